import type { ItemHead, Matcher } from '../../src/scan/match/matcher-types.ts';
import type { TokenMatch } from '../../src/types/token-match.ts';

const token = /leak[a-z0-9]{24}/g;

/** A matcher for tests of what is read, not of what is matched: a token is `leak` and 24 letters and digits. */
export function standInMatcher(): Matcher {
  const labels = new Map<string, string>();
  const matchesIn = (text: string, { name, origin }: ItemHead): readonly TokenMatch[] =>
    [...text.matchAll(token)].map((found) => {
      const before = text.slice(0, found.index).split('\n');
      const label = labels.get(found[0]) ?? `T${labels.size + 1}`;
      labels.set(found[0], label);
      const column = (before.at(-1) ?? '').length + 1;
      return {
        origin,
        name,
        kind: 'cave/token',
        provider: 'cave',
        line: before.length,
        column,
        offset: found.index,
        within: [],
        label,
      };
    });
  const matchBytes: Matcher['matchBytes'] = (bytes, head) => matchesIn(Buffer.from(bytes).toString('latin1'), head);
  return {
    matchBytes,
    lookAtNew: (bytes, head, spans) => {
      const matches = matchBytes(bytes, head).filter(
        ({ offset }) => spans === 'all' || spans.some(({ from, to }) => offset + 28 > from && offset < to),
      );
      return { matches, again: matches.map(({ offset }) => ({ from: offset, to: offset + 28 })) };
    },
    mask: (text) => text.replaceAll(token, '[secret]'),
    async *match({ content, ...head }) {
      const parts: Uint8Array[] = [];
      for await (const part of content instanceof Uint8Array ? [content] : content) parts.push(Uint8Array.from(part));
      yield* matchBytes(Buffer.concat(parts), head);
    },
  };
}

/** A made-up token, never the same twice. */
export function madeUpToken(): string {
  return `leak${Array.from({ length: 24 }, () => Math.floor(Math.random() * 36).toString(36)).join('')}`;
}
