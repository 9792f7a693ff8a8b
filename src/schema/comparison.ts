import { z } from 'zod';
import { PRACTICE_KINDS } from '../model/agreement.ts';
import { FLOW_FLAGS, type FlowFlag } from '../model/comparison.ts';
import { head } from './head.ts';
import { countEach, listed, sentences } from './meaning.ts';
import { whole } from './number.ts';
import { citation, TERM_STATUS_MEANINGS, termId, termSection, termStatus } from './term.ts';
import { dataClass, feedPrecision } from './vocabulary.ts';

/** The published shape of a comparison. A test keeps it equal to the type `Comparison`, in both directions. */

/** How many terms of an agreement are known. */
export const coverageSchema = countEach({
  total: 'All terms there are; each has one status.',
  ...sentences('Terms of the status:', TERM_STATUS_MEANINGS),
}).describe('How many terms are known, out of all there are. A term that the file leaves out is unknown.');

const agreementId = z.string().describe('Id of the agreement.');
const sources = z.array(z.string()).describe('Ids of the documents that tell it.');
const note = z.string().exactOptional().describe('What to know beside it; absent where there is nothing.');

const practiceSchema = z.object({
  kind: z.enum(PRACTICE_KINDS).describe('What is counted or said.'),
  title: z.string().describe('The same in one plain sentence or clause.'),
  scope: z.enum(['agency', 'recipient']).describe("Whose figure it is: this agency's, or the recipient's over all agencies."),
  value: z
    .union([z.number(), z.boolean(), z.string()])
    .nullable()
    .describe('The figure or the words; null where it is not known.'),
  status: termStatus.describe('How it is known.'),
  unit: z.string().exactOptional().describe('Unit of the figure; absent where title says it.'),
  period: z.string().exactOptional().describe('What time the figure speaks of, in words or ISO.'),
  date: z.string().exactOptional().describe('Day, month or year of the source.'),
  source: z
    .union([z.string(), z.array(z.string())])
    .exactOptional()
    .describe('Id of the document that tells it, or several.'),
  ...citation,
  note,
  about: termId.exactOptional().describe('The term that it bears on; absent where it bears on none.'),
  relation: z.enum(['contradicts', 'extends', 'confirms']).exactOptional().describe('What it does to that term.'),
});

const factSchema = z.object({
  title: z.string().describe('What is known: signed, signed by, expires, binding, approved by the council.'),
  words: z.string().describe('In plain words; "our reading" where the value was concluded.'),
  sources,
  ...citation,
  note,
});

const documentSchema = z.object({
  id: z.string().describe('Id by which sources name it.'),
  title: z.string().describe('What it is called.'),
  kind: z.string().describe('What it is: primary (the instrument itself), minutes, correspondence, news …'),
  url: z.string().exactOptional().describe('Its address on the web; absent where none is known.'),
  part: z.string().exactOptional().describe('Only a part was at hand: which. Absent where it was read whole.'),
});

const agreementSchema = z.object({
  id: agreementId,
  letter: z.string().describe('Stands for the agreement in tables: A to Z, then AA.'),
  agency: z.string().describe('The agency, with its state where that is known.'),
  recipient: z.string().describe('The recipient, with the firm it belongs to where that is known.'),
  instrument: z.string().describe('Kind of the instrument: mou, contract, none, unknown …'),
  signed: z.string().nullable().describe('ISO day, month or year of signing; null where it is not known.'),
  signedDoubt: z
    .enum(['inferred', 'disputed'])
    .nullable()
    .describe('Why the day of signing is not simply told: it is our reading, or the sources contradict each other; else null.'),
  program: z.string().nullable().describe('Id of its feed profile; null where it names none.'),
  facts: z.array(factSchema).describe('What is known of the instrument itself.'),
  coverage: coverageSchema,
  documents: z.array(documentSchema).describe('The documents of the agreement file.'),
  practice: z.array(practiceSchema).describe('What is done, beside what was promised.'),
});

const cellSchema = z.object({
  agreement: agreementId,
  status: termStatus.describe('How the term is known.'),
  words: z.string().describe('The value in plain words, or why there is none.'),
  atHand: z
    .enum(['whole', 'part', 'reported'])
    .describe(
      'The document itself was read, or a part of it, or only what others report of it; whole also where no document is named.',
    ),
  inferred: z.boolean().describe('The value is, at least in part, a reading of the words.'),
  sources,
  ...citation,
  note,
});

const termSchema = z.object({
  id: termId.describe('The term.'),
  section: termSection.describe('The part of an agreement file that holds it.'),
  title: z.string().describe('Its short name.'),
  question: z.string().describe('What it answers, as a question to the document.'),
  agreement: z
    .enum(['same', 'differs', 'wording', 'unclear', 'unknown'])
    .describe(
      'same: known for all and the same; differs: two are known and not the same; wording: stated in other words, whether they mean the same is for a reader to say; unclear: they may differ, but at least one is not known; unknown: known for none.',
    ),
  cells: z.array(cellSchema).describe('What each agreement says, in their order.'),
});

