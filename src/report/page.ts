import type { Severity } from '../types/finding.ts';
import type { Report } from '../types/report.ts';
import { blanks, reshaped, say, type Words } from '../value/untrusted.ts';
import type { Paint } from './colours.ts';
import { padTo, wrapText } from './layout.ts';
import { paintFor } from './paint.ts';
import type { Screen } from './screen.ts';
import { type Show, showFor } from './shown-text.ts';

/** What every part of a text report needs. */
export interface Page {
  readonly screen: Screen;
  readonly report: Report;
  readonly glyphs: Glyphs;
  readonly paint: Paint;
  readonly show: Show;
}

/** The page for one report and one screen. */
export function pageOf(report: Report, screen: Screen): Page {
  const show = showFor(report);
  return {
    screen,
    report,
    glyphs: glyphsOf(screen.unicode),
    paint: paintFor(screen.colour),
    show: screen.unicode ? show : (text) => asciiText(show(text)),
  };
}

/** A line's sign, in its color. */
export function signOf(severity: Severity | 'ok' | 'skipped' | 'unknown', { glyphs, paint }: Page): Words {
  switch (severity) {
    case 'error':
      return paint.red(glyphs.error);
    case 'warning':
      return paint.yellow(glyphs.warning);
    case 'note':
      return paint.blue(glyphs.note);
    case 'ok':
      return paint.green(glyphs.ok);
    case 'skipped':
      return glyphs.skipped;
    case 'unknown':
      return paint.yellow(glyphs.unknown);
  }
}

/** Prose, wrapped with an indent; `first` begins its first line, within the indent. */
export function prose(text: Words, indent: number, { screen }: Page, first = say``): readonly Words[] {
  const lines = wrapText(text, Math.max(20, screen.width - indent));
  return lines.map((line, index) => say`${index === 0 ? padTo(first, indent) : blanks(indent)}${line}`);
}

const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '→': '->',
  '·': '-',
  '×': 'x',
};

/** Our own typographic characters in plain ASCII. Names from outside are kept: they must identify the thing. */
export function asciiText(text: Words): Words {
  return reshaped(text, (each) => each.replace(/[‘’“”–—…→·×]/gu, (character) => plain[character] ?? character));
}

/** The signs of the first column, and those within a line. Color never carries information that they do not. */
export interface Glyphs {
  readonly ok: Words;
  readonly error: Words;
  readonly warning: Words;
  readonly note: Words;
  readonly skipped: Words;
  readonly unknown: Words;
  readonly uses: Words;
}

const unicode: Glyphs = {
  ok: say`✓`,
  error: say`✗`,
  warning: say`!`,
  note: say`·`,
  skipped: say`–`,
  unknown: say`?`,
  uses: say`→`,
};
const ascii: Glyphs = {
  ok: say`ok`,
  error: say`x`,
  warning: say`!`,
  note: say`.`,
  skipped: say`-`,
  unknown: say`?`,
  uses: say`>`,
};

/** The signs that a terminal can show. */
export function glyphsOf(canUnicode: boolean): Glyphs {
  return canUnicode ? unicode : ascii;
}

/**
 * Where a finding's rows begin, and the width of their labels: `cause
 *
 * `.
 */
export const rowIndent = 4;
export const labelWidth = 9;

/** Lines after a label, which is only before the first one. */
export function labelledRow(label: Words, lines: readonly Words[]): readonly Words[] {
  return lines.map(
    (line, index) => say`${blanks(rowIndent)}${index === 0 ? padTo(label, labelWidth) : blanks(labelWidth)}${line}`,
  );
}

/** Text after a label. A label wider than the column pushes the first line to the right. */
export function labelledProse(label: Words, text: Words, { screen }: Page): readonly Words[] {
  const before = label.length < labelWidth ? padTo(label, labelWidth) : say`${label}  `;
  const columns = screen.width - rowIndent;
  const lines = wrapText(text, columns - labelWidth, columns - before.length);
  return lines.map((line, index) => say`${blanks(rowIndent)}${index === 0 ? before : blanks(labelWidth)}${line}`);
}

/** An address, clickable in terminals that support links (OSC 8). */
export function linkTo(url: Words, page: Page): Words {
  return linked(page.paint.underline(url), url, page);
}

/** The id of a rule, linked to its page if the screen has one. */
export function ruleName(rule: string, page: Page): Words {
  const { rulePages } = page.screen;
  return rulePages === undefined
    ? page.show(rule)
    : linked(page.show(rule), say`${rulePages}${page.show(rule)}.md`, page);
}

function linked(text: Words, url: Words, { screen }: Page): Words {
  return screen.links ? say`\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text;
}
