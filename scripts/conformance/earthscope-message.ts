import type { Resolution } from '../../src/types/resolution.ts';

/** The last thing that the `es` command shows for what its resolution raises first; undefined where nothing is foreseen. */
export function earthscopeCliMessage({ raises: [first] }: Resolution): string | undefined {
  if (!first || first.ownWords) return first?.message;
  return first.message === '' ? first.class : `${first.class}: ${first.message}`;
}
