import { withTilde } from '../rule-kit/place-name.ts';
import { safeEdits } from '../rule-kit/safe-edits.ts';
import type { Severity } from '../types/finding.ts';
import type { PlatformReport, Report } from '../types/report.ts';
import { blanks, joinWords, say, type Words } from '../value/untrusted.ts';
import { chainLines } from './chain-lines.ts';
import { stateLines } from './client-words.ts';
import { briefFindingLines, findingLines } from './finding-lines.ts';
import { firstContactLines } from './first-contact.ts';
import { gapLines } from './gap-lines.ts';
import { healthyLines } from './healthy-lines.ts';
import { columnCount, spacedBlocks, textOfLines, wrapText } from './layout.ts';
import { type Page, pageOf, signOf } from './page.ts';
import { quietLines } from './quiet-lines.ts';
import { leftOutLines, verifyLines } from './remedy-lines.ts';
import type { Screen } from './screen.ts';
import { requestLines, verdictLines } from './verdict-lines.ts';

/** A report for people, with a line break at its end; empty if there is nothing to report (`quiet`). Pure. */
export function textReport(report: Report, screen: Screen): Words {
  const page = pageOf(report, screen);
  const lines = screen.detail === 'quiet' ? quietLines(page) : fullLines(page);
  return textOfLines(lines);
}

function fullLines(page: Page): readonly Words[] {
  const { report, screen } = page;
  const used = report.platforms.filter((platform) => isUsed(platform, report));
  const groups = used
    .filter((platform) => screen.detail === 'verbose' || hasMore(platform, report))
    .sort((a, b) => weight(b, report) - weight(a, report));
  const blocks = [
    worldLines(page),
    screen.detail === 'verbose' && used.length > 0 ? pythonLines(page) : [],
    ...groups.map((platform) => platformGroup(platform, page)),
    report.findings
      .filter(({ platform }) => platform === undefined)
      .flatMap((finding) =>
        screen.detail === 'verbose' ? findingLines(finding, page) : briefFindingLines(finding, page),
      ),
    [
      ...healthyLines(
        used.filter((platform) => platform.status === 'healthy' && !groups.includes(platform)),
        page,
      ),
      ...(used.length > 0 ? unusedLine(page) : []),
    ],
    [
      ...gapLines(
        report.gaps.filter(({ platform }) => platform === undefined),
        page,
      ),
      ...(screen.detail === 'verbose' ? [] : leftOutLines(report.findings, page)),
      ...closing(used.length, page),
    ],
  ];
  return spacedBlocks(blocks);
}

/** Whether there is anything to report about a platform. */
function isUsed(platform: PlatformReport, report: Report): boolean {
  return platform.status !== 'not-used' || hasMore(platform, report);
}

/** Whether a platform has findings or gaps, and so its own group. */
function hasMore({ id }: PlatformReport, { findings, gaps }: Report): boolean {
  return findings.some(({ platform }) => platform === id) || gaps.some(({ platform }) => platform === id);
}

/** Platforms with errors come first, then those with warnings; otherwise their own order is kept. */
function weight({ id }: PlatformReport, { findings }: Report): number {
  const worth: Readonly<Record<Severity, number>> = { error: 3, warning: 2, note: 1 };
  return Math.max(0, ...findings.filter(({ platform }) => platform === id).map(({ severity }) => worth[severity]));
}

/** What the world is called and what is unknown in it; nothing of this machine as it is. */
function worldLines({ report: { world, unknown = [] }, screen, show }: Page): readonly Words[] {
  if (world === undefined && unknown.length === 0) return [];
  const names = unknown.map(({ name, reason }) => show(screen.detail === 'verbose' ? `${name} (${reason})` : name));
  const values = names.length === 0 ? [] : [say`unknown here: ${joinWords(names, ', ')}`];
  return wrapText(
    joinWords([...(world === undefined ? [] : [say`World: ${show(world)}`]), ...values], '; '),
    screen.width,
  );
}

