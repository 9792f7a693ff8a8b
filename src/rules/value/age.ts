export const wantsAge = (shape: string): boolean =>
  shape.length <= 16 && /^[<>A]?[<> ]*9{1,3}(?:[^9.]|\.9{1,3}$|$)/.test(shape.replace(/^(?:A ){1,2}/, ''));

const AGE =
  /^(?:[<>]?=? ?|(?:under|over|below|above|(?:m[aá]s|menos|mayor(?:es)?|menor(?:es)?) de|(?:acima|abaixo) de|plus de|moins de|de|entre) )(\d{1,3})(?:\.\d{1,3})?(?: ?(?:-|to|–|a|à|y|e) ?(\d{1,3})|\+)?(?: ?(?:y|yr|yrs|yo|y\/o|years?|m|mo|mos|months?|w|wks?|weeks?|d|days?|a[nñ]os|ans|anni|jahre)(?: old)?)?(?: (?:or|and) (?:over|older|above|up|under|younger|below|more|less)| plus)?$/i;

/** An age or age group: 0 to 120, in full years or parts of them, with or without a unit. Any small number passes: the header decides. */
export function isAge(value: string): boolean {
  const match = AGE.exec(value.slice(0, 28));
  return match !== null && Number(match[1]) <= 120 && Number(match[2] ?? 0) <= 120;
}
