import { mayShow } from '../value/foreign-text.ts';

/**
 * Returns how to show a path that was named on the command line and does not exist: a token that was pasted, or that
 * `$TOKEN` expanded to, is an argument too. `position` counts from 1.
 */
export function namedPath(path: string, position: number): string {
  const isPlace = /[/\\]/.test(path) && mayShow(path, 'setting');
  return isPlace || mayShow(path, 'typed') ? path : `argument ${position}`;
}
