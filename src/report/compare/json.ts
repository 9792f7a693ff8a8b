import { escapeJson } from '../escape.ts';

/** Any result of this part as JSON in which nothing is invisible; keys in the order in which they are built, so always the same. */
export const renderJson = (value: unknown): string => `${escapeJson(JSON.stringify(value, null, 2))}\n`;
