/**
 * How agencies spell the words that decide a call's group: canonical word → other whole tokens that stand for it; plurals
 * in -s need no entry. From the names of APCO ANS 2.103 incident codes, dispatch protocols and UCR/NIBRS offences, and the
 * usual contractions of nature fields that hold 12 to 20 characters. Spanish words as dispatch centres write them, without
 * accents.
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  // people
  child: 'children chld kid infant baby toddler nino nina menor infantil newborn',
  juvenile: 'juv juven juvenil teen teenager youth',
  person:
    'pers persn persons people subject subj sub male female man woman men women individual adult pt patient ped pedestrian persona',
  family: 'fam familial familiar intrafamiliar spouse spousal',
  elderly: 'elder senior',
  officer: 'ofcr ofc police pd deputy policia',
  // places and things
  vehicle:
    'veh motor vehicular auto car automobile mv mtr truck suv van motorcycle mtrcycle mtrcyc atv scooter moped caravan vehiculo coche carro',
  building: 'bldg bld bldng edificio',
  house: 'home residence residential res resid resd dwelling apartment apt condo duplex casa vivienda hse',
  business: 'commercial comm comml store bank shop comercio',
  school: 'schl sch campus classroom escuela',
  property: 'prop proprty prprty propiedad item',
  animal: 'dog cat canine puppy livestock wildlife horse cattle cow deer bear raccoon skunk snake bird stray perro animales',
  bicycle: 'bike bicicleta',
  // how
  domestic: 'dom dv domvio domes domestica domestico dviol ipv dva dvna',
  violence: 'violent violencia',
  sexual: 'sex sexually sexuales sexu sexoffense sexoffns',
  fight: 'fighting brawl affray melee rina pelea',
  trouble: 'trbl trb trble troubl',
  problem: 'prob problema',
  disturbance:
    'disturb distrb disturbing dist dstrb disturbnc disorder disorderly disord rowdy unruly altercation argument arguing verbal dispute disputing quarrel nuisance loitering loiter disturbio disturbios',
  suspicious: 'susp suspic suspicous suspcious suspicion sospechoso sospechosa',
  investigation: 'investigate invest investig investigating inv',
  missing: 'misper permiss desaparecido desaparecida extraviado extraviada',
  welfare: 'welf welchk wellbeing wellness wellnes wlfr wlfare bienestar',
  check: 'chk ck chck checking checked revision',
  assist: 'asst assistance ast assisting asist ayuda asistencia citasst',
  harassment:
    'harass harassing harrassment harrassing harrass harasment harr harassed bullying cyberbullying annoying acoso hostigamiento',
  stalking: 'stalk stalker stalked stkx',
  threat: 'threaten threatening threatened thrt menacing menace intimidation intimidate terroristic amenaza amenazas',
  // offences
  burglary: 'burg burgl burglaries burglar burglarized burglarious brglry brg burglery burglry',
  robbery: 'rob robb robberies robry atraco mugging',
  carjacking: 'carjack hijack hijacking carjacked',
  theft: 'larceny larcenies steal stealing thft stole hurto pilfering pickpocket pkpocket snatch snatching bilking',
  stolen: 'stln stlen robado robada',
  shoplifting: 'shoplift shoplifter shplft shplftr',
  prowl: 'carprowl prowling prowled',
  prowler: 'prow',
  assault:
    'aslt asslt asalt assaulted battery batt batteries btry fas fasx agresion lesiones strangulation strangling mayhem asltip asltjo',
  homicide: 'murder murdered manslaughter homocide homicidio asesinato',
  shooting: 'shoot shooter gsw gunshot shotspotter shotspot tiroteo balacera disparo gunfire actshoot',
  stabbing: 'stab stabbed stabb apunalado apunalamiento',
  gun: 'firearm handgun rifle shotgun pistol',
  weapon: 'wpn weap armas arma',
  kidnapping: 'kidnap kidnaping kidnapped abduction abduct abducted abductf abductnf secuestro',
  hostage: 'barricade barricaded baricade baricaded rehen rehenes',
  arson: 'farson incendiary incendiario',
  vandalism: 'vand vandal vandl vandalize vandalized graffiti tagging vandalismo malmis',
  trespass: 'trespassing trespasser tresp trsp trespas tres tresspass unwanted unwntd squatter intruso',
  fraud: 'frd forgery forged counterfeit counterfeiting embezzle embezzlement scam swindle bunco cntrft fraude estafa',
  narcotics:
    'narc narco drug droga narcotic marijuana heroin cocaine meth methamphetamine cannabis fentanyl opium opiate opioid cds drugpar',
  intoxicated: 'intox intoxication intoxicatd drunk drunken drunkenness inebriated inebriate ebrio borracho',
  alcohol: 'liquor alcoholic alcoholico',
  dui: 'dwi oui owi duii drunkdriver',
  warrant: 'wrnt warr wart wrt warrarr wrrt',
  wanted: 'wntd wantd fugitive perwant',
  // medicine
  suicide: 'suicidal suic suicid sucidal suicdal suicthrt jumper suicidio suicida',
  overdose: 'od overdos overdosed narcan naloxone sobredosis',
  death: 'deceased doa dead dcsd deathntf cadaver muerte muerto fallecido',
  mental:
    'psych psychiatric psychological psychosis psychotic mntl mtlv mentally emotionally emotional edp behavioral behavioural ment',
  medical: 'med medic ems ambulance amb als bls paramedic emt emd medaid medassist medcall medico medica ambulancia',
  injury: 'inj injured injuries injy injry injurd herido heridos lesionado',
  unconscious: 'uncon unconc unconcious uncons unconsc unresponsive unresp peruncon inconsciente',
  breathing: 'breath breather sob respiratory dyspnea nonbreathing asthma respirar respirando resparr',
  pain: 'dolor',
  cardiac: 'cardio cardiopulmonary heart paro infarto',
  chest: 'pecho chespain',
  stroke: 'cva tia strk derrame',
  seizure: 'convulsion convulsions convulsing convulsiones sz epilepsy epileptic seizing',
  bleeding: 'hemorrhage hemorrhaging hemmorhage hemorrhag hemrg bleed laceration nosebleed sangrado',
  fall: 'fallen fell caida',
  sick: 'illness ill sickness enfermo enferma',
  diabetic: 'diabetes hypoglycemic hypoglycemia hyperglycemia',
  pregnancy: 'pregnant childbirth maternity obstetric obstetrics miscarriage preg labour parto embarazo',
  allergic: 'allergy allergies anaphylaxis anaphylactic alergica',
  fainting: 'faint fainted syncope syncopal syncopy dizziness dizzy vertigo lightheaded',
  trauma: 'traumatic amputation fracture traumap',
  // fire and rescue
  fire: 'incendio fuego blaze burning',
  structure: 'struct struc structural strc fstru fapt ftrailer estructural estructura',
  smoke: 'fsmoke humo',
  explosion: 'explos exploded explosive detonation explosivo',
  rescue: 'resc extrication extricate entrapment entrap entrapped trapped xtricate rescate',
  alarm: 'alrm alm alr afa alarma',
  outside: 'outdoor',
  brush: 'grass vegetation wildland woods forest wildfire rubbish trash dumpster refuse',
  // road
  crash:
    'accident autox acc accid accdt accidnt acdnt accdnt collision coll mva mvc wreck rtc crsh mvainjy mvaunk mvcp tc choque accidente colision',
  traffic: 'traf traff trf trfc trafic trfic transito',
  parking: 'parked prkg prking parkg',
  stop: 'tstop tstp subjstp',
  indecent: 'indec indcnt',
  disabled: 'disab dsbl disabld disabl stalled stranded disveh vehasst',
  reckless: 'reck rckls reckdrv erratic speeding speeder racing',
  // ends and odds
  violation: 'viol violate violating vio violacion',
  order: 'ordr injunction tro tpo rro orden',
  report: 'rpt reporting',
  recovered: 'recover recovery rcvd recov rcvrd',
  abandoned: 'aband abandon abnd vehabnd abandonment abandonado abandonada',
  neglect: 'neglected',
  abuse: 'abused maltrato cruelty endangerment endangering endanger abuso',
  noise: 'loud music ruido musica',
  hangup: 'hungup hup',
  followup: 'fup folo',
  patrol: 'patrolling ptl',
  lost: 'perdido perdida',
  found: 'fnd encontrado',
  custody: 'custodial custodia',
  notification: 'notify',
  information: 'info infor',
  transport: 'trans transporting trnsp conveyance convey traslado',
  leak: 'leaking spill fuga gasleak gasleaki gasleako',
  hazmat: 'chemical radiat radiological biohazard',
  wire: 'powerline cable',
};

/** Whole token (lower case) → canonical word. */
export const CANONICAL: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([word, others]) =>
    [word, ...others.split(' ')].map((spelling) => [spelling, word] as const),
  ),
);
