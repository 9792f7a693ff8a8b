import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isDeviceId, wantsDeviceId } from './value/device-id.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'device-id',
  title: 'Device identifier or network data',
  harm: 'A handset or network number follows one device, and so one person, through every call it makes.',
  advice: 'Drop the column. Where call counts per device matter, count before the release.',
  sources: [SOURCES.safeHarbor, SOURCES.cpni, SOURCES.eido],
  header: {
    words: weigh(`
      1: imei, electronic serial number, mac address, device serial number, unique device identifier, ali uncertainty,
        ali confidence, wireless carrier, ali class of service, ali class, ali sector, ali esn, ali carrier, ali provider,
        ali method, ali position source, ali number type, ali status, ani class of service, ani class, ani uncertainty,
        ani confidence, ani sector, ani esn, ani carrier, ani provider, ani method, ani position source, ani number type,
        ani status, wireless class of service, wireless class, wireless sector, wireless esn, wireless provider,
        wireless method, wireless position source, wireless number type, wireless status, emergency service routing key,
        @device serial number, camera serial number, ali cos, ani cos, imsi, iccid, meid, wireless uncertainty,
        wireless confidence, pseudo ani
      0.95: device identifier, device serial, cellular tower sector identifier, cell tower sector identifier, sip identity,
        p asserted identity, cell site identifier, cell site sector, camera serial, idfa
      0.9: esrk, esrd, esqk, pani, device specific data, device contact header, tower sector, advertising identifier, udid,
        tower identifier, @device serial, @device identifier, radio serial, bssid, android identifier, sim number,
        confidence percent, e911 confidence, 911 confidence, e911 uncertainty, e911 carrier, device hash, cookie identifier,
        cookie, location confidence, phase 2 confidence, uncertainty meters, handset manufacturer, sim serial,
        subscriber imsi, push token, device token, visitor identifier, browser fingerprint, device fingerprint, uncertainty,
        radio alias identifier, radio alias, hex esn, session key identifier, trunk number, trunk line,
        mobile data terminal, mobile data computer, confidence factor, class of service code 911, rebid, rebid count,
        pilot trunk, microchip, microchip number, chip number, drone serial, aircraft serial
      0.85: cell sector, cellular tower, cell tower, horizontal uncertainty, vertical uncertainty
      0.8: mac, body camera identifier, type device identifier, device classification, device specific type, device mfgr,
        device model nr, handset, cell site, aprs, sip uri, sip address, verstat, asserted identity, tower name,
        uncertainty radius, enodeb, taser serial, weapon serial number, property serial number, ssid, gaid
      0.75: device model, device make, device manufacturer, machine name, computer name, terminal identifier, @device number
      0.7: camera identifier, device data, device name, device contact, host name, hostname, workstation, tracker, sip,
        radius uncertainty, beacon identifier
      0.6: console, camera name, device, terminal, cell identifier, location uncertainty, user agent,
        attestation, antenna, reader identifier, sensor identifier, serial, bluetooth, sim
      0.55:  serial number
      0.5: subscriber identifier, carrier, session identifier, acn system, radio identifier, modem, azimuth, mnc, wifi, asset tag
      0.45: camera
      0.4: tracking identifier, lac, eci, mcc, pilot number, trunk identifier
      0.3: location accuracy, position accuracy, msisdn, esn
      0.2: fingerprint
      0.1: history information
      0.05: ali latitude`),
    not: {
      release: 0.3,
      medical: 0.9,
      vehicle: 0.6,
      restraint: 0.9,
      safety: 0.9,
      incendiary: 0.9,
      airway: 0.9,
      fuel: 0.9,
      explosive: 0.9,
    },
  },
  needsHeader: true,
  value: { class: 'device-id', wants: wantsDeviceId, test: isDeviceId, standalone: true, chance: 0.1 },
  spans: 'device-id',
  examples: {
    headers: ['IMEI', 'device_id', 'MAC Address', 'ESRK', 'UniqueDeviceID', 'handset', 'cellTowerSectorId'],
    notHeaders: ['safety_device_used', 'device_count', 'medical_device', 'machinery'],
    values: ['490154203237518', '00:1A:2B:3C:4D:5E'],
    notValues: ['490154203237517', '12:30:15', '1700000000000', '2021-04-12'],
  },
});
