import type { Rule } from '../model/rule.ts';

/** Marks an object as a rule and freezes it: rules are data, shared by every scan. */
export const defineRule = (rule: Rule): Rule => Object.freeze(rule);
