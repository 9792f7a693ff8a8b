import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'unit-or-officer',
  title: 'Response unit, officer or dispatcher',
  harm: 'Names or numbers of staff can be joined to rosters; a call sign with times tells where a crew was.',
  advice: 'Keep unit numbers; replace names and badge numbers of staff by keys unless the law makes them public.',
  sources: [SOURCES.foia, SOURCES.eido],
  header: {
    words: weigh(`
      1: @unit identifier, @staff identifier, @staff badge, @staff last name, @staff first name, @staff name last,
        @staff name first, @staff middle name, @staff full name, assigned units, units assigned, responding units,
        responding unit, response unit, primary unit, badge number, officer of record, record officer,
        officer employee number, responding officer, reporting officer, issuing officer, primary officer,
        primary officer identifier, dispatcher, dispatcher name, call taker, call taker name, call taker identifier,
        performed by, medic unit identifier, officer name, officer identifier, arresting officer, dispatcher identifier,
        apparatus identifier
      0.97: @staff first, @staff last, @staff middle, @staff middle initial, @staff initial, @staff surname, @staff signature,
        @staff title, @staff rank, @staff serial, @staff serial number, @staff unit, @staff assigned,
        @staff assigned identifier, @staff employee number, @staff personnel number, @staff position, @staff role, @staff list
      0.95: workstation position identification, assigned officer, officer, backup unit, @staff identification, @unit number,
        @unit list, @staff name, @staff number, units dispatched, units responding, unit assigned, all units, call sign,
        callsign, call sign dispatch identifier, badge, officer assigned, by user identifier, reviewed by, approved by,
        closed by, logged by, dispatched by, response officer, crew member identifier, ambulance identifier, @unit assigned,
        first due unit, medic unit, officer in charge, crew identification, wearer name, uploaded by, investigated by,
        recorded by, call handler, collar number, warrant card number, clinician, case manager, assigned staff,
        unit designation, case worker, social worker, star number, officer star, investigating officer, telecommunicator,
        counselor, counselor identifier, counselor name, crew pin, inspector name, interviewer, nurse, nurse identifier,
        triage nurse, duty officer, shift commander, controller, clinician identifier, volunteer identifier, coordinator,
        @unit organization identification, assigned unit identification
      0.9: unit assign, patrol car, ladder company, engine company, truck company, squad car, crew lead, @unit name,
        @unit code, units due, first unit, first unit on scene, other units, shield number, deputy, cleared by, by user,
        entered by, created by, updated by, modified by, taken by, received by, assigned by, in progress by,
        responder identifier, crew member, crew identifier, radio name, apparatus, watch commander, detective, investigator,
        trooper, sergeant, handled by, ems vehicle number, @unit sent, @unit onscene list, unit due, due units,
        @unit first due, company officer, officer charge, member making report, prepared by, signed off by, authorized by,
        edited by, cancelled by, acknowledged by, opened by, completed by, radio identifier unit, calltaker identifier,
        attendant, staff identifier, staff member, user name created, user created, crew chief, first responder identifier,
        cad taker, taker, user entered, user modified, user updated, user changed, unit added, units added
      0.85: secondary unit, car number, @unit type, @staff code, units, unit on scene, verified by, personnel number, crew,
        @unit deployed station, engine number, oic
      0.8: due, @unit description, operator identifier, operator name, supervisor, roster user, @unit radio,
        @staff position identification, wearer, released by, collected by, captured by, case handler, flight crew
      0.78: @staff
      0.75: car identifier, operator, employee identifier, ambulance, resources, squad, sent by
      0.72: unit, by
      0.7: unit response, submitted by, employee number, radio number, trucks, companies, agent identifier, operator position,
        response vehicle, appliances, pump station, agent role, workstation position, agent position, uploader, owner officer,
        transcriber, preparer, queue operator
      0.66: employee, agent
      0.6: @unit, shield, user identifier, portal user, message sender, vehicle identifier, truck, resource, incident command,
        appliance, member identifier, dispatch position, position identifier, console position, medical examiner,
        vehicle information identifier, created user, last edited user, edited user, creator, editor
      0.55: user, assignment
      0.5: membership number, login, user name, sender, recipient, engine, equipment, performing provider, response order,
        @unit alarm, pump, drawn by, caseworker, coroner
      0.45: team, position, @unit status
      0.4: command, run order
      0.3: car, shift, teletype, watch, handled, tour, pilot
      0.2: officer race, company, provider identifier`),
    not: {
      suppression: 0.9,
      software: 0.95,
      medication: 0.9,
      flag: 0.5,
      odometer: 0.9,
      mileage: 0.9,
      distance: 0.9,
      speed: 0.9,
      cancelled: 0.3,
      file: 0.7,
      duration: 0.8,
      second: 0.7,
      minute: 0.7,
      height: 0.9,
      vendor: 0.9,
      pediatric: 0.6,
      apartment: 0.8,
      building: 0.6,
      pre: 0.8,
      value: 0.4,
      housing: 0.9,
      measure: 0.9,
      price: 0.95,
      age: 0.9,
      school: 0.5,
      count: 0.8,
      race: 0.8,
      sex: 0.8,
      gender: 0.8,
      comment: 0.6,
      dose: 0.9,
      language: 0.7,
      reference: 0.7,
      phone: 0.9,
      extension: 0.8,
      email: 0.9,
      defined: 0.9,
      duty: 0.7,
      license: 0.85,
      safety: 0.7,
      time: 0.4,
      sequence: 0.5,
      tracker: 0.8,
      patient: 0.5,
      plan: 0.8,
      insurance: 0.9,
      area: 0.4,
      injured: 0.8,
      used: 0.6,
      involved: 0.4,
      killed: 0.9,
      narrative: 0.6,
      message: 0.1,
      level: 0.4,
    },
  },
  needsHeader: true,
  examples: {
    headers: [
      ...[
        'Unit_ID',
        'Officer',
        'BadgeNumber',
        'CallTaking_Performed_By',
        'dispatcher',
        'call_sign',
        'Units',
        'primary_unit',
        'respoff',
        'LoggedByUserId',
      ],
      ...['Assigned Units', 'created_by', 'apparatus_id', 'rcvby'],
    ],
    notHeaders: [
      'unit_price',
      'apt_unit',
      'community',
      'CallTakerPhoneExtension',
      'officer_gender',
      'unit_of_measure',
      'opportunity',
      'count_of_officers',
    ],
  },
});
