import { recheckWords } from '../rule-kit/recheck-words.ts';
import type { Finding, Remedy, RemedyStep, Shell } from '../types/finding.ts';
import { blanks, reshaped, say, type Words } from '../value/untrusted.ts';
import { columnCount, padTo, wrapText } from './layout.ts';
import { labelledProse, labelledRow, labelWidth, linkTo, type Page, rowIndent } from './page.ts';

/**
 * The steps of a remedy in full, and what won't help. Remedies that say the same (`findingGroups`) are shown once, with
 * the commands of each.
 */
export function remedyLines(remedies: readonly Remedy[], page: Page): readonly Words[] {
  const [{ steps, wontHelp = [] } = { steps: [] }] = remedies;
  const commandsOf = (step: RemedyStep): readonly Words[] => [
    ...new Set(remedies.flatMap((each) => stepCommand(each.steps[steps.indexOf(step)], page) ?? [])),
  ];
  const fix = fixLines(cureOf(steps), page, (step) => [step.say, commandsOf(step)]);
  return [
    ...labelledRow(say`fix`, remedies.length > 1 ? [say`for each of these:`, ...fix] : fix),
    ...wontHelp.flatMap((text) => labelledProse(say`won't help`, page.show(text), page)),
  ];
}

/** A remedy on the default screen: commands, without the words that repeat them, and what people try in vain. */
export function briefRemedyLines({ steps, wontHelp = [] }: Remedy, page: Page): readonly Words[] {
  const shown = cureOf(steps).filter((step) => step.brief !== '' || step.run !== undefined);
  const fix = fixLines(shown, page, (step) => {
    const command = stepCommand(step, page);
    const words = step.brief ?? (command === undefined || step.url !== undefined ? step.say : '');
    return [words, command === undefined ? [] : [command]];
  });
  const tried = wontHelp
    .filter((text) => triedInVain.test(text) && columnCount(page.show(text)) <= shortText)
    .slice(0, 1);
  return [
    ...labelledRow(say`fix`, fix),
    ...tried.flatMap((text) => labelledProse(say`won't help`, page.show(text), page)),
  ];
}

/** What almost everyone tries first: another login, another credential. */
const triedInVain = /\b(?:log(?:ging)? in|logins?|credentials?|tokens?)\b/i;
/** In columns: a text that fits on one line at the usual width. */
const shortText = 64;

/** The sentence for all steps that the default screen leaves out; none if it leaves out nothing. */
export function leftOutLines(findings: readonly Finding[], page: Page): readonly Words[] {
  const leavesOut = findings.some(({ remedy }) => remedy.steps.some(({ brief }) => brief === ''));
  const text = say`For good: make the same change in the file that sets the variable (-v).`;
  return leavesOut ? wrapText(text, page.screen.width) : [];
}

/** The command that checks a platform again, once for all its findings: the one that asks the platform, if any does. */
export function verifyLines(findings: readonly Finding[], page: Page): readonly Words[] {
  const commands = findings.flatMap(({ remedy }) =>
    remedy.steps.flatMap((step) => (step.say === recheckWords ? (stepCommand(step, page) ?? []) : [])),
  );
  const command = commands.find((each) => each.includes(' --online')) ?? commands[0];
  return command === undefined ? [] : labelledRow(say`verify`, [commandLine(command, page)]);
}

function cureOf(steps: readonly RemedyStep[]): readonly RemedyStep[] {
  return steps.filter(({ say }) => say !== recheckWords);
}

/**
 * The lines of steps. Numbers mean: all of them, in this order. A step that begins with "Or" is an alternative to the
 * previous one, and has no number; nor has one that continues it with "and".
 */
function fixLines(
  steps: readonly RemedyStep[],
  page: Page,
  parts: (step: RemedyStep) => readonly [words: string, commands: readonly Words[]],
): readonly Words[] {
  const isOr = ({ say }: RemedyStep): boolean => /^or\b/i.test(say);
  const numbered = steps.filter((step) => !isOr(step) && !/^and\b/.test(step.say));
  const width = numbered.length > 1 ? String(numbered.length).length + 2 : 0;
  const hasOr = steps.some(isOr);
  const column = Math.max(width, hasOr && width > 0 ? 'or '.length + 1 : 0);
  return steps.flatMap((step, index) => {
    const [words, commands] = parts(step);
    // The first step is never an alternative.
    if (index > 0 && isOr(step))
      return stepLines(step, withoutOr(words), commands, padTo(say`or`, Math.max(4, column)), page);
    const number = numbered.indexOf(step) + 1;
    const before = width === 0 ? say`` : say`${blanks(width - 2 - String(number).length)}${number}  `;
    return stepLines(step, words, commands, number === 0 ? blanks(4) : padTo(before, width === 0 ? 0 : column), page);
  });
}

/** The label says "or" already. */
function withoutOr(text: string): string {
  const rest = text.replace(/^or\s+/i, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function stepLines(
  step: RemedyStep,
  words: string,
  commands: readonly Words[],
  before: Words,
  page: Page,
): readonly Words[] {
  const hasMore = commands.length > 0 || step.text !== undefined || step.url !== undefined;
  const said = wrapText(
    say`${page.show(words)}${words !== '' && hasMore && !words.endsWith(':') ? ':' : ''}`,
    page.screen.width - rowIndent - labelWidth - before.length,
  );
  const lines = [
    ...said,
    // Never wrapped: it must work when it is copied.
    ...commands.map((command) => commandLine(command, page)),
    ...(step.text ?? []).map((line) => say`  ${page.paint.bold(page.show(line))}`),
    ...(step.url === undefined ? [] : [linkTo(page.show(step.url), page)]),
  ];
  return lines.map((line, index) => say`${index === 0 ? before : blanks(before.length)}${line}`);
}

/** A command on its own line, as people copy it. */
export function commandLine(command: Words, { paint }: Page): Words {
  return say`$ ${paint.bold(command)}`;
}

/**
 * A step's command for this page. A command with a name that must not be shown would not work: then there are only
 * words.
 */
export function stepCommand(step: RemedyStep | undefined, { screen, show }: Page): Words | undefined {
  const line = step && lineFor(step, screen.shell);
  const shown = line === undefined ? undefined : show(line);
  return shown !== undefined && shown === line ? withOurName(shown, screen.call) : undefined;
}

const ourName = /(^|[;&|] *)auth-doctor(?= |$)/g;

/** A step's line for one shell; undefined if the step has none. */
export function lineFor({ run }: RemedyStep, shell: Shell): string | undefined {
  return run?.find((each) => each.shell === shell)?.line;
}

/** One of our commands as the user has to type it. */
export function withOurName(line: Words, call: Words): Words {
  return reshaped(line, (each) => each.replace(ourName, (_, before: string) => before + call));
}
