import { placeLines, versionLines } from '../report/chain-lines.ts';
import { raisedWords } from '../report/client-words.ts';
import { groupedNumber } from '../report/grouped-number.ts';
import { type NamedRow, textOfLines, twoColumns, wrapText } from '../report/layout.ts';
import { asciiText, type Page, pageOf, signOf } from '../report/page.ts';
import type { Screen } from '../report/screen.ts';
import { valueWords } from '../rule-kit/evidence.ts';
import { placeName, withTilde } from '../rule-kit/place-name.ts';
import type { Finding } from '../types/finding.ts';
import type { Place } from '../types/place.ts';
import type { PlatformReport, Report } from '../types/report.ts';
import type { ChainEntry, Resolution } from '../types/resolution.ts';
import type { StatResult } from '../types/world.ts';
import { blanks, say, type Words } from '../value/untrusted.ts';
import { type ClientBlock, sharedBlocks } from './shared-blocks.ts';

/** One client that reads a path, and what it would do with and without it. */
export interface PathReader {
  readonly platform: string;
  readonly client: string;
  /** The path as this client spells it: on Windows some mix the separators. */
  readonly spellings: readonly string[];
  readonly now: Resolution;
  readonly without: Resolution;
}

/** Everything known about one path here; never its content. */
export interface PathExplanation {
  readonly path: string;
  readonly stat: StatResult;
  /** In the order of platforms and their clients. */
  readonly readers: readonly PathReader[];
  /** Platforms for which the name looks right, although no client reads it. */
  readonly lookalikes: readonly { readonly platform: string; readonly instead: string; readonly why: string }[];
  readonly findings: readonly Finding[];
}

/** A path for people: what exists there, which clients read it and in which order, how each uses it, what is wrong. */
export function pathText(explanation: PathExplanation, report: Report, screen: Screen): Words {
  const { readers, path } = explanation;
  // Which parts of a setting may be shown depends on the whole report: all settings of every replay are needed.
  const platforms = report.platforms.map((platform) => ({
    ...platform,
    clients: readers.filter((reader) => reader.platform === platform.id).flatMap(({ now, without }) => [now, without]),
  }));
  const page = pageOf({ ...report, platforms }, screen);
  const groups = platforms.flatMap((platform) => {
    const mine = readers.filter((reader) => reader.platform === platform.id);
    if (mine.length === 0) return [];
    return [
      say``,
      page.paint.bold(page.show(platform.name.toUpperCase())),
      ...sharedBlocks(mine.map((reader) => blockOf(reader, platform, page))),
    ];
  });
  const lines = [
    page.paint.bold(page.show(withTilde(path, report.home))),
    ...twoColumns(headRows(explanation, page), screen.width - 2).map((line) => say`  ${line}`),
    ...groups,
  ];
  return textOfLines(screen.unicode ? lines : lines.map(asciiText));
}

function headRows({ stat, readers, lookalikes, findings }: PathExplanation, page: Page): readonly NamedRow[] {
  const nameOf = (id: string): string => page.report.platforms.find((each) => each.id === id)?.name ?? id;
  return [
    { name: say`here`, words: page.show(statWords(stat)) },
    {
      name: say`read by`,
      words: page.show(
        [...new Set(readers.map(({ client }) => client))].join(', ') || 'no client that auth-doctor knows',
      ),
    },
    ...lookalikes.map(({ platform, instead, why }) => ({
      name: say`instead`,
      words: page.show(`${instead}, for ${nameOf(platform)}: ${why}`),
    })),
    ...findings.map(({ severity, message, rule }) => ({
      name: say`wrong`,
      words: say`${signOf(severity, page)} ${page.show(message)} (${page.show(rule)})`,
    })),
  ];
}

function statWords(found: StatResult): string {
  if (found.is === 'unread') return `not read: ${found.reason}`;
  if (found.is === 'error')
    return found.code === 'ENOENT' || found.code === 'ENOTDIR' ? 'not found' : `cannot be read (${found.code})`;
  const { kind, mode, size } = found.stat;
  const bits = `mode ${mode.toString(8).padStart(4, '0')}`;
  if (kind === 'file') return `a file, ${groupedNumber(size)} ${size === 1 ? 'byte' : 'bytes'}, ${bits}`;
  return kind === 'directory' ? `a directory, ${bits}` : `a ${kind === 'special' ? 'special file' : kind}`;
}

const indent = 4;

function blockOf(reader: PathReader, platform: PlatformReport, page: Page): ClientBlock {
  const { now, spellings } = reader;
  const mine = new Set(now.chain.filter(({ place }) => isFile(place, spellings)).map(({ slot }) => slot));
  const slots = [...new Set(now.chain.map(({ slot }) => slot))].filter((slot) => mine.has(slot));
  const part: Resolution = {
    ...now,
    chain: now.chain.filter(({ slot }) => slots.includes(slot)),
    settings: {},
    warnings: [],
    raises: [],
    gaps: [],
  };
  const head = versionLines([part], platform, page);
  const chain = placeLines(part, page);
  const sentences = [
    ...new Set(slots.flatMap((slot) => slotSentences(slot, reader, page))),
    ...raisedSentences(reader, page),
  ];
  const told = sentences.flatMap((text) => wrapText(page.show(text), page.screen.width - indent));
  return { head, body: [...chain, ...told.map((line) => say`${blanks(indent)}${line}`)] };
}

/** Which place is used for a slot, and which would be used without the file. */
function slotSentences(slot: string, { now, without, spellings }: PathReader, page: Page): readonly string[] {
  const entries = now.chain.filter((entry) => entry.slot === slot);
  const winner = entries.find(({ wins }) => wins);
  if (winner && isFile(winner.place, spellings)) {
    const next = without.chain.find((entry) => entry.slot === slot && entry.wins);
    const then = next
      ? `${nameOf(next, page)} would be used${next.value ? `: ${valueWords(next.value, page.report.now)}` : ''}`
      : `no ${slot} would be found`;
    return [`It is used for ${slot}. Without it, ${then}.`];
  }
  if (winner) return [`For ${slot}, ${nameOf(winner, page)} is used.`];
  return [`No ${slot} is found.`];
}

/** What the client raises with the file, unless it would raise the same without it. */
function raisedSentences({ now, without }: PathReader, page: Page): readonly string[] {
  const [here] = now.raises;
  const [then] = without.raises;
  if (!here || (here.class === then?.class && here.message === then.message)) return [];
  return [`With it, the client raises ${raisedWords(here, page)}.`];
}

function nameOf({ place }: ChainEntry, { show, report }: Page): string {
  if (place.kind === 'default') return 'what is built in';
  return show(placeName(place.kind === 'file' ? { kind: 'file', path: place.path } : place, report.home));
}

function isFile(place: Place, spellings: readonly string[]): boolean {
  return place.kind === 'file' && spellings.includes(place.path);
}
