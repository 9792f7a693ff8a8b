import { isStateOrProvince } from './state.ts';

/** Short English names of countries (ISO 3166-1), and what they are called besides. */
const COUNTRIES: ReadonlySet<string> = new Set(
  `afghanistan,albania,algeria,andorra,angola,argentina,armenia,australia,austria,azerbaijan,bahamas,bahrain,bangladesh,barbados,
belarus,belgium,belize,benin,bhutan,bolivia,bosnia and herzegovina,botswana,brazil,brunei,bulgaria,burkina faso,burundi,cambodia,
cameroon,canada,cape verde,central african republic,chad,chile,china,colombia,comoros,congo,costa rica,croatia,cuba,cyprus,czechia,
czech republic,denmark,djibouti,dominica,dominican republic,ecuador,egypt,el salvador,england,eritrea,estonia,eswatini,ethiopia,fiji,
finland,france,gabon,gambia,georgia,germany,ghana,greece,grenada,guatemala,guinea,guyana,haiti,honduras,hong kong,hungary,iceland,
india,indonesia,iran,iraq,ireland,israel,italy,ivory coast,jamaica,japan,jordan,kazakhstan,kenya,kosovo,kuwait,kyrgyzstan,laos,latvia,
lebanon,lesotho,liberia,libya,liechtenstein,lithuania,luxembourg,macau,madagascar,malawi,malaysia,maldives,mali,malta,mauritania,
mauritius,mexico,moldova,monaco,mongolia,montenegro,morocco,mozambique,myanmar,namibia,nepal,netherlands,new zealand,nicaragua,niger,
nigeria,north korea,north macedonia,northern ireland,norway,oman,pakistan,palestine,panama,papua new guinea,paraguay,peru,philippines,
poland,portugal,qatar,romania,russia,russian federation,rwanda,samoa,saudi arabia,scotland,senegal,serbia,seychelles,sierra leone,
singapore,slovakia,slovenia,somalia,south africa,south korea,south sudan,spain,sri lanka,sudan,suriname,sweden,switzerland,syria,taiwan,
tajikistan,tanzania,thailand,togo,trinidad and tobago,tunisia,turkey,turkmenistan,türkiye,uae,uganda,uk,ukraine,united arab emirates,
united kingdom,united states,united states of america,uruguay,us,usa,uzbekistan,vanuatu,venezuela,vietnam,wales,yemen,zambia,zimbabwe`
    .replaceAll('\n', '')
    .split(','),
);

export const isCountry = (value: string): boolean => COUNTRIES.has(value.toLowerCase());

/** Letters of a town, a region or both. */
const NAMED = /^\p{L}[\p{L}'’. -]{1,40}$/u;

/** `Sampleton, TX` and `North Field, Canada`: a town before the state or the country it lies in, and no number of a house. */
export function isTownWithin(value: string): boolean {
  const comma = value.lastIndexOf(',');
  if (comma < 1 || value.length > 80) return false;
  const within = value.slice(comma + 1).trim();
  const town = value.slice(value.lastIndexOf(',', comma - 1) + 1, comma).trim();
  return NAMED.test(town) && (isStateOrProvince(within) || isCountry(within));
}
