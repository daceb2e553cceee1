import { recheckWords } from '../rule-kit/recheck-words.ts';
import type { Finding, Remedy, RemedyStep, Shell } from '../types/finding.ts';
import { columnCount, wrapText } from './layout.ts';
import { labelledProse, labelledRow, labelWidth, linkTo, type Page, rowIndent } from './page.ts';

/**
 * The steps of a remedy in full, and what won't help. Of several remedies that say the same (`findingGroups`) it is said
 * once, with the commands of each.
 */
export function remedyLines(remedies: readonly Remedy[], page: Page): readonly string[] {
  const [{ steps, wontHelp = [] } = { steps: [] }] = remedies;
  const commandsOf = (step: RemedyStep): readonly string[] => [
    ...new Set(remedies.flatMap((each) => stepCommand(each.steps[steps.indexOf(step)], page) ?? [])),
  ];
  const fix = alternatives(cureOf(steps)).flatMap((each, index) =>
    numberedLines(each, index, page, (step) => [step.say, commandsOf(step)]),
  );
  return [
    ...labelledRow('fix', remedies.length > 1 ? ['for each of these:', ...fix] : fix),
    ...wontHelp.flatMap((text) => labelledProse("won't help", page.show(text), page)),
  ];
}

/** A remedy as the default screen has it: commands, without the words that say the same, and what people try in vain. */
export function briefRemedyLines({ steps, wontHelp = [] }: Remedy, page: Page): readonly string[] {
  const shown = cureOf(steps).filter((step) => step.brief !== '' || step.run !== undefined);
  const fix = alternatives(shown).flatMap((each, index) =>
    numberedLines(each, index, page, (step) => {
      const command = stepCommand(step, page);
      const words = step.brief ?? (command === undefined ? step.say : '');
      return [words, command === undefined ? [] : [command]];
    }),
  );
  const tried = wontHelp
    .filter((text) => triedInVain.test(text) && columnCount(page.show(text)) <= shortText)
    .slice(0, 1);
  return [...labelledRow('fix', fix), ...tried.flatMap((text) => labelledProse("won't help", page.show(text), page))];
}

/** What nearly everybody tries first: another login, another credential. */
const triedInVain = /\b(?:log(?:ging)? in|logins?|credentials?|tokens?)\b/i;
/** In columns: such a text is a line at the usual width. */
const shortText = 64;

/** The sentence for all steps that the default screen leaves out; none where it leaves out none. */
export function leftOutLines(findings: readonly Finding[], page: Page): readonly string[] {
  const leavesOut = findings.some(({ remedy }) => remedy.steps.some(({ brief }) => brief === ''));
  const text = 'For good: make the same change in the file that sets the variable (-v).';
  return leavesOut ? wrapText(text, page.screen.width) : [];
}

/** The command that checks a platform again, once for all its findings: the one that asks the platform, where one does. */
export function verifyLines(findings: readonly Finding[], page: Page): readonly string[] {
  const commands = findings.flatMap(({ remedy }) =>
    remedy.steps.flatMap((step) => (step.say === recheckWords ? (stepCommand(step, page) ?? []) : [])),
  );
  const command = commands.find((each) => each.includes(' --online')) ?? commands[0];
  return command === undefined ? [] : labelledRow('verify', [commandLine(command, page)]);
}

function cureOf(steps: readonly RemedyStep[]): readonly RemedyStep[] {
  return steps.filter(({ say }) => say !== recheckWords);
}

/** The ways to a cure: each begins with a step that says "Or", and holds what follows it. */
function alternatives(steps: readonly RemedyStep[]): readonly (readonly RemedyStep[])[] {
  const ways: RemedyStep[][] = [];
  for (const step of steps) {
    const last = ways.at(-1);
    if (last && !/^or\b/i.test(step.say)) last.push(step);
    else ways.push([step]);
  }
  return ways;
}

/** The steps of one way. Numbers mean: all of them, in this order; every way but the first begins with "or". */
function numberedLines(
  steps: readonly RemedyStep[],
  way: number,
  page: Page,
  parts: (step: RemedyStep) => readonly [words: string, commands: readonly string[]],
): readonly string[] {
  const or = way > 0 ? 'or  ' : '';
  return steps.flatMap((step, index) => {
    const number = steps.length > 1 ? `${String(index + 1).padStart(String(steps.length).length)}  ` : '';
    const before = index === 0 ? or + number : ' '.repeat(or.length) + number;
    const [words, commands] = parts(step);
    return stepLines(step, way > 0 && index === 0 ? withoutOr(words) : words, commands, before, page);
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
  commands: readonly string[],
  before: string,
  page: Page,
): readonly string[] {
  const hasMore = commands.length > 0 || step.text !== undefined || step.url !== undefined;
  const said = wrapText(
    page.show(words) + (words !== '' && hasMore && !words.endsWith(':') ? ':' : ''),
    page.screen.width - rowIndent - labelWidth - before.length,
  );
  const lines = [
    ...said,
    // Never wrapped: it must work when it is copied.
    ...commands.map((command) => commandLine(command, page)),
    ...(step.text ?? []).map((line) => `  ${page.paint.bold(page.show(line))}`),
    ...(step.url === undefined ? [] : [linkTo(step.url, page)]),
  ];
  return lines.map((line, index) => (index === 0 ? before : ' '.repeat(before.length)) + line);
}

/** A command on a line of its own, as people copy it. */
export function commandLine(command: string, { paint }: Page): string {
  return `$ ${paint.bold(command)}`;
}

/** A step's command for this page. One that holds a name which may not be shown would not work: then there are only words. */
export function stepCommand(step: RemedyStep | undefined, { screen, show }: Page): string | undefined {
  const line = step && lineFor(step, screen.shell);
  return line !== undefined && show(line) === line ? withOurName(line, screen.call) : undefined;
}

const ourName = /(^|[;&|] *)auth-doctor(?= |$)/g;

/** The line of a step for one shell; undefined where the step has none. */
export function lineFor({ run }: RemedyStep, shell: Shell): string | undefined {
  return run?.find((each) => each.shell === shell)?.line;
}

/** A command of ours as the user has to type it. */
export function withOurName(line: string, call: string): string {
  return line.replace(ourName, (_, before: string) => before + call);
}
