import { z } from 'zod';
import { callGroup, dataClass, factStatus, feedPrecision } from './vocabulary.ts';

/** A feed profile, built in or a user's own. Every leaf says how well it is known and from where. */

const groups = z.array(callGroup);

const fact = <T extends z.ZodType>(value: T) =>
  z
    .strictObject({
      value: value.nullable(),
      status: factStatus,
      sources: z.array(z.string()).describe('Ids of entries in the `sources` of this profile.'),
      note: z.string().exactOptional(),
    })
    .refine(
      (leaf: { readonly value?: unknown; readonly status: string }) => (leaf.value === null) === (leaf.status === 'unknown'),
      {
        message: 'the value is null exactly when the status is "unknown"',
      },
    );

export const feedSchema = z
  .strictObject({
    $schema: z.string().exactOptional(),
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'should be lower-case words joined by hyphens'),
    recipient: z.string(),
    programme: z.string(),
    period: z.string(),
    summary: z.string().describe('One plain sentence: what this feed is.'),
    receives: z.strictObject({
      required: fact(z.array(z.array(dataClass))).describe('Each inner list is satisfied by any one of its classes.'),
      requested: fact(z.array(dataClass)),
      excluded: fact(z.array(dataClass)),
      callGroupsIn: fact(groups),
      callGroupsOut: fact(groups),
      callGroupsDisputed: fact(groups).exactOptional(),
      maxAgeMinutes: fact(z.number().min(0)),
      method: fact(z.string()),
    }),
    shows: z.strictObject({
      classes: fact(z.array(dataClass)),
      withheld: fact(z.array(z.string())),
      audience: fact(z.string()),
      delay: fact(z.string()),
    }),
    precision: z.strictObject({ delivered: fact(feedPrecision), published: fact(feedPrecision) }),
    retention: fact(z.string()),
    onwardTransfer: fact(z.string()),
    sources: z.array(z.strictObject({ id: z.string(), title: z.string(), url: z.string().exactOptional() })),
    notes: z.array(z.string()),
  })
  .describe('What a recipient of calls asks for, receives and shows. For `cad-audit scan --feed FILE`.');
