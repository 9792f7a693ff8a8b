import { isCivicElement } from './civic-elements.ts';
import type { TableKind } from './table-kind.ts';

const any = (texts: readonly string[], test: RegExp): boolean => texts.some((text) => test.test(text));
const count = (texts: readonly string[], test: RegExp): number => texts.filter((text) => test.test(text)).length;

/** Of business, households and surveys: beside these a lone charge or case is no call. */
const COMMERCE =
  /\b(?:customer|product|price|salary|income|tenure|payment|order|loan|credit|education|subscription|contract|employee|hire|tax|sales|donation|account|balance|dependent|host|review|isbn|publisher|patron|borrower|premium|flight|donor|machine|batch|sensor|torque|species|habitat)\b/;

/** Judges a table by the words of its columns (see `expandName`) and their names as written. */
export function readTableKind(texts: readonly string[], names: readonly string[]): TableKind {
  const civic = names.filter(isCivicElement).length;
  // Some words are of dispatch alone; others need company: a shop has charges, a clinic has cases.
  const surely =
    /\b(?:incident|cfs|cad|offense|crime|dispatch|citation|arrest|911|deputy|trooper|sheriff|dispatcher|telecommunicator|impound|tow|warrant|writ|bite|crisis|shooting|offender|suspect|victim|block address|police|pcr|ucr|cross street)\b/;
  const perhaps =
    /\b(?:(?<!adverse )event|call|case|report|alarm|stop|booking (?:number|identifier|date|time)|violation|(?<!(?:total|count|monthly|billed|covered|medical|other|annual) )charge|complaint|accident|collision|crash)\b/;
  const contacts = any(texts, /\bemail\b/) && any(texts, /\b(?:first|last|family) name$/);
  const commerce = count(texts, COMMERCE) > 1;
  const incidents =
    any(texts, surely) ||
    count(texts, perhaps) > (commerce || contacts ? 1 : 0) ||
    any(texts, /\b(?:nature|problem|priority|disposition|enroute|onscene|dispatched|cross street|beat|hundred block|moment)\b/) ||
    texts.length <= 3;
  const clinical = any(
    texts,
    /\b(?:patient|pulse|blood|respiratory|oxygen (?:saturation|level|flow|therapy)|saturation|glucose|glasgow|gcs|medication|diagnosis|vital|impression|symptom|epcr|pcr|loinc|specimen|reference range|encounter class)\b/,
  );
  const premises =
    count(
      texts,
      /\b(?:occupancy|construction|knox|sprinkler|standpipe|hydrant|stories|square footage|roof|fdc|shutoff|gate code|lockbox|naics|website|shelter|opening hour|amenities)\b/,
    ) >= 2;
  const persons =
    count(
      texts,
      /\b(?:birth date|age|first name|last name|name first|name last|surname|social security number|ssn|gender|sex|race|ethnicity|height|hair|eye|marital)\b|^(?:first|last|middle)$/,
    ) >= 2;
  const vehicles =
    count(
      texts,
      /\b(?:make|model|vin|license plate|plate|registration|body style|style code|odometer)\b|^(?:transmission|fuel type|horsepower|torque|cylinder|gearbox|drivetrain)$/,
    ) >= 2;
  const aliRecord =
    count(
      texts,
      /\b(?:ali|pani|ani|esrk|esrd|esqk|class of service|service class|emergency service number|cell site|carrier|uncertainty|npa|pilot)\b/,
    ) >= 3;
  return {
    incidents,
    everyday: !incidents && !aliRecord && texts.length > 5,
    general: !incidents && !aliRecord && (commerce || clinical || premises || persons || vehicles || contacts),
    commerce,
    persons,
    vehicles,
    premises,
    units: count(texts, /\b(?:callsign|call sign|tracker|badge|rank|certification|apparatus|pager|roster|aprs)\b/) >= 2,
    goods:
      count(
        texts,
        /\b(?:sku|product|price|quantity|order|barcode|brand|coupon|invoice|discount|shipping|cart|stock|warehouse|warranty|supplier|cost)\b/,
      ) >= 3,
    jail: count(texts, /\b(?:booking|inmate|bail|bond|housing|mugshot|prisoner|jail|custody|commissary)\b/) >= 2,
    crash:
      count(
        texts,
        /\b(?:crash|collision|accident|casualty|airbag|seat|ejection|restraint|driver|pedestrian|roadway|skidding|junction)\b/,
      ) >= 3,
    clinical,
    callType:
      any(
        texts,
        /^(?:\w+ )?(?:call|incident|event|offense|crime|problem|complaint|cfs|dispatch|accident|emergency|alarm|case) (?:\w+ )?(?:type|nature|code|category|description)\b/,
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
    aliRecord,
    size: texts.length,
    civicAddress: civic >= 3,
  };
}
