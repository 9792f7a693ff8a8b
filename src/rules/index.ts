import type { Rule, ValueTest } from '../model/rule.ts';
import accessCode from './access-code.ts';
import addressBlock from './address-block.ts';
import age from './age.ts';
import callSource from './call-source.ts';
import callType from './call-type.ts';
import cityOrRegion from './city-or-region.ts';
import coordinates from './coordinates.ts';
import dateOfBirth from './date-of-birth.ts';
import deviceId from './device-id.ts';
import disposition from './disposition.ts';
import email from './email.ts';
import eventTime from './event-time.ts';
import governmentId from './government-id.ts';
import gridOrBeat from './grid-or-beat.ts';
import hazardFlag from './hazard-flag.ts';
import incidentId from './incident-id.ts';
import ipAddress from './ip-address.ts';
import latitude from './latitude.ts';
import licensePlate from './license-plate.ts';
import longitude from './longitude.ts';
import mediaLink from './media-link.ts';
import medical from './medical.ts';
import narrative from './narrative.ts';
import other from './other.ts';
import paymentAccount from './payment-account.ts';
import personName from './person-name.ts';
import phone from './phone.ts';
import placeName from './place-name.ts';
import point from './point.ts';
import postalCode from './postal-code.ts';
import priority from './priority.ts';
import projectedX from './projected-x.ts';
import projectedY from './projected-y.ts';
import raceEthnicity from './race-ethnicity.ts';
import sex from './sex.ts';
import socialHandle from './social-handle.ts';
import streetAddress from './street-address.ts';
import unitOrApartment from './unit-or-apartment.ts';
import unitOrOfficer from './unit-or-officer.ts';
import { splitByStandalone } from './value/standalone.ts';
import vehicle from './vehicle.ts';
import vehicleId from './vehicle-id.ts';

/** One rule for every data class, in the order of `DATA_CLASSES`. */
export const rules: readonly Rule[] = [
  ...[
    personName,
    phone,
    email,
    socialHandle,
    governmentId,
    paymentAccount,
    licensePlate,
    vehicleId,
    vehicle,
    deviceId,
    ipAddress,
  ],
  ...[dateOfBirth, age, sex, raceEthnicity, streetAddress, unitOrApartment, addressBlock, placeName, cityOrRegion, postalCode],
  ...[gridOrBeat, latitude, longitude, point, projectedX, projectedY, eventTime, incidentId, callType, disposition, priority],
  ...[unitOrOfficer, callSource, medical, hazardFlag, accessCode, mediaLink, narrative, coordinates, other],
];

/**
 * The value tests of the rules, for counting over whole files. A class may have two: one for the forms that speak for
 * themselves (`standalone`), one for the forms that need a header. No shape is wanted by two tests of one class.
 */
export const valueTests: readonly ValueTest[] = rules.flatMap((rule) =>
  rule.value === undefined ? [] : splitByStandalone(rule.value),
);
