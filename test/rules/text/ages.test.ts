import { describe, expect, test } from 'vitest';
import { markFound } from './marked.ts';

/** Ages in many phrasings, and figures beside people that are none. */
const TEXTS: readonly string[] = [
  'FALL -- [[age:88F]] DOWN IN TUB, DOOR LOCKED',
  '[[medical:OD]]/INTENTIONAL -- [[age:16F]] IN RM',
  'STAB WND -- [[age:19M]] -- WALKED IN',
  '[[medical:CHILDBIRTH]] -- [[medical:24-D-2]] -- [[age:29F]] [[medical:39 WKS]]',
  'DINING HALL -- [[age:20F]] ATE PEANUT',
  'MVC -- [[age:24F]] [[medical:5 MOS PREG]]',
  '[[medical:SEIZURE]] -- [[age:7M]] -- MOM ON SCENE',
  'boys are [[person-name:jayden]] [[age:6]] and [[person-name:kinsley]] [[age:3]]',
  'kid is [[age:15]], skips school a lot',
  'son is [[age:9]], [[medical:not breathing right]]',
  'daughter is [[age:22]] and [[medical:off her meds]]',
  'grandson was [[age:4]]',
  'boy is [[age:12]].',
  'HER SON IS [[age:17]] AND OUT OF CONTROL',
  'NIETO [[person-name:MATEO]] [[age:8]] [[medical:ASMA]]',
  'Register says [[person-name:Klaus Brandt]] [[age:58]] / [[person-name:Heidi Brandt]] [[age:55]]. Due',
  '[[person-name:Lars]] [[age:66]], to hospital',
  'GRANDKIDS ARE [[age:6]] AND [[age:9]]',
  'kids are [[age:2]], [[age:4]] and [[age:7]]',
  '-- [[age:33M]] [[medical:UNRESP]] --',
  '-- [[age:44F]] C/O [[medical:CP]]',
  '-- 17M ENRT --',
  '-- 12F OUT W/ ONE',
  '-- 22F ADV C4',
  'PD -- 14M CLR',
  'TRAINING -- 3M TAPE FOUND',
  'CABLE -- 50F REEL',
  'ROPE -- 60M STATIC',
  'SMITH 12 ENRT',
  'road is 20 ft wide',
  'eta is 15',
  'truck is 12 ft',
  'son is 5 min away',
  'kid is 3 blks away',
  'water is 2 ft deep',
  'door is 12',
  'LEVEL -- 5F --',
  '-- 2M VIS --',
  'TEMP -- 68F --',
  'WX -- 41F WIND NW',
  'daughter is 20 min out',
  'son is 2 doors down',
  'brother is 6-2 230',
  '3 FEMALES AGED [[age:12]], [[age:13]] AND [[age:15]] LEFT ON FOOT',
  'REQ CHECK ON MOTHER, [[age:86]], NOT ANSWERING',
  'HES [[age:47]] AND HOME ALONE',
  'HE IS AROUND [[age:40]], BLUE JACKET',
  'SUBJ IS A [[age:NINETY FOUR YEAR OLD]] FEMALE',
  'a [[age:six-month-old]] girl',
  '[[age:70-something]] male in a robe',
  'KIDS APPROX [[age:10-12 YRS]] ON ROOF',
  'TODDLER APPROX [[age:18 MOS]] IN DIAPER',
  'The twins turned [[age:9]] in June.',
  'She was [[age:46]] at the time of the crash.',
  '2 BM [[age:20-25]] IN HOODIES',
  "he's [[age:nine]], she is [[age:forty two]] and asleep",
  'her uncle who is about [[age:sixty]], fell',
  '[[age:6 m/o]] female',
  'pls hurry im [[age:19]] in the bathroom',
  'DEFACTO [[person-name:SHANE BRANDON]] [[age:37 YRS]] SMASHING UP KITCHEN',
  'my son [[person-name:eli]] is [[age:fifteen]] he ran off',
  'JUROR [[age:71]] [[medical:FAINTED]] IN HALL',
  'PERP [[age:18-20]] BLK MASK',
  'PERP M/B [[age:20-25]] RED COAT',
  'Caller [[person-name:Ned]], [[age:sixty-two]], in the lobby',
  '[[age:fifty something]] white male',
  'nina de [[age:tres anos]]',
  'he is [[age:90 something]] and home',
  'Age: [[age:62 Years]], Gender: Female',
  'Male down in garage, [[medical:gurgling]]. [[age:58 yrs]]. Front door open.',
  'Trespasser by the dock, he is loud. About [[age:40 years]].',
  'She is maybe [[age:fifty five]] and alone',
  'child [[person-name:Kinsley]], [[age:four]], says daddy is sleeping',
  '2 CHILDREN [[age:9]] & [[age:11]], ALL OK',
  '3 KIDS [[age:2]], [[age:5]] & [[age:8]] IN BACK ROOM',
  'kids [[age:4]] AND [[age:6 MOS]]',
  'daycare: [[person-name:Arlo]], [[age:18 months]], stung',
  'How old? [[age:Seventy]]. Is he awake? Yes.',
  'FEMALE [[age:26]] IN DISTRESS',
  'SON [[age:13]] SUSPENDED FROM SCHOOL',
  '[[age:6 MO]] INFANT, [[medical:FEVER]]',
  'Female [[age:26]] [[medical:in labor]], second child, [[medical:41 weeks]].',
  'Escort Saturday, 11 AM, St Aloysius to the hall',
  'CHILDREN AT SCHOOL 40 AND 12 STAFF FOR DRILL',
  'STATION 4, 22, 31 TONES OK',
  'RPO 10-21 CALLED IN',
  'DRIVER 12 LAST SEEN NB',
  'he is six feet tall and is two blocks away',
  'the train is ten minutes late',
  'CREW STARTED BEFORE 7AM, QUIET NOW',
  'HE IS 5 FEET FROM THE LEDGE',
  'SUBJ IS 20 MINUTES OUT',
  'RP IS 3 HOUSES DOWN',
];

