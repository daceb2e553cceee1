import type { Remedy, RemedyStep, Shell } from '../types/finding.ts';
import { wrapText } from './layout.ts';
import { labelledRow, labelWidth, linkTo, type Page, rowIndent } from './page.ts';

/**
 * The steps of a remedy, numbered where there are several; what cannot help; and how to check again. Of several remedies
 * that say the same (`findingGroups`) it is told once, with the commands of each.
 */
export function remedyLines(remedies: readonly Remedy[], page: Page): readonly string[] {
  const [{ steps, wontHelp } = { steps: [] }] = remedies;
  const recheck = steps.length > 1 ? steps.at(-1) : undefined;
  const again = recheck?.say === 'Then check again' ? recheck : undefined;
  const cure = again ? steps.slice(0, -1) : steps;
  const columns = page.screen.width - rowIndent - labelWidth;
  const commandsOf = (index: number): readonly string[] => [
    ...new Set(remedies.flatMap((each) => stepCommand(each.steps[index], page) ?? [])),
  ];
  const fix = cure.flatMap((step, index) =>
    stepLines(
      step,
      commandsOf(index),
      cure.length > 1 ? `${String(index + 1).padStart(String(cure.length).length)}  ` : '',
      columns,
      page,
    ),
  );
  const noUse = (wontHelp ?? []).flatMap((text) => wrapText(page.show(text), columns));
  return [
    ...labelledRow('fix', remedies.length > 1 ? ['for each of these:', ...fix] : fix, page),
    ...labelledRow('no use', noUse, page),
    ...labelledRow(
      'then',
      again ? stepLines({ ...again, say: '' }, commandsOf(steps.length - 1), '', columns, page) : [],
      page,
    ),
  ];
}

function stepLines(
  step: RemedyStep,
  commands: readonly string[],
  number: string,
  columns: number,
  page: Page,
): readonly string[] {
  const indent = ' '.repeat(number.length);
  const said = wrapText(
    page.show(step.say) + (commands.length > 0 || step.text || step.url !== undefined ? ':' : ''),
    columns - number.length,
  );
  const lines = [
    ...(step.say === '' ? [] : said),
    // Never wrapped: it must work when it is copied.
    ...commands.map((command) => `${page.paint.dim('$')} ${page.paint.cyan(command)}`),
    ...(step.text ?? []).map((line) => `  ${page.paint.cyan(page.show(line))}`),
    ...(step.url === undefined ? [] : [linkTo(step.url, page)]),
  ];
  return lines.map((line, index) => (index === 0 ? number : indent) + line);
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
