import { z } from 'zod';
import { INPUT_FORMATS } from '../model/table.ts';

/** How files are to be read, as a configuration says it. Every part is found out where it is left away. */
export const inputSchema = z
  .strictObject({
    format: z.enum(INPUT_FORMATS).exactOptional().describe('How the table is written.'),
    encoding: z.string().exactOptional().describe('For example utf-8, windows-1252, utf-16le.'),
    delimiter: z.string().min(1).exactOptional().describe('What stands between cells.'),
    quote: z
      .string()
      .length(1)
      .nullable()
      .exactOptional()
      .describe('The quote mark around cells; null where none has that meaning.'),
    escape: z
      .string()
      .min(1)
      .exactOptional()
      .describe('What marks a quote inside a quoted cell: doubled, none, or one character.'),
    recordEnd: z.enum(['lf', 'crlf', 'cr']).exactOptional().describe('What ends a record.'),
    headerRows: z.int().min(0).max(10).exactOptional().describe('Rows that make the header; 0 where there is none.'),
    skipLines: z.int().min(0).exactOptional().describe('Lines above the header that are not part of the table.'),
    footerLines: z.int().min(0).exactOptional().describe('Lines at the end that are not part of the table.'),
    sheet: z.string().exactOptional().describe('Only this sheet of a workbook.'),
    member: z.string().exactOptional().describe('Only this member of an archive.'),
  })
  .describe('How files are read; what is left away is found out.');
