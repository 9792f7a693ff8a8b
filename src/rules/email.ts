import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isEmail, wantsEmail } from './value/email.ts';

export default defineRule({
  id: 'email',
  title: 'E-mail address',
  harm: 'An address reaches a person directly, is often made of the name, and links this release to accounts elsewhere.',
  advice: 'Drop the column.',
  sources: [SOURCES.safeHarbor, SOURCES.nist122],
  header: {
    words: {
      'email identifier': 0.95,
      email: 1,
      'e mail': 1,
      'email address': 1,
      'mail address': 0.45,
      'electronic mail': 1,
      'contact email': 1,
    },
    not: { count: 0.8 },
  },
  needsHeader: false,
  value: { class: 'email', wants: wantsEmail, test: isEmail, standalone: true, chance: 0.001 },
  spans: 'email',
  examples: {
    headers: ['email', 'E-Mail', 'caller_email', 'EmailAddress', 'contactEmail', 'rp_eml'],
    notHeaders: ['email_verified', 'email_opt_in', 'is_email_sent', 'email_count', 'mailing_address'],
    values: ['ann.example@example.com', 'desk+911@mail.example.org'],
    notValues: ['ann.example@', '@example.com', 'user at example.com', 'a@b', '12:30 @ MAIN ST'],
    text: [{ text: 'EMAIL ANN@EXAMPLE.COM FOR PHOTOS', spans: ['ANN@EXAMPLE.COM'] }],
  },
});
