import type { Shell } from '../types/finding.ts';
import { quoteFish, quotePosix, quotePowerShell } from './shell-path.ts';

/** Characters that no shell interprets. */
const plain = /^[\w@+:,./-]+$/;

/** A text as one word of a command line; undefined if it cannot be written in this shell on one printable line. */
export function shellWord(text: string, shell: Shell): string | undefined {
  if ([...text].some((character) => character < ' ' || character === '\u007f')) return undefined;
  // A value that begins like an option would be parsed as one, and PowerShell parses a comma as a list.
  if (plain.test(text) && !text.startsWith('-') && !(shell === 'powershell' && /[,@]/.test(text))) return text;
  switch (shell) {
    case 'posix':
      return quotePosix(text);
    case 'fish':
      return quoteFish(text);
    case 'powershell':
      return quotePowerShell(text);
    case 'cmd':
      return /[%"!^]/.test(text) ? undefined : `"${text}"`;
  }
}
