import { ourOwn, type Words } from '../value/untrusted.ts';

/**
 * What a rule says of itself, as people read it: without the marks of Markdown, which the documentation is written in.
 */
export function ruleWords(text: string): Words {
  return ourOwn(text.replaceAll('`', ''));
}
