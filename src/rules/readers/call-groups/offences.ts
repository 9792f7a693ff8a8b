import type { GroupTable } from './table.ts';

/** Crimes, by words that name one thing. */
export const offences: GroupTable = {
  rank: 'specific',
  lines: {
    burglary: [
      'burglary',
      'break_in|breakin|breaking_entering|breaking_or_entering|breaking_and_entering|break_and_enter|break_enter|breaking|b_e|b_and_e|housebreaking|home_invasion|house_invasion',
      'unlawful_entry|forced_entry|illegal_entry|ransacked|safecracking|allanamiento|robo_casa|robo_a_casa|robo_en_casa|robo_habitado',
      '=entry|=entries',
    ],
    'vehicle-break-in': [
      'burglary vehicle|bmv',
      'theft from_vehicle|fr_vehicle|f_vehicle|fm_vehicle|frm_vehicle|in_vehicle|out_of_vehicle|from_a_vehicle|from_parked_vehicle|from_unlocked_vehicle|from_locked_vehicle|exterior_of_vehicle|interior_of_vehicle|contents_vehicle',
      'break_in|breaking|break|smash|prowl|prowler|rummage|rummaging|tampering|tamper|tamp|clouting|clout|interference|rifling|broken_into|b_e vehicle',
      'entry_vehicle|vehicle_entry|entry_to_vehicle|vehicle_crime|bmv|bov|tfmv|tfv|tfa|theft_vehicle_part|theft_of_vehicle_part|catalytic|license_plate_theft|theft_license_plate|theft_autoacc|vehicle_part|vehicle_accessory|vehicle_accessories|stolen_plate|plate_stolen|theft_plate|theft_en_vehicle',
    ],
    'vehicle-theft': [
      'vehicle stolen|theft|taken|hot',
      'theft_of_vehicle|theft_of_a_vehicle|vehicle_theft|theft_vehicle|stolen_vehicle',
      'mvt|gta|udaa|uumv|uuv|twoc|joyriding|joy_ride|lojack|vehstln',
      'unauthorized|unauthorised|unlawful|unlawfully|unath|unauth use|taking|driving vehicle|motor|away',
      'robo_de_vehicle|robo_vehicle|robo_a_vehicle|vehicle_stolen',
    ],
    robbery: [
      'robbery',
      'carjacking|holdup|hold_up|stickup|stick_up|strongarm|strong_arm|strg_arm|strongarmed|asalto_a_mano_armada|mano_armada',
      'robo !casa|vehicle|habitado|identity',
    ],
    shooting: [
      'shooting !target_shooting|shooting_hoop|shooting_range|shooting_star|photo',
      'shot !shot_clock|flu_shot|big_shot|shot_record',
      'detonacion|drive_by|driveby|active_shooter|active_assailant|sound_of_shot|weapon_fired|gun_fired',
      'discharge|discharging|discharged|dischrg|disch gun|weapon|firearm',
    ],
    stabbing: [
      'stabbing',
      'cutting !instr|instrument|inst|tree|grass|wood|self',
      'knife attack|wound|victim',
      'slashing|slashed|cut_person',
    ],
    hostage: ['hostage', 'swat_callout|standoff'],
    homicide: ['homicide'],
    kidnapping: [
      'kidnapping',
      'false_imprisonment|unlawful_imprisonment|unlawful_restraint|forcible_detention|unlawful_detention|held_against_will|custodial_interference|custody_interference|interference_custody|interference_with_custody',
    ],
    assault: [
      'assault !dead_battery|vehicle_battery|battery_low|lithium|charger|chirping',
      'agg_hand|hand_fist_foot|hand_fist_feet|offense_against_person|offense_against_a_person|offence_against_a_person|offence_against_person|crime_against_person|violence_against_person|hate_crime|violence_fisica|pelea_con_arma|officer_attacked',
    ],
    threats: ['threat !bomb|suicide|weather', 'extortion|extort|blackmail|terror|terrorism|terrorist'],
    theft: [
      'theft',
      'shoplifting|possession_stolen|receiving_stolen',
      'stolen !vehicle',
      'gas_drive_off|drive_off|driveoff|gas_skip|dine_and_dash|making_off|petit|porch_pirate|propstln|robo_hormiga',
    ],
    fraud: [
      'fraud',
      'identity theft|stolen|fraud|crime',
      'false_pretense|bad_check|nsf|hot_check|worthless_check|id_theft|credit_card|debit_card|impersonation|impersonating|crimps|con_game|confidence_game|deception|altered_currency|cybercrime|cyber_crime|internet_crime|computer_crime|deceptive_practice|false_personation|money_laundering|suplantacion|embezzle',
    ],
    vandalism: [
      'vandalism',
      'criminal|malicious|malicous|crim|mal mischief|damage|dmg|misch|tampering',
      'property_damage|property_dam|property_dmg|damage_to_property|damage_property|damage_of_property|destruct_property|destruction_of_property|destruction_property|injury_to_property|cdtp|mischief|egging|throwing_object|throwing_rock|dano_property|danos_property|vehicle_damage|damage_to_vehicle',
      'damage|damaged|destruction property|vehicle|house|building|window|city !crash|storm',
    ],
    weapons: [
      'weapon !bomb|no_weapon',
      'gun !gun_shot|radar_gun|grease_gun',
      'armed person|suspect|disturbance|party',
      'brandish|brandishing|knife|concealed|ccw|machete|pellet|felon_in_possession|persona_armada',
    ],
    'drugs-alcohol': [
      'narcotics',
      'intoxicated',
      'alcohol',
      'dip|controlled_substance|controlled_dangerous|substance_abuse|paraphenalia|sniffing|huffing|open_container|underage_drinking|minor_in_possession|mip|drinking|grow_house|needle|syringe|detox|vucsa|estupefacientes',
    ],
    vice: [
      'prostitution|prostitute|vice|pandering|pimping|gambling|brothel|massage_parlor|obscenity|pornography|cockfighting|dice_game|bigamy',
      'soliciting|solicitation for_sex|prostitution',
    ],
    'bomb-threat': [
      'bomb',
      'suspicious package|pkg|device|powder|letter|parcel|item',
      'explosive_device|explosion_device|explosive_found|ordnance|unexploded|ied|bomba',
    ],
    'school-emergency': ['school lockdown|evacuation|threat|emergency|intruder', 'lockdown'],
    warrant: [
      'warrant',
      'wanted',
      'ncic|extradition|fugitive_from|probation_violation|parole_violation|failure_to_appear|fta|bond_revocation|escapee|escaped_prisoner|order_de_arresto',
      '=escape',
    ],
    juvenile: [
      'truant|truancy|curfew|incorrigible|ungovernable|beyond_control|delinquency|delinquent',
      'juvenile !theft|transport',
      'child problem|trouble|disturbance|out_of_control',
    ],
    animal: ['animal', 'bite', 'barking|rabid|rabies|carcass|roadkill|bee_swarm|swarm|k9_bite'],
  },
};
