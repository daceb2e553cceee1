import type { PlatformReport } from '../types/report.ts';
import { clientLines } from './client-lines.ts';
import { findingLines } from './finding-lines.ts';
import { gapLines } from './gap-lines.ts';
import { ladderLines } from './ladder-lines.ts';
import type { Page } from './page.ts';
import { requestLines, verdictLines } from './verdict-lines.ts';

/** A platform with something to tell: its name, what each program uses, the findings, what could not be told. */
export function platformGroup(platform: PlatformReport, page: Page): readonly string[] {
  const { report, paint, screen, show } = page;
  const findings = report.findings.filter((finding) => finding.platform === platform.id);
  const gaps = report.gaps.filter((gap) => gap.platform === platform.id);
  const clients =
    screen.detail === 'verbose'
      ? platform.clients.flatMap((client, index) => [...(index > 0 ? [''] : []), ...ladderLines(client, platform, page)])
      : clientLines(platform, page);
  const answer = [...verdictLines(platform.verdict, page), ...(screen.detail === 'verbose' ? requestLines(platform.id, page) : [])];
  const blocks = [clients, answer, ...findings.map((finding) => findingLines(finding, page)), gapLines(gaps, page)].filter((lines) => lines.length > 0);
  return [paint.bold(show(platform.name).toUpperCase()), ...blocks.flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines))];
}
