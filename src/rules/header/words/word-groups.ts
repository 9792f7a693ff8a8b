/**
 * Words that play the same part in a column name. Header phrases of the rules name a group with `@`: `@incident number`
 * stands for `case number`, `event no`, `cfs #`, `run nbr` and so on. A word may belong to several groups.
 */
const GROUPS = {
  incident: `incident event call case report cfs ticket run job cad complaint occurrence citation arrest booking warrant log
    summons writ impound offense dispatch alarm trip crime fir docket mission assignment response record master rms crash collision accident stop
    service complaint ocr oca intervention activity encounter interaction violation accident`,
  number: 'number identifier key reference sequence serial index',
  caller: `caller complainant reporter informant requestor requester contact subscriber customer rp claimant callee`,
  patient: `patient decedent deceased injured insured guarantor newborn neonate`,
  victim: 'victim casualty',
  suspect: `suspect offender defendant arrestee perpetrator perp accused inmate prisoner violator probationer parolee detainee criminal assailant attacker`,
  owner: `owner keyholder tenant resident occupant landlord renter lessee homeowner occupier principal registrant holder proprietor`,
  relative: `guardian parent mother father spouse relative kin sibling husband wife son daughter partner beneficiary dependent`,
  person: `person people subject individual witness driver passenger pedestrian juvenile child student employee client citizen member
    applicant missing wanted party adult minor maiden alias donor recipient sender payee cardholder visitor guest human male female
    volunteer fugitive hostage companion roommate culprit intruder responsible insured constituent voter worker staff user buyer seller lead candidate teacher manager
    instructor tutor professor mentor coach advisor adviser director dean assistant secretary receptionist consultant accountant
    auditor lawyer solicitor barrister broker realtor therapist psychologist dentist surgeon radiologist pharmacist midwife carer
    caretaker architect designer surveyor plumber electrician courier chef waiter cashier actor artist performer
    musician player athlete referee winner nominee trustee executor heir grandfather grandmother grandparent uncle aunt intern
    trainee apprentice colleague lecturer taxpayer policyholder shareholder investor adopter
    veteran rider cyclist consumer pilot participant civilian neighbor patron survivor attendee borrower petitioner respondent signer`,
  staff: `officer deputy trooper dispatcher operator sergeant detective investigator supervisor badge handler wearer caseworker coroner telecommunicator crew personnel responder
    firefighter medic paramedic emt agent commander constable marshal shield calltaker clerk analyst reviewer approver author creator editor
    technician inspector ranger lieutenant captain chief`,
  unit: `unit apparatus engine truck ambulance callsign squad resource rig ladder tanker medic aircraft helicopter battalion
    crew patrol equipment pump appliance brigade`,
  kind: 'type nature problem category subcategory subtype class classification code kind',
  said: `description text name title label value code category class group literal subgroup subdescription`,
  place: `business premise place landmark facility establishment occupancy site venue school hospital building store structure complex
    destination plaza campus poi property company employer mall park hotel location tenant`,
  area: `beat district zone sector grid precinct ward division battalion quadrant tract neighborhood region post station box area
    subdivision reporting map esz quad borough bureau division psa lsoa msoa parish council boundary boundaries atom
    subsector subzone section plat plan jurisdiction territory sheriff geoarea constituency subdistrict substation platoon hundred township block`,
  vehicle: 'vehicle car auto automobile truck motorcycle motor bike trailer boat vessel tow',
  /** Bare verbs and what happened, said without an ending. */
  act: 'create close clear assign arrive depart cancel enter receive respond notify acknowledge enroute dispatch queue stage transport leave complete open update modify answer',
  device: 'device camera radio handset terminal modem tablet taser sensor reader scanner tracker',
  time: 'time date datetime timestamp clock',
  moment: `received entered dispatched enroute responding onscene arrived transport closed cleared created updated reported
    occurred assigned requested begin end start finish stop queued staged available notified answered issued opened
    acknowledged verified synced sent departed completed last first expiration expired effective due scheduled occurrence
    modified cancelled changed accessed imported activated`,
} as const;

export type WordGroup = keyof typeof GROUPS;

/** Word → the groups it belongs to. */
export const WORD_GROUPS: ReadonlyMap<string, readonly WordGroup[]> = (() => {
  const map = new Map<string, WordGroup[]>();
  for (const [group, words] of Object.entries(GROUPS)) {
    for (const word of new Set(words.split(/\s+/))) {
      const list = map.get(word) ?? [];
      list.push(group as WordGroup);
      map.set(word, list);
    }
  }
  return map;
})();

/** Word → the elements of phrases it fits besides itself (`@incident`). */
export const GROUP_ELEMENTS: ReadonlyMap<string, readonly string[]> = new Map(
  [...WORD_GROUPS].map(([word, groups]) => [word, groups.map((group) => `@${group}`)]),
);
