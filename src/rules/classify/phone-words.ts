import { type PhoneForm, phoneForm } from '../value/phone.ts';

/** The test of each form: by itself behind the number of values that pass it, and in a list of several. */
const FORMS: Readonly<Record<PhoneForm, { readonly alone: string; readonly among: string }>> = {
  'north-american': { alone: 'pass the North American numbering plan', among: 'North American' },
  local: { alone: 'are seven digits with a dash, as local telephone numbers are', among: 'of seven digits' },
  national: { alone: 'have the form of telephone numbers with a leading 0', among: 'with a leading 0' },
  international: { alone: 'have the form of telephone numbers with + and a country code', among: 'with + and a country code' },
};

/** What the telephone numbers among the values passed, in words: one test, or how many of them passed which. */
export function phoneWords(values: readonly string[]): string {
  const counts = new Map<PhoneForm, number>();
  for (const form of values.map(phoneForm)) if (form !== undefined) counts.set(form, (counts.get(form) ?? 0) + 1);
  const forms = [...counts].sort((a, b) => b[1] - a[1]);
  const [most] = forms;
  if (most !== undefined && forms.length === 1) return FORMS[most[0]].alone;
  return `have the form of telephone numbers (${forms.map(([form, count]) => `${count} ${FORMS[form].among}`).join(', ')})`;
}
