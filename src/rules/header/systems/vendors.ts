import { list, type SystemLayout } from './system.ts';

/** Layouts of dispatch and records systems, from vendors' schemas as published with interfaces and seen in records requests. */
export const VENDOR_LAYOUTS: readonly SystemLayout[] = [
  {
    id: 'inform-cad',
    title: 'Inform CAD (TriTech, CentralSquare)',
    marks:
      list(`master_incident_number master_incident_number2 master_incident_id time_phonepickup time_firstcalltakingkeystroke time_callenteredqueue
      time_calltakingcomplete time_first_unit_assigned time_first_unit_enroute time_first_unit_arrived time_callclosed methodofcallrcvd calltaking_performed_by
      callclosing_performed_by calldisposition_performed_by elapsed_callrcvd2inqueue elapsed_callrcvd2firstassign fixed_time_phonepickup proqa_casenumber
      whichqueue ma911problem_id cis_used emd_used response_time_criteria call_back_phone caller_location_name caller_location_phone time_arrivedatscene
      time_assigned time_backinqts elapsed_assigned_2_enroute fixed_time_assigned enroutetoscene_performed_by vehicle_info_id homesectorid currentsectorid`),
    names:
      list(`response_date agency_type jurisdiction division battalion station response_area response_plan incident_type problem priority_number
      priority_description location_name address apartment apt_nmbr city state postal_code county location_type latitude longitude map_info cross_street
      caller_type caller_name caller_address caller_apartment caller_city caller_state caller_postal_code caller_county time_incident_under_control
      time_senttoothercad oncall_id transfer_return_flag determinant senttobilling_flag ani_number ali_info command_channel primary_tac_channel
      alternate_tac_channel call_disposition cancel_reason late_flag confirmation_number incident_name building certification_level base_response_number
      call_is_active call_source premiseid street_id cautionnote cautionnotes hazmatnote premisehistory unreadcomment radio_name vehicle_id time_enroute comment`),
    classes: { other: 'id' },
  },
  {
    id: 'i-cad',
    title: 'Hexagon I/CAD',
    marks:
      list(`estnum efeanme efeatyp edirpre edirsuf ecompl clname clrnum cstr_add tycod typ_eng sub_tycod sub_eng cdts udts xdts ad_ts ar_ts ds_ts en_ts
      cpers upers xpers cterm uterm loi_search loi_event loi_inf loi_specsit d_ecompl ad_eid num_1 rev_num curent fea_mslink ccity call_sour`),
    names: list(
      'xstreet1 xstreet2 eid eapt earea emun ani_num x_cord y_cord dgroup unid unit_status patient loc_com location zone status_code ag_id open_and_curent',
    ),
    classes: {
      'call-source': 'call_sour',
      'projected-x': 'x_cord',
      'projected-y': 'y_cord',
      'grid-or-beat': 'earea zone dgroup',
      'unit-or-officer': 'unid',
      other: 'ag_id open_and_curent',
    },
  },
  {
    id: 'spillman',
    title: 'Spillman Flex (Motorola)',
    marks:
      list(`howrc howrcv rcvby respoff rspofcr ocurdt1 ocurdt2 occurd1 occurd2 dtrepor reprtd condtkn condits dispdat nameid nametyp geoaddr offcode takenby
      rspagen complnm complnam complid callnum cphone dlnum ssnum birthd wrkphn hairsty cmplx judstat dtsent xstreet rptdby
      nmmain lwmain rlmain`),
    names:
      list(`latit longit number callid incnum nature address city state zip locatn agency contact dispos zone last first middle suffix aka phone race sex street
      synops cmnts unit clrdt dispdt street condits lawinc`),
    classes: {
      'incident-id': 'callid incnum number lawinc',
      'person-name': 'complnm complnam contact rptdby last first middle aka',
      phone: 'cphone wrkphn',
      'event-time': 'ocurdt1 ocurdt2 occurd1 occurd2 dtrepor reprtd dispdat dtsent clrdt dispdt',
      'unit-or-officer': 'rcvby respoff rspofcr takenby',
      disposition: 'condtkn condits dispos judstat',
      'call-source': 'howrc howrcv',
      'call-type': 'nature offcode',
      'city-or-region': 'city state',
      latitude: 'latit',
      longitude: 'longit',
      narrative: 'synops cmnts',
      'government-id': 'dlnum ssnum',
      other: 'nameid nametyp complid rspagen geoaddr',
    },
  },
  {
    id: 'premierone',
    title: 'PremierOne CAD (Motorola)',
    marks:
      list(`incidenttypecode modifyingcircumstance locationcommonplace locationmunicipality beatsectorareaname reportingpersonlastname
      reportingpersonfirstname reportingpersoncallbackphone calltakerpersonnelid primaryunitidentifier incidentdispositioncode supplementalvehicleplate
      supplementalpersonoln e911classofservice e911uncertainty calltakerworkstation agencyincidentnumber incidentstatuschangedatetime unitdispositioncode`),
    names: list(
      'incidentnumber incidentdatetime agencyidentifier incidentpriority locationstreetaddress locationapartment casenumbers comments premiseinformation',
    ),
  },
  {
    id: 'new-world',
    title: 'New World (Tyler)',
    marks:
      list(`isclosedflag canceledflag createdatetime closedatetime callsource nearestcrossstreets fullyqualifiedaddress natureofcall callertype
      alarmlevel callpriority firstunitdispatched additionallocationinfo policecalltype firecalltype emscalltype policeorinumber incidentnumbers
      clearedbyname e911info statutoryinfo medicalprioritylevel latitudey longitudex`),
    names: list(
      'callnumber callid calltaker callername callerphonenumber calleraddress location commonname beat quadrant district esn status create_datetime',
    ),
  },
  {
    id: 'mark43',
    title: 'Mark43',
    marks:
      list(`cad_event_number cad_event_id call_taker_name call_taker_station_id primary_event_type secondary_event_type event_origin event_received_date_utc
      e911_ani e911_cos location_sub_premise location_place_name location_entry_point location_caution_summary caller_is_anonymous stacked_units involved_person_name
      reporting_event_number rms_event_id`),
    names: list(
      'agency_code event_status event_priority alarm_level cleared_by disposition_codes event_comments e911_caller_name',
    ),
  },
  {
    id: 'zuercher',
    title: 'Zuercher (CentralSquare Pro)',
    marks: list(
      'zone_law zone_fire zone_ems complaint_reported complaint_final clearing_code caller_callback linked_names linked_vehicles cad_narrative cad_alerts',
    ),
    names: list(
      'cfs_number reported_on location_full caller_full_name caller_dob responding_units primary_officer time_call_received time_last_cleared',
    ),
  },
  {
    id: 'ossi',
    title: 'OneSolution (OSSI, CentralSquare)',
    marks: list(
      'inci_id callernm calltime naturecode streetnbr timeclose timearrive timedispatch firstdisp primeunit callkey ucr_code locationcode nbrhd_code',
    ),
    names: list(
      'geox geoy nature street city zip priority service agency business case_id closecode rptdist district calltype notes unitper latitude longitude',
    ),
    classes: { 'grid-or-beat': 'rptdist nbrhd_code', 'unit-or-officer': 'primeunit unitper', other: 'service' },
  },
];
