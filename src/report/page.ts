import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../types/finding.ts';
import type { Report } from '../types/report.ts';
import { wrapText } from './layout.ts';
import type { Screen } from './screen.ts';
import { type Show, showFor } from './shown-text.ts';

/** What every part of a text report needs. */
export interface Page {
  readonly screen: Screen;
  readonly report: Report;
  readonly glyphs: Glyphs;
  readonly paint: ChalkInstance;
  readonly show: Show;
}

/** The page for one report and one screen. */
export function pageOf(report: Report, screen: Screen): Page {
  const show = showFor(report);
  return {
    screen,
    report,
    glyphs: glyphsOf(screen.unicode),
    // Only the sixteen basic colors, which every terminal theme defines.
    paint: new Chalk({ level: screen.colour ? 1 : 0 }),
    show: screen.unicode ? show : (text) => asciiText(show(text)),
  };
}

/** A line's sign, in its color. */
export function signOf(severity: Severity | 'ok' | 'skipped' | 'unknown', { glyphs, paint }: Page): string {
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
export function prose(text: string, indent: number, { screen }: Page, first = ''): readonly string[] {
  const lines = wrapText(text, Math.max(20, screen.width - indent));
  return lines.map((line, index) => (index === 0 ? first.padEnd(indent) : ' '.repeat(indent)) + line);
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
export function asciiText(text: string): string {
  return text.replace(/[‘’“”–—…→·×]/gu, (character) => plain[character] ?? character);
}

/** The signs of the first column, and those within a line. Color never carries information that they do not. */
export interface Glyphs {
  readonly ok: string;
  readonly error: string;
  readonly warning: string;
  readonly note: string;
  readonly skipped: string;
  readonly unknown: string;
  readonly uses: string;
}

const unicode: Glyphs = { ok: '✓', error: '✗', warning: '!', note: '·', skipped: '–', unknown: '?', uses: '→' };
const ascii: Glyphs = { ok: 'ok', error: 'x', warning: '!', note: '.', skipped: '-', unknown: '?', uses: '>' };

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
export function labelledRow(label: string, lines: readonly string[]): readonly string[] {
  return lines.map(
    (line, index) => ' '.repeat(rowIndent) + (index === 0 ? label.padEnd(labelWidth) : ' '.repeat(labelWidth)) + line,
  );
}

/** Text after a label. A label wider than the column pushes the first line to the right. */
export function labelledProse(label: string, text: string, { screen }: Page): readonly string[] {
  const before = label.length < labelWidth ? label.padEnd(labelWidth) : `${label}  `;
  const columns = screen.width - rowIndent;
  const lines = wrapText(text, columns - labelWidth, columns - before.length);
  return lines.map((line, index) => ' '.repeat(rowIndent) + (index === 0 ? before : ' '.repeat(labelWidth)) + line);
}

/** An address, clickable in terminals that support links (OSC 8). */
export function linkTo(url: string, page: Page): string {
  return linked(page.paint.underline(url), url, page);
}

/** The id of a rule, linked to its page if the screen has one. */
export function ruleName(rule: string, page: Page): string {
  const { rulePages } = page.screen;
  return rulePages === undefined ? rule : linked(rule, `${rulePages}${rule}.md`, page);
}

function linked(text: string, url: string, { screen }: Page): string {
  return screen.links ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text;
}
