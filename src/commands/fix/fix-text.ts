import type { Applied } from '../../fix/apply-fix.ts';
import type { FixPlan, Hunk, PlannedChange } from '../../fix/planned-change.ts';
import type { Undone } from '../../fix/undo-fix.ts';
import { spacedBlocks, textOfLines, wrapText } from '../../report/layout.ts';
import type { Page } from '../../report/page.ts';
import { withTilde } from '../../rule-kit/place-name.ts';
import type { Finding } from '../../types/finding.ts';
import { mayShow } from '../../value/foreign-text.ts';
import { joinWords, say, type Words } from '../../value/untrusted.ts';

/** The plan as a diff: of a credential nothing is shown but that it is there. */
export function planText({ changes, refusals }: FixPlan, page: Page): Words {
  const left = refusals.flatMap(({ path, findings, why }) => [
    say`  ${pathName(path, page)} (${rulesOf(findings, page)})`,
    ...wrapText(page.show(why), page.screen.width - 4).map((line) => say`    ${line}`),
  ]);
  return textOfLines(
    spacedBlocks([
      ...changes.map((change) => changeLines(change, page)),
      left.length > 0 ? [say`Left alone:`, ...left] : [],
    ]),
  );
}

function changeLines({ path, findings, hunks }: PlannedChange, page: Page): readonly Words[] {
  const { paint } = page;
  return [
    say`${paint.bold(pathName(path, page))}  ${rulesOf(findings, page)}`,
    ...hunks.flatMap((hunk) => {
      const [before, after] = sidesOf(hunk, page);
      return [
        ...(before === undefined ? [] : [say`  ${paint.red(say`- ${before}`)}`]),
        say`  ${paint.green(say`+ ${after}`)}`,
      ];
    }),
  ];
}

function sidesOf(hunk: Hunk, page: Page): readonly [before: Words | undefined, after: Words] {
  switch (hunk.kind) {
    case 'mode':
      return [modeWords(hunk.from, page), modeWords(hunk.to, page)];
    case 'line':
      return [undefined, page.show(hunk.line)];
    case 'value': {
      const name = say`${page.show(hunk.name)}${hunk.line === undefined ? '' : say` (line ${hunk.line})`}: `;
      const whole = hunk.pieces.map((piece) => (piece.is === 'remains' ? masked : removedWords(piece.text, page)));
      const rest = hunk.pieces.some(({ is }) => is === 'remains') ? masked : say`(nothing)`;
      return [say`${name}${joinWords(whole, '')}`, say`${name}${rest}`];
    }
  }
}

const masked = say`[secret]`;

function modeWords(mode: number, page: Page): Words {
  return say`mode ${page.show(mode.toString(8).padStart(4, '0'))}`;
}

/** Removed characters, those that nobody sees by their names. A name before a value is shown where it may be. */
function removedWords(text: string, page: Page): Words {
  const plain = text.replace(/[A-Za-z_][A-Za-z0-9_.-]{1,63}(?=\s*[=:])/, (name) =>
    mayShow(name, 'otherKey') ? name : masked,
  );
  const visible = [...plain].map((character, index) => {
    if (character === '\n') return '<line break>';
    if (character === ' ' && index > 0 && /\w/.test(plain[index - 1] ?? '')) return ' ';
    if (character === ' ') return '<space>';
    return /[!-~“”„‟«»‘’‚‛‹›]/.test(character) ? character : `<U+${codeOf(character)}>`;
  });
  return page.show(visible.join(''));
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

function rulesOf(findings: readonly Finding[], page: Page): Words {
  return joinWords(
    [...new Set(findings.map(({ rule }) => rule))].map((rule) => page.show(rule)),
    ', ',
  );
}

function pathName(path: string, page: Page): Words {
  return page.show(withTilde(path, page.report.home));
}

/** What was done, a line for each file. */
export function appliedText(applied: readonly Applied[], page: Page): Words {
  return textOfLines(applied.flatMap((each) => wrapText(appliedWords(each, page), page.screen.width)));
}

function appliedWords({ change, ...outcome }: Applied, page: Page): Words {
  const name = pathName(change.path, page);
  switch (outcome.is) {
    case 'done':
      return say`fixed: ${name} (${rulesOf(change.findings, page)})`;
    case 'refused':
      return say`not changed: ${name}: ${page.show(outcome.why)}`;
    case 'restored':
      return say`restored: ${name}: ${page.show(outcome.why)}`;
    case 'stuck':
      return say`not restored: ${name}: ${page.show(outcome.why)}; auth-doctor fix --undo tries again`;
  }
}

/** What an undo restored, a line for each file. */
export function undoneText({ restored, refused }: Undone, page: Page): Words {
  const lines = [
    ...restored.map((path) => say`restored: ${pathName(path, page)}`),
    ...refused.flatMap(({ path, why }) =>
      wrapText(say`not restored: ${pathName(path, page)}: ${page.show(why)}`, page.screen.width),
    ),
  ];
  return textOfLines(lines.length > 0 ? lines : [say`The files are what they were before the last fix.`]);
}
