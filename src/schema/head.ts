import { z } from 'zod';

/** Name and version of the program that made a file. */
export const toolSchema = z
  .object({
    name: z.literal('cad-audit').describe('Always `cad-audit`.'),
    version: z.string().describe('Version of the program, such as 0.1.0.'),
  })
  .meta({ id: 'Tool', description: 'The program that made a document.' });

/** How every document that the program prints begins. */
export const head = {
  schemaVersion: z
    .literal(1)
    .describe('Version of this form. New keys may come under the same version; anything else raises it.'),
  tool: toolSchema.describe('Name and version of the program that made this document.'),
};

/** The key by which a file that people write names its schema to editors. */
export const ownSchema = { $schema: z.string().exactOptional().describe('Address of this schema, for editors. Not read.') };
