import { isMadeOf, listOf } from '../made-of.ts';
import { type NeighbourRule, verdict } from '../neighbourhood.ts';

/** Parts of the body that a crew examines one after the other. */
const PARTS = listOf(
  `head face scalp skull eye eyes ear ears nose mouth jaw neck throat cervical thoracic lumbar spine chest thorax abdomen abdominal ` +
    `back pelvis pelvic groin genitalia buttock buttocks shoulder arm forearm elbow wrist hand finger fingers hip thigh leg knee ankle foot ` +
    `toe toes extremity extremities limb skin pupil pupils heart lung lungs airway torso quadrant`,
);
/** Which of them, and what is written of it. */
const BESIDE = listOf(
  `left right upper lower middle both l r lt rt lft rgt luq ruq llq rlq anterior posterior proximal distal of and or the to ` +
    `exam assessment assess finding findings injury injuries pain burn burns tenderness deformity notes note comment comments other area part`,
);
/** Names of parts from which a table is of an examination; one `head` or `back` may mean anything. */
const ENOUGH = 4;

/** Is a name made of nothing but a part of the body and what tells which? */
const isBodyPart = (name: string): boolean => isMadeOf(name, /[a-z]+/g, PARTS, BESIDE);

/** `head`, `neck`, `left_lower_arm` one beside the other: what was found on a patient. */
export const bodyPart: NeighbourRule = (at, _, { names }) => {
  if (!isBodyPart(names[at] as string)) return undefined;
  const found = new Set(names.filter(isBodyPart).map((name) => name.toLowerCase()));
  return found.size >= ENOUGH ? verdict('medical', 0.95, 'beside other parts of the body') : undefined;
};
