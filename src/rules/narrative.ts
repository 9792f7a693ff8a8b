import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'narrative',
  title: 'Free text',
  harm: 'Remarks repeat what the other columns withhold: names, phones, house numbers, codes, diagnoses.',
  advice: 'Drop it. Redaction by pattern misses some; where text must go out, a person has to read it.',
  sources: [SOURCES.nist122, SOURCES.florida911],
  header: {
    words: weigh(`
      1: narrative, incident narrative, comments, call comments, dispatch comment, dispatch comments, comment text, remarks,
        call notes, cad notes, cad comments, additional comments, additional notes, free text, caller statement,
        report narrative, care report narrative
      0.95: comment, officer comments, officers comments, remark, notes, witness statement, message body, long description,
        supplemental narrative, supplement narrative, log text, description lengthy, modus operandi text,
        modus operandi narrative
      0.9: notes cleaned, officer notes, call details, incident details, additional details, incident summary, message text,
        synopsis, transcript, fritext, result text, activity description text, safety plan, officer statement, closing text,
        resolution note, resolution text, resolution description, sms thread, text thread, chat thread, chat text,
        call transcript, biography, physical description person, overview
      0.88: note, case description
      0.85: complaint text, petition text, problem text, call text, ticket text, incident text, modus operandi free, investigation plan, probable cause statement, warrantless justification, justification, account of event,
        lengthy description, location note, location comment, location comments, details, additional information,
        original text, summary, detailed description, observaciones, place comment, ali text, ali record, ali raw, raw ali
      0.8: detail, other information, free form, raw text, problem details, driving directions, outcome narrative, notering
      0.75: subject description, offender description,
        memo, location details, call information, local information, text, message, suspect description, special instructions,
        observations, explanation
      0.7: location information, location description text, additional address information, additional location information,
        statement, messages, message data, message subject, conversation, story
      0.65: address details, directions, instructions, miscellaneous
      0.6: additional, information, person description, damage description, event log, incident log, supplement, misc, chat,
        feedback, status about, directions to scene
      0.55: description, call log
      0.5: location description, additional attributes, incident description, property description, supplemental,
        external data, content, affected, reason text, about
      0.45: log
      0.4: body
      0.35: specific location, qualifier
      0.3: review, other, impediment
      0.25: capability`),
    not: {
      count: 0.8,
      reference: 0.9,
      date: 0.6,
      stamp: 0.8,
      time: 0.6,
      number: 0.6,
      identifier: 0.8,
      code: 0.6,
      type: 0.75,
      caution: 0.8,
      hazard: 0.85,
      hazmat: 0.85,
      premise: 0.5,
      access: 0.6,
      alarm: 0.6,
      system: 0.6,
      sprinkler: 0.9,
      standpipe: 0.9,
      fdc: 0.9,
      knox: 0.9,
      unread: 0.9,
      vehicle: 0.4,
      patient: 0.4,
      medical: 0.6,
      device: 0.6,
      ani: 0.7,
      ali: 0.7,
      back: 0.6,
      flag: 0.8,
      privacy: 0.6,
      radio: 0.8,
      contact: 0.3,
      registry: 0.6,
      map: 0.7,
      critical: 0.5,
      sims: 0.7,
      sender: 0.9,
      vital: 0.5,
      by: 0.6,
      file: 0.5,
      disposition: 0.7,
      clearance: 0.8,
      priority: 0.7,
      offense: 0.85,
      crime: 0.85,
      charge: 0.85,
      supply: 0.8,
      purpose: 0.6,
      payment: 0.6,
    },
  },
  needsHeader: false,
  examples: {
    headers: [
      'Narrative',
      'Comments',
      'CAD_Notes',
      'remarks',
      'NARR',
      'Call Details',
      'Free Text',
      'cmts',
      'officers_comments',
      'caller_statement',
    ],
    notHeaders: [
      'comment_count',
      'note_id',
      'comment_date',
      'CautionNote',
      'context',
      'notesReference',
      'text_opt_in',
      'dispatch_comment_timestamp',
    ],
    text: [{ text: 'NOTHING FOUND, AREA CHECKED OK', spans: [] }],
  },
});
