import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isAccessCode, wantsAccessCode } from './value/access-code.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'access-code',
  title: 'Gate, door, alarm or lockbox code',
  harm: 'Whoever reads the code can walk in. Codes are rarely changed and are shared by whole buildings.',
  advice: 'Drop it, also from remarks, and tell the owner to change a code that has been released.',
  sources: [SOURCES.nist122],
  header: {
    words: weigh(`
      1: gate code, door code, access code, entry code, alarm pin, alarm password, garage code, lock box code, lockbox code,
        lockbox combination, keypad code, door combination, disarm code, gate combination
      0.95: lockbox, knox box, knox box location, knox box details, pass code, passcode, panel code, entry pin
      0.9: arm code, door instruction, door instructions, user password, lock box, lockbox location, knox location, knox key, key holder code, key safe, gate access,
        hidden key, unlock code
      0.85: knox, key code, key box, access instructions, access note, premise access, combination, combo, lock combination,
        padlock combination
      0.8: keypad, key location, security code, password, passphrase, pin number, entry instructions, access information,
        building access, primary apparatus access, alarm panel location, fire alarm panel location, annunciator location,
        abort code
      0.75: alarm code, alarm panel
      0.7: pin, pin code, apparatus access, site access, annunciator, panel location, elevator key
      0.6: entry note
      0.4: gate`),
    not: {
      method: 0.95,
      channel: 0.9,
      parcel: 0.9,
      map: 0.8,
      fire: 0.1,
      incident: 0.6,
      type: 0.5,
      postal: 0.9,
      area: 0.8,
      card: 0.6,
      time: 0.8,
      hash: 0.3,
      database: 0.6,
      reset: 0.3,
    },
  },
  needsHeader: true,
  value: { class: 'access-code', wants: wantsAccessCode, test: isAccessCode, standalone: false, chance: 0.9 },
  spans: 'access-code',
  examples: {
    headers: ['gate_code', 'Door Code', 'alarm_pin', 'LockBoxCode', 'Knox Box', 'entry_code', 'access_notes', 'KeypadCode'],
    notHeaders: ['access_channel', 'zip_code', 'type_code', 'aggregate', 'decoder_ring', 'code', 'PIN_flag', 'navigate'],
    values: ['#1234', '4321', '0714#', '*5521', 'C1357'],
    notValues: ['MAPLE', '2021-04-12', '38.8951', '1'],
    text: [{ text: 'GATE CODE 4321', spans: ['4321'] }],
  },
});
