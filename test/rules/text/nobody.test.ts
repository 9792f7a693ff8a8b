import { describe, expect, test } from 'vitest';
import { markFound } from './marked.ts';

/** Notes about nobody; where somebody is in one all the same, to see that he is still found. */
const TEXTS: readonly (readonly [why: string, marked: string])[] = [
  ['a tug', 'TUG PATRICIA ANN W/ 6 LOADED BARGES HOLDING ABOVE LOCK 14'],
  ['a sailboat', 'CREWS TOWED THE SAILBOAT OLIVIA GRACE TO THE MARINA'],
  ['a police dog', 'K9 BRUNO AND K9 MAX OOS TIL 1500, K9 FRANKIE COVERS ALL 3 DISTRICTS'],
  ['dogs in a list', 'Dogs Biscuit, Hank and Lucille moved to foster.'],
  ['a storm', 'REMNANTS OF TROPICAL STORM ROSA OFFSHORE, GUSTS 45'],
  ['plows', 'PLOWS NAMED SNOWBOB AND FROSTINE OUT OF YARD'],
  ['a taxiway', 'CESSNA TIRE WENT FLAT ON TWY CHARLIE, TWY OPEN 1019'],
  ['a clown', 'PARADE STAGING/RONALD MCDONALD FLOAT'],
  ['a hollow of the weather', 'Storm now a tropical depression, 3-5 in rain'],
  ['a walk for the ill', "The annual Alzheimer's Walk will close the park"],
  ['cards of protocols', 'Asthma card 6 wording updated v13.3'],
  ['what is taught', 'Paramedic refresher on sepsis has been moved to the auditorium'],
  ['the number of a work order', 'TEMP STOP SIGNS X4 OUT/WK ORD 20-118843'],
  ['the number of a part', 'mech at terminal has the part (p/n 305-055-1190)'],
  ['a panel', 'Expect trouble alarms from panel 88-C.'],
  ['what the radio calls it', '10-66 MARKET; CONF MANNEQUIN'],
  ['goods by the piece', 'TASER CARTS 25 EA, GLOVES L 12 BX'],
  ['an engine by its number', 'FERRY CANCELLED, #2 ENGINE HI TEMP'],
  ['how cold it was', 'CABINET 19F OVERNIGHT, HEATER ON'],
  ['the owner of a dog', 'DOG OWNER [[person-name:HANK TILBO]] CITED'],
  ['a handler', 'K9 HANDLER [[person-name:JANE ROE]] ENRT'],
  ['a tug called like a lady', 'TUG MISS KATIE STANDBY'],
  ['an extra patrol', 'EX PAT REQ FOR MILLER ELEMENTARY'],
  ['somebody who was something before', 'EX [[person-name:PATRICIA]] AT DOOR'],
  ['a street in a sentence', 'Barricades on Fairlawn from 7 am'],
  ['a bakery', 'LA ALARMA DE DONA ROSA PANADERIA, CERRADO'],
  ['a berth and a test', 'Bus Berth C. Swab neg'],
  ['nothing of the kind at a time', 'all clear at 1422 no exposure'],
  ['a room of a clinic', '10 blankets to aid rm 2'],
  ['a permit of a year', 'Permit in the folder, number 2025-1180'],
  ['no more calls', 'NO FURTHER CALLS SINCE 2245'],
  ['how long it has been', 'FORD TRUCK, WAITING X30MIN'],
  ['those inside, beside somebody', 'One male 64 M, 2 entrapped'.replace('64', '[[age:64]]')],
  ['a pair of headphones', 'theft of a pair of Beats head phones from the locker room'],
  ['a postal code behind a street', '[[street-address:1 PARK GATE]] 94708'],
  ['streets called after a gentleman', '6224 CLAUSSEN X DON JULIO'],
  ['names of values', "'human_address': '', 'needs_recoding': False"],
  ['words joined as programs join them', 'tag chemical_spill in log'],
  ['an account', 'POSTS AS [[social-handle:dusty_rez_rydr]] AT NIGHT'],
  ['somebody on a boat', 'SAILBOAT OWNER [[person-name:OLIVIA GRACE]] CALLED'],
];

describe('what looks like somebody and is nobody', () => {
  test.each(TEXTS)('%s', (_, marked) => expect(markFound(marked)).toBe(marked));
});
