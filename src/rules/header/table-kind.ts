/** What a table is about, as far as its column names tell. Several may hold. */
export interface TableKind {
  readonly incidents: boolean;
  readonly persons: boolean;
  readonly vehicles: boolean;
  readonly premises: boolean;
  readonly units: boolean;
  /** Orders, products, stock. */
  readonly goods: boolean;
  /** People in custody. */
  readonly jail: boolean;
  /** Patients and what was measured on them. */
  readonly clinical: boolean;
  /** Has a column that surely is the type of the call. */
  readonly callType: boolean;
  /** Has a column of codes of call types, so that a description beside it explains them. */
  readonly typeCode: boolean;
  /** Has the initial and the final call type, so that plain "call type" is something else. */
  readonly initialAndFinalType: boolean;
  /** Has a column of remarks or narrative. */
  readonly freeText: boolean;
  /** Has the number of the incident, so that plain "incident" is something else. */
  readonly incidentNumber: boolean;
  /** Has a street or an address. */
  readonly street: boolean;
  /** Has an address or a block of the incident, not of a person. */
  readonly blockOrAddress: boolean;
  /** Has latitude and longitude. */
  readonly degrees: boolean;
  /** The location record a telephone company hands over with a 911 call. */
  readonly aliRecord: boolean;
  readonly size: number;
  /** Civic address elements of the NENA and IETF standards. */
  readonly civicAddress: boolean;
}

const any = (texts: readonly string[], test: RegExp): boolean => texts.some((text) => test.test(text));
const count = (texts: readonly string[], test: RegExp): number => texts.filter((text) => test.test(text)).length;

/** Judges a table by the words of its columns (see `expandName`) and their names as written. */
export function readTableKind(texts: readonly string[], names: readonly string[]): TableKind {
  const civic = count(names, /^(?:hno|hns|hnp|prd|rd|sts|pod|pom|prm|a1|a2|a3|a6|pcn|lmk|flr|nam|stp|placetype)$/i);
  const incident =
    /\b(?:incident|event|call|case|cfs|cad|offense|crime|dispatch|report|alarm|citation|stop|violation|charge|arrest)\b/;
  return {
    incidents:
      count(texts, incident) > 0 ||
      any(
        texts,
        /\b(?:nature|problem|priority|disposition|enroute|onscene|dispatched|cross street|beat|hundred block|moment)\b/,
      ) ||
      texts.length <= 3,
    persons:
      count(
        texts,
        /\b(?:birth date|first name|last name|surname|social security number|ssn|gender|sex|race|ethnicity|height|hair|eye|marital)\b|^(?:first|last|middle)$/,
      ) >= 2,
    vehicles: count(texts, /\b(?:make|model|vin|license plate|plate|registration|body style|style code|odometer)\b/) >= 2,
    premises:
      count(
        texts,
        /\b(?:occupancy|construction|knox|sprinkler|standpipe|hydrant|stories|square footage|roof|fdc|shutoff|gate code|lockbox)\b/,
      ) >= 2,
    units: count(texts, /\b(?:callsign|call sign|tracker|badge|rank|certification|apparatus|pager|roster|aprs)\b/) >= 2,
    goods:
      count(
        texts,
        /\b(?:sku|product|price|quantity|order|barcode|brand|coupon|invoice|discount|shipping|cart|stock|warehouse|warranty|supplier|cost)\b/,
      ) >= 3,
    jail: count(texts, /\b(?:booking|inmate|bail|bond|housing|mugshot|prisoner|jail|custody|commissary)\b/) >= 2,
    clinical: any(
      texts,
      /\b(?:patient|pulse|blood|respiratory|oxygen|saturation|glucose|glasgow|gcs|medication|diagnosis|vital|impression|symptom|epcr|pcr)\b/,
    ),
    callType:
      any(
        texts,
        /^(?:\w+ )?(?:call|incident|event|offense|crime|problem|complaint|cfs|dispatch) (?:\w+ )?(?:type|nature|code|category|description)\b/,
      ) || any(texts, /^(?:nature|problem|offense|crime|type|charge|cad code|violation code)(?: description| code)?$/),
    typeCode: any(texts, /\b(?:violation|offense|incident|call|event|type)\b.*\bcode$/),
    initialAndFinalType: texts.includes('initial call type') && texts.includes('final call type'),
    freeText: any(texts, /\b(?:narrative|comment|note|remark|detail)$/),
    incidentNumber: any(texts, /^(?:\w+ )?(?:incident|event|call|case|report|cfs) (?:number|identifier)$/),
    street: any(texts, /\b(?:street|address)\b/),
    blockOrAddress: any(
      texts,
      /^(?:(?:incident|location|hundred|100|full|approximate|street|call) )*(?:address|block|hundred block location|block location)$/,
    ),
    degrees: any(texts, /\blatitude$/) && any(texts, /\blongitude$/),
    aliRecord:
      count(
        texts,
        /\b(?:ali|pani|ani|esrk|esrd|esqk|class of service|service class|emergency service number|cell site|carrier|uncertainty|npa|pilot)\b/,
      ) >= 3,
    size: texts.length,
    civicAddress: civic >= 3,
  };
}
