import type { Remedy, RemedyStep } from '../types/finding.ts';
import { labelledRow, labelWidth, rowIndent } from './labelled-row.ts';
import { linkTo } from './link-to.ts';
import type { Page } from './page.ts';
import { lineFor, withOurName } from './printed-command.ts';
import { wrapText } from './wrap-text.ts';

/** The steps of a remedy, numbered where there are several; what cannot help; and how to check again. */
export function remedyLines({ steps, wontHelp }: Remedy, page: Page): readonly string[] {
  const recheck = steps.length > 1 ? steps.at(-1) : undefined;
  const again = recheck?.say === 'Then check again' ? recheck : undefined;
  const cure = again ? steps.slice(0, -1) : steps;
  const columns = page.screen.width - rowIndent - labelWidth;
  const fix = cure.flatMap((step, index) => stepLines(step, cure.length > 1 ? `${index + 1}  ` : '', columns, page));
  const noUse = (wontHelp ?? []).flatMap((text) => wrapText(page.show(text), columns));
  return [
    ...labelledRow('fix', fix, page),
    ...labelledRow('no use', noUse, page),
    ...labelledRow('then', again ? stepLines({ ...again, say: '' }, '', columns, page) : [], page),
  ];
}

function stepLines(step: RemedyStep, number: string, columns: number, page: Page): readonly string[] {
  const indent = ' '.repeat(number.length);
  const command = commandLine(step, page);
  const said = wrapText(page.show(step.say) + (command !== undefined || step.url !== undefined ? ':' : ''), columns - number.length);
  const lines = [
    ...(step.say === '' ? [] : said),
    // Never wrapped: it must work when it is copied.
    ...(command === undefined ? [] : [`${page.paint.dim('$')} ${page.paint.cyan(command)}`]),
    ...(step.url === undefined ? [] : [linkTo(step.url, page)]),
  ];
  return lines.map((line, index) => (index === 0 ? number : indent) + line);
}

/** A command that holds a name which may not be shown would not work: then there are only words. */
function commandLine(step: RemedyStep, { screen, show }: Page): string | undefined {
  const line = lineFor(step, screen.shell);
  return line !== undefined && show(line) === line ? withOurName(line, screen.call) : undefined;
}
