import { list, type SystemLayout } from './system.ts';

/** Marks that publishing software leaves in any table, and well-known open-data layouts. Portals come last: a vendor inside them says more. */
export const PORTAL_LAYOUTS: readonly SystemLayout[] = [
  {
    id: 'police-uk',
    title: 'data.police.uk',
    marks: list('lsoa_code falls_within last_outcome_category'),
    names: list(
      'lsoa_name crime_id month reported_by longitude latitude location crime_type context type date gender age_range self-defined_ethnicity legislation',
    ),
    classes: { 'address-block': 'location', other: 'reported_by falls_within context' },
  },
  {
    id: 'nypd-open-data',
    title: 'NYPD open data',
    marks:
      list(`cmplnt_num cmplnt_fr_dt cmplnt_fr_tm cmplnt_to_dt addr_pct_cd rpt_dt ky_cd ofns_desc pd_cd crm_atpt_cptd_cd law_cat_cd boro_nm loc_of_occur_desc prem_typ_desc
      juris_desc jurisdiction_code parks_nm hadevelopt housing_psa x_coord_cd y_coord_cd susp_age_group susp_race susp_sex transit_district patrol_boro
      station_name vic_age_group vic_race vic_sex cad_evnt_id nypd_pct_cd typ_desc cip_jobs radio_code statistical_murder_flag perp_race perp_sex`),
    names: list(
      'occur_date occur_time latitude longitude lat_lon create_date incident_date incident_time geo_cd_x geo_cd_y add_ts disp_ts arrivd_ts closng_ts perp_age_group',
    ),
    classes: {
      'call-type': 'ky_cd ofns_desc pd_cd pd_desc law_cat_cd',
      'event-time': 'cmplnt_fr_dt cmplnt_fr_tm cmplnt_to_dt cmplnt_to_tm rpt_dt',
      'place-name': 'hadevelopt station_name parks_nm',
      disposition: 'crm_atpt_cptd_cd',
    },
  },
  {
    id: 'stanford-open-policing',
    title: 'Stanford Open Policing',
    marks:
      list(`raw_row_number subject_race subject_sex subject_age search_conducted frisk_performed contraband_found reason_for_stop search_basis
      citation_issued warning_issued arrest_made officer_id_hash raw_race`),
    names: list('date time location lat lng district zone type outcome violation vehicle_make department_name'),
  },
  {
    id: 'socrata',
    title: 'Socrata open-data portal',
    marks: list(':id :created_at :updated_at :version data_as_of data_loaded_at computed_region'),
    names: [],
    pattern:
      /^:?@?computed_region_|^:(?:id|sid|position|created_at|created_meta|updated_at|updated_meta|meta|version)$|^(?:New )?Georeferenced Column$|Neighborhoods? - Analysis Boundaries$/i,
    classes: { other: ':id :sid :position :meta :version' },
  },
  {
    id: 'arcgis',
    title: 'ArcGIS feature layer',
    marks:
      list(`shape__area shape__length shape_area shape_length shape.starea() shape.stlength() globalid esri_oid last_edited_user
      last_edited_date objectid_1 objectid_12 editdate creationdate`),
    names: list('objectid fid oid_ gid shape'),
  },
];
