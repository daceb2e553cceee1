import type { KnownSecret } from '../../types/token-match.ts';
import { isAssignedAt } from './candidates/run-neighbours.ts';
import { type Around, confidenceOf, contextOf, reach } from './context/confidence.ts';
import { type MentionIndex, mentionIndex } from './context/platform-mention-index.ts';
import type { Mentions } from './context/platform-mentions.ts';
import type { Confidence, TokenPattern } from './context/token-patterns.ts';

/** A token found in a decoded text. */
export interface Hit {
  /** Positions in the bytes of the decoded text. For a token within something encoded: the positions of that. */
  readonly start: number;
  readonly end: number;
  readonly token: string;
  readonly pattern?: TokenPattern;
  /** How certain it is: see `Confidence`. */
  readonly confidence: Confidence;
  readonly knownSecret?: KnownSecret;
  /** How it is wrapped, as seen from the decoded text, outermost first. */
  readonly within: readonly string[];
  /** The start of the token in the innermost decoded text, which distinguishes two tokens in one blob. */
  readonly inner: number;
}

/** Bytes that are scanned: those of an item, or what was decoded from a piece of them. */
export interface DecodedText {
  readonly bytes: Buffer;
  /** Only tokens that begin here count; the context may be read. */
  readonly from: number;
  readonly to: number;
  readonly isName: boolean;
  readonly isSqlite: boolean;
  /** The bytes before the first belong to the same item, but are gone: a run at the start is part of a longer one. */
  readonly isContinued: boolean;
  /** How many encodings were decoded. */
  readonly depth: number;
  /** The platform whose mention is nearest to these positions. */
  readonly platformAt: (start: number, end: number) => string | undefined;
  /** Scans an archive that was found in encoded text; undefined if the bytes are not one. */
  readonly unpack: (bytes: Buffer) => readonly Hit[] | undefined;
  /** Called with bytes whose result depends on others far away. */
  readonly far: (start: number, end: number) => void;
}

/** What an item provides to its decoded texts. */
export interface DecodedTextSource {
  /** Its paths: they may indicate a platform. */
  readonly names: readonly string[];
  readonly isName: boolean;
  readonly mentions: Mentions;
  readonly unpack: DecodedText['unpack'];
}

/** Which bytes of an item a decoded text consists of. */
export interface DecodedTextPart {
  readonly from: number;
  readonly to: number;
  readonly isContinued: boolean;
  readonly isSqlite: boolean;
}

/** For decoded texts whose dependencies nobody asks for. */
export const notFar: DecodedText['far'] = () => {};

/**
 * A decoded text of an item or a member. It is created for each of a million objects: nothing in it is created before
 * it is needed.
 */
export function outerText(
  bytes: Buffer,
  { from, to, isContinued, isSqlite }: DecodedTextPart,
  source: DecodedTextSource,
  far: DecodedText['far'],
): DecodedText {
  let index: MentionIndex | undefined;
  let named: { readonly platform: string | undefined } | undefined;
  const platformAt = (start: number, end: number): string | undefined => {
    far(start, end);
    index ??= mentionIndex(bytes, source.mentions);
    const near = index(start, end);
    if (near !== undefined) return near;
    named ??= { platform: platformOfNames(source.names, source.mentions) };
    return named.platform;
  };
  return {
    bytes,
    from,
    to,
    isName: source.isName,
    isSqlite,
    isContinued,
    depth: 0,
    platformAt,
    unpack: source.unpack,
    far,
  };
}

/** The same decoded text, of which other tokens are wanted. */
export function textBetween(
  { bytes, isName, isSqlite, isContinued, depth, platformAt, unpack, far }: DecodedText,
  { from, to }: { readonly from: number; readonly to: number },
): DecodedText {
  return { bytes, from, to, isName, isSqlite, isContinued, depth, platformAt, unpack, far };
}

/** A text decoded from a piece of another. What it does not indicate itself, the outer text may. */
export function innerText(
  outer: DecodedText,
  piece: { readonly start: number; readonly end: number },
  bytes: Buffer,
  from: number,
  to: number,
  mentions: Mentions,
  depth: number,
): DecodedText {
  let index: MentionIndex | undefined;
  const platformAt = (start: number, end: number): string | undefined => {
    index ??= mentionIndex(bytes, mentions);
    return index(start, end) ?? outer.platformAt(piece.start, piece.end);
  };
  return {
    bytes,
    from,
    to,
    isName: outer.isName,
    isSqlite: false,
    isContinued: false,
    depth,
    platformAt,
    unpack: outer.unpack,
    far: notFar,
  };
}

/** How sure it is that a text of the pattern's shape at these places of the decoded is a token. */
export function confidenceAt(
  decoded: DecodedText,
  pattern: TokenPattern,
  token: string,
  start: number,
  end: number,
): Confidence {
  if (!last || last.decoded !== decoded || last.start !== start || last.end !== end)
    last = { decoded, start, end, around: aroundOf(decoded, start, end) };
  return confidenceOf(pattern, token, last.around);
}

/** Several patterns have the same shape: the context of such a text is read once. */
let last:
  | { readonly decoded: DecodedText; readonly start: number; readonly end: number; readonly around: Around }
  | undefined;

function aroundOf(decoded: DecodedText, start: number, end: number): Around {
  const { bytes, isName } = decoded;
  return contextOf(
    bytes.toString('latin1', Math.max(0, start - reach.before), start),
    bytes.toString('latin1', end, Math.min(bytes.length, end + reach.after)),
    { nearestPlatform: () => decoded.platformAt(start, end), isAssigned: isAssignedAt(bytes, start), isName },
  );
}

function platformOfNames(names: readonly string[], mentions: Mentions): string | undefined {
  for (const name of names) {
    const found = mentions.ofName(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
