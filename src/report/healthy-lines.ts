import { catalog } from '../catalog.generated.ts';
import { lifeWords } from '../rule-kit/evidence.ts';
import { isAddressSlot } from '../rule-kit/held-values.ts';
import type { PlatformReport } from '../types/report.ts';
import type { Resolution } from '../types/resolution.ts';
import type { Value } from '../types/value.ts';
import { winningPlaces } from './client-words.ts';
import { columnCount, padTo, wrapText } from './layout.ts';
import { type Page, signOf } from './page.ts';
import { acceptedWords } from './verdict-lines.ts';

/** A line for each healthy platform: what it is logged in with, how long that lives, where it is. */
export function healthyLines(platforms: readonly PlatformReport[], page: Page): readonly string[] {
  const { screen, paint, glyphs } = page;
  const indent = 3 + glyphs.ok.length;
  const names = platforms.map(({ name }) => page.show(name));
  const nameColumns = Math.max(0, ...names.map(columnCount));
  const before = indent + nameColumns + 2;
  return platforms.flatMap((platform, index) => {
    const [first, ...rest] = factLines(platform, page, screen.width - before);
    const head = `  ${signOf('ok', page)} ${padTo(names[index] ?? '', nameColumns)}  ${paint.dim(first ?? '')}`;
    return [head.trimEnd(), ...rest.map((line) => ' '.repeat(before) + paint.dim(line))];
  });
}

function factLines({ clients, verdict }: PlatformReport, page: Page, columns: number): readonly string[] {
  const client = clients.find(({ chain }) => chain.some(({ wins }) => wins)) ?? clients[0];
  if (!client) return [];
  const what = [heldWords(client, page.report.now), page.show(acceptedWords(verdict))].filter(Boolean).join(', ');
  const where = winningPlaces(client, page).join(', ');
  const one = [what, where].filter(Boolean).join('  ');
  return columnCount(one) <= columns ? [one] : [...wrapText(what, columns), ...wrapText(where, columns)];
}

/** `refresh token`, `CAVE token`, `access token, 6 days left`. */
function heldWords({ chain, provider }: Resolution, now: Date): string {
  const held = chain.filter(({ wins, place }) => wins && place.kind !== 'default');
  const words = held.map(({ slot, value }) => (value ? describe(`${provider}/`, slot, value, now) : slot));
  return [...new Set(words)].join(', ');
}

function describe(prefix: string, slot: string, value: Value, now: Date): string {
  if (value.is === 'unknown') return slot;
  const tokens = catalog.find(({ id }) => prefix === `${id}/`)?.tokens ?? [];
  const named = tokens.find((token) => token.slots.includes(slot) && value.traits.kinds.includes(prefix + token.kind));
  const expires = value.traits.jwt?.expires;
  const name = named?.name ?? (isAddressSlot(slot) ? slot : `${slot} (form not known)`);
  return `${name}${expires === undefined ? '' : `, ${lifeWords(expires, now)}`}`;
}
