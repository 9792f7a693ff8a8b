import type { GroupTable } from './table.ts';

/** Fire, hazards, rescue and crashes. */
export const fireAndRescue: GroupTable = {
  rank: 'specific',
  lines: {
    arson: ['arson', 'fire set|setting|intentional|deliberate|provocado', 'reckless_burning|firebombing|fire_bomb|molotov'],
    explosion: ['explosion !fireworks|explosion_device'],
    'structure-fire': [
      'fire structure|building|house|business|chimney|kitchen|appliance|cooking|oven|stove|roof|attic|basement|garage|shed|barn|dryer|school|church|hotel|highrise|flue|room|wall|mattress|furnace|dormitory|flat|high_rise !alarm|outside|brush|vehicle|controlled|no_fire|warming',
      'smoke building|structure|house|inside|business|interior|apartment',
      'working_fire|commercial_fire|primary_fire|fully_involved|funk',
      '=structure|=struct_fire',
    ],
    'fire-other': [
      'fire !alarm|fire_department|fire_dept|fire_police|fire_marshal|hydrant|fire_lane|fire_drill|fire_inspection|fire_zone|fire_extinguisher|fire_detail|fire_prevention|fire_special|no_fire|assist_fire|meet_fire|assist_fd|fire_watch',
      'fire vehicle|brush|outside|electrical|transformer|pole|tree|boat|aircraft|train|tire|camp|warming|bbq|secondary|field|crop|equipment',
      'controlled_fire|open_fire|illegal_fire|controlled_burn|open_burn|illegal_burn|burn_complaint|burn_permit|campfire|bonfire|smoldering|fveh|fbrush|felec|ftruck|ftrain|ftrash|fmarine|ffuel|fother|freport|fairc|sprinkler_fire',
      'smoke',
    ],
    'hazmat-utility': [
      'gas leak|odor|smell|natural|line|main|propane|break|lpg',
      'hazardous material|mat|incident|condition|waste !road',
      'hazmat',
      'carbon_monoxide|co_detector|co_alarm|co_investigation|alrco',
      'wire down|arcing|low|hanging|cut|sparking|live',
      'wire_down|power_line|power_outage|power_out|electrical_hazard|electrical_problem|elechzd|transformer|utility|utilities|water_main|water_leak|water_break|water_line|water_problem|water_removal|main_break|sewer|flooding|flooded|flood|odor|odour|fuel_spill|oil_spill|fuel_leak|hydrant|tree_down|public_work|pubwks|sinkhole|storm_damage|weather|tornado|earthquake|biological|radiation|nuclear|arcing|toxic_condition',
      'leak',
    ],
    rescue: [
      'rescue',
      'stuck elevator|lift',
      'elevator|escalator|confined_space|collapse|collapsed|high_angle|trench|cave_in|sar|search_and_rescue|swift_water|in_water|lift_release|watercraft|capsized|boater|boating|mayday|hiker|aircraft|plane|airplane|airport_incident|locked_in|lock_in|effecting_entry|special_service|vessel|misboatr|bldclpse|brgclpse',
    ],
    crash: [
      'crash',
      'hit_run|hit_and_run|hitrun|hit_skip|hnr|h_r|mvahr|leaving_scene|leaving_the_scene|pdo|vehicle_v|vehicle_vs|vehicle_into|auto_ped|struck_by_vehicle|person_struck|rollover|roll_over|overturned|vehicle_in_ditch|fender_bender|derail|derailment|derailed|traindrl|atropellado|atropello|traffic_fatality|traffic_injury|traffic_transportation|road_traffic|auto_x|vehicle_x',
      'traffic|vehicle fatality|fatal|injury',
    ],
  },
};