/** The Python environment in which the installed versions were found. */
function pythonLines({ report, screen, show }: Page): readonly Words[] {
  const words = report.python === undefined ? 'none was found' : show(withTilde(report.python, report.home));
  return wrapText(say`Python environment: ${words}`, screen.width);
}

function unusedLine(page: Page): readonly Words[] {
  const names = page.report.platforms
    .filter((platform) => !isUsed(platform, page.report))
    .map(({ name }) => page.show(name));
  if (names.length === 0) return [];
  const indent = 3 + page.glyphs.skipped.length;
  return wrapText(say`not used here: ${joinWords(names, ', ')}`, page.screen.width - indent).map(
    (line, index) => say`${index === 0 ? say`  ${signOf('skipped', page)} ` : blanks(indent)}${line}`,
  );
}

function closing(used: number, page: Page): readonly Words[] {
  const { report, screen, paint } = page;
  if (used === 0) return firstContactLines(page);
  const has = (severity: Severity): boolean => report.findings.some((finding) => finding.severity === severity);
  const isUnsure = report.gaps.some(({ uncertain }) => uncertain);
  const colour = has('error') ? paint.red : has('warning') || isUnsure ? paint.yellow : paint.green;
  const fixable = report.findings.filter(({ remedy }) => safeEdits(remedy).length > 0).length;
  const told = closingLine(
    report,
    screen.offerOnline,
    fixable === 0 ? say`` : say`; ${screen.call} fix fixes ${fixable}`,
  );
  // It is worth no line of its own: the commands of these findings are above.
  const line = columnCount(told) <= screen.width ? told : closingLine(report, screen.offerOnline);
  return wrapText(line, screen.width).map((each) => colour.bold(each));
}

/**
 * The last sentence: how many of what (`byProgram`: of which `fix` fixes some), or how much is proved: nothing is good
 * that no platform has accepted.
 */
export function closingLine(report: Report, offerOnline: boolean, byProgram = say``): Words {
  const { findings, gaps, online, ignored } = report;
  const counted = (['error', 'warning', 'note'] as const).flatMap((severity) =>
    counts(severity, findings.filter((each) => each.severity === severity).length),
  );
  const unsure = gaps.filter(({ uncertain }) => uncertain).length;
  const left = [
    ...counted,
    ...(unsure > 0 ? [say`${unsure} unknown`] : []),
    ...(ignored > 0 ? [say`${ignored} ignored`] : []),
  ];
  const offers = !online && offerOnline;
  if (left.length > 0)
    return say`${joinWords(left, ', ')}${byProgram}.${offers ? ' Add --online to ask the platforms.' : ''}`;
  if (!online) return say`No problems found offline${offers ? '; add --online to ask the platforms' : ''}.`;
  const asked = report.platforms.filter(({ status }) => status !== 'not-used');
  return asked.every(({ verdict }) => verdict?.status === 'valid')
    ? say`All good.`
    : say`No problems found; not every platform was asked.`;
}

function counts(severity: Severity, count: number): readonly Words[] {
  return count === 0 ? [] : [say`${count} ${severity}${count === 1 ? '' : 's'}`];
}

/** A platform with findings: its state, its answer, the findings, what is unknown, and how to check it again. */
function platformGroup(platform: PlatformReport, page: Page): readonly Words[] {
  const { report, paint, screen, show } = page;
  const findings = report.findings.filter((finding) => finding.platform === platform.id);
  const gaps = gapLines(
    report.gaps.filter((gap) => gap.platform === platform.id),
    page,
  );
  const answer = verdictLines(platform.verdict, page);
  const verify = verifyLines(findings, page);
  if (screen.detail !== 'verbose')
    return [
      ...stateLines(platform, page),
      ...answer,
      ...findings.flatMap((finding) => briefFindingLines(finding, page)),
      ...gaps,
      ...verify,
    ];
  const blocks = [
    chainLines(platform, page),
    [...answer, ...requestLines(platform.id, page)],
    ...findings.map((finding) => findingLines(finding, page)),
    gaps,
    verify,
  ];
  return [paint.bold(show(platform.name.toUpperCase())), ...spacedBlocks(blocks)];
}
