import type { DataClass } from '../../../model/data-class.ts';
import { type NeighbourRule, verdict } from './neighbourhood.ts';

/**
 * Elements of civic addresses: PIDF-LO (RFC 5139), its extension for the United States (RFC 6848, NENA-STA-004), and the columns of
 * the NG9-1-1 GIS data model (NENA-STA-006). Most are too
 * short to mean anything alone (`RD`, `A1`, `UNIT`), so they count only in each other's company.
 */
const ELEMENTS: Readonly<Partial<Record<DataClass, string>>> = {
  'city-or-region': 'country a1 a2 a3 a4 a5 a6 pcn inc_muni uninc_comm nbrhd_comm msagcomm',
  'postal-code': 'pc post_code',
  'place-name': 'nam lmk landmkname lmknamepart',
  'unit-or-apartment': 'unit room seat bld flr building floor',
  'street-address':
    'pn mp stp rd stps sts hno hns hnp prd pod prm pom rdsec rdbr rdsubbr pobox street house housenumber housenumbersuffix streetsuffix leadingstreetdirection trailingstreetsuffix addnum_pre add_number addnum_suf st_premod st_predir st_pretyp st_presep st_name st_postyp st_posdir st_posmod lst_predir lst_name lst_type lst_posdir',
  narrative: 'loc',
  other: 'addcode plc placetype locale',
};

const CLASS_OF: ReadonlyMap<string, DataClass> = new Map(
  (Object.entries(ELEMENTS) as [DataClass, string][]).flatMap(([id, names]) =>
    names.split(' ').map((name) => [name, id] as const),
  ),
);

/** Is it the name of an element, whatever its case and without its namespace? Tables with several hold civic addresses. */
export const isCivicElement = (name: string): boolean =>
  /^(?:hno|hns|hnp|prd|rd|sts|pod|pom|prm|pcn|lmk|flr|nam|stp|placetype|add_number|addnum_(?:pre|suf)|l?st_(?:pre|pos)\w{3}|l?st_(?:name|type)|inc_muni|uninc_comm|nbrhd_comm|msagcomm)$/i.test(
    name,
  );

/** The elements mean something only together. */
export const civicElement: NeighbourRule = (at, _, { names, kind }) => {
  const id = kind.civicAddress ? CLASS_OF.get((names[at] as string).toLowerCase()) : undefined;
  return id === undefined ? undefined : verdict(id, 1.1, 'civic address element');
};
