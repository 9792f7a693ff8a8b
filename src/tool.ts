/** Name and version as they stand in every result; a test holds the version against package.json. */
export const TOOL = { name: 'cad-audit', version: '0.1.0' } as const;
