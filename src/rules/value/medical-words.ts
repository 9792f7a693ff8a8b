/** ABO group and rhesus factor. */
export const isBloodGroup = (value: string): boolean =>
  /^(?:A|B|AB|O|0)\s?(?:[+-]|pos(?:itive)?|neg(?:ative)?|rh[+-])$/i.test(value);

/** Systolic over diastolic, in millimetres of mercury, within what living people have. */
export function isBloodPressure(value: string): boolean {
  const [, systolic, diastolic] = /^(\d{2,3})\s?\/\s?(\d{2,3})$/.exec(value) ?? [];
  const [high, low] = [Number(systolic), Number(diastolic)];
  return high >= 60 && high <= 260 && low >= 30 && low <= 150 && high > low;
}

/** A code of the International Classification of Diseases, tenth revision: a letter, two signs, and what follows the point. */
export const isDiseaseCode = (value: string): boolean => /^[A-TV-Z]\d[0-9AB](?:\.[0-9A-Z]{1,4})?$/i.test(value);

/** Does it hold the point that tells it from a grid cell? */
export const isFullDiseaseCode = (value: string): boolean => value.length > 4 && value[3] === '.' && isDiseaseCode(value);

/** What a fully specified name of SNOMED CT says of its kind, of those that patients have or get (SNOMED CT Editorial Guide, semantic tags). */
const CLINICAL =
  /\((?:disorder|finding|procedure|situation|substance|organism|observable entity|morphologic abnormality|regime\/therapy|medicinal product|clinical drug|body structure)\)$/;

/** A clinical term with its tag: `Mold (organism)`, `Acute bronchitis (disorder)`. */
export const isClinicalTerm = (value: string): boolean => value.length <= 200 && CLINICAL.test(value);

/** Endings of international nonproprietary names (WHO stem book), which name families of drugs. */
const DRUG =
  /^[a-z]{2,}(?:cillin|statin|pril|sartan|olol|azole|mycin|dipine|oxetine|traline|opram|formin|gabalin|profen|azepam|zolam|tidine|thiazide|parin|cycline|floxacin|sone|solone|triptan|lukast|codone|morphone|cetamol|fentanil|xaban|gliptin|gliflozin|setron|pentin|thyroxine|glargine|terol|mab|tinib|vir|glitazone|glinide|propamide|butamide|azamide|hexamide|benclamide)$/i;
/** Drugs whose names have no such ending. */
const NAMED_DRUGS: ReadonlySet<string> = new Set(
  `aspirin insulin warfarin tramadol ibuprofen acetaminophen morphine fentanyl naloxone narcan albuterol digoxin lithium codeine
   gabapentin clopidogrel furosemide prednisone cetirizine diazepam ketamine epinephrine nitroglycerin glipizide glimepiride glyburide repaglinide nateglinide acarbose miglitol benadryl tylenol adderall
   xanax zoloft ozempic metformin heparin`.split(/\s+/),
);

const wordsOf = (value: string): readonly string[] => (value.length > 80 ? [] : value.toLowerCase().split(/[^a-z]+/));

/** The name of a drug, with a dose or without; a dose alone says nothing. */
export const isDrug = (value: string): boolean => wordsOf(value).some((word) => NAMED_DRUGS.has(word) || DRUG.test(word));

/** Endings of names of diseases; and words that stand in them. */
const ILLNESS_END = /^[a-z]{2,}(?:itis|osis|emia|aemia|pathy|algia|oma|plegia|trophy|rrhea|rrhage|phobia|penia|ectasis)$/;
const ILLNESS_WORDS: ReadonlySet<string> = new Set(
  `disease disorder syndrome hypertension diabetes asthma pneumonia cancer fracture infection migraine obesity depression anxiety
   epilepsy copd gerd stroke influenza flu hepatitis hiv aids dementia autism schizophrenia bipolar failure infarction fibrillation
   angina sepsis ulcer hernia tumor tumour allergy eczema gout lupus sclerosis parkinson alzheimer covid fever cough nausea vomiting
   headache dizziness rash fatigue pain dyspnea diarrhea edema seizure sprain laceration concussion`.split(/\s+/),
);
const NO_ILLNESS: ReadonlySet<string> = new Set(['diploma', 'oklahoma', 'aroma', 'roma', 'tacoma', 'sonoma', 'coma', 'paloma']);

/** The name of a disease or a symptom. */
export const isIllness = (value: string): boolean =>
  wordsOf(value).some((word) => ILLNESS_WORDS.has(word) || (ILLNESS_END.test(word) && !NO_ILLNESS.has(word)));