describe('ages', () => {
  test.each(TEXTS)('%s', (marked) => {
    expect(markFound(marked)).toBe(marked);
  });
});

describe('tildes', () => {
  test.each([
    'RP~[[person-name:MABLE~STROUD]]~CB~[[phone:229-555-0112]]~[[age:84~YOF]]~[[medical:DIZZY]]',
    'LOC:~[[street-address:1187~PIEDMONT~RD]]~[[unit-or-apartment:APT~4]]',
    // With blanks around, a tilde parts as any mark does.
    '[[age:84 YOF]] ~ [[medical:DIZZY]] ~ DOOR UNLOCKED',
  ])('%s', (marked) => {
    expect(markFound(marked)).toBe(marked);
  });
});

describe('figures alone', () => {
  test.each([
    'HUSB FELL, [[medical:CANT MOVE LEGS]], [[age:55]]',
    'PT [[medical:SEIZURE]], APPROX [[age:50]]',
    // The age is known: the figure is something else.
    '[[age:44 YOM]], [[medical:CHEST PAIN]], 12',
    'GF [[person-name:ANGELICA]] [[age:23]] THREATENING RP',
    'OFC [[person-name:HARDESTY]] 12 RESPONDING',
    '[[person-name:Whitaker]] stated he fell. [[person-name:Whitaker]] is [[age:31]].',
    'PT [[person-name:SORENSEN, GREGG]] [[age:47M]] ON FLOOR',
    'The child, [[person-name:Oakley]], [[age:4]], was found.',
    'UNITS CLEAR, 14, 15',
    'MALE LEFT SB, 20 MIN AGO',
  ])('%s', (marked) => {
    expect(markFound(marked)).toBe(marked);
  });
});
