import type { Report } from '../types/report.ts';
import type { Words } from '../value/untrusted.ts';
import { textOfLines, wrapText } from './layout.ts';
import { pageOf } from './page.ts';
import type { Screen } from './screen.ts';

/** A skipped run in one sentence: which platforms, if some were named, and why. Pure. */
export function skippedText(report: Report, screen: Screen, named: boolean): Words {
  const { show } = pageOf(report, screen);
  const names = named ? ` ${report.platforms.map(({ name }) => name).join(', ')}` : '';
  const reason = report.platforms[0]?.reason ?? 'this run has no secrets';
  return textOfLines(wrapText(show(`skipped${names}: ${reason}`), screen.width));
}
