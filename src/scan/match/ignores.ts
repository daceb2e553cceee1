import { lineCounter } from './lines.ts';

/** A comment that ignores a finding on its line: `# auth-doctor: ignore[token-in-file] a reason`. */
export interface IgnoreComment {
  /** From 1; counted as the matcher counts them. */
  readonly line: number;
  readonly rules: readonly string[];
  /** Empty where none is given. */
  readonly reason: string;
}

/** Finds such comments in a text that comes in slices: UTF-8, latin-1 or UTF-16. */
export interface CommentReader {
  /** The bytes may be overwritten after the call. */
  push(bytes: Uint8Array, isLast: boolean): void;
  /** In order, one per line, and the first ten thousand only. */
  readonly found: readonly IgnoreComment[];
}

/** Every such comment of a whole text. */
export function ignoreComments(bytes: Uint8Array): readonly IgnoreComment[] {
  const reader = commentReader();
  reader.push(bytes, true);
  return reader.found;
}

const comment =
  /^auth-doctor:[ \t]{0,8}ignore\[([a-z0-9-]{1,60}(?:[ \t]{0,4},[ \t]{0,4}[a-z0-9-]{1,60}){0,8})\][ \t]{0,8}([^\r\n]{0,200})/;

const begin = 'auth-doctor:';
const narrow = Buffer.from(begin, 'latin1');
/** In UTF-16 of either order: from the first character's own byte to the last one's. */
const wide = Buffer.from(begin, 'utf16le').subarray(0, -1);
/** Characters of a comment that are read. */
const longest = 800;
const mostComments = 10_000;

/** A reader of one text. */
export function commentReader(): CommentReader {
  const found: IgnoreComment[] = [];
  let held: Buffer = Buffer.alloc(0);
  /** Of the first held byte. */
  let base = 0;
  let done = 0;
  const lines = lineCounter();
  return {
    found,
    push: (bytes, isLast) => {
      const slice = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const text = held.length === 0 ? slice : Buffer.concat([held, slice]);
      const to = isLast ? text.length : Math.max(done - base, text.length - 2 * longest);
      for (const { at, isWide } of beginnings(text, done - base, to)) {
        if (found.length >= mostComments) break;
        const { line } = lines.at(text, base, base + at);
        const read =
          found.at(-1)?.line !== line ? commentIn(isWide ? wideText(text, at, base) : narrowText(text, at)) : undefined;
        if (read) found.push({ line, ...read });
      }
      done = base + to;
      if (isLast) return;
      if (to > 0) lines.pass(text, base, base + to);
      // The byte before belongs to the first character, if that is written high byte first.
      const kept = Math.max(0, to - 1);
      held = Buffer.from(text.subarray(kept));
      base += kept;
    },
  };
}

interface Beginning {
  readonly at: number;
  readonly isWide: boolean;
}

function beginnings(text: Buffer, from: number, to: number): readonly Beginning[] {
  const found: Beginning[] = [];
  const search = (knownSecret: Buffer, isWide: boolean): void => {
    for (
      let at = text.indexOf(knownSecret, from);
      at >= 0 && at < to;
      at = text.indexOf(knownSecret, at + knownSecret.length)
    )
      found.push({ at, isWide });
  };
  search(narrow, false);
  const narrows = found.length;
  if (text.includes(0)) search(wide, true);
  return found.length > narrows ? found.sort((a, b) => a.at - b.at) : found;
}

function commentIn(text: string): Omit<IgnoreComment, 'line'> | undefined {
  const [, rules, reason = ''] = comment.exec(text) ?? [];
  if (rules === undefined) return undefined;
  return {
    rules: rules.split(',').map((rule) => rule.trim()),
    reason: reason.replace(/(?:-->|\*\/|\\n"?,?|")?[ \t]*$/, '').trim(),
  };
}

function narrowText(text: Buffer, at: number): string {
  return text.toString('utf8', at, at + longest);
}

/** Text begins at an even byte: at an odd one, the character's high byte precedes it. */
function wideText(text: Buffer, at: number, base: number): string {
  if ((base + at) % 2 === 0) return text.toString('utf16le', at, at + 2 * longest);
  const piece = text.subarray(at - 1, at - 1 + 2 * longest);
  return Buffer.from(piece.subarray(0, piece.length - (piece.length % 2)))
    .swap16()
    .toString('utf16le');
}
