import { pythonStrip } from '../python/python-strip.ts';
import type { CleanStep, PresenceRule } from '../types/declared-client.ts';

/** The value as the client cleans it, step by step. */
export function cleanValue(text: string, steps: readonly CleanStep[]): string {
  return steps.reduce((value, step) => cleaners[step](value), text);
}

/** Whether a text counts as present. */
export function isPresent(text: string, rule: PresenceRule): boolean {
  if (rule === 'set') return true;
  return rule === 'nonEmpty' ? text !== '' : pythonStrip(text) !== '';
}

const cleaners: Readonly<Record<CleanStep, (text: string) => string>> = {
  trim: pythonStrip,
  'remove-newlines': (text) => text.replaceAll(/[\r\n]/g, ''),
  // neuPrint: `token.strip('"')` removes any number of quotes at both ends.
  'strip-double-quotes': (text) => text.replace(/^"+/, '').replace(/"+$/, ''),
};
