/** A text as a whole sentence. What ends in a stop, such as a company's `Inc.`, ends the sentence with it. */
export const endSentence = (text: string): string => (/[.!?…]["”’"]?$/.test(text) ? text : `${text}.`);
