import { valueWords } from '../rule-kit/evidence.ts';
import { placeName, withTilde } from '../rule-kit/place-name.ts';
import type { PlatformReport } from '../types/report.ts';
import type { ChainEntry, Resolution } from '../types/resolution.ts';
import { raisedWords } from './client-words.ts';
import { type NamedRow, twoColumns, wrapText } from './layout.ts';
import type { Page } from './page.ts';

/** For one program: its version, every place that it looks at in its own order with the winner marked, what it says. */
export function chainLines(resolution: Resolution, platform: PlatformReport, page: Page): readonly string[] {
  const { screen, paint, show } = page;
  const columns = screen.width - 4;
  const head = {
    name: resolution.client,
    words: versionWords(resolution, platform),
    paintName: paint.bold,
    paintWords: paint.dim,
  };
  const slots = [...new Set(resolution.chain.map(({ slot }) => slot))];
  const entries = slots.flatMap((slot) => [
    `    ${slot}`,
    ...entryLines(
      resolution.chain.filter((entry) => entry.slot === slot),
      page,
    ),
  ]);
  const would = resolution.confidence === 'other-version';
  const said = [
    ...resolution.warnings.map((text) => `${would ? 'would warn' : 'warns'}: ${show(text)}`),
    ...resolution.raises.map((raised) => raisedWords(raised, page, would)),
    ...resolution.gaps.map((text) => `could not tell: ${show(text)}`),
  ];
  return [
    ...twoColumns([head], screen.width - 2).map((line) => `  ${line}`),
    ...entries,
    ...settingLines(resolution, page),
    ...said.flatMap((text) => wrapText(text, columns)).map((line) => `    ${line}`),
  ];
}

function versionWords({ client, confidence }: Resolution, { installed }: PlatformReport): string {
  const found = installed.find((each) => each.client === client);
  if (!found) return '';
  if (found.version === undefined) return `${found.package}: no installed version found, the modelled one is assumed`;
  return `${found.package} ${found.version} is installed, ${confidence === 'modelled' ? 'as modelled' : 'which is not the modelled version'}`;
}

function entryLines(entries: readonly ChainEntry[], page: Page): readonly string[] {
  const { screen, paint, glyphs } = page;
  const rows = entries.map(
    (entry, index): NamedRow => ({
      name: `${entry.wins ? glyphs.uses : ' '} ${String(index + 1).padStart(2)}  ${entryName(entry, page)}`,
      words: entryWords(entry, page),
      ...(entry.wins ? { paintName: paint.bold } : { paintName: paint.dim, paintWords: paint.dim }),
    }),
  );
  return twoColumns(rows, screen.width - 4, 6).map((line) => `    ${line}`);
}

/** The place, with the key where that is not called as the slot is. */
function entryName({ place, slot }: ChainEntry, { show, report }: Page): string {
  const name = placeName(place, report.home);
  return show(place.kind === 'file' && place.key !== undefined && place.key !== slot ? `${name} (${place.key})` : name);
}

function entryWords(
  { state, value, why, wins, role, problem, stat }: ChainEntry,
  { report, labelOf, show }: Page,
): string {
  const label = value?.is === 'known' && value.traits.length > 0 ? `${labelOf(value.secret)}: ` : '';
  const held = value ? `${label}${valueWords(value, report.now)}` : state === 'absent' ? 'not there' : state;
  const mode = stat && stat.kind === 'file' ? `mode ${stat.mode.toString(8).padStart(4, '0')}` : undefined;
  const wrong = problem
    ? `${problem.what}${problem.line ? ` (line ${problem.line}${problem.column ? `, column ${problem.column}` : ''})` : ''}`
    : undefined;
  const standing = [
    wins ? 'wins' : undefined,
    role === 'current' ? undefined : role,
    state === 'ignored' ? 'passed over' : undefined,
  ];
  return [held, ...standing, mode, wrong && show(wrong), why && show(why)].filter(Boolean).join(', ');
}

function settingLines({ settings }: Resolution, page: Page): readonly string[] {
  const rows = Object.entries(settings).map(([name, { value, place }]) => ({
    name: page.show(name),
    words: `${page.show(withTilde(value, page.report.home))} (${page.show(placeName(place, page.report.home))})`,
    paintName: page.paint.dim,
    paintWords: page.paint.dim,
  }));
  return rows.length === 0
    ? []
    : ['    settings', ...twoColumns(rows, page.screen.width - 6).map((line) => `      ${line}`)];
}
