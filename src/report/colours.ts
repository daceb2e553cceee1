import { Chalk } from 'chalk';
import type { Words } from '../value/untrusted.ts';

/** Colours, which change no word: only the sixteen basic ones, which every terminal theme defines. */
export interface Paint {
  (text: Words): Words;
  readonly bold: Paint;
  readonly underline: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly green: Paint;
  readonly blue: Paint;
}

/**
 * The colours of chalk. Apart from `paintFor`, because a report without colours need not load chalk, which loads Node's
 * terminal and network modules: a twentieth of `node -e 0`.
 */
export function colours(): Paint {
  return new Chalk({ level: 1 }) as unknown as Paint;
}
