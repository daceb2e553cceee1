import type { FailureClass } from '../types/failure-class.ts';
import { oddCharacters } from '../value/odd-characters.ts';

/** The length of `Bearer `, which clients put before a token. */
const prefix = 'Bearer '.length;

/** What the character that a codec refused says, and which character of the credential it probably is. */
export function characterInWords(
  written: string | undefined,
  position: number | undefined,
): { readonly classes: readonly FailureClass[]; readonly detail?: string } {
  if (written === undefined)
    return { classes: ['smart-quotes', 'paste-damage', 'whitespace-or-newline', 'bom-or-utf16'] };
  const code = written.startsWith('\\') ? Number.parseInt(written.slice(2), 16) : (written.codePointAt(0) ?? 0);
  const [odd] = oddCharacters(String.fromCodePoint(Math.min(code, 0x10ffff)));
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}, ${odd?.name ?? 'non-ASCII character'}`;
  const detail =
    position === undefined
      ? name
      : position >= prefix
        ? `${name}, is at position ${position}: character ${position - prefix + 1} of the token, if \`Bearer \` comes before it`
        : `${name}, is at position ${position}: character ${position + 1} of the value`;
  return { classes: classesOf(code, odd?.kind), detail };
}

function classesOf(code: number, kind: string | undefined): readonly FailureClass[] {
  if (code === 0xfeff || code === 0xfffe) return ['bom-or-utf16', 'whitespace-or-newline', 'paste-damage'];
  if (kind === 'quote') return ['smart-quotes', 'paste-damage'];
  if (kind === 'space' || kind === 'invisible' || kind === 'control') return ['whitespace-or-newline', 'paste-damage'];
  return ['paste-damage', 'smart-quotes', 'placeholder-left', 'whitespace-or-newline'];
}
