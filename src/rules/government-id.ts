import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isGovernmentId, wantsGovernmentId } from './value/government-id.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'government-id',
  title: 'Government-issued number',
  harm: 'A social security, license or state number opens accounts in a person’s name and never changes: what is out stays usable for life.',
  advice: 'Drop the column and put nothing in its place; report the exposure if such a file has already left the agency.',
  sources: [SOURCES.safeHarbor, SOURCES.dppa, SOURCES.cjis, SOURCES.ssa],
  header: {
    words: weigh(`
      1: social security number, social security, ssn, driver license, drivers license, driver license number,
        drivers license number, driving license, operator license, operator license number, passport, passport number,
        fbi number, alien registration number, government identifier, cedula, aadhaar, ssn last, social security number last,
        national insurance number
      0.95: tax identification, driver license state, state identification number, national identifier, taxpayer identifier,
        alien number, curp, medicare number, medicaid number, insurance policy identifier number, social insurance number,
        tax file number, state student identifier, student state identifier, health card number, health insurance number,
        fingerprint section number, person number national, individual taxpayer number, resident registration number,
        hospital insurance number, health insurance card, medicare card, medicaid card, community health index number,
        commercial driver license number, criminal records number, afis identifier, fingerprint identifier,
        license number driver, driver license number number, criminal identification number, state student number,
        student state number
      0.9: operator license state,
        insurance member number, philhealth, philhealth number, phil health, phil health number, sss number, sss identifier, gsis number, pagibig number, hdmf number, hdmf identifier,
        nhif number, nhif identifier, nssf number, kra pin, kra identifier, aadhar, aadhar number, pan card, pan number,
        uan number, esic number, rrn, cpf, cnpj, pesel, bsn, rut, run rut, cuil, cuit, nif, nie, imss, cnic, cnic number, nik, ktp,
        npwp, iqama, emirates identifier, tckn, personnummer, codice fiscale, hkid, mykad, steuer identifier, ahv number,
        avs number, insee number, teudat zehut, citizenship number, civil identifier, rfc, nit,
        identity document, identity document number, document identity, state identification, weapon license number, ccw identifier, nhs number, tax identifier, tax identification number,
        military identifier, identity card, identification card, dni, nric, insurance group identifier,
        insurance member identifier, national identification, last ssn, national insurance, nino, concealed carry permit,
        concealed weapon permit, pnc identifier, cro number, tribal identifier, tribal number, voter identifier,
        voter registration number, member identifier number, ccw permit, ccw permit number, enrollee identifier,
        renavam, member number insurance, nhi number, ird number, ppsn
      0.8: national code, personal identifier, personal identification, personal code, license identification, issued identifier number, professional license number, weapon permit, person identification
      0.75: issued identifier, state identifier, fbi
      0.7: insurance identifier, social number, gun permit, ccw, tax number, visa number, green card, identity number, nin,
        insurance policy, policy number, policy identifier, sex offender number, biometric
      0.62: license number
      0.6: @person identification, person other identification, driver license class, ucn, tin, medicare, medicaid, mbi,
        inmate number, inmate identifier, dea number, fingerprint, permanent identifier,
        criminal identifier, motor identifier, inmate book number, jacket number, jail identifier, jail number
      0.5: offender identifier, cii
      0.45: identification number, npi
      0.4: identification, license identifier, ein, member identifier
      0.35: permit number
      0.3: booking number, person number`),
    not: {
      event: 0.9,
      device: 0.9,
      facility: 0.9,
      activity: 0.9,
      organization: 0.9,
      element: 0.9,
      issuing: 0.6,
      issuer: 0.9,
      agency: 0.7,
      workstation: 0.9,
      queue: 0.9,
      unit: 0.8,
      evidence: 0.8,
      plate: 0.8,
      vehicle: 0.5,
      suspended: 0.7,
      points: 0.9,
      incident: 0.5,
      expiration: 0.6,
      status: 0.5,
      business: 0.6,
      liquor: 0.7,
    },
  },
  needsHeader: false,
  value: { class: 'government-id', wants: wantsGovernmentId, test: isGovernmentId, standalone: true, chance: 0.85 },
  spans: 'government-id',
  examples: {
    headers: ['SSN', 'dlnum', 'socialSecurityNumber', 'OLN', 'DriversLicenseNo', 'passport_no', 'FBI_No', 'ssnum', 'StateID'],
    notHeaders: ['state', 'incident_id', 'id', 'license_plate', 'DL_Flag', 'unit_id', 'agency_id', 'officer_id'],
    values: ['899-12-3456', '123-45-6788', '912-70-1234'],
    notValues: [
      '000-12-3456',
      '666-12-3456',
      '123-00-4567',
      '123-45-0000',
      '078-05-1120',
      '219-09-9999',
      '123-45-6789',
      '12-34-5678',
      '2021-00012345',
    ],
    text: [{ text: 'SOC 899-12-3456 PER SUBJ', spans: ['899-12-3456'] }],
  },
});
