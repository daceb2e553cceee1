import { catalog } from '../catalog.generated.ts';
import { lifeWords } from '../rule-kit/evidence.ts';
import { isAddressSlot } from '../rule-kit/held-values.ts';
import type { PlatformReport } from '../types/report.ts';
import type { ChainEntry, Resolution } from '../types/resolution.ts';
import type { Value } from '../types/value.ts';
import type { Verdict } from '../types/verdict.ts';
import { blanks, joinWords, say, type Words } from '../value/untrusted.ts';
import { winningPlaces } from './client-words.ts';
import { columnCount, padTo, wrapText } from './layout.ts';
import { type Page, signOf } from './page.ts';
import { acceptedWords } from './verdict-words.ts';

/** A line for each healthy platform: its credential, its remaining life, its place. */
export function healthyLines(platforms: readonly PlatformReport[], page: Page): readonly Words[] {
  const { screen, glyphs } = page;
  const indent = 3 + glyphs.ok.length;
  const names = platforms.map(({ name }) => page.show(name));
  const nameColumns = Math.max(0, ...names.map(columnCount));
  const before = indent + nameColumns + 2;
  return platforms.flatMap((platform, index) => {
    const [first, ...rest] = factLines(platform, page, screen.width - before);
    const head = say`  ${signOf('ok', page)} ${padTo(names[index] ?? say``, nameColumns)}  ${first ?? ''}`;
    return [head, ...rest.map((line) => say`${blanks(before)}${line}`)];
  });
}

function factLines({ clients, verdict }: PlatformReport, page: Page, columns: number): readonly Words[] {
  const client = clients.find(({ chain }) => chain.some(({ wins }) => wins)) ?? clients[0];
  if (!client) return [];
  const what = heldAndAccepted(client, verdict, page);
  const where = joinWords(winningPlaces(client, page), ', ');
  const one = joinWords(
    [what, where].filter((each) => each !== ''),
    '  ',
  );
  return columnCount(one) <= columns ? [one] : [...wrapText(what, columns), ...wrapText(where, columns)];
}

/**
 * The credential, and what the platform said about the part that it was asked about: it was not asked about the others.
 */
function heldAndAccepted({ chain, provider }: Resolution, verdict: Verdict | undefined, page: Page): Words {
  const { now } = page.report;
  const held = chain.filter(({ wins, place }) => wins && place.kind !== 'default');
  const isAsked = ({ slot }: ChainEntry): boolean =>
    verdict?.status !== 'valid' || verdict.slot === undefined || slot === verdict.slot || isIdentifier(provider, slot);
  const names = (entries: readonly ChainEntry[]): readonly string[] => [
    ...new Set(entries.map(({ slot, value }) => (value ? describe(`${provider}/`, slot, value, now) : slot))),
  ];
  const asked = names(held.filter(isAsked));
  const others = names(held.filter((entry) => !isAsked(entry))).filter((name) => !asked.includes(name));
  const detail = verdict?.status === 'valid' && verdict.detail !== undefined ? `; ${verdict.detail}` : '';
  const what = [asked.join(', '), acceptedWords(verdict) + detail].filter(Boolean).join(', ');
  return page.show(others.length === 0 ? what : `${what}; not asked: ${others.join(', ')}`);
}

/** Whether a part belongs to every credential, like a client id: it is checked together with them. */
function isIdentifier(platform: string, slot: string): boolean {
  const { pairs = [], tokens = [] } = catalog.find(({ id }) => id === platform) ?? {};
  return (
    isAddressSlot(slot) ||
    pairs.some(({ id }) => id === slot) ||
    tokens.some(({ meaning, slots }) => meaning === 'identifier' && slots.includes(slot))
  );
}

function describe(prefix: string, slot: string, value: Value, now: Date): string {
  if (value.is === 'unknown') return slot;
  const tokens = catalog.find(({ id }) => prefix === `${id}/`)?.tokens ?? [];
  const named = tokens.find((token) => token.slots.includes(slot) && value.traits.kinds.includes(prefix + token.kind));
  const expires = value.traits.jwt?.expires;
  const name = named?.name ?? (isAddressSlot(slot) ? slot : `${slot} (unknown format)`);
  return `${name}${expires === undefined ? '' : `, ${lifeWords(expires, now)}`}`;
}
