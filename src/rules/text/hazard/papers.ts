import { ARMS, P, type Pattern } from './pattern.ts';

const OFFICES = 'CPS DCF DHS DFS DSS DCFS DCYF ACS CYF CYS';

const SPANS = 'WEEK MONTH YEAR YR SUMMER WINTER SPRING FALL';

/** What courts and offices have decided about somebody, told in sentences. */
export const PAPER_PATTERNS: readonly Pattern[] = [
  P('clause', 0.82, 'protection order', 'NOT', 'ALLOWED PERMITTED', 'WITHIN NEAR AROUND', '# HER HIM THE KIDS CHILDREN'),
  P(
    'clause',
    0.82,
    'protection order',
    'JUDGE COURT MAGISTRATE',
    'GRANTED GAVE SIGNED ISSUED',
    '~ORDER ORDERS INJUNCTION RO TRO',
  ),
  P('clause', 0.82, 'protection order', 'KIDS CHILD CHILDREN', '?IS ARE', 'NOT', 'TO', 'BE', 'RELEASED'),
  P('clause', 0.8, 'protection order', 'NONCUSTODIAL', 'PARENT FATHER MOTHER DAD MOM'),
  P('clause', 0.84, 'parole', 'OUT', 'ON', 'BAIL BOND PAROLE TAG', 'FOR'),
  P('words', 0.82, 'parole', 'JUST RECENTLY NEWLY', 'GOT', 'PAROLED RELEASED'),
  P('clause', 0.82, 'parole', 'ABSCONDED', 'FROM', 'PAROLE PROBATION SUPERVISION CUSTODY HALFWAY'),
  P('clause', 0.82, 'wanted', 'WANTED', 'ON', '# TWO THREE FOUR MULTIPLE SEVERAL', '?FELONY', 'COUNTS CHARGES WARRANTS'),
  P('clause', 0.82, 'wanted', 'FUGITIVE', 'OUT FROM', 'OF'),
  P('clause', 0.8, 'wanted', 'SKIPPED JUMPED', 'BAIL BOND COURT'),
  P('words', 0.85, 'offender', 'REGISTERED', 'AS', '?A', 'SEX', 'OFFENDER'),
  P('words', 0.85, 'offender', 'ON', '?THE', '?SEX', '?OFFENDER', 'REGISTRY'),
  P('words', 0.8, 'criminal history', OFFICES, 'INVOLVEMENT HX HISTORY HIST INVOLVED', '?AT', '?RES'),
  P(
    'words',
    0.8,
    'criminal history',
    'PRIOR PREVIOUS ACTIVE OPEN MULTIPLE',
    OFFICES,
    'INVOLVEMENT HX HISTORY CASE CASES CONTACTS REFERRALS REMOVALS',
  ),
  P(
    'clause',
    0.82,
    'criminal history',
    'DID SERVED DOING',
    '# TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN TWELVE FIFTEEN TWENTY',
    'YEARS YRS MONTHS',
    'FOR IN',
    '?ARMED AGG ATTEMPTED',
    'PRISON JAIL ROBBERY ASSAULT MURDER MANSLAUGHTER ARSON RAPE BATTERY STABBING SHOOTING BURGLARY DRUGS ASSAULTING KILLING THE A',
  ),
  P('words', 0.82, 'banned', 'BANNED EXCLUSION TRESPASS BARRED', 'LIST'),
  P('clause', 0.82, 'banned', 'TRESPASSED BANNED BARRED', 'LAST', SPANS),
  P('clause', 0.8, 'usually armed', 'NEVER', 'WITHOUT', 'HIS HER A', ARMS),
];