const FLAG_MEANINGS: Readonly<Record<FlowFlag, string>> = {
  BROKEN: 'what is delivered breaks a claim of the agreement',
  'OVER-DELIVERED': 'in the data, not in the agreement',
  UNDOCUMENTED: 'the feed asks for it, the agreement is silent',
  GAP: 'delivered finer than shown',
  STALE: 'the feed profile speaks of another time',
  'NO-INSTRUMENT': 'the agreement file says that there is no instrument',
  UNPAIRED: 'no agreement, or not one alone, was given for the file: it was held against none',
};
const flag = z.enum(FLOW_FLAGS).describe(`What stands out. ${listed(FLAG_MEANINGS)}`);

const columnSchema = z.object({
  column: z.string().describe('As it stands in the header. Untrusted text.'),
  class: dataClass.describe('What the column holds.'),
  asked: z
    .enum(['required', 'requested', 'with-it', 'no'])
    .nullable()
    .describe(
      'Does the feed ask for it? with-it: not by itself, but it belongs to an address that is asked for. null where no feed was judged, or its fields are not known.',
    ),
  permitted: z
    .enum(['yes', 'no', 'silent'])
    .nullable()
    .describe('Does the agreement allow it? A list of fields is read as complete. null where its fields are not known.'),
  delivered: z
    .enum(['yes', 'no'])
    .nullable()
    .describe(
      'Does the recipient get it? Of a delivered file, whether any cell is filled; else whether the feed asks for it and any cell is filled. null where that is not known.',
    ),
  published: z
    .enum(['yes', 'no'])
    .nullable()
    .describe('Do users of the feed see this kind of data? What is not delivered is not shown. null where no source tells.'),
  flags: z.array(flag).describe('What stands out in this column.'),
});

const flowSchema = z.object({
  scan: z.string().describe('File name. Untrusted text.'),
  sha256: z.string().nullable().describe('SHA-256 of the file, lower-case hex; null where it was not all read.'),
  rows: whole.describe('Rows of the file.'),
  agreement: agreementId.nullable().describe('Id of the agreement that the file belongs to; null where none was given.'),
  feed: z.string().nullable().describe('Id of the feed profile of that agreement; null where it names none that is known.'),
  role: z.enum(['delivered', 'source']).describe('The recipient gets this file, or what is sent is drawn from it.'),
  columns: z.array(columnSchema).describe('Its columns; those of no personal class only where they would be delivered.'),
  location: z
    .object({
      measured: z
        .string()
        .nullable()
        .describe(
          'The finest place that would be delivered; where no feed was judged, how fine the first points of the file are of which that can be told. In words; null without any.',
        ),
      agreed: feedPrecision.nullable().describe('How fine a place the agreement says is delivered; null where it is not known.'),
      shown: z.string().nullable().describe('What users of the feed see, in words; null where no feed was judged.'),
    })
    .describe('The location as measured, as the agreement says, as shown.'),
});

const clusterSchema = z.object({
  terms: z.array(termId).describe('The terms that the quotes are of.'),
  agreements: z.array(z.string()).describe('Ids of the agreements that share the words; two or more.'),
  likeness: z
    .enum(['identical', 'near'])
    .describe(
      'identical: but for case, white space, punctuation and the names of the parties; near: at least 8 of 10 words in the same order, and no "not" that only one of them has.',
    ),
  common: z
    .object({
      words: whole.describe('Words in common, in order.'),
      of: whole.describe('Words of the shorter quote, the names of the parties left out.'),
    })
    .describe('Words in common, in order, out of those of the shorter quote: the least over the pairs with the first quote.'),
  identical: z
    .array(z.array(z.string()).describe('Ids of agreements, two or more.'))
    .describe('Those of them whose quotes have the very same words.'),
  quotes: z
    .array(
      z.object({
        agreement: agreementId,
        term: termId.describe('The term that it is of.'),
        quote: z.string().describe('The words of the document.'),
        apart: z
          .array(z.string())
          .describe('Its words, in runs and without case, that are not in all of the quotes in the same order.'),
      }),
    )
    .describe('The quotes.'),
});

const requestSchema = z.object({
  agreement: agreementId,
  agency: z.string().describe('Whom to ask.'),
  recipient: z.string().describe('About whom.'),
  items: z
    .array(
      z.object({
        term: termId.describe('The term that is open.'),
        status: termStatus.describe('How it is known.'),
        wording: z.string().describe('What to ask for, as a sentence.'),
      }),
    )
    .describe('A sentence for every term that is not known, blacked out, disputed, or silent only by hearsay.'),
});

export const comparisonSchema = z
  .object({
    ...head,
    agreements: z.array(agreementSchema).describe('The agreements, in the order in which they were given.'),
    terms: z.array(termSchema).describe('Every term across all agreements, in fixed order.'),
    flows: z
      .array(flowSchema)
      .describe('Columns of each file: held, asked for, permitted, delivered, published. null: cannot be told.'),
    flags: z
      .array(
        z.object({
          flag,
          about: z.string().describe('The scan or agreement it is about, by file name or id. Untrusted text.'),
          text: z.string().describe('What stands out, as a whole sentence.'),
        }),
      )
      .describe('What stands out between data, feed and agreement.'),
    clusters: z.array(clusterSchema).describe('Agreements that use the same words.'),
    requests: z.array(requestSchema).describe('What to ask an agency for.'),
    limits: z.array(z.string()).describe('What this comparison does not tell, in words.'),
  })
  .describe('Agreements and scans side by side, as `cad-audit compare --json` writes them.');
