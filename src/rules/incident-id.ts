import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'incident-id',
  title: 'Incident, event, call or case number',
  harm: 'The number joins this release to every other one about the same event: court files, scanner logs, the unredacted original.',
  advice: 'Replace it by a random number per release.',
  sources: [SOURCES.cjis, SOURCES.nist122],
  header: {
    words: weigh(`
      1: number occurrence, agency event number, @incident number, @incident identifier, @incident agency event number,
        @incident tracking identifier, call for service number, cfs number, cad number, general offense number
      0.95: @incident key, @incident reference number, citation number, job number, patient care report number, pcr number,
        incident reference, @incident identification, pcr identifier
      0.9: @incident sequence number, @incident serial, cad incident, oca, ccn, dr number, law incident, record identifier,
        warrant number, epcr identifier, unique reference number, cad reference, occurrence reference, incident identifier,
        cr number, occurrence number, service request number, crime reference number, cr identifier, complaint record,
        crime number, activity identification, arrest transaction number, referral number, storm reference, log serial,
        activity identifier, cause number, case cause number, court case number
      0.85: fire identifier, unique fire identifier, fire number, @incident reference, cad call, cad cfs, cad case, on call identifier, linked case
      0.8: @incident sequence, ir number, rd number, fir number, primary incident, external number, confirmation number,
        control number, tracking number, tracking identifier, message number, docket number, cad system identifier,
        duplicated from identifier, booking number, mission number, ems number, parent incident, related incident, go number,
        log number, niche reference, pd item, police item, item number police, case tracking identifier, ncic number,
        crash record number, crn
      0.75: cfs, reference number
      0.7: reference identifier, @incident index, call for service, rin, active call, unique identifier, unique key, sequence number, file number,
        neris identifier, track number, urn, unique reference
      0.6: cad, incident, case, ocr, external identifier, supplement number, evidence identifier, medical record number,
        claim number, transaction identifier, trk, sequence incident, master call, cross reference number, evidence number
      0.55: incidents, event, number, identifier
      0.5: run, report, ticket, dr, document number, pcr, chart number, charge number, exposure number,
        unit history identifier, lab number, property number, tow number, docket
      0.45: trip, serial number
      0.4: record
      0.3: i number, order number, tracking
      0.2: exposure`),
    not: {
      pump: 0.9,
      machine: 0.6,
      refusal: 0.9,
      cancel: 0.7,
      appliance: 0.8,
      medication: 0.9,
      vin: 0.5,
      camera: 0.9,
      serial: 0.1,
      dose: 0.9,
      batch: 0.8,
      software: 0.9,
      page: 0.8,
      council: 0.9,
      member: 0.5,
      phone: 0.8,
      taker: 0.7,
      type: 0.85,
      person: 0.6,
      officer: 0.8,

      street: 0.9,
      user: 0.6,

      station: 0.5,
      plan: 0.9,
      name: 0.8,
      people: 0.6,
      vehicle: 0.5,
      layer: 0.9,
      row: 0.7,
      status: 0.9,
      account: 0.5,
      license: 0.6,
      card: 0.8,
      shift: 0.8,
      facility: 0.9,
      severity: 0.6,

      object: 0.7,
      premise: 0.9,
      address: 0.8,
      table: 0.5,
      charge: 0.3,
      priority: 0.8,
      badge: 0.9,
      responder: 0.6,
      image: 0.8,
      animal: 0.7,
      displaced: 0.8,
      zone: 0.6,
      district: 0.6,
      beat: 0.6,
      code: 0.3,
      proqa: 0.6,
      emd: 0.7,
      facilities: 0.9,
      center: 0.8,
      category: 0.7,
      agent: 0.7,
      patients: 0.9,
    },
  },
  needsHeader: true,
  examples: {
    headers: [
      'Incident_Number',
      'CFS #',
      'CAD.Event.Number',
      'case_no',
      'EventNo',
      'callid',
      'Master_Incident_Number',
      'RUN#',
      'CCN',
      'rpt_nbr',
      'inci_id',
    ],
    notHeaders: [
      'incident_count',
      'incident_type',
      'acid_level',
      'phone_number',
      'case_status',
      'event_flag',
      'Incident_Name',
      'number_of_units',
    ],
  },
});
