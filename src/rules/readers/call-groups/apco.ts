/**
 * Incident codes of APCO ANS 2.103.2-2019 that are not words by themselves, and the words they stand for. Read where a cell
 * is the code and nothing else.
 */
const CODES: Readonly<Record<string, string>> = {
  '911H': '911 hangup',
  '911OPN': '911 open line',
  ACCIND: 'industrial accident',
  AIR: 'aircraft',
  AIRINC: 'aircraft',
  ALRDEFIB: 'defibrillator',
  ALRMED: 'medical alarm',
  BACK: 'back pain',
  BIO: 'biological hazard',
  CHESPAIN: 'chest pain',
  CU1: 'civil unrest',
  CU2: 'civil unrest',
  CU3: 'civil unrest',
  CUST: 'custody',
  DMPX: 'dumping',
  ELEC: 'electrocution',
  EXPOSURE: 'heat exposure',
  EYE: 'eye problem',
  FAM: 'family offense',
  HATE: 'hate crime',
  HAZ: 'wires down',
  IMP: 'impersonation',
  INTERNET: 'internet crime',
  MAJORINC: 'major incident',
  MISCON: 'misconduct',
  NCRASLTWF: 'assault weapon',
  NCRCPRF: 'cpr',
  NCRELEV: 'elevator rescue',
  NCRMUAIDF: 'mutual aid',
  NCRTASKFORCE: 'task force',
  NCRTESTF: 'test call',
  OPEN: 'open building',
  PERSUSP: 'suspicious person',
  RESP: 'difficulty breathing',
  TRANSFER: 'patient transfer',
  VEHABND: 'abandoned vehicle',
  VEHSUSP: 'suspicious vehicle',
  WATER: 'in water',
  WIRES: 'wires down',
};

/** A code that fills its cell → its words. */
export const readApcoCode = (text: string): string | undefined => CODES[text.trim().toUpperCase()];
