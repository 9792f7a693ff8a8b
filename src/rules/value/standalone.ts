import type { DataClass } from '../../model/data-class.ts';
import type { ValueTest } from '../../model/rule.ts';
import { isSeparatedDeviceShape } from './device-id.ts';
import { isSeparatedSsnShape } from './government-id.ts';
import { isGroupedCardShape } from './payment-account.ts';
import { isSeparatedPhoneShape } from './phone.ts';

/** Classes whose values speak for themselves only in some of their forms: written with their separators. */
const TELLING_SHAPES: Readonly<Partial<Record<DataClass, (shape: string) => boolean>>> = {
  phone: isSeparatedPhoneShape,
  'government-id': isSeparatedSsnShape,
  'payment-account': isGroupedCardShape,
  'device-id': isSeparatedDeviceShape,
};

/** One test per kind of form: ten bare digits are a phone only under a header, `(415) 555-0123` is one anywhere. */
export function splitByStandalone(test: ValueTest): readonly ValueTest[] {
  const telling = TELLING_SHAPES[test.class];
  if (telling === undefined || !test.standalone) return [test];
  return [
    { ...test, wants: (shape) => test.wants(shape) && telling(shape) },
    { ...test, wants: (shape) => test.wants(shape) && !telling(shape), standalone: false },
  ];
}
