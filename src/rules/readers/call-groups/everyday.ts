import type { GroupTable } from './table.ts';

/** What police and fire do most of the day: wide words that yield to any narrower one. */
export const everyday: GroupTable = {
  rank: 'everyday',
  lines: {
    'welfare-check': [
      'welfare',
      'well_being|check_well|well_check|checkwell|well_chck|wel_check|concern_for|check_on|check_person|person_check|check_subject|check_resident|sleeper|cw|verificacion_welfare|unknown_problem_person',
    ],
    trespass: [
      'trespass',
      'remaining_unlawfully|refusing_to_leave|refuse_to_leave|refusal_to_leave|stay_away|camping|encampment|lodging|ban_notice|squatting',
    ],
    disturbance: [
      'disturbance',
      'fight',
      'noise',
      'trouble',
      'party|fireworks|firework|firewrks|yelling|screaming|scream|scrm|crowd|crwd|gang|panhandler|panhandling|panhandle|phandle|begging|solicitor|soliciting|solicit|solicitation|sol|peddler|peddling|vendor|vagrant|vagrancy|vag|transient|homeless|antisocial|anti_social|public_order|breach_peace|breach_of_peace|riot|protest|demonstration|unrest|civdis|obstruct|obstructing_justice|resisting|resist|misconduct|neighbor|neighbour|landlord|tenant|roommate|road_rage|littering|litter|dumping|smoking|urinating|urination|squeegee|skateboard|skateboarding|quiet_hour|escandalo|spitting|policy_violation|ordinance|municipal_code|campus_code|ruckus|aggressive|agresiva|agresivo|naked|nude|hooping|refusal',
    ],
    'civil-matter': [
      'civil !unrest|disobedience',
      'custody !in_custody|transport|prisoner',
      'eviction|evict|repo|repossession|repossessed|landlord_tenant|tenant_landlord|landlord_ten|property_exchange|child_exchange|visitation|paper_service|court_service|civil_process|civil_paper|serve_paper|serving_paper|subpoena|court_paper|legal_process|property_retrieval|keep_peace|keep_the_peace|preserve_peace|preserve_the_peace|court_order|cdx',
    ],
    suspicious: [
      'suspicious',
      'open door|window|gate|premise|garage|building|business|house',
      'unsecure|unsecured|insecure|prowler|person_stop|stop_person|subject_stop|ped_check|field_interview|field_contact|field_stop|terry_stop|bicyclist_stop|bicycle_stop|person_contact|lurking|peeper|unknown_person|casing|foot_pursuit|footpursuit|foot_chase|bolo|unknown_trouble|unknown_problem|vehicle_investigation|investigation_vehicle|investigation_person|person_investigation|check_vehicle|vehicle_check|occupied_vehicle|person_screaming|screaming_person|suspect_in|dist_prow|gang_activity',
    ],
    traffic: [
      'traffic',
      'stop vehicle|t_stop|boat',
      '=stop|t_s|dead_battery',
      'parking',
      'parking trouble|problem',
      'pkg complaint|compl|violation|illegal',
      'reckless',
      'disabled !adult|person|elderly',
      'dui',
      'abandoned vehicle',
      'tow|towed|towing|impound|impounded|motorist|driver|driving|crimtraf|road_closure|road_closed|road_obstruction|road_hazard|road_block|hazardous_road|highway|debris|blockage|freeway|lane_blocked|blocked|blocking|obstruction|obstructed|street_obstruct|roadway|street_light|signal_light|stop_sign|sign_down|radar|laser|unlicensed|expired_tag|registration|hazard|hzrd|thaz|pothole|seatbelt|checkpoint|vehicle_lockout|vehlock|pursuit|eluding|elude|chase|fleeing|evading|wrong_way|vehicle_complaint|overheated',
      '=t|=ts|=vs',
    ],
    'lost-found': [
      'found|lost|recovered|abandoned|pickup|turned_in|safekeeping|surrender property|item|article|wallet|purse|phone|passport|plate|med|money|bicycle|gun',
      'propfnd|proplost|vehrec|=found|=lost|=recovered|recovered|lost_or_stolen|lost_and_found|article_found|objeto_lost',
    ],
    'public-assist': [
      'assist citizen|public|person|motor|motorist|resident|elderly|occupant|customer|service|lock',
      'public_service|service_call|citizen_contact|citizen_flagdown|citizen_complaint|flagdown|flag_down|meet_citizen|see_complainant|meet_complainant|contact_citizen|see_citizen|lock_out|lockout|locked_out|keys_locked|child_seat|car_seat|escort|courtesy|citizen_ride|standby|stand_by|stdby|civil_assist|advice|fingerprint|jump_start|unlock|deliver_message|message_delivery|cc|transport_citizen|citizen_transport|call_for_police|call_for_officer|want_officer|police_needed|officer_needed',
    ],
    'hang-up': [
      '911|e911|wireless|landline hangup|hang|open|disconnect|disconnected|abandoned|abuse|misdial|accidental|silent|unverified|call|unknown|incomplete|pocket|misuse|drop|dropped|line',
      'hangup|hang_up|open_line|openline|abandoned_call|silent_call|misdial|pocket_dial|butt_dial|incomplete_call|no_voice|llamada_cortada|=911|=911_p',
    ],
    administrative: [
      'followup|follow_up|follow|=fu',
      'patrol|special_watch|extra_watch|park_and_walk|walk_through|enforcement|special_attention|spcl_attn|extra_attention|special_attn|beat_management|vacant|monitoring',
      'check business|building|tavern|bar|premise|area|location|property|site|facility|park|school|security|store|compliance|perimeter|license',
      'information',
      'notification',
      'administrative|admin|assignment|assign|detail|out_of_service|return_station|meeting|mtg|training|court|maintenance|maint|briefing|roll_call|lunch|meal|meet|paperwork|mail_run|errand|supplement|supplemental|test|testing|drill|duplicate|cancel|cancelled|canceled|void|unfounded|message|community|special_event|presentation|outreach|evidence|booking|jail|prisoner|transport|guard|bailiff|attempt_to_contact|attempt_contact|attempt_to_locate|att_to_locate|atl|task_force|taskforce|major_incident|supervisor|see_text|phone_call|agency_assist|assist_agency|assist_other|other_agency|assist_police|police_assist|assist_fd|assist_fire|fire_dept_assist|mutual_aid|assistance_agency|officer_assist|assist_officer|assist_unit|cover|backup|back_up|pump_detail|fire_special|move_up|moveup|selenf|selective_enforcement|targeted|call_back|callback|busy|sign_off|vin|=k_9|crime_prevention|interview|surveillance|stakeout|undercover|operation|non_emergency|nonemerg|fire_department|fire_dept|fire_drill|fire_inspection|fire_lane|fire_watch|helicopter|landing|false_report|no_action|advised_incident|sex_offender|probation|parole|permit|inspection|crime_scene|report_to|police_information|remark|call_transferred|transferred_call|foot|police_matter|good_intent|no_incident',
      '=report|=investigation|=assist|=hold|=service|=incident|=police',
    ],
  },
};
