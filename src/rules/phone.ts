import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isPhone, wantsPhone } from './value/phone.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'phone',
  title: 'Telephone number',
  harm: 'A callback number reaches the caller directly and leads to a name through any reverse look-up.',
  advice: 'Drop the column. A fact such as "wireless call" is enough for analysis.',
  sources: [SOURCES.cpni, SOURCES.safeHarbor, SOURCES.florida911, SOURCES.nanp],
  header: {
    words: weigh(`
      1: telephone number, phone, phone number, call back phone, caller phone, ani number, cell number, mobile number,
        day phone, evening phone, phone area code, phone suffix, call back number
      0.95: contact number, caller number, call back uri, ani, landline, fax number, calling number, msisdn, mobile,
        calling party, calling party number, called party number, text number, transfer number, transfer phone, tty,
        tty number, tdd, call back extension, calling line identity, calling line identification, dialed digits,
        destination phone, termination number, call back information uri, phone number full identifier,
        phone number identifier, phone uri, vcard phone
      0.9: telecom, telecom value, number called from, number dialed,
        ringback, ring back, call back, reporting person number, fax, called number, dialed number, mdn, npa, nxx,
        caller tx, alternate number, destination number, wireless number, call number phone, alternate telephone,
        night number, day number, evening number, emergency number, billing telephone number
      0.85: call back information, cell, pager, land line
      0.8: cpn, complainant number, contact uri, cellular, tn, whatsapp, area code phone
      0.75: work number, contact information
      0.7: back number, caller identifier, home number, main number, phone extension
      0.6: pilot number
      0.5: contact list, billing number, did, sms
      0.4: customer number
      0.35: tx, extension, contact
      0.3:`),
    not: {
      email: 0.6,
      time: 0.4,
      'pick up': 0.5,
      taker: 0.8,
      model: 0.8,
      make: 0.8,
      carrier: 0.7,
      provider: 0.6,
      headphone: 1,
      microphone: 1,
    },
  },
  needsHeader: false,
  value: { class: 'phone', wants: wantsPhone, test: isPhone, standalone: true, chance: 0.3 },
  spans: 'phone',
  examples: {
    headers: ['Call_Back_Phone', 'CLRNUM', 'ANI_Number', 'callback', 'RP Cell', 'phone1', 'Caller Phone #', 'wrkphn', 'TELEFONO'],
    notHeaders: [
      'phone_type',
      'phone_verified',
      'Time_PhonePickUp',
      'CallBackPhoneID',
      'has_phone',
      'phone_count',
      'call_id',
      'CallTakerPhoneExtension',
    ],
    values: ['(415) 555-0123', '202-555-0173', '+1 202 555 0143', '2125550168', '303.555.0111'],
    notValues: [
      '123-456-7890',
      '(555) 155-1234',
      '911',
      '000-000-0000',
      '38.895512',
      '1700000000',
      '2021-123456',
      '12:30:15',
      '20210415',
    ],
    text: [{ text: 'C/B 202-555-0173', spans: ['202-555-0173'] }],
  },
});
