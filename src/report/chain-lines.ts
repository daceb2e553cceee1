import { valueWords } from '../rule-kit/evidence.ts';
import { placeName, withTilde } from '../rule-kit/place-name.ts';
import type { PlatformReport } from '../types/report.ts';
import type { ChainEntry, Resolution } from '../types/resolution.ts';
import { blanks, say, type Words } from '../value/untrusted.ts';
import { raisedWords } from './client-words.ts';
import { type NamedRow, spacedBlocks, twoColumns, wrapText } from './layout.ts';
import type { Page } from './page.ts';

/**
 * For each client of a platform: its version, every place that it reads in order with the used one marked, and its
 * messages. Clients that read the same places share one chain.
 */
export function chainLines(platform: PlatformReport, page: Page): readonly Words[] {
  const groups = new Map<string, { readonly clients: Resolution[]; readonly chain: readonly Words[] }>();
  for (const client of platform.clients) {
    const chain = placeLines(client, page);
    const group = groups.get(chain.join('\n'));
    if (group) group.clients.push(client);
    else groups.set(chain.join('\n'), { clients: [client], chain });
  }
  return spacedBlocks(
    [...groups.values()].map(({ clients, chain }) => [
      ...versionLines(clients, platform, page),
      ...chain,
      ...saidLines(clients, page),
    ]),
  );
}

/** Every place that one client reads, in order, and its settings. */
export function placeLines(client: Resolution, page: Page): readonly Words[] {
  return [...slotLines(client, page), ...settingLines(client, page)];
}

/** A line for each client: its name, and its installed version. */
export function versionLines(clients: readonly Resolution[], platform: PlatformReport, page: Page): readonly Words[] {
  const rows = clients.map((client) => ({
    name: page.show(client.client),
    words: page.show(versionWords(client, platform)),
    paintName: page.paint.bold,
  }));
  return twoColumns(rows, page.screen.width - 2).map((line) => say`  ${line}`);
}

function versionWords({ client, confidence }: Resolution, { installed }: PlatformReport): string {
  const found = installed.find((each) => each.client === client);
  if (!found) return '';
  if (found.version === undefined) return `${found.package} is not installed here: assuming the supported version`;
  return `${found.package} ${found.version} is installed, ${confidence === 'modelled' ? 'a supported version' : 'which is not a supported version'}`;
}

function slotLines({ chain }: Resolution, page: Page): readonly Words[] {
  const slots = [...new Set(chain.map(({ slot }) => slot))];
  return slots.flatMap((slot) => [
    say`    ${page.show(slot)}`,
    ...entryLines(
      chain.filter((entry) => entry.slot === slot),
      chain,
      page,
    ),
  ]);
}

function entryLines(entries: readonly ChainEntry[], chain: readonly ChainEntry[], page: Page): readonly Words[] {
  const { screen, paint, glyphs } = page;
  const rows = entries.map(
    (entry, index): NamedRow => ({
      name: say`${entry.wins ? glyphs.uses : ' '} ${blanks(index < 9 ? 1 : 0)}${index + 1}  ${entryName(entry, page)}`,
      words: entryWords(entry, chain, page),
      ...(entry.wins ? { paintName: paint.bold } : {}),
    }),
  );
  return twoColumns(rows, screen.width - 4, 6).map((line) => say`    ${line}`);
}

/** The place, with the key if that differs from the slot's name. */
function entryName({ place, slot }: ChainEntry, { show, report }: Page): Words {
  const name = placeName(place, report.home);
  return show(place.kind === 'file' && place.key !== undefined && place.key !== slot ? `${name} (${place.key})` : name);
}

const roleWords: Readonly<Record<ChainEntry['role'], string | undefined>> = {
  current: undefined,
  legacy: 'legacy name',
  cache: 'cache',
  lookalike: 'never read',
};

function entryWords(entry: ChainEntry, chain: readonly ChainEntry[], page: Page): Words {
  const { state, value, why, wins, role, problem, stat } = entry;
  const { report, show } = page;
  const held = value ? valueWords(value, report.now) : state === 'absent' ? absentWords(entry) : state;
  const earlier = earlierEntry(entry, chain);
  const mode = stat && stat.kind === 'file' ? `mode ${stat.mode.toString(8).padStart(4, '0')}` : undefined;
  const wrong = problem
    ? `${problem.what}${problem.line ? ` (line ${problem.line}${problem.column ? `, column ${problem.column}` : ''})` : ''}`
    : undefined;
  const standing = [
    wins ? 'used' : undefined,
    earlier && `same value as ${earlier.slot === entry.slot ? '' : `${earlier.slot} in `}${entryName(earlier, page)}`,
    roleWords[role],
    state === 'ignored' ? 'ignored' : undefined,
  ];
  return show([held, ...standing, mode, wrong, why].filter(Boolean).join(', '));
}

function absentWords({ place, stat, why }: ChainEntry): string | undefined {
  if (place.kind === 'env') return 'not set';
  if (place.kind === 'argument') return 'not given';
  if (!stat) return 'not found';
  // The file may not have been opened: what is known is more informative.
  return why === undefined ? 'not in the file' : undefined;
}

/** The first entry of the chain with the same value as this one, if that is another. */
function earlierEntry(entry: ChainEntry, chain: readonly ChainEntry[]): ChainEntry | undefined {
  const { value } = entry;
  if (value?.is !== 'known' || value.traits.length === 0) return undefined;
  const first = chain.find((each) => each.value?.is === 'known' && each.value.secret.relation(value.secret) === 'same');
  return first === entry ? undefined : first;
}

/** The warnings and exceptions of clients that share a chain; with the client's name if they differ. */
function saidLines(clients: readonly Resolution[], page: Page): readonly Words[] {
  const said = clients.map((client) => sentences(client, page));
  const isSame = said.every((each) => each.join('\n') === said[0]?.join('\n'));
  const texts = isSame
    ? (said[0] ?? [])
    : clients.flatMap(({ client }, index) => (said[index] ?? []).map((text) => say`${page.show(client)}: ${text}`));
  return texts.flatMap((text) => wrapText(text, page.screen.width - 4)).map((line) => say`    ${line}`);
}

function sentences({ warnings, raises, gaps, confidence }: Resolution, page: Page): readonly Words[] {
  const would = confidence === 'other-version';
  return [
    ...warnings.map((text) => say`${would ? 'would warn' : 'warns'}: ${page.show(text)}`),
    ...raises.map((raised) => raisedWords(raised, page, would)),
    ...gaps.map((text) => say`unknown: ${page.show(text)}`),
  ];
}

function settingLines({ settings }: Resolution, page: Page): readonly Words[] {
  const rows = Object.entries(settings).map(([name, { value, place }]) => ({
    name: page.show(name),
    words: say`${page.show(withTilde(value, page.report.home))} (${page.show(placeName(place, page.report.home))})`,
  }));
  return rows.length === 0
    ? []
    : [say`    settings`, ...twoColumns(rows, page.screen.width - 6).map((line) => say`      ${line}`)];
}
