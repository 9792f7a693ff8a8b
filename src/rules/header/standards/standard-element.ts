import type { DataClass } from '../../../model/data-class.ts';
import type { Subject } from '../../../model/subject.ts';

/** What a standard or a vendor's manual says about a name that words alone do not explain. */
export interface StandardElement {
  readonly class: DataClass;
  readonly standard: string;
  readonly meaning: string;
  readonly subject?: Subject;
}
