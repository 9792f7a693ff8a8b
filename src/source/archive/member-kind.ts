/** Files that are no data, by the end of their name: papers, pictures, programs, and what goes along with a shape file. */
const NO_DATA = new Set(
  (
    'pdf doc docx odt rtf ppt pptx md html htm xsl xslt css js ' +
    'png jpg jpeg gif svg bmp tif tiff webp ico heic mp3 mp4 wav mov avi m4a ' +
    'exe dll bat sh ps1 msi ini lnk url ttf sig asc md5 sha1 sha256 ' +
    'shx prj cpg sbn sbx qix qpj qmd qml lyr aux eml msg'
  ).split(' '),
);

/** What systems put into archives by themselves. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;

/** Papers about the data that carry a name of their own whatever their form. */
const PAPER = /(?:^|\/)(?:readme|licen[cs]e|copying|changelog|manifest|disclaimer|terms[-_ ]of[-_ ]use)(?:\.[a-z]{1,5})?$/i;

/** Whether a member of an archive is to be looked at as data. Its content decides what it is. */
export function mayBeData(name: string): boolean {
  if (name.endsWith('/') || LITTER.test(name) || PAPER.test(name)) return false;
  const end = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return !NO_DATA.has(end) && !/\.(?:shp|dbf|gdb)\.xml$/i.test(name);
}
