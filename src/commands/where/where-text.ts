import { spacedBlocks, textOfLines, twoColumns } from '../../report/layout.ts';
import { type Page, prose } from '../../report/page.ts';
import { remedyLines } from '../../report/remedy-lines.ts';
import { durationWords, valueWords } from '../../rule-kit/evidence.ts';
import { placeName } from '../../rule-kit/place-name.ts';
import { say, type Words } from '../../value/untrusted.ts';
import type { Copy } from './copies.ts';
import type { WhereReport } from './where-report.ts';

/** The places of a platform's credential and how to replace it, for people. */
export function whereText({ name, copies, remarks, steps, notRead }: WhereReport, page: Page): Words {
  const { width } = page.screen;
  const rows = copies.map((copy) => ({
    name: say`  ${page.show(placeName(copy.place, page.report.home))}`,
    words: page.show(copyWords(copy, page)),
  }));
  const intro =
    copies.length === 0
      ? [
          say`${page.show(name)}: no credential found ${notRead.length === 0 ? 'on this machine' : 'in what could be read'}.`,
        ]
      : [
          say`${page.show(name)}: ${copies.length} ${copies.length === 1 ? 'place contains' : 'places contain'} a credential`,
        ];
  return textOfLines(
    spacedBlocks([
      [...intro, ...twoColumns(rows, width, 6)],
      remarks
        .filter((remark) => !steps.some(({ say }) => say.includes(remark)))
        .flatMap((remark) => prose(page.show(`${remark}.`), 2, page, page.glyphs.note)),
      [say`To replace it:`, ...remedyLines([{ steps }], page)],
      notRead.flatMap(({ what, why }) => prose(page.show(`${what}: ${why}`), 2, page, page.glyphs.unknown)),
    ]),
  );
}

function copyWords({ kind, slot, relation, clients, value, issued, changed }: Copy, { report }: Page): string {
  const now = report.now.getTime() / 1000;
  const age = (since: number | undefined, word: string): readonly string[] =>
    since === undefined || since > now ? [] : [`${word} ${durationWords(now - since)} ago`];
  return [
    `${kind}, ${slot}${value ? `: ${valueWords(value, report.now)}` : ''}`,
    relationWords(relation, clients),
    ...age(issued, 'issued'),
    ...age(changed, 'file changed'),
  ].join(', ');
}

/** How a value stands to the one in use: `in use by caveclient`, `another value`. */
export function relationWords(relation: Copy['relation'], clients: readonly string[]): string {
  switch (relation) {
    case 'in use':
      return `in use by ${clients.join(' and ')}`;
    case 'same':
      return 'the same value';
    case 'part':
      return 'part of the same value';
    case 'different':
      return 'another value';
  }
}
