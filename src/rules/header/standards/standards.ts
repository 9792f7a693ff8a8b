import type { DataClass } from '../../../model/data-class.ts';
import type { Subject } from '../../../model/subject.ts';
import { readNemsis } from './nemsis.ts';
import type { StandardElement } from './standard-element.ts';

const LAYOUTS: readonly { readonly standard: string; readonly lines: string }[] = [
  {
    // Column names of AEVEN, EVENT and UN_HI as printed in the vendor's schema and seen in record requests.
    standard: 'Hexagon I/CAD',
    lines: `street-address: estnum efeanme efeatyp edirpre edirsuf feaname feanme estreet cstr_add
address-block: xstreet1 xstreet2
place-name: ecompl d_ecompl ecomplex
unit-or-apartment: eapt eunit
city-or-region: emun ccity
grid-or-beat: earea eesz ebeat
person-name: clname
phone: clrnum
incident-id: eid ad_eid num_1
event-time: cdts udts xdts ad_ts ar_ts ds_ts en_ts xc_ts csec cdts2 ud_ts sdts
unit-or-officer: cpers upers unid xpers
device-id: cterm uterm xterm
call-type: tycod sub_tycod typ_eng sub_eng tycod_old sub_tycod_old typ_eng_old sub_eng_old
hazard-flag: loi_search loi_event loi_inf loi_specsit
other: fea_mslink nodeid hash rev_num curent dgroup2`,
  },
  {
    // Civic address elements of PIDF-LO (RFC 5139, NENA-STA-004); names too short or too common stand in `neighbours.ts`.
    standard: 'NENA civic address',
    lines: `street-address: hno hns hnp prm prd sts pod pom rdsec rdbr rdsubbr pobox
place-name: lmk
city-or-region: pcn
unit-or-apartment: flr
other: addcode plc`,
  },
  {
    // Fields of web servers' logs; `cs` is what the client sent to the server, no cross street.
    standard: 'W3C extended log file format',
    lines: `ip-address: c-ip s-ip r-ip x-forwarded-for
social-handle: cs-username
other: cs(host) cs(referer) cs(user-agent) cs(cookie) cs-host cs-method cs-uri-stem cs-uri-query cs-version cs-bytes cs-protocol sc-status sc-substatus sc-win32-status sc-bytes s-sitename s-computername s-port c-port time-taken x-edge-location x-edge-result-type x-edge-request-id x-host-header`,
  },
  {
    standard: 'National Fire Incident Reporting System',
    lines: `incident-id: inc_no exp_no
event-time: inc_date inc_cont lu_clear
other: fdid num_mile ff_death oth_death ff_inj oth_inj prop_loss cont_loss prop_val cont_val
disposition: act_tak1 act_tak2 act_tak3
call-type: inc_type
street-address: street_pre streetname streettype streetsuf num_or_mile
address-block: x_street`,
  },
];

const BY_NAME: ReadonlyMap<string, StandardElement> = (() => {
  const map = new Map<string, StandardElement>();
  for (const { standard, lines } of LAYOUTS) {
    for (const line of lines.split('\n')) {
      const colon = line.indexOf(':');
      const id = line.slice(0, colon).trim() as DataClass; // the tables above hold class ids only; a test checks them
      for (const name of line
        .slice(colon + 1)
        .trim()
        .split(/\s+/)) {
        const subject: Subject | undefined = /^cl|^cstr/.test(name) ? 'caller' : undefined;
        map.set(name, { class: id, standard, meaning: name, ...(subject === undefined ? {} : { subject }) });
      }
    }
  }
  return map;
})();

/** Looks a whole name up in the standards; `undefined` for all others. */
export function readStandard(name: string): StandardElement | undefined {
  return readNemsis(name) ?? BY_NAME.get(name.trim().toLowerCase());
}

/** All entries, for tests. */
export const standardElements = (): Iterable<StandardElement> => BY_NAME.values();
