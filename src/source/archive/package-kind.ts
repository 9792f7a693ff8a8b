import { CadAuditError } from '../../model/error.ts';
import type { ZipMember } from './zip-member.ts';

const AS_CSV = 'Open it and save the sheet as CSV UTF-8.';

/** Files that are ZIP archives inside, told by a member that only they have. */
const PACKAGES: readonly { readonly has: RegExp; readonly name: string; readonly hint: string }[] = [
  { has: /^xl\/workbook\.bin$/i, name: 'an Excel binary workbook (XLSB)', hint: 'Save it as XLSX.' },
  { has: /^word\/document\.xml$/i, name: 'a Word document', hint: 'Ask for the data itself as CSV or XLSX.' },
  { has: /^ppt\/presentation\.xml$/i, name: 'a PowerPoint file', hint: 'Ask for the data itself as CSV or XLSX.' },
  { has: /^Index(?:\.zip|\/Document\.iwa)$/, name: 'an Apple Numbers, Pages or Keynote file', hint: 'Export it as CSV or XLSX.' },
  { has: /^META-INF\/manifest\.xml$/, name: 'an OpenDocument file (ODS, ODT)', hint: AS_CSV },
  { has: /^META-INF\/MANIFEST\.MF$/, name: 'a program (JAR)', hint: 'Name the data file.' },
  { has: /^doc\.kml$/i, name: 'a KMZ map file', hint: 'Export the data as CSV or GeoJSON.' },
  {
    has: /(?:^|\/)[^/]+\.gdb\/a0{7}1\.gdbtable$/i,
    name: 'an Esri file geodatabase',
    hint: 'Export its tables as CSV or GeoJSON.',
  },
];

/** Whether a ZIP archive is a workbook. Throws `unknown-format` where it is a file of another program. */
export function isWorkbook(members: readonly ZipMember[]): boolean {
  const names = members.map(({ name }) => name.replace(/^\//, ''));
  const known = PACKAGES.find(({ has }) => names.some((name) => has.test(name)));
  if (known) throw new CadAuditError('unknown-format', `The input is ${known.name}, which is not read.`, known.hint);
  return names.some((name) => /^xl\/workbook\d*\.xml$/i.test(name)) || isOpenPackage(names);
}

/** Some writers put the workbook elsewhere: the package's relationships tell where. */
function isOpenPackage(names: readonly string[]): boolean {
  return names.includes('[Content_Types].xml') && names.some((name) => /(?:^|\/)workbook\.xml$/i.test(name));
}
