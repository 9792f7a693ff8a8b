const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Keys under which services and exporters put their records. */
export const STRONG_NAMES = words(`
  data records record results result rows row value values features incidents incident calls call hits cfs calls_for_service callsforservice
  dispatches recordset`);

/** Keys under which records stand, but lists inside one record as well. */
export const WEAK_NAMES = words(`
  items item events event response responses docs documents list entries content elements table export payload reports`);

/** Tables that an empty answer leaves empty. */
export const EMPTY_TABLE = /^(?:data|features|records|results|rows|incidents|calls)$/;

/** Keys under which a document describes its table. */
const ABOUT_DATA = words(
  'fields columns meta metadata schema links _links pagination paging _meta facets spatialReference crs fieldAliases @context index',
);

/** Keys of values that describe the answer of a service, not what it is about. */
const ENVELOPE = words(`
  help status statuscode code success ok error errors message messages total count totalcount total_count totalrecords total_records recordcount
  numberofrecords numbermatched numberreturned page pagesize page_size per_page perpage pages totalpages total_pages limit offset start skip
  next previous prev first last self href has_more hasmore nextpagetoken cursor took timed_out version apiversion api_version type name title
  generated generated_at generatedat created updated timestamp exportdate export_date exported exported_at license
  copyright source objectidfieldname globalidfieldname displayfieldname geometrytype hasz hasm exceededtransferlimit resource_id
  include_total total_was_filtered total_estimation_threshold relation max_score successful skipped failed @odata.context @odata.count
  @odata.nextlink odata.metadata`);

/** Whether a path leads into a description of the table. */
export function isAboutData(path: readonly string[]): boolean {
  return path.some((key) => ABOUT_DATA.has(key));
}

/** Whether a value under this key says something of the answer only. */
export function isEnvelope(key: string): boolean {
  return ENVELOPE.has(key.toLowerCase());
}
