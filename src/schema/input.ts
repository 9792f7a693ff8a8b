import { z } from 'zod';
import { INPUT_FORMATS } from '../model/table.ts';

/** How files are to be read, as a configuration says it. Every part is found out where it is left away. */
export const inputSchema = z
  .strictObject({
    format: z.enum(INPUT_FORMATS).exactOptional(),
    encoding: z.string().exactOptional().describe('For example utf-8, windows-1252, utf-16le.'),
    delimiter: z.string().min(1).exactOptional(),
    quote: z.string().length(1).nullable().exactOptional().describe('null where a quote mark means nothing.'),
    escape: z.string().min(1).exactOptional().describe('doubled, none, or one character.'),
    recordEnd: z.enum(['lf', 'crlf', 'cr']).exactOptional(),
    headerRows: z.int().min(0).max(10).exactOptional(),
    skipLines: z.int().min(0).exactOptional().describe('Lines above the header that are not part of the table.'),
    footerLines: z.int().min(0).exactOptional().describe('Lines at the end that are not part of the table.'),
    sheet: z.string().exactOptional().describe('Only this sheet of a workbook.'),
    member: z.string().exactOptional().describe('Only this member of an archive.'),
  })
  .describe('How files are read; what is left away is found out.');
