import { isDrug } from '../../../value/medical-words.ts';
import type { HeaderReading } from '../../header-reading.ts';
import { isMadeOf, listOf } from '../made-of.ts';
import { type NeighbourRule, ofTable, verdict } from '../neighbourhood.ts';
import { isLaboratoryTest, mayBeLaboratoryTest } from './analytes.ts';

/** Signs, symptoms, tests, scores and treatments that have no other meaning in the name of a column. From the vocabularies of registries and questionnaires. */
const SURE = listOf(
  `ascites varices anorexia malaise hepatomegaly splenomegaly spleen edema oedema jaundice erythema papules pruritus wheezing dyspnea dyspnoea
   nausea vomiting vertigo syncope palpitations constipation diarrhea diarrhoea bloating numbness tremor goitre goiter fatigue
   swallowing dysphagia anaemia anemia menopause menarche menstrual contraceptive contraceptives iud gravida parity gestational
   trimester lactation biopsy cytology citology histology pathology spirometry fev1 fvc prothrombin protime tryglicerides
   mmse moca cdr apgar nihss phq9 gad7 malignancy metastasis metastases estrogen progesterone her2 chemo chemotherapy
   radiotherapy irradiation irradiat hypertension hipertension diabetes asthma stroke cancer tumor tumour hypothyroid hyperthyroid
   hypopituitary thyroxine antithyroid steroid steroids antivirals antibiotics chd cvd copd ckd angina obesity overweight anxiety depression panic systolic diastolic sysbp diabp
   mdvp jitter shimmer
   cholesterol triglycerides glucose insulin bmi hba1c spo2 cough coughing headache fever rash chills tbg fti tt4 t4u comorbidity
   comorbidities charlson placebo`,
);
/** Words that are of patients among such columns only. */
const AMONG = listOf(
  `${[...SURE].join(' ')} spiders firm palpable palp sick lithium t3 t4 tsh alk phos phosphate copper zinc iron node nodes nodal caps lesion lesions
   nodule nodules stage grade differentiate survival recurrence breast quad quadrant deg malig scaling itching yellow fingers cigs cigarettes
   smoke smokes smoker smoking packs alcohol pregnancies pregnant hormonal hormone receptor hpv hiv cin dx liver kidney heart lung
   thyroid surgery surgical treatment symptom symptoms pain chest throat nose tightness breath breathing shortness sleep stress allergy
   allergies eczema reflux hay sexual partners intercourse psych std stds mi ecg ekg eeg mri xray schiller hinselmann hnr nhr rpde dfa etiv nwbv asf albu bili
   sys dia bp bs running sore reflux gastroesophageal nighttime overweight tooth cavity gum borders mucosal oral
   involvement phenomenon koebner polygonal definite radius texture perimeter smoothness compactness concavity concave points symmetry
   fractal dimension readmitted baseline treatment adverse responder response medication medications prescribed dose arm
   week weeks visit`,
);
/** What stands beside them: how much, how often, of whom. */
const BESIDE = listOf(
  `big size level status positive negative examined number num no count years year day days per total mean max min score index result test type
   attack se worst t n th do you have left right side family history of and in the on query had has with first current prevalent ten months regional reginol inv a b i ii iii
   score change event events quality disorder disease chronic problem difficulty rate value measured mg dl ml kg cm mm hg bpm percent pct hz fo fhi flo`,
);

const WORD = /[a-z]+\d*[a-z]*/g;

/** Columns from which a table is a study of patients; and where it speaks of calls too. */
const ENOUGH = 3;
const ENOUGH_OF_CALLS = 8;
/** The same of words that only company makes clinical, where one word is. */
const ENOUGH_AMONG = 5;

/** Header scores of medical from which a name is telling by itself. */
const MEDICAL = 0.8;

/** As a name is written, or in the words that it stands for in another language. */
const isOf = (words: ReadonlySet<string>, name: string, text: string): boolean =>
  isMadeOf(name, WORD, words, BESIDE) || isMadeOf(text, WORD, words, BESIDE);

const isTelling = (name: string, text: string, reading: HeaderReading | undefined): boolean =>
  (reading?.scores.get('medical')?.score ?? 0) >= MEDICAL || isOf(SURE, name, text) || isLaboratoryTest(name) || isDrug(name);

const isStudy = ofTable(({ names, texts, kind, readings }) => {
  if (kind.goods) return false;
  const telling = names.filter((name, i) => isTelling(name, texts[i] as string, readings[i])).length;
  const among = names.filter((name, i) => isOf(AMONG, name, texts[i] as string)).length;
  return kind.incidents ? telling >= ENOUGH_OF_CALLS : telling >= ENOUGH || (telling > 0 && among >= ENOUGH_AMONG);
});

/** `Stage`, `cigsPerDay`, `LIVER_BIG` among symptoms, tests and drugs: what a study or a registry tells of its patients. */
export const inStudy: NeighbourRule = (at, text, table) => {
  const name = table.names[at] as string;
  if (!isOf(AMONG, name, text) && !isDrug(name) && !mayBeLaboratoryTest(name)) return undefined;
  const { incidents, goods, persons } = table.kind;
  if (persons && !incidents && !goods && isOf(SURE, name, text)) return verdict('medical', 0.85, 'in a table of persons');
  return isStudy(table) ? verdict('medical', 0.85, 'in a study of patients') : undefined;
};
