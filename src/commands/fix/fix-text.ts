import type { Applied } from '../../fix/apply-fix.ts';
import type { FixPlan, Hunk, PlannedChange } from '../../fix/planned-change.ts';
import type { Undone } from '../../fix/undo-fix.ts';
import { spacedBlocks, textOfLines, wrapText } from '../../report/layout.ts';
import type { Page } from '../../report/page.ts';
import { withTilde } from '../../rule-kit/place-name.ts';
import type { Finding } from '../../types/finding.ts';
import { mayShow } from '../../value/foreign-text.ts';

/** The plan as a diff: of a credential nothing is shown but that it is there. */
export function planText({ changes, refusals }: FixPlan, page: Page): string {
  const left = refusals.flatMap(({ path, findings, why }) => [
    `  ${pathName(path, page)} (${rulesOf(findings)})`,
    ...wrapText(page.show(why), page.screen.width - 4).map((line) => `    ${line}`),
  ]);
  return textOfLines(
    spacedBlocks([
      ...changes.map((change) => changeLines(change, page)),
      left.length > 0 ? ['Left alone:', ...left] : [],
    ]),
  );
}

function changeLines({ path, findings, hunks }: PlannedChange, page: Page): readonly string[] {
  const { paint } = page;
  return [
    `${paint.bold(pathName(path, page))}  ${rulesOf(findings)}`,
    ...hunks.flatMap((hunk) => {
      const [before, after] = sidesOf(hunk, page);
      return [...(before === undefined ? [] : [`  ${paint.red(`- ${before}`)}`]), `  ${paint.green(`+ ${after}`)}`];
    }),
  ];
}

function sidesOf(hunk: Hunk, page: Page): readonly [before: string | undefined, after: string] {
  switch (hunk.kind) {
    case 'mode':
      return [modeWords(hunk.from), modeWords(hunk.to)];
    case 'line':
      return [undefined, page.show(hunk.line)];
    case 'value': {
      const name = `${page.show(hunk.name)}${hunk.line === undefined ? '' : ` (line ${hunk.line})`}: `;
      const whole = hunk.pieces.map((piece) => (piece.is === 'remains' ? masked : removedWords(piece.text, page)));
      return [name + whole.join(''), name + (hunk.pieces.some(({ is }) => is === 'remains') ? masked : '(nothing)')];
    }
  }
}

const masked = '[secret]';

function modeWords(mode: number): string {
  return `mode ${mode.toString(8).padStart(4, '0')}`;
}

/** Removed characters, those that nobody sees by their names. A name before a value is shown where it may be. */
function removedWords(text: string, page: Page): string {
  const plain = text.replace(/[A-Za-z_][A-Za-z0-9_.-]{1,63}(?=\s*[=:])/, (name) =>
    mayShow(name, 'otherKey') ? name : masked,
  );
  const visible = [...plain].map((character, index) => {
    if (character === '\n') return '<line break>';
    if (character === ' ' && index > 0 && /\w/.test(plain[index - 1] ?? '')) return ' ';
    if (character === ' ') return '<space>';
    return /[!-~“”„‟«»‘’‚‛‹›]/.test(character) ? character : `<U+${codeOf(character)}>`;
  });
  return page.screen.unicode ? visible.join('') : page.show(visible.join(''));
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

function rulesOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ rule }) => rule))].join(', ');
}

function pathName(path: string, page: Page): string {
  return page.show(withTilde(path, page.report.home));
}

/** What was done, a line for each file. */
export function appliedText(applied: readonly Applied[], page: Page): string {
  return textOfLines(applied.flatMap((each) => wrapText(appliedWords(each, page), page.screen.width)));
}

function appliedWords({ change, ...outcome }: Applied, page: Page): string {
  const name = pathName(change.path, page);
  switch (outcome.is) {
    case 'done':
      return `fixed: ${name} (${rulesOf(change.findings)})`;
    case 'refused':
      return `not changed: ${name}: ${page.show(outcome.why)}`;
    case 'restored':
      return `restored: ${name}: ${page.show(outcome.why)}`;
    case 'stuck':
      return `not restored: ${name}: ${page.show(outcome.why)}; auth-doctor fix --undo tries again`;
  }
}

/** What an undo restored, a line for each file. */
export function undoneText({ restored, refused }: Undone, page: Page): string {
  const lines = [
    ...restored.map((path) => `restored: ${pathName(path, page)}`),
    ...refused.flatMap(({ path, why }) => wrapText(`not restored: ${pathName(path, page)}: ${why}`, page.screen.width)),
  ];
  return textOfLines(lines.length > 0 ? lines : ['The files are what they were before the last fix.']);
}
