/**
 * Parts of a split address in reading order, by the names that the standards and the dispatch systems give them: PIDF-LO (RFC 5139,
 * RFC 6848), NENA-STA-006 and the FGDC address standard (`St_PreDir`), I/CAD (`EFEANME`), and plain words.
 */
const PARTS: readonly RegExp[] = [
  /^(hnp|addnumpre)$/,
  /^(hno|(add|addr|address|house|street|str|st|bldg|building)?(num|number|no|nbr)|estnum|(addr|address|house|street)num(ber)?primary|housenum|addrnum|primarynumber|block|hundredblock|blocknumber|blocknum|blockno)$/,
  /^(hns|addnumsuf|(house|street|addr|address)?num(ber)?suf(fix)?)$/,
  /^(prm|stpremod)$/,
  /^(prd|(l?st|street|addr|address|e|f)?pred(ir|irection)?|edirpre|(street|addr|address|road)?(dir|direction)(pre|prefix|primary)?|(dir)?prefix|leadingstreetdirection|prefixdirection|predirectional|streetprefix)$/,
  /^(stp|stpretyp)$/,
  /^(stps|stpresep)$/,
  /^(rd|(l?st|street|road|addrstreet)name|street|road|efeanme|(address)?roadprimary|stname|onstreet)$/,
  /^(sts|(l?st|street|road|addr|address)(postyp|type|typ|suf|suffix|sfx)|sttype|efeatyp|suffix|sfx|(address)?sfxprimary|streettypesuffix|posttype)$/,
  /^(pod|(l?st|street|addr|address|e)?posdir|postdir|postdirection|edirsuf|dirsuf(fix)?|suffixdirection|trailingstreetsuffix|postdirectional)$/,
  /^(pom|stposmod)$/,
];

/** The place of a part in its address, by the last step of its path; `undefined` where the name does not say. */
export function partRank(name: string): number | undefined {
  const last = name.split(/[.[\]/]/).findLast((step) => step !== '') ?? '';
  const bare = last
    .toLowerCase()
    .replace(/^.*:/, '')
    .replace(/[^a-z]/g, '');
  const rank = PARTS.findIndex((part) => part.test(bare));
  return rank < 0 ? undefined : rank;
}

/** House numbers come before everything but their own prefix. */
const NUMBER = 1;

/**
 * The columns of a split address in reading order: by their names where each has one of its own, else as they stand, with a
 * column of bare numbers first.
 */
export function inReadingOrder(
  columns: readonly number[],
  nameOf: (column: number) => string,
  isNumbers: (column: number) => boolean,
): readonly number[] {
  const ranks = new Map(columns.map((column) => [column, partRank(nameOf(column)) ?? (isNumbers(column) ? NUMBER : undefined)]));
  const known = [...ranks.values()].filter((rank) => rank !== undefined);
  if (known.length === columns.length && new Set(known).size === columns.length)
    return columns.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  const first = columns.find(isNumbers);
  return first === undefined ? columns : [first, ...columns.filter((column) => column !== first)];
}
