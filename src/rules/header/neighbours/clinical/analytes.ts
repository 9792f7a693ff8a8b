import { isMadeOf, listOf } from '../made-of.ts';
import { type NeighbourRule, ofTable, verdict } from '../neighbourhood.ts';

/** What a laboratory measures and nobody else has a name for. From the commonest tests of LOINC. */
const SURE = listOf(
  `erythrocyte erythrocytes leukocyte leukocytes leucocytes neutrophil neutrophils lymphocyte lymphocytes monocyte monocytes eosinophil
   eosinophils basophil basophils thrombocyte thrombocytes reticulocytes hematocrit haematocrit haemoglobin triglyceride triglycerides ferritin
   transferrin fibrinogen troponin bicarbonate folate estradiol oestradiol prolactin cortisol amylase lipase globulin homocysteine procalcitonin
   hba1c probnp ddimer aptt alat asat ggt tsh egfr lvef hdl ldl vldl glyhb creatinine bilirubin albumin microalbumin hemoglobin phosphatase phosphotase
   phosphokinase aminotransferase transaminase dehydrogenase transpeptidase`,
);
/** Tests by short names, and minerals, which are in food and in stones too. */
const PERHAPS = listOf(
  `${[...SURE].join(' ')} hemoglobin platelet platelets glucose glu chol cholesterol creatinine albumin bilirubin urea urate hdl ldl vldl crp esr bun alt ast alp
   ldh ck cpk inr pt psa afp cea t3 t4 ft3 ft4 fsh lh bnp lactate mcv mch mchc rdw mpv pdw pct rbc wbc hct hgb plt sgot sgpt uric protein tibc b12 d25 protein proteins protiens
   iron sodium potassium chloride calcium magnesium phosphorus phosphate zinc copper testosterone insulin vitamin`,
);
/** What stands beside the name of a test in the name of a column: units, the material and what is written of it. */
const BESIDE = listOf(
  `acid total serum plasma blood count level levels value result abs absolute percent mg dl ug ng pg fl ml l g u iu mmol umol nmol uric d c a k
   ratio free direct indirect fasting random lab test and stab alkaline creatine alanine alamine aspartate gamma glutamyl lactic`,
);
/** A patient's chart in two to four letters each, as studies and registers write it: gravity, albumin, sugar, cells, sodium, appetite … */
const CHART = listOf(
  `sg al su rbc pc pcc ba bgr bu sc sod pot hemo pcv wbcc rbcc htn dm cad appet pe ane bp tb db alkphos sgpt sgot tp alb cp trestbps chol fbs restecg
   thalach exang oldpeak thal trtbps thalachh exng slp caa thall hb hct wbc plt bun cr na hr rr sbp dbp spo2 temp bmi ckd copd chf afib`,
);
/** Of these so many side by side are a chart and nothing else. */
const WHOLE_CHART = 8;

/** Columns from which a table is one of tests; and words of a table of food. */
const ENOUGH = 3;
const FOOD =
  /(?:^|[^a-z])(?:calories?|kcal|carb(?:s|o|ohydrates?)?|sugars|fib(?:er|re)|servings?|recipe|ingredients?)(?:$|[^a-z])/i;

/** How much of its blood a heart throws out; `ejection` alone is of people in crashes. */
const EJECTION = /^ejection[_ ]?fraction/i;

/** Names of some tests have figures: `T3`, `B12`. */
const WORD = /[a-z]+\d*[a-z]*/g;

/** Is a name made of nothing but one of these tests and what stands beside it? */
const isOne = (name: string, tests: ReadonlySet<string>): boolean => isMadeOf(name, WORD, tests, BESIDE);

/** Does a name tell of a test of a laboratory, wherever it stands? */
export const isLaboratoryTest = (name: string): boolean => isOne(name, SURE) || EJECTION.test(name);

/** Does a name tell of a test of a laboratory where patients are told of? */
export const mayBeLaboratoryTest = (name: string): boolean => isOne(name, PERHAPS);

/** What the names of a table tell together. */
interface Company {
  readonly chart: number;
  readonly tests: number;
  readonly sure: boolean;
  readonly food: boolean;
}

const companyOf = ofTable(
  ({ names }): Company => ({
    chart: names.filter((name) => CHART.has(name.toLowerCase())).length,
    tests: names.filter(mayBeLaboratoryTest).length,
    sure: names.some((name) => isOne(name, SURE)),
    food: names.some((name) => FOOD.test(name)),
  }),
);

/** `Iron`, `AST`, `leukocytes_count` beside other tests: what was measured on a patient; beside calories, on a cereal. */
export const analyte: NeighbourRule = (at, _, table) => {
  const { names, kind } = table;
  const name = names[at] as string;
  if (CHART.has(name.toLowerCase()) && companyOf(table).chart >= WHOLE_CHART)
    return verdict('medical', 0.9, 'in a chart of a patient');
  if (EJECTION.test(name)) return verdict('medical', 0.9, 'what is measured on a heart');
  if (!mayBeLaboratoryTest(name)) return undefined;
  const { tests, sure, food } = companyOf(table);
  if (food && !kind.clinical) return verdict('other', 0.9, 'what food is made of');
  if (isOne(name, SURE)) return verdict('medical', 0.9, 'what laboratories measure');
  // Calls have precincts (`PCT`) and altitudes (`ALT`).
  if (kind.incidents) return undefined;
  return tests >= ENOUGH && (kind.clinical || sure) ? verdict('medical', 0.9, 'beside other tests of a laboratory') : undefined;
};
