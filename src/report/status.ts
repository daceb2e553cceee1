import { catalog } from '../catalog.generated.ts';
import { durationWords } from '../rule-kit/evidence.ts';
import { isAddressSlot } from '../rule-kit/held-values.ts';
import { placeName } from '../rule-kit/place-name.ts';
import type { PlatformReport, Report } from '../types/report.ts';
import type { ChainEntry, Resolution } from '../types/resolution.ts';
import type { StatusRow } from '../types/status.ts';
import { blanks, joinWords, say, type Words } from '../value/untrusted.ts';
import { columnCount, padTo, textOfLines, wrapText } from './layout.ts';
import { pageOf, signOf } from './page.ts';
import type { Screen } from './screen.ts';
import { type ShownData, shownData } from './shown-data.ts';
import { maskCacheHash, maskerFor } from './shown-text.ts';

type AccountLabels = ReadonlyMap<string, string>;

/** The status of each platform as data for programs. */
export function statusJson(report: Report, version: string, labels: AccountLabels = new Map()): ShownData {
  const data = { schemaVersion: 1, tool: { name: 'auth-doctor', version }, platforms: statusRows(report, labels) };
  return shownData(data, maskerFor(report));
}

/**
 * Returns one row for each platform, with nothing secret in it. `labels`: accounts by platform, if it was not asked.
 */
export function statusRows(report: Report, labels: AccountLabels = new Map()): readonly StatusRow[] {
  const masked = maskerFor(report);
  return report.platforms.map((platform): StatusRow => {
    const { id, name, verdict } = platform;
    const client = platform.clients.find(({ chain }) => used(chain).length > 0);
    const entries = client ? mainEntries(client) : [];
    const kinds = [...new Set(entries.map((entry) => kindOf(id, entry)))].join(', ');
    const sources = [...new Set(entries.map(({ place }) => placeName(withoutLine(place), report.home)))].join(', ');
    const expires = verdict?.expires ?? (client?.next === 'exchanges' ? undefined : firstExpiry(entries));
    const who = verdict?.account ?? labels.get(id);
    return {
      id,
      name: masked(name),
      state: stateOf(platform),
      ...(who === undefined ? {} : { who: masked(who) }),
      ...(kinds === '' ? {} : { credential: masked(kinds) }),
      ...(sources === '' ? {} : { source: maskCacheHash(masked(sources)) }),
      ...(expires === undefined ? {} : { expires: Math.round(expires - report.now.getTime() / 1000) }),
    };
  });
}

/** The rows as a table, one line per platform; platforms that are not used here are left out. Pure. */
export function statusTable(report: Report, screen: Screen, labels: AccountLabels = new Map()): Words {
  const page = pageOf(report, screen);
  const rows = statusRows(report, labels).filter(({ state }) => state !== 'not-used');
  if (rows.length === 0) return textOfLines(wrapText(say`No known platform is used here.`, screen.width));
  const head = ['platform', 'state', 'who', 'credential', 'source', 'expires in'].map(page.show);
  const cells = rows.map(({ name, state, who, credential, source, expires }) =>
    [
      name,
      state,
      who ?? '',
      credential ?? '',
      source ?? '',
      expires === undefined ? '' : expires < 0 ? 'expired' : durationWords(expires),
    ].map(page.show),
  );
  const filled = head.map((_, column) => cells.some((row) => row[column] !== ''));
  const widths = head.map((title, column) =>
    Math.max(...[head, ...cells].map((row) => columnCount(row[column] ?? title))),
  );
  const line = (row: readonly Words[]): Words =>
    joinWords(
      row.flatMap((cell, column) => (filled[column] ? [padTo(cell, widths[column] ?? 0)] : [])),
      '  ',
    );
  const signs = { ok: 'ok', problem: 'error', unknown: 'unknown', skipped: 'skipped', 'not-used': 'skipped' } as const;
  const signWidth = Math.max(...Object.values(page.glyphs).map(columnCount));
  return textOfLines([
    say`${blanks(signWidth)} ${line(head)}`,
    ...rows.map(({ state }, index) => {
      const sign = signs[state];
      return say`${signOf(sign, page)}${blanks(signWidth - columnCount(page.glyphs[sign]))} ${line(cells[index] ?? [])}`;
    }),
  ]);
}

function stateOf({ status, verdict }: PlatformReport): StatusRow['state'] {
  if (status === 'problems' || verdict?.status === 'rejected' || verdict?.status === 'denied') return 'problem';
  return status === 'healthy' ? 'ok' : status;
}

function used(chain: readonly ChainEntry[]): readonly ChainEntry[] {
  return chain.filter(({ wins, place }) => wins && place.kind !== 'default');
}

/** The used parts of a credential, without its addresses and names unless there is nothing else. */
function mainEntries({ chain, provider }: Resolution): readonly ChainEntry[] {
  const entries = used(chain);
  const tokens = catalog.find(({ id }) => id === provider)?.tokens ?? [];
  const main = entries.filter(
    ({ slot }) =>
      !isAddressSlot(slot) && !tokens.some(({ meaning, slots }) => meaning === 'identifier' && slots.includes(slot)),
  );
  return main.length > 0 ? main : entries;
}

function kindOf(platform: string, { slot, value }: ChainEntry): string {
  const tokens = catalog.find(({ id }) => id === platform)?.tokens ?? [];
  const kinds = value?.is === 'known' ? value.traits.kinds : [];
  const named = tokens.find(({ kind, slots }) => slots.includes(slot) && kinds.includes(`${platform}/${kind}`));
  return named?.name ?? slot;
}

function firstExpiry(entries: readonly ChainEntry[]): number | undefined {
  const times = entries.flatMap(({ value }) => (value?.is === 'known' ? (value.traits.jwt?.expires ?? []) : []));
  return times.length === 0 ? undefined : Math.min(...times);
}

function withoutLine(place: ChainEntry['place']): ChainEntry['place'] {
  return place.kind === 'file' ? { kind: 'file', path: place.path } : place;
}
