import type { GroupTable } from './table.ts';

/** Phrases in which a word of another line means something else. They win over everything. */
export const compounds: GroupTable = {
  rank: 'compound',
  lines: {
    'domestic-violence': ['domestic_threat|domestic_assault|domestic_disturbance'],
    'child-abuse': ['offense_involving_child', 'child|juvenile sexual abuse'],
    death: ['medical_examiner', 'death_investigation|death_notification'],
    medical: [
      'medical_alarm|medical_alert|aed_alarm|alarm_medical|medic_alarm|life_alert|lifealert|lifeline|life_line|personal_emergency_alarm',
      'altered_mental_status|mental_status|altered_mental',
      'heat_exposure|cold_exposure|heat_or_cold_exposure|heat_stroke|food_poisoning|snake_bite|animal_bite|bite_animal',
      'industrial_accident|cerebral_vascular|defibrillator',
    ],
    'missing-person': ['missing_person|missing_child|missing_juvenile|missing_elderly'],
    threats: ['death_threat'],
    assault: ['violence_with_injury|violence_without_injury'],
    weapons: ['arma_de_fuego !detonacion'],
    kidnapping: ['child_kidnapping|kidnapping_child|interference_with_custody|custodial_interference'],
    shooting: ['shot_spotter|shooting_alarm', 'detonacion_de_weapon|explosion_de_weapon'],
    'bomb-threat': ['bomb threat|device|found|package|scare'],
    'school-emergency': ['school lockdown|evacuation'],
    arson: ['fire_arson|suspicious_fire|fire_suspicious'],
    'structure-fire': [
      'structure_fire|building_fire|house_fire|business_fire|fire_structure|fire_building|fire_house|fire_business|trailer_fire|fire_trailer|mobile_home_fire',
    ],
    'fire-other': ['vehicle_fire|fire_vehicle|battery_fire|fire_investigation|gas_grill_fire'],
    'hazmat-utility': ['carbon_monoxide|co_alarm|co_detector|gas_leak|gas_odor|odor_gas'],
    crash: [
      'crash vehicle|traffic|injury|property|road|property_damage|hit_run|leaving_scene !alarm',
      'crash train|plane|aircraft|bus|boat|bicycle|animal|deer',
      'hit_run|hit_and_run|person_struck|leaving_scene|leaving_the_scene',
    ],
    traffic: [
      'traffic_stop|vehicle_stop|traffic_hazard|parking_violation|parking_complaint|reckless_driving|reckless_driver|disabled_vehicle|abandoned_vehicle|traffic_control|traffic_signal|traffic_violation',
      'dui !injury|crash',
      'driving_under_influence|driving_under_the_influence|driving_while_intoxicated|intoxicated_driving|intoxicated_driver|impaired_driver|driving_while_impaired',
    ],
    'drugs-alcohol': [
      'medical_narcotics|narcotics_abuse|substance_abuse|alcohol_abuse|intoxicated_in_public|public_intoxicated|narcotics_complaint',
    ],
    animal: [
      'animal death|abuse|neglect|injury|sick|trapped|rescue|found|lost|noise|fight|complaint|abandoned|assault|disturbance|assist|welfare|domestic|hit|locked|vicious|suspicious|trespass|missing|barking|problem',
    ],
    'lost-found': [
      'recovered_vehicle|vehicle_recovered|recovered_stolen|found_property|lost_property|property_found|property_lost|missing_property|lost_med|lost_gun|found_gun|found_narcotics',
    ],
    fraud: ['identity_theft'],
    theft: ['theft_from_person|theft_of_service|theft_gun|stolen_gun|theft_narcotics'],
    'civil-matter': ['child_custody|custody_dispute|civil_standby|civil_stand'],
    administrative: ['sex_offender|sex_registration|test_call|assist_other_agency|vacant_house|training'],
  },
};

/** A device that sounds is an alarm, whatever it was built to warn of. */
export const alarms: GroupTable = {
  rank: 'alarm',
  lines: {
    alarm: [
      'alarm !2_alarm_fire|no_alarm',
      'smoke_detector|panic_button|duress|water_flow|waterflow|pull_station|burglary_aud|burglary_audible|burglary_silent|robbery_silent|holdup_silent',
      'malfunction|unintentional|activation|false detector|sprinkler|system|extinguishing',
      'almh|alma|almb|almr|alrba|alrb|alrbox|alrf|alrgas|alrheat|alrkpad|alrngas|alrpana|alrpans|alrpan|alrpropn|alrpull|alrroba|alrrobs|alrrob|alru|alrveh|alrwtr',
    ],
  },
};

/** The department or a bare word, when nothing else is known. */
export const faint: GroupTable = {
  rank: 'faint',
  lines: {
    medical: ['medical'],
    'fire-other': ['fire|burn'],
    traffic: ['vehicle|road'],
    suspicious: ['suspect'],
    administrative: ['investigation|check|report|assist|officer|service'],
  },
};
