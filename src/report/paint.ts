import type { Words } from '../value/untrusted.ts';
import { colours, type Paint } from './colours.ts';

/** Colours for a screen that has them, or none. */
export function paintFor(hasColours: boolean): Paint {
  return hasColours ? colours() : unpainted;
}

const styles = ['bold', 'underline', 'red', 'yellow', 'green', 'blue'];

const unpainted = Object.defineProperties(
  (text: Words) => text,
  Object.fromEntries(styles.map((style) => [style, { get: () => unpainted }])),
) as Paint;
