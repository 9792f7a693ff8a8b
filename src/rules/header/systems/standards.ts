import { list, type SystemLayout } from './system.ts';

/** Layouts that a standard or a national reporting system prescribes. */
export const STANDARD_LAYOUTS: readonly SystemLayout[] = [
  {
    id: 'nemsis',
    title: 'NEMSIS (patient care records)',
    marks: [],
    names: [],
    pattern:
      /^\s*(?:nemsis[ ._-]?)?(?:e(?:record|response|dispatch|crew|times|patient|payment|scene|situation|injury|arrest|history|narrative|vitals|labs|exam|protocols|medications|procedures|airway|device|disposition|outcome|other)|d(?:agency|contact|personnel|vehicle|state|configuration|location|facility)|e(?:0[1-9]|1\d|2[0-3]))[ ._-]\d{1,3}(?:\D|$)/i,
  },
  {
    id: 'nfirs',
    title: 'National Fire Incident Reporting System',
    marks:
      list(`fdid inc_no exp_no inc_type add_wild act_tak1 act_tak2 act_tak3 app_mod sup_app ems_app oth_app sup_per ems_per oth_per resou_aid
      prop_loss cont_loss prop_val cont_val ff_death oth_death ff_inj oth_inj det_alert haz_rel mixed_use prop_use num_mile street_pre streetsuf lu_clear
      inc_cont dept_sta area_orig heat_sourc first_ign type_mat cause_ign not_res bldg_invol acres_burn`),
    names: list(
      'state inc_date version aid alarm arrival shift alarms district census streettype streetname apt_no city state_id zip5 zip4 x_street dispatch loc_type',
    ),
    classes: {
      'incident-id': 'inc_no',
      'event-time': 'alarm arrival inc_cont lu_clear inc_date dispatch',
      'call-type': 'inc_type',
      disposition: 'act_tak1 act_tak2 act_tak3',
      priority: 'alarms',
      'hazard-flag': 'haz_rel',
      'grid-or-beat': 'district census',
      'city-or-region': 'state state_id city',
      'postal-code': 'zip5 zip4',
      'unit-or-apartment': 'apt_no',
      'street-address': 'num_mile street_pre streetname streettype streetsuf x_street',
      other: `fdid exp_no dept_sta add_wild aid shift app_mod sup_app ems_app oth_app sup_per ems_per oth_per resou_aid prop_loss cont_loss prop_val cont_val
        ff_death oth_death ff_inj oth_inj det_alert mixed_use prop_use version area_orig heat_sourc first_ign type_mat cause_ign not_res bldg_invol acres_burn loc_type`,
    },
  },
  {
    id: 'neris',
    title: 'NERIS (fire incident reporting)',
    marks:
      list(`incident_neris_id fd_neris_id neris_id dispatch_internal_id dispatch_center_id dispatch_determinate_code dispatch_automatic_alarm
      dispatch_time_call_arrival dispatch_time_call_answering dispatch_time_call_create incident_final_type incident_special_modifier
      incident_people_present incident_displaced_number incident_aid_direction nonff_rescue_gender nonff_rescue_race an_number sn_street_name
      csop_postal_code csop_incorporated_muni tactic_timestamps`),
    names: list(
      'dispatch_comment dispatch_point dispatch_location unit_response hazsit medical weather parcel incident_narrative_outcome incident_point',
    ),
    pattern:
      /\bneris_?id(?:_|\b)|unit_neris_id|^(?:nl|an|sn|csop)_[a-z]|\b(?:tactic_timestamps|casualty_rescues|unit_responses|nonfd_aids)\b/i,
  },
  {
    id: 'nibrs',
    title: 'National Incident-Based Reporting System',
    marks:
      list(`nibrs_month_id nibrs_arrestee_id arrestee_seq_num offender_seq_num victim_seq_num offense_type_id ucr_offense_name bias_id suspect_using_id
      cleared_except_id cleared_except_date attempt_complete_flag method_entry_code num_premises_entered injury_id justifiable_force_id multiple_indicator
      resident_status_code ethnicity_id weapon_id prop_desc_id stolen_count recovered_count`),
    names: list(
      'incident_id agency_id data_year incident_date incident_hour location_id victim_id age_num sex_code race_id offense_id offense_code property_value',
    ),
    pattern:
      /^(?:cleared_exceptional(?:ly)?|attempted_completed|offender_suspected_of_using|(?:age|sex|race|ethnicity)_of_(?:victim|offender|arrestee)|arrest_transaction_number|arrestee_armed_with)$/i,
    classes: {
      'race-ethnicity': 'race_id ethnicity_id',
      age: 'age_num',
      disposition: 'cleared_except_id',
      other: 'injury_id weapon_id bias_id',
    },
  },
  {
    id: 'eido',
    title: 'NENA EIDO (emergency incident data object)',
    marks:
      list(`eidoversion issuingelementidentification lastupdatetimestamp updatedbyagencyreference updatedbyagentreference callstateregistrytext standardprimarycalltype
      standardsecondarycalltype localcalltype callbackinformationuri devicecontactheader agentworkstationpositionidentification agentroleregistrytext
      incidenttrackingidentifier additionaldatabyvalue locationbyvalue locationbyreferenceurl personincidentroleregistrytext sipidentity verstat`),
    names: list(
      'queueidentifier callstarttimestamp answerdate agentreference agencyreference callbackreference personreference locationreference direction',
    ),
    classes: { 'call-source': 'direction', phone: 'callbackinformationuri', point: 'locationbyvalue' },
    pattern:
      /^(?:call|callback|agency|agent|location|person|incident|dispatch|notes|disposition|additionalData)Component(?:\[\d{1,4}\+?\])?\./i,
  },
  {
    id: 'niem',
    title: 'NIEM (justice and emergency exchange)',
    marks: list(
      'personsurname persongivenname personbirthdate locationpostalcode telephonenumberfullid locationcityname streetfulltext personracetext driverlicenseidentification',
    ),
    names: [],
    // With the prefixes of its namespaces, or as the paths that are left where they are taken away.
    pattern:
      /^(?:nc|j|em|scr|intel|niem)[:_-][A-Z][A-Za-z]+$|(?:^|\.)ServiceCall(?:Augmentation|ResponseLocation|AssignedUnit)?(?:\[\d{1,4}\+?\])?\.|(?:Activity|Organization|Document|Case)Identification\.IdentificationID$|(?:Status|Activity|Document)Date\.DateTime$|PersonName\.Person(?:Given|Sur|Full)Name$/,
  },
  {
    id: 'ali',
    title: 'ALI record (location record of a 911 call)',
    marks: list(
      'pani esrk esrd esqk class_of_service classofservice aliname alihouse alistreet alicommunity aliclass alitext type_of_service pilot_number cell_site_id',
    ),
    names: list(
      'ani npa esn callback callbacknumber carrier sector uncertainty confidence house_number street_name community customer_name main_npa',
    ),
  },
];
