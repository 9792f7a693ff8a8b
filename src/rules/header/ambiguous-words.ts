/** A token as written, or the words it stands for here. */
type Reading = string | readonly string[];

interface Context {
  readonly previous: string;
  readonly next: string;
  readonly all: readonly string[];
  readonly at: number;
}

const STREETY = /^(?:x|cross|side|main|intersecting|nearest|\d+)$/;
const PLATEY = /^(?:lic|licence|license|plate|reg|registration|tag|vrn|dl|oln|lp|driver|drivers|veh)$/;
const VEHICULAR = /^(?:veh|vehicle|vhcl|car|auto|hair|eye|eyes|skin)$/;
const STREET_PART = /^(?:num|nbr|nr|no|nm|name|type|typ|dir|direction|suffix|suf|sfx|pre|prefix|cd|code|\d+)$/;
const COMPLAINT = /^(?:num|no|nbr|id|fr|from|to|dt|date|time|type|typ|nature|cd|code|status)$/;
const SAID = /^(?:cd|code|desc|description|text|txt|descr|descrip|name|nm)$/;
const NUMBER = /^(?:no|num|number|nbr|nr|id|nmbr)$/;
const MOMENT = /^(?:date|time|dt|tm|ts|dttm|datetime|datetm|tstamp|stamp)$/;

