import type { Remedy, SafeEdit } from '../types/finding.ts';
import { recheckWords } from './recheck-words.ts';

/**
 * The edits that mend a finding; none where a program cannot: then at least one step is for a person. Of steps that are
 * instead of each other the first ones count.
 */
export function safeEdits({ steps }: Remedy): readonly SafeEdit[] {
  const cure = steps.filter(({ say }) => say !== recheckWords);
  const other = cure.findIndex(({ say }, index) => index > 0 && /^or\b/i.test(say));
  const first = other === -1 ? cure : cure.slice(0, other);
  const edits = first.flatMap(({ edit }) => edit ?? []);
  return edits.length === first.length ? edits : [];
}
