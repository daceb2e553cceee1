import { ourOwn, type Words } from '../value/untrusted.ts';
import type { ShownData } from './shown-data.ts';

/** Data that may be shown as JSON text. */
export function jsonText(data: ShownData): Words {
  return ourOwn(escapedJson(data));
}

/**
 * Data as JSON text that is safe in any terminal and parser: control and invisible characters, halves of surrogate
 * pairs, and one character of what a CI service takes for a command (`##[`, `section_start:`) are escaped. Ends with a
 * line break.
 */
export function escapedJson(data: object): string {
  const escaped = JSON.stringify(data, null, 2).replace(
    /[\u007f-\uffff]|#(?=#(?:vso)?\[)|_(?=(?:start|end):)/gi,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${escaped}\n`;
}
