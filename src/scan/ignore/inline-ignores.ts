import { nearest } from '../../nearest.ts';
import type { Origin, ScanItem, TokenMatch } from '../../types/token-match.ts';
import { type ScanRule, scanRules } from '../finding/scan-rule.ts';
import { isArchive } from '../match/decode/archive-kind.ts';
import { type CommentReader, commentReader, type IgnoreComment, ignoreComments } from '../match/ignores.ts';
import type { ItemHead, Matcher } from '../match/matcher-types.ts';

/** Comments that ignore a token on their line, collected while files are scanned. */
export interface InlineIgnores {
  /** The matcher, which also collects such comments. */
  readonly matcher: Pick<Matcher, 'match' | 'matchBytes' | 'lookAtNew'>;
  /** Whether a comment ignores it. */
  isIgnored(match: TokenMatch): boolean;
  /** Comments that do not apply, each once, in words that may name a path. `pathOf`: for an object of a history. */
  gaps(pathOf: (match: TokenMatch) => string | undefined): readonly string[];
}

/** The rules of a file's lines: a comment is in the file, and goes with it into the index and the history. */
const lineRules: readonly string[] = [
  'token-in-file',
  'token-in-staged-file',
  'token-in-history',
] satisfies readonly ScanRule[];

/**
 * An ignore applies to one token: with two on its line, it is unclear which was meant, and it applies to none. It needs
 * a reason, and never applies to a token that is in use on this machine. Of a history's objects only those with a token
 * are examined: a comment in an old version is not stale. `token-in-file` covers the line wherever it is found.
 */
export function inlineIgnores(matcher: InlineIgnores['matcher']): InlineIgnores {
  const ignored = new Set<TokenMatch>();
  const gaps = new Map<string, CommentGap>();
  let more = 0;
  const addGap = (gap: CommentGap): void => {
    const key = `${gap.head.name}:${gap.line} ${gap.words} ${gap.head.origin.is === 'object' ? gap.head.origin.object : ''}`;
    if (gaps.has(key)) return;
    if (gaps.size < mostGaps) gaps.set(key, gap);
    else more += 1;
  };

  const judge = (comment: IgnoreComment, head: ItemHead, rule: ScanRule, matches: readonly TokenMatch[]): void => {
    const here = matches.filter((each) => each.line === comment.line && stands(each, head));
    const add = (words: string): void => addGap({ head, line: comment.line, words, seen: here[0] ?? matches[0] });
    for (const unknown of comment.rules.filter((each) => !isScanRule(each))) {
      // An unknown rule is not repeated: it may be anything, as in a document about such comments.
      const meant = nearest(unknown, scanRules);
      if (meant !== undefined) add(`names an unknown rule; did you mean ${meant}?`);
    }
    if (!comment.rules.some((each) => lineRules.includes(each))) return;
    if (here.length === 0) {
      if (head.origin.is !== 'object') add('is stale: no token starts on its line');
      return;
    }
    if (!comment.rules.includes(rule) && !comment.rules.includes('token-in-file')) return;
    const why = refusal(comment, here);
    if (why !== undefined) add(`does not apply: ${why}`);
    else for (const each of here) ignored.add(each);
  };

  const readComments = (bytes: Uint8Array, head: ItemHead, found: readonly TokenMatch[]): void => {
    const rule = ruleOf(head.origin);
    if (rule === undefined || isArchive(bytes) || (found.length === 0 && head.origin.is === 'object')) return;
    for (const comment of ignoreComments(bytes)) judge(comment, head, rule, found);
  };

  /** Comments are evaluated at the end: one may come before its token or after it. */
  async function* match(item: ScanItem): AsyncIterable<TokenMatch> {
    const rule = ruleOf(item.origin);
    if (rule === undefined) return yield* matcher.match(item);
    const tee = commentsOf(item.content);
    const found: TokenMatch[] = [];
    for await (const each of matcher.match({ ...item, content: tee.content })) {
      if (found.length < mostMatches) found.push(each);
      yield each;
    }
    if (isArchive(tee.start) || (found.length === 0 && item.origin.is === 'object')) return;
    // After the last one that was kept, nothing is known.
    const last = found.length < mostMatches ? Number.POSITIVE_INFINITY : (found.at(-1)?.line ?? 0);
    for (const comment of tee.reader.found) if (comment.line < last) judge(comment, item, rule, found);
  }

  return {
    matcher: {
      match,
      matchBytes: (bytes, head) => {
        const found = matcher.matchBytes(bytes, head);
        readComments(bytes, head, found);
        return found;
      },
      lookAtNew: (bytes, head, spans) => {
        const look = matcher.lookAtNew(bytes, head, spans);
        readComments(bytes, head, look.matches);
        return look;
      },
    },
    isIgnored: (match) => ignored.has(match),
    gaps: (pathOf) => {
      const told = new Set([...gaps.values()].map((gap) => gapWords(gap, pathOf)));
      return more === 0 ? [...told] : [...told, `${more} more ignore comments do not apply or are stale`];
    },
  };
}

