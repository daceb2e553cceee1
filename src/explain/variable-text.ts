import { type NamedRow, textOfLines, twoColumns } from '../report/layout.ts';
import { asciiText, type Page, pageOf, signOf } from '../report/page.ts';
import type { Screen } from '../report/screen.ts';
import { placeName } from '../rule-kit/place-name.ts';
import type { Assignment } from '../types/facts.ts';
import type { Report } from '../types/report.ts';
import { say, type Words } from '../value/untrusted.ts';
import { readerLines } from './reader-lines.ts';
import { variableEntries } from './variable-entries.ts';
import type { VariableExplanation } from './variable-explanation.ts';

/** A variable for people: whether it is set, by what, who reads it, what it overrides, and what happens without it. */
export function variableText(explanation: VariableExplanation, report: Report, screen: Screen): Words {
  const { name, readers } = explanation;
  // Which parts of a setting may be shown depends on the whole report: all settings of every replay are needed.
  const platforms = report.platforms.map((platform) => {
    const mine = readers.filter((reader) => reader.platform === platform.id);
    return { ...platform, clients: mine.flatMap(({ now, without, tried }) => [now, without, tried.unset, tried.set]) };
  });
  const page = pageOf({ ...report, platforms }, screen);
  const groups = report.platforms.flatMap((platform) => {
    const mine = readers.filter((reader) => reader.platform === platform.id);
    return mine.length === 0
      ? []
      : [say``, page.paint.bold(page.show(platform.name.toUpperCase())), ...readerLines(mine, name, platform, page)];
  });
  const lines = [
    page.paint.bold(page.show(name)),
    ...twoColumns(headRows(explanation, page), screen.width - 2).map((line) => say`  ${line}`),
    ...groups,
  ];
  return textOfLines(screen.unicode ? lines : lines.map(asciiText));
}

function headRows(explanation: VariableExplanation, page: Page): readonly NamedRow[] {
  const { readers, lookalikes, nearMisses, findings, shapes } = explanation;
  const { show } = page;
  const told = new Set([...lookalikes, ...nearMisses].map(({ platform }) => platform));
  return [
    { name: say`here`, words: show(hereWords(explanation)) },
    ...assignmentRows(explanation, page),
    {
      name: say`read by`,
      words: show(
        readers.map(({ client, anyCase }) => `${client}${anyCase ? ' (case-insensitive)' : ''}`).join(', ') ||
          'no client that auth-doctor knows',
      ),
    },
    ...[...lookalikes, ...nearMisses].map(({ platform, instead, why }) => ({
      name: say`instead`,
      words: show(`${instead}, for ${nameOf(platform, page)}: ${why}`),
    })),
    ...shapes
      .filter(({ platform }) => !told.has(platform))
      .map(({ platform, name, instead }) => ({
        name: say`instead`,
        words: show(`${instead ?? 'another name'}, for ${nameOf(platform, page)}: the value looks like a ${name}`),
      })),
    ...findings.map(({ severity, message, rule }) => ({
      name: say`wrong`,
      words: say`${signOf(severity, page)} ${show(message)} (${show(rule)})`,
    })),
  ];
}

function hereWords({ name, setAs, length, readers, shapes }: VariableExplanation): string {
  const others = setAs.filter((each) => each !== name).join(' and ');
  if (length === undefined) return others === '' ? 'not set' : `not set, but ${others} is`;
  const size =
    length === 0
      ? 'set but empty'
      : `set, ${length} ${length === 1 ? 'character' : 'characters'}${kindWords(readers, name) || formWords(shapes.map(({ kind }) => kind))}`;
  return others === '' ? size : `${size}; ${others} is set as well`;
}

/** The public shape of the value, if a client uses it as a credential. */
function kindWords(readers: VariableExplanation['readers'], name: string): string {
  const traits = readers.flatMap(({ now, anyCase }) =>
    variableEntries(now, name, anyCase).flatMap(({ value }) => (value?.is === 'known' ? [value.traits] : [])),
  )[0];
  if (traits?.jwt) return ', a JWT';
  return formWords(traits?.kinds ?? []);
}

function formWords(kinds: readonly string[]): string {
  return kinds.length > 0 ? `, of the form ${kinds.join(' or ')}` : '';
}

/** Lines that set the current value, or may; those that set another value; and why a line had no effect. */
function assignmentRows({ setAs, assignments }: VariableExplanation, { show, report }: Page): readonly NamedRow[] {
  const words = (list: readonly Assignment[], more: (each: Assignment) => string = () => ''): string =>
    list.map((each) => placeName(each.place, report.home) + more(each)).join(', ');
  if (setAs.length === 0)
    return assignments.length === 0 ? [] : [{ name: say`set by`, words: show(words(assignments, unloadedWords)) }];
  const of = (matches: Assignment['matches']): readonly Assignment[] =>
    assignments.filter((each) => each.matches === matches);
  const [same, unknown, different] = [of('same'), of('unknown'), of('different')];
  const set =
    same.length > 0
      ? words(same)
      : unknown.length > 0
        ? `perhaps ${words(unknown, ({ exported }) => (exported ? '' : ' (without export)'))}`
        : 'no file that was read (startup files, .envrc, .env, conda)';
  return [
    { name: say`set by`, words: show(set) },
    ...(different.length > 0 ? [{ name: say`not by`, words: show(`${words(different)}: another value`) }] : []),
  ];
}

/** Why a line that sets a variable does not set it here. */
function unloadedWords({ exported, neverReadBy }: Assignment): string {
  if (neverReadBy) return `, which ${neverReadBy} never reads`;
  return exported ? ', which this terminal has not read' : ', without export';
}

function nameOf(platform: string, { report }: Page): string {
  return report.platforms.find(({ id }) => id === platform)?.name ?? platform;
}
