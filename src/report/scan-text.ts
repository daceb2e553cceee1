import type { Gap } from '../types/facts.ts';
import type { Report } from '../types/report.ts';
import type { ScanCoverage } from '../types/token-match.ts';
import { decimal, say, type Words } from '../value/untrusted.ts';
import { findingGroupLines, findingGroups } from './finding-group-lines.ts';
import { gapLines } from './gap-lines.ts';
import { groupedNumber } from './grouped-number.ts';
import { spacedBlocks, textOfLines, wrapText } from './layout.ts';
import { asciiText, type Page, pageOf } from './page.ts';
import { quietLines } from './quiet-lines.ts';
import type { Screen } from './screen.ts';

/** What a scan reports besides its findings. */
export interface ScanSummary {
  readonly coverage: ScanCoverage;
  /** `staged files`, `objects of the history`, … */
  readonly what: Words;
  /** Sentences about what was left out on purpose. */
  readonly notes: readonly Words[];
  readonly interrupted: boolean;
}

/** The number of gaps that are shown in full; `--verbose` shows all. */
const mostGaps = 10;

/** A scan's report for people, with a line break at its end; empty if there is nothing to report (`quiet`). Pure. */
export function scanText(report: Report, summary: ScanSummary, screen: Screen): Words {
  const page = pageOf(report, screen);
  const lines = screen.detail === 'quiet' ? quietLines(page) : fullLines(page, summary);
  return textOfLines(lines);
}

function fullLines(page: Page, summary: ScanSummary): readonly Words[] {
  const { report, screen } = page;
  const shown = screen.detail === 'verbose' ? report.gaps : firstGaps(report.gaps);
  const closing = [...summary.notes, closingWords(report, summary)].map((text) =>
    screen.unicode ? text : asciiText(text),
  );
  const blocks = [
    ...(report.findings.length === 0 ? [] : findingGroups(report.findings, page)).map((group) =>
      findingGroupLines(group, page),
    ),
    gapLines(shown, page),
    closing.flatMap((text) => wrapText(text, screen.width)),
  ];
  return spacedBlocks(blocks);
}

function firstGaps(gaps: readonly Gap[]): readonly Gap[] {
  if (gaps.length <= mostGaps) return gaps;
  return [
    ...gaps.slice(0, mostGaps),
    { what: `and ${gaps.length - mostGaps} more: --verbose lists them`, uncertain: true },
  ];
}

function closingWords({ findings, gaps, ignored }: Report, { coverage, what, interrupted }: ScanSummary): Words {
  const looked = say`${groupedNumber(coverage.files + coverage.objects)} ${what}, ${sizeWords(coverage.bytes)}`;
  const notRead = gaps.some(({ uncertain }) => uncertain) ? ', except what is marked ? above' : '';
  const seen = say`${ignored > 0 ? say`${groupedNumber(ignored)} ignored; ` : ''}looked at ${looked}${notRead}`;
  const stopped = interrupted ? 'Interrupted: ' : '';
  const isNothing = coverage.files + coverage.objects === 0 && notRead !== '' && !interrupted;
  if (findings.length === 0 && isNothing) return say`Nothing was scanned.`;
  if (findings.length === 0) return say`${stopped}${interrupted ? 'n' : 'N'}o token found; ${seen}.`;
  return say`${stopped}${groupedNumber(findings.length)} ${wordFor(findings)}; ${seen}.`;
}

/** `errors`, unless the configuration lowered the severity of some. */
function wordFor(findings: Report['findings']): Words {
  const word = findings.every(({ severity }) => severity === 'error') ? 'error' : 'finding';
  return findings.length === 1 ? say`${word}` : say`${word}s`;
}

/** `12 kB`, in powers of ten. */
export function sizeWords(bytes: number): Words {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;
  const power = bytes < 1000 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return say`${power === 0 || value >= 100 ? Math.round(value) : decimal(value, 1)} ${units[power] ?? ''}`;
}