/** A comment that does not apply. */
interface CommentGap {
  readonly head: ItemHead;
  readonly line: number;
  readonly words: string;
  /** Something that was found in the same item. */
  readonly seen: TokenMatch | undefined;
}

/** Where a history's object is, is known only when everything has been read. */
function gapWords({ head, line, words, seen }: CommentGap, pathOf: (match: TokenMatch) => string | undefined): string {
  const path =
    head.origin.is === 'object' && seen ? (pathOf(seen) ?? `object ${head.origin.object.slice(0, 8)}`) : head.name;
  return `${path}:${line}: the comment auth-doctor: ignore[…] ${words}`;
}

/** A hostile file full of such comments is read only up to a limit. */
const mostGaps = 1000;
/** In one item; a scan lists no more. */
const mostMatches = 10_000;

interface Tee {
  readonly content: AsyncIterable<Uint8Array>;
  readonly reader: CommentReader;
  /** The first four bytes, once the content has been read. */
  readonly start: Uint8Array;
}

/** The same content, searched for comments as it passes. */
function commentsOf(content: ScanItem['content']): Tee {
  const reader = commentReader();
  const start = new Uint8Array(4);
  let length = 0;
  async function* read(): AsyncGenerator<Uint8Array> {
    for await (const slice of content instanceof Uint8Array ? [content] : content) {
      for (let at = 0; length + at < start.length && at < slice.length; at += 1)
        start[length + at] = slice[at] as number;
      length += slice.length;
      reader.push(slice, false);
      yield slice;
    }
    reader.push(new Uint8Array(), true);
  }
  return { content: read(), reader, start };
}

function refusal({ reason }: IgnoreComment, here: readonly TokenMatch[]): string | undefined {
  if (here.some(({ own }) => own !== undefined)) return 'the token is in use on this machine';
  if (new Set(here.map(({ kind, label }) => `${kind} ${label}`)).size > 1)
    return 'its line has more than one token, and the comment covers only one';
  return reason === '' ? 'it gives no reason' : undefined;
}

function isScanRule(name: string): boolean {
  return (scanRules as readonly string[]).includes(name);
}

function ruleOf(origin: Origin): ScanRule | undefined {
  if (origin.is === 'file' || origin.is === 'stream') return 'token-in-file';
  if (origin.is === 'index') return 'token-in-staged-file';
  return origin.is === 'object' && origin.kind === 'blob' ? 'token-in-history' : undefined;
}

/** In the text itself: not in the file's name, and not in an archive's member, whose lines are different. */
function stands({ origin, within }: TokenMatch, head: ItemHead): boolean {
  return origin === head.origin && !within.some((each) => /^(?:name of )?(?:zip|gzip)\b/.test(each));
}
