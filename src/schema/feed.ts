import { z } from 'zod';
import { ownSchema } from './head.ts';
import { callGroup, citedSource, dataClass, factStatus, feedPrecision } from './vocabulary.ts';

/** A feed profile, built in or a user's own. Every leaf says how well it is known and from where. */

const groups = z.array(callGroup);

const fact = <T extends z.ZodType>(value: T, words: string) =>
  z
    .strictObject({
      value: value.nullable().describe('What is known; null exactly when the status is unknown.'),
      status: factStatus.describe('How well it is known.'),
      sources: z.array(z.string()).describe('Ids of entries in the `sources` of this profile.'),
      note: z.string().exactOptional().describe('What to know beside it: where from it follows, who disagrees.'),
    })
    .refine(
      (leaf: { readonly value?: unknown; readonly status: string }) => (leaf.value === null) === (leaf.status === 'unknown'),
      {
        message: 'the value is null exactly when the status is "unknown"',
      },
    )
    .describe(words);

const receivesSchema = z.strictObject({
  required: fact(
    z.array(z.array(dataClass)),
    'Which fields it requires. Each inner list is satisfied by any one of its classes.',
  ),
  requested: fact(z.array(dataClass), 'Which fields it asks for beyond those it requires.'),
  excluded: fact(z.array(dataClass), 'Which fields it does not want.'),
  callGroupsIn: fact(groups, 'Which types of calls it takes.'),
  callGroupsOut: fact(groups, 'Which types of calls it leaves out.'),
  callGroupsDisputed: fact(groups, 'Types of calls on which sources disagree; not among those it takes.').exactOptional(),
  maxAgeMinutes: fact(z.number().min(0), 'How old a call may be, in minutes.'),
  method: fact(z.string(), 'How it gets the data.'),
});

const showsSchema = z.strictObject({
  classes: fact(z.array(dataClass), 'Which fields its users see.'),
  withheld: fact(z.array(z.string()), 'What it says it keeps from its users.'),
  audience: fact(z.string(), 'Who sees it.'),
  delay: fact(z.string(), 'How long it waits before it shows a call.'),
});

const precisionSchema = z.strictObject({
  delivered: fact(feedPrecision, 'How exact a location it gets.'),
  published: fact(feedPrecision, 'How exact a location it shows.'),
});

export const feedSchema = z
  .strictObject({
    ...ownSchema,
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'should be lower-case words joined by hyphens')
      .describe('Stable id, lower-case words joined by hyphens.'),
    recipient: z.string().describe('Who gets the feed.'),
    programme: z.string().describe('The program of the recipient; one that changes gets a profile for each period.'),
    period: z.string().describe('The time of which the profile speaks, in words: 2019–2021.'),
    summary: z.string().describe('One plain sentence: what this feed is.'),
    receives: receivesSchema.describe('What it asks for and gets.'),
    shows: showsSchema.describe('What its users see.'),
    precision: precisionSchema.describe('How exact the places are.'),
    retention: fact(z.string(), 'How long it keeps the data.'),
    onwardTransfer: fact(z.string(), 'To whom it passes the data on.'),
    sources: z
      .array(z.strictObject({ id: z.string().describe('Id by which facts name it.'), ...citedSource }))
      .describe('Where the facts come from; each is named by a fact.'),
    notes: z.array(z.string()).describe('Anything that belongs beside the facts: variants between agencies, disputes.'),
  })
  .describe('What a recipient of calls asks for, receives and shows. For `cad-audit scan --feed FILE`.');