/** Tokens whose meaning depends on their neighbours in the name. `undefined`: read it the usual way. */
const READINGS: Readonly<Record<string, (context: Context) => readonly string[] | undefined>> = {
  st: ({ previous, next, all }) =>
    PLATEY.test(previous)
      ? ['state']
      : STREETY.test(previous) || next !== '' || all.length === 1
        ? ['street']
        : /^(?:city|cty|zip|cllr|clr|caller|pt|pat|patient|vic|victim|susp|suspect|own|owner|driver|drv|rp|birth|dest|nok|emp|res)$/.test(
              previous,
            )
          ? ['state']
          : ['street'],
  clr: ({ previous, next }) =>
    VEHICULAR.test(previous) ? ['color'] : /^(?:cd|code|dt|date|tm|time|dttm|by|ts)$/.test(next) ? ['cleared'] : undefined,
  pre: ({ next }) =>
    /^(?:assign|assigned|arrival|dispatch|dispatched|alert|alarm|hospital|recorded)$/.test(next) ? [] : undefined,
  x: ({ next }) => (/^(?:st|sts|str|street|streets|road|rd|strt|strts)$/.test(next) ? ['cross'] : undefined),
  xs: () => ['cross', 'street'],
  cs: ({ all }) => (all.every((token) => token === 'cs' || /^\d+$/.test(token)) ? ['cross', 'street'] : undefined),
  disp: ({ previous, next }) =>
    SAID.test(next) || (next === '' && /^(?:final|case|call|incident|inc|event|evt|close|closing)$/.test(previous))
      ? ['disposition']
      : ['dispatch'],
  dr: ({ next }) => (NUMBER.test(next) ? ['dr'] : ['driver']),
  rd: ({ next, previous, all }) =>
    NUMBER.test(next)
      ? ['rd']
      : /^(?:police|reporting|rpt|fire|law|ems|pd|fd)$/.test(previous)
        ? ['reporting', 'district']
        : all.length <= 3
          ? ['road']
          : undefined,
  ra: ({ all }) => (all.length === 1 ? ['reporting', 'area'] : undefined),
  sec: ({ previous }) => (MOMENT.test(previous) || /^(?:in|elapsed|duration|response)$/.test(previous) ? ['second'] : undefined),
  long: ({ next }) => (/^(?:desc|description|term|text|name|distance|title|form|call)$/.test(next) ? ['lengthy'] : undefined),
  no: ({ next, previous }) => (previous === '' && next !== '' ? ['number'] : undefined),
  rec: ({ next }) =>
    NUMBER.test(next) || next === 'key' ? ['record'] : /^(?:facility|fac|hosp|hospital)$/.test(next) ? ['receiving'] : undefined,
  com: ({ previous }) => (/^(?:loc|location|incident|inc|call|evt|event)$/.test(previous) ? ['comment'] : undefined),
  resp: ({ next }) => (next === 'rate' ? ['respiratory'] : undefined),
  rem: () => ['remark'],
  ad: ({ all }) => (all.length === 1 ? ['address'] : undefined),
  add: ({ all, next }) => (all.length === 1 ? ['address'] : /^(?:ts|date|dt|time)$/.test(next) ? ['created'] : ['additional']),
  int: ({ all, next }) => (all.length === 1 || next === 'cross' ? ['intersection'] : undefined),
  tx: ({ previous, next }) =>
    /^\d+$/.test(next) ? ['treatment'] : /^(?:caller|callers|cllr|clr|rp|home|cell)$/.test(previous) ? ['phone'] : undefined,
  mo: ({ all, next }) =>
    all.length === 1 || /^(?:text|txt|desc|description|code|cd|narrative|notes|keywords?|features?)$/.test(next)
      ? ['modus', 'operandi']
      : undefined,
  // A tag on a patient or a thing, not on a car.
  tag: ({ previous }) =>
    /^(?:triage|name|asset|evidence|property|rfid|patient|hash|ear|toe|html|meta|event|call|incident|auto|tool|bag|price)$/.test(
      previous,
    )
      ? ['label']
      : undefined,
  // Units of measure: mg/dl, cubic centimetres.
  dl: ({ previous }) => (/^(?:mg|g|mmol|per)$/.test(previous) ? [] : undefined),
  mi: ({ previous }) => (/^(?:total|num|in|on|scene|distance|end|start)$/.test(previous) ? ['miles'] : undefined),
  co: ({ all, previous }) =>
    all.length === 1
      ? ['county']
      : /^(?:alarm|ins|insurance|phone|tel|tow|truck|engine|ladder)$/.test(previous)
        ? ['company']
        : undefined,
  cc: ({ next, previous }) =>
    /^(?:engine|eng|displacement|motor)$/.test(previous)
      ? []
      : /^(?:num|number|no|exp|type)$/.test(next)
        ? ['credit', 'card']
        : undefined,
  sn: ({ next }) => (next === '' ? ['serial', 'number'] : ['street']),
  an: ({ next }) => (/^(?:prefix|number|suffix|complete|distance|num)$/.test(next) ? ['address'] : undefined),
  nl: () => ['named', 'location'],
  lic: ({ next, previous }) =>
    /^(?:plate|tag)$/.test(next) || /^(?:plate|driver|drivers|op|dl|drv|drvr)$/.test(previous) ? ['license'] : undefined,
  drivers: () => ['driver'],
  op: ({ next }) => (next === 'lic' || next === 'license' ? ['operator'] : undefined),
  pt: ({ next }) => (/^(?:x|y|of)$/.test(next) ? ['point'] : undefined),
  cell: ({ next }) => (/^(?:site|tower|sector|id|carrier)$/.test(next) ? ['cell'] : undefined),
  name: ({ next, all }) => (next === 'no' && all.length === 2 ? ['name', 'number'] : undefined),
  call: ({ next }) => (next === 'back' || next === 'taker' || next === 'sign' ? ['call'] : undefined),
  first: ({ next, all }) =>
    all.length > 1 && next !== '' && !/^(?:name|nm|nme|initial|init|last|mi|middle)$/.test(next) ? ['first'] : undefined,
  // `strNatureCode` is a text in Hungarian notation, `STR_NM` a street.
  str: ({ next, previous }) =>
    next === '' ? (previous === '' ? ['street'] : []) : previous !== '' || STREET_PART.test(next) ? ['street'] : [],
  cmplnt: ({ next }) => (COMPLAINT.test(next) ? ['complaint'] : undefined),
  cmplt: ({ next }) => (COMPLAINT.test(next) ? ['complaint'] : undefined),
  compl: ({ next }) => (COMPLAINT.test(next) ? ['complaint'] : undefined),
  comp: ({ next, previous }) =>
    COMPLAINT.test(next) || previous === 'chief' || previous === 'primary' ? ['complaint'] : undefined,
  imp: ({ previous }) => (/^(?:prim|primary|sec|secondary|clinical|provider)$/.test(previous) ? ['impression'] : undefined),
  sat: ({ previous }) => (/^(?:oxygen|o)$/.test(previous) ? ['saturation'] : undefined),
  med: ({ next }) =>
    /^(?:\d+|dose|dosage|name|given|route|admin|administered|allergy|allergies|list)$/.test(next) ? ['medication'] : undefined,
  pu: ({ next }) => (/^(?:loc|location|addr|address|city|zip|time|dt|date|fac|facility)$/.test(next) ? ['pickup'] : undefined),
  em: () => ['emergency'],
  pd: ({ next }) => (/^(?:zone|beat|area|district|grid|sector|post|pri|call|type)$/.test(next) ? ['police'] : undefined),
  fd: ({ next }) => (/^(?:zone|area|district|grid|box|call|type)$/.test(next) ? ['fire'] : undefined),
  sta: ({ next }) => (next === 'te' ? ['state'] : undefined),
  pro: ({ next }) => (next === 'qa' ? ['proqa'] : undefined),
  qa: ({ previous }) => (previous === 'pro' ? [] : undefined),
  e: ({ next }) => (next === '911' ? [] : undefined),
  dt: ({ next }) => (/^(?:tm|time)$/.test(next) ? ['date'] : undefined),
};

/** Resolves the tokens that read differently in company; the rest is left to the lexicon. */
export function readInContext(tokens: readonly string[]): Reading[] {
  return tokens.map((token, at) => {
    const reading = Object.hasOwn(READINGS, token) ? READINGS[token] : undefined;
    const found = reading?.({ previous: tokens[at - 1] ?? '', next: tokens[at + 1] ?? '', all: tokens, at });
    return found ?? token;
  });
}
