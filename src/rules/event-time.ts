import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'event-time',
  title: 'Time of an event',
  harm: 'A time to the second joins the row to scanner recordings, news and neighbors’ memories, and tells what happened at one door.',
  advice: 'Round to the hour, or to the day for sensitive call types.',
  sources: [SOURCES.unique, SOURCES.safeHarbor],
  header: {
    words: weigh(`
      1: date time, time stamp, @incident date, @incident time, @incident date time, @moment date, @moment time,
        @moment date time, time @moment, date @moment, time @act, @act time, @act date, @act date time, date @act, death date,
        death time, admission date, admission time, admit date, admit time, discharge date, discharge time, registration date,
        transaction date, enrollment date, termination date, hire date, posted date, submission date, submitted date,
        release date, booking date, booking time, return date
      0.95: time in, time out, day of week, day week, time of day, response time, travel time, service time, turnout time,
        time spent, watch date, calendar year, departed scene, alarm time, time on scene, time of call
      0.9: reinspection due, reinspect due, payment due, test due, renewal due, next visit, next appointment,
        next contact, entered queue, time, date, when @moment, elapsed, @incident year, @incident month, @incident hour, @incident day, year month,
        left scene, depart scene, pick up time, tour date, response interval, attendance time, wait time, processing time,
        time on task, reopened date, hold time, talk time, time create, time created, route time, onscene time, travel second,
        response second, dispatch second, psap answer, answer time, first keystroke, keystroke, queue second, talk second,
        hold second, ring second, ring time, call length, time onscene, log time, month name, inspection due, due time,
        next due, completed time, handover time, day of year
      0.85: last contacted, unit arrived scene, arrived scene, arrived destination, unit arrived, arrived at hospital, onscene unit,
        hour, weekday, dow, month year, back in service, under control, arrived patient, arrived hospital, leave scene,
        en route hospital, enroute hospital, day name, last false alarm, last alarm, last incident, last call, last visit,
        last contact, last inspection, last service, last test, last activity, last transaction, last payment, first seen,
        week name, day week name, weekday name, last seen, last update
      0.8: expected return, deadline, valid from, valid to, valid until, estimated arrival, expected arrival,
        last login, onscene, arrival, enroute, en route, occurred from, occurred to, month, last verified, as of,
        transport arrive, transport complete, extract date, run times, unit times, response times, times, updated on,
        created on, @moment at, fiscal year, call pickup, loss stop, water on fire, fire out, knockdown,
        primary search complete, call answered, week number, week of year, julian day, attendance second, edit date
      0.75: on scene, arrived, arrive, year, day, interval, departed, staged
      0.72: dispatched, duration, added, ingested, inserted, downloaded, last seen time, initialized
      0.7: @incident second, @incident minute, first unit onscene, unit onscene, cleared, updated, occurred, minute, week,
        season, turnout, time to, logged on, problem start, problem end, epoch, depart, queued, acknowledged, toned,
        shift date, last edited, due date
      0.65: received, closed, created, paged
      0.62: @moment, reported
      0.6: creation, expire, timeout, responding, all clear, day type, quarter, minutes, seconds, stamp, expiration, @incident period,
        staging, page out, par complete, command established, toc
      0.55: sent
      0.5: when, clear, second, day night, period, begin, start, patient contact, hang up, weekend, hours, cancelled,
        court date
      0.45: end, available
      0.4: delay, utc, end of watch
      0.35: delayed
      0.3: moved, first contact
      0.2: pick up
      0.1: age second`),
    not: {
      message: 0.5,
      warranty: 0.95,
      leave: 0.8,
      balance: 0.9,
      packet: 0.95,
      bytes: 0.95,
      byte: 0.95,
      card: 0.95,
      security: 0.95,
      account: 0.9,
      ssn: 0.95,
      odometer: 0.95,
      mileage: 0.95,
      mile: 0.8,
      distance: 0.85,
      speed: 0.4,
      fuel: 0.9,
      firmware: 0.9,
      count: 0.3,
      software: 0.8,
      server: 0.7,
      dosage: 0.7,
      medication: 0.3,
      owner: 0.6,
      witness: 0.8,
      subject: 0.7,
      employment: 0.7,
      offered: 0.5,
      signature: 0.5,
      language: 0.9,
      service: 0.2,
      experience: 0.8,
      zone: 0.95,
      criteria: 0.9,
      full: 0.6,
      part: 0.7,
      flag: 0.8,
      overtime: 0.5,
      model: 0.6,
      built: 0.9,
      vehicle: 0.4,

      code: 0.3,
      whom: 0.9,
      how: 0.9,
      method: 0.9,
      type: 0.6,
      exception: 0.2,
      reason: 0.9,
      name: 0.7,

      birth: 0.9,
      plate: 0.7,
      tag: 0.7,
      make: 0.8,
      lost: 0.6,
      tactic: 0.6,
      comment: 0.2,
    },
  },
  needsHeader: true,
  examples: {
    headers: [
      ...[
        'Time_PhonePickUp',
        'Received DtTm',
        'INC_TM',
        'created_at',
        'DISP_TS',
        'dispatched',
        'Fixed_Time_CallClosed',
        'DayofWeek',
        'fecha_hecho',
      ],
      ...['Elapsed_CallRcvd2InQueue', 'arrive_datetime', 'OnsceneTime', 'EVENTDT', 'Date/Time'],
    ],
    notHeaders: [
      'time_zone',
      'DOB',
      'Response_Time_Criteria',
      'reported_by',
      'date_of_birth',
      'created_by',
      'is_part_time',
      'updatedByAgencyReference',
    ],
  },
});
