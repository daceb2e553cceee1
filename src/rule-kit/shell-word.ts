import type { Shell } from '../types/finding.ts';
import { quoteFish, quotePosix, quotePowerShell } from './shell-path.ts';

/** Characters that every shell leaves alone. */
const plain = /^[\w@+:,./-]+$/;

/** A text as one word of a command line; undefined where a shell cannot be given it in a line that can be printed. */
export function shellWord(text: string, shell: Shell): string | undefined {
  if ([...text].some((character) => character < ' ' || character === '\u007f')) return undefined;
  // An option's value that begins like an option would be read as one, and PowerShell takes a comma for a list.
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
