import type { Resolution } from '../../src/types/resolution.ts';

/**
 * The last line that the `es` command shows for the first exception of its resolution; undefined if none is predicted.
 */
export function earthscopeCliMessage({ raises: [first] }: Resolution): string | undefined {
  if (!first || first.ownWords) return first?.message;
  return first.message === '' ? first.class : `${first.class}: ${first.message}`;
}
