import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../types/finding.ts';
import type { Report } from '../types/report.ts';
import { asciiText } from './ascii-text.ts';
import { type Glyphs, glyphsOf } from './glyphs.ts';
import type { Screen } from './screen.ts';
import { type Show, showFor } from './shown-text.ts';
import { type LabelOf, labelValues } from './value-labels.ts';
import { wrapText } from './layout.ts';

/** What every part of a text report is made with. */
export interface Page {
  readonly screen: Screen;
  readonly report: Report;
  readonly glyphs: Glyphs;
  readonly paint: ChalkInstance;
  readonly show: Show;
  readonly labelOf: LabelOf;
}

/** The page for one report and one screen. */
export function pageOf(report: Report, screen: Screen): Page {
  const show = showFor(report);
  return {
    screen,
    report,
    glyphs: glyphsOf(screen.unicode),
    // The sixteen basic colours are in every terminal's theme: no more is used.
    paint: new Chalk({ level: screen.colour ? 1 : 0 }),
    show: screen.unicode ? show : (text) => asciiText(show(text)),
    labelOf: labelValues(),
  };
}

/** A line's sign, in its colour. */
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
      return paint.dim(glyphs.skipped);
    case 'unknown':
      return paint.yellow(glyphs.unknown);
  }
}

/** Prose, wrapped behind an indent; `first` stands at the beginning of its first line, in the indent. */
export function prose(text: string, indent: number, { screen }: Page, first = ''): readonly string[] {
  const lines = wrapText(text, Math.max(20, screen.width - indent));
  return lines.map((line, index) => (index === 0 ? first.padEnd(indent) : ' '.repeat(indent)) + line);
}
