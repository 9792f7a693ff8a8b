import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isIpAddress, wantsIpAddress } from './value/ip-address.ts';

export default defineRule({
  id: 'ip-address',
  title: 'IP address',
  harm: 'An IP address leads to a household or a person through the provider, and to a neighborhood without it.',
  advice: 'Drop the column, or keep only the first two numbers.',
  sources: [SOURCES.safeHarbor, SOURCES.nist122],
  header: {
    words: {
      'network address': 0.95,
      ip: 1,
      'ip address': 1,
      'client ip': 1,
      'remote address': 0.95,
      'forwarded for': 1,
      'x forwarded': 0.9,
      forwarded: 0.6,
      'peer address': 0.9,
      'client address': 0.45,
      'ip source': 1,
      'source ip': 1,
      'host address': 0.7,
      'remote host': 0.8,
    },
  },
  needsHeader: true,
  value: { class: 'ip-address', wants: wantsIpAddress, test: isIpAddress, standalone: false, chance: 0.2 },
  spans: 'ip-address',
  examples: {
    headers: ['ip', 'ip_address', 'ClientIP', 'IPv4', 'src_ip'],
    notHeaders: ['zip', 'trip', 'vip_flag', 'ship_date', 'recipient_count', 'ip_type'],
    values: ['192.0.2.17', '2001:db8::1', '198.51.100.200'],
    notValues: ['1.2.3', '999.1.1.1', '12:30:15', '10.0', '1.2.3.4.5', '192.0.2.017'],
  },
});
