/** A token as written, or the words it stands for here. */
type Reading = string | readonly string[];

interface Context {
  readonly previous: string;
  readonly next: string;
  readonly all: readonly string[];
  readonly at: number;
}

const STREETY = /^(?:x|cross|side|main|intersecting|nearest|\d+)$/;
const PLATEY =
  /^(?:lic|licence|license|plate|reg|registration|tag|vrn|dl|cdl|oln|lp|driver|drivers|veh|tagnbr|tagno|dlnbr|dlno|platenbr|plateno)$/;
const VEHICULAR = /^(?:veh|vehicle|vhcl|car|auto|hair|eye|eyes|skin)$/;
const STREET_PART = /^(?:num|nbr|nr|no|nm|nam|nme|name|type|typ|dir|direction|suffix|suf|sfx|pre|prefix|cd|code|\d+)$/;
const COMPLAINT = /^(?:num|no|nbr|id|fr|from|to|dt|date|time|type|typ|nature|cd|code|status)$/;
const SAID = /^(?:cd|code|desc|description|text|txt|descr|descrip|name|nm)$/;
/** What a `pct` behind it makes a precinct. */
const PRECINCT_OF =
  /^(?:police|pd|nypd|reporting|rpt|arrest|incident|inc|occ|occurrence|home|voting|voter|dispatch|response|addr|address|patrol|call|cad|jurisdiction|fire|boro)$/;
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
    VEHICULAR.test(previous)
      ? ['color']
      : (/^(?:last|first|1)$/.test(previous) && next === '') || /^(?:cd|code|dt|date|tm|time|dttm|by|ts)$/.test(next)
        ? ['cleared']
        : undefined,
  pre: ({ next }) =>
    /^(?:assign|assigned|arrival|dispatch|dispatched|alert|alarm|hospital|recorded)$/.test(next) ? [] : undefined,
  x: ({ next }) => (/^(?:st|sts|str|street|streets|road|rd|strt|strts)$/.test(next) ? ['cross'] : undefined),
  xs: () => ['cross', 'street'],
  cs: ({ all }) => (all.every((token) => token === 'cs' || /^\d+$/.test(token)) ? ['cross', 'street'] : undefined),
  disp: ({ previous, next }) =>
    /^(?:first|last|1st|1)$/.test(previous) && next === ''
      ? ['dispatched']
      : SAID.test(next) ||
          (next === '' &&
            /^(?:final|case|call|incident|inc|event|evt|close|closing|disch|discharge|court|arrest|charge|crew|unit|pt|patient)$/.test(
              previous,
            ))
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
  long: ({ next }) => (/^(?:desc|description|term|text|name|distance|title|form|call)$/.test(next) ? ['lengthy'] : undefined),
  no: ({ next, previous }) => (previous === '' && next !== '' ? ['number'] : undefined),
  rec: ({ next }) =>
    NUMBER.test(next) || next === 'key' ? ['record'] : /^(?:facility|fac|hosp|hospital)$/.test(next) ? ['receiving'] : undefined,
  com: ({ previous }) => (/^(?:loc|location|incident|inc|call|evt|event)$/.test(previous) ? ['comment'] : undefined),
  resp: ({ next }) => (next === 'rate' ? ['respiratory'] : undefined),
  rem: () => ['remark'],
  ad: ({ all }) => (all.length === 1 ? ['address'] : undefined),
  // Officers in short forms, where no word for "off" would stand.
  cls: ({ next }) => (next === 'of' ? ['class'] : undefined),
  spo: () => ['spo'],
  temp: ({ next }) => (/^(?:outside|outdoor|air|file|table|id|address)$/.test(next) ? ['outdoor'] : undefined),
  init: ({ previous }) => (previous === 'self' || previous === 'officer' ? ['initiated'] : undefined),
  det: ({ next }) => (/^(?:code|cd|desc|description|level|lvl|no)$/.test(next) ? ['determinant'] : undefined),
  occ: ({ next }) => (/^(?:name|nm|id|type|class|addr|address|use|load|suite|city|zip)$/.test(next) ? ['occupancy'] : undefined),
  dist: ({ next }) => (/^(?:from|to|ft|feet|mi|miles|m|meters|km)$/.test(next) ? ['distance'] : undefined),
  alt: ({ previous, next }) =>
    next === '' && /^(?:site|lat|lon|long|gps|geo|map|drone|flight)$/.test(previous) ? ['altitude'] : undefined,
  si: ({ next }) => (/^(?:flag|hi|ind|risk|yn)$/.test(next) ? ['suicidal', 'ideation'] : undefined),
  ic: ({ next }) => (next === 'code' ? ['identity', 'code', 'ethnic'] : undefined),
  off: ({ next, previous }) =>
    previous === 'arresting' || previous === 'reporting' || previous === 'investigating' || previous === 'invest'
      ? ['officer']
      : /^(?:name|nm|id|no|num|badge|init|initials|last|first|lname|fname|empl|serial|safety)$/.test(next)
        ? ['officer']
        : undefined,
  app: ({ next, previous }) => (previous === '' && /^(?:id|no|num|unit|type)$/.test(next) ? ['apparatus'] : undefined),
  ct: ({ next }) => (/^(?:id|name|nm|init|initials)$/.test(next) ? ['call', 'taker'] : undefined),
  hr: ({ next }) => (/^(?:bpm|rate|min|max)$/.test(next) ? ['heart', 'rate'] : undefined),
  mh: ({ next }) => (/^(?:flag|ind|indicator|yn|code|related|hold)$/.test(next) ? ['mental', 'health'] : undefined),
  from: ({ next, all }) => (all.length === 2 && NUMBER.test(next) ? ['calling'] : undefined),
  dob: ({ next }) => (next === 'text' ? ['birth', 'date'] : undefined),
  mid: ({ next }) => (/^(?:name|nm|init|initial|nam)$/.test(next) ? ['middle'] : undefined),
  d: ({ previous, next, all }) => (next === '' && all.length > 1 && /^[a-z]{3,}$/.test(previous) ? ['date'] : undefined),
  arr: ({ next }) => (/^(?:delay|time|tm|airport|terminal|flight|gate|city|hour)$/.test(next) ? ['arrived'] : undefined),
  // Yes or no, as portals write it: `hit_and_run_i`.
  i: ({ next, previous }) => (next === '' && previous.length > 2 ? ['indicator'] : undefined),
  min: ({ previous }) =>
    /^(?:duration|dur|time|length|interval|elapsed|delay|resp|response|travel|turnout|onscene|scene|talk|hold|wait|queue|trans|transport)$/.test(
      previous,
    )
      ? ['minute']
      : undefined,
  md: ({ previous }) =>
    /^(?:ordering|attending|referring|primary|family|admitting)$/.test(previous) ? ['physician'] : undefined,
  trans: ({ previous }) => (/^(?:type|code|desc|cd|typ|category)$/.test(previous) ? [] : undefined),
  doc: ({ next }) => (/^(?:name|nm|phone|number|qualification|specialty|fee)$/.test(next) ? ['doctor'] : undefined),
  p: ({ next }) => (next === 'ani' ? ['pseudo'] : undefined),
  v: ({ next }) => (/^(?:year|yr|make|model|color|style|type|lic|plate)$/.test(next) ? ['vehicle'] : undefined),
  en: ({ next }) => (/^(?:rt|rte|route)$/.test(next) ? ['enroute'] : undefined),
  rt: ({ previous }) => (previous === 'en' ? [] : undefined),
  scn: ({ previous }) => (previous === 'on' || previous === 'at' ? ['scene'] : undefined),
  cd: ({ next, previous, all }) =>
    previous === '' && /^(?:no|num|number)$/.test(next) && all.length === 2 ? ['council', 'district'] : undefined,
  mode: ({ next }) => (next === 'received' || next === 'rcvd' ? ['method'] : undefined),
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
    /^(?:language|lang|triage|name|service|rabies|dog|pet|asset|evidence|property|rfid|patient|hash|ear|toe|html|meta|event|call|incident|auto|tool|bag|price|alpha|group|post|blog|user|customer|content|topic|image|photo|video|song|game)$/.test(
      previous,
    )
      ? ['label']
      : undefined,
  rpt: ({ next }) => (/^(?:party|pty|person|prsn)$/.test(next) ? ['reporting'] : undefined),
  rep: ({ next, previous }) =>
    /^(?:party|pty|person)$/.test(next)
      ? ['reporting']
      : /^(?:support|sales|account|customer|service)$/.test(previous)
        ? ['representative']
        : undefined,
  sr: ({ next }) => (/^(?:no|num|number|nbr|id|type|short|code|status)$/.test(next) ? ['service', 'request'] : undefined),
  // Tags on a thing, several of them: labels.
  tags: ({ previous }) => (VEHICULAR.test(previous) || PLATEY.test(previous) ? undefined : ['label']),
  // The postal code of Italy; the cap of a market or a rate is a limit.
  cap: ({ previous, all }) =>
    all.length > 1 &&
    /^(?:market|salary|price|rate|speed|credit|max|small|large|mid|data|interest|power|wage|total)$/.test(previous)
      ? ['cap']
      : undefined,
  hashtag: () => ['label'],
  hashtags: () => ['label'],
  inc: ({ previous }) => (/^(?:annual|yearly|household|monthly|median|gross|net)$/.test(previous) ? ['income'] : undefined),
  sid: ({ previous }) => (/^(?:call|account|message|recording|conference|event)$/.test(previous) ? ['identifier'] : undefined),
  to: ({ next, all }) => (all.length === 2 && NUMBER.test(next) ? ['called'] : undefined),
  fine: ({ next }) => (next === 'grained' ? [] : undefined),
  mdl: ({ next }) => (/^(?:name|nm|nme|initial)$/.test(next) ? ['middle'] : ['model']),
  // Units of measure: mg/dl, cubic centimetres.
  dl: ({ previous }) => (/^(?:mg|g|mmol|per)$/.test(previous) ? [] : undefined),
  mi: ({ previous }) => (/^(?:total|num|in|on|scene|distance|end|start)$/.test(previous) ? ['miles'] : undefined),
  co: ({ all, previous, next }) =>
    /^(?:customer|owner|applicant|borrower|defendant|insured|tenant|signer|resident)$/.test(next)
      ? []
      : all.length === 1
        ? ['county']
        : /^(?:alarm|ins|insurance|phone|tel|tow|towing|monitoring|security|management|construction|truck|engine|ladder)$/.test(
              previous,
            )
          ? ['company']
          : undefined,
  cc: ({ next, previous }) =>
    /^(?:text|txt|desc|description|narrative|med|statement)$/.test(next)
      ? ['chief', 'complaint']
      : /^(?:engine|eng|displacement|motor)$/.test(previous)
        ? []
        : /^(?:num|number|no|exp|type|last)$/.test(next)
          ? ['credit', 'card']
          : undefined,
  // A share of something, or a police precinct.
  pct: ({ previous, next }) =>
    (next === '' || /^\d+$/.test(next)) && previous !== '' && !PRECINCT_OF.test(previous) ? ['percent'] : undefined,
  cnt: ({ previous, next }) => (previous === '' && (next === '' || SAID.test(next)) ? ['county'] : ['count']),
  bus: ({ next }) => (/^(?:route|stop|line|driver|no|num|number|pass|fare)$/.test(next) ? ['bus'] : undefined),
  sin: ({ all }) =>
    all.length === 1 || all.at(-1) === 'sin' || NUMBER.test(all.at(-1) ?? '') ? ['social', 'insurance', 'number'] : undefined,
  fps: ({ next }) => (NUMBER.test(next) ? ['fingerprint', 'section'] : undefined),
  soc: ({ next }) => (/^(?:sec|num|no|number)$/.test(next) ? ['social'] : undefined),
  sec: ({ previous, next }) =>
    next === 'range'
      ? ['secondary']
      : previous === 'soc' || previous === 'social'
        ? ['security']
        : MOMENT.test(previous) ||
            /^(?:in|elapsed|duration|response|resp|travel|turnout|delay|hold|talk|ring|queue|total|dispatch|onscene|scene)$/.test(
              previous,
            )
          ? ['second']
          : undefined,
  ins: ({ previous }) => (/^(?:nat|national|social)$/.test(previous) ? ['insurance'] : undefined),
  nat: ({ next }) => (/^(?:ins|insurance|id|origin)$/.test(next) ? ['national'] : undefined),
  tfn: ({ all }) => (all.length <= 2 ? ['tax', 'file', 'number'] : undefined),
  sn: ({ next }) => (next === '' ? ['serial', 'number'] : ['street']),
  an: ({ next }) => (/^(?:prefix|number|suffix|complete|distance|num)$/.test(next) ? ['address'] : undefined),
  nl: () => ['named', 'location'],
  lic: ({ next, previous }) =>
    /^(?:plate|tag)$/.test(next) || /^(?:plate|driver|drivers|op|dl|drv|drvr)$/.test(previous) ? ['license'] : undefined,
  drivers: () => ['driver'],
  op: ({ next }) => (next === 'lic' || next === 'license' ? ['operator'] : undefined),
  pt: ({ next, previous }) => (/^(?:x|y|of)$/.test(next) || /^(?:imp|impact)$/.test(previous) ? ['point'] : undefined),
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
  compl: ({ next, previous }) =>
    COMPLAINT.test(next) || previous === 'chief' || previous === 'primary' ? ['complaint'] : undefined,
  comp: ({ next, previous }) =>
    COMPLAINT.test(next) || previous === 'chief' || previous === 'primary' ? ['complaint'] : undefined,
  imp: ({ previous }) => (/^(?:prim|primary|sec|secondary|clinical|provider)$/.test(previous) ? ['impression'] : undefined),
  sat: ({ previous }) => (/^(?:oxygen|o)$/.test(previous) ? ['saturation'] : undefined),
  med: ({ next, all }) =>
    /^(?:\d+|dose|dosage|name|given|route|admin|administered|allergy|allergies|list)$/.test(next)
      ? ['medication']
      : all.length > 1 && !/^(?:file|link|url|path|type)$/.test(next)
        ? ['medical']
        : undefined,
  pu: ({ next }) => (/^(?:loc|location|addr|address|city|zip|time|dt|date|fac|facility)$/.test(next) ? ['pickup'] : undefined),
  em: ({ next }) =>
    /^(?:cont|contact|phone|ph|name|nm|no|num|response|call|service|dept|mgmt|tel)$/.test(next) ? ['emergency'] : undefined,
  rel: ({ next, all }) =>
    /^(?:date|dt|time|tm|reason|rsn|type|typ|dttm)$/.test(next) && all.length === 2 ? ['released'] : undefined,
  ref: ({ next }) =>
    /^(?:phys|physician|md|dr|doc|doctor|prov|provider|agency|hosp|hospital)$/.test(next) ? ['referring'] : undefined,
  spec: ({ next }) => (/^(?:need|needs|instr|instructions|notes|cond|handling|pop)$/.test(next) ? ['special'] : undefined),
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
