import { shownReport } from '../../report/json.ts';
import type { NamedReport } from '../../report/report-document.ts';
import type { Shown } from '../../report/shown-data.ts';
import { shownNames } from '../../value/foreign-text.ts';
import { say, type Words } from '../../value/untrusted.ts';
import type { ReadReport } from './read-reports.ts';

/**
 * Returns the reports, each with a name that no other has: its host, with the repository, the branch and the file where
 * that is not enough.
 */
export function namedReports(given: readonly ReadReport[]): readonly Shown<NamedReport>[] {
  // Masked first, so that no two names are the same once they are shown.
  const all = given.map(({ file, report }) => ({ file: shownNames(file), report: shownReport(report) }));
  const parts = [
    ({ report }: (typeof all)[number]) => report.host?.name,
    ({ report }: (typeof all)[number]) => report.subject?.repository,
    ({ report }: (typeof all)[number]) => report.subject?.branch,
    ({ file }: (typeof all)[number]) => file,
  ];
  const nameOf = (each: (typeof all)[number]): Words => {
    let name = say``;
    let others = all.filter((other) => other !== each);
    for (const part of parts) {
      const own = part(each);
      const isTold = others.some((other) => part(other) !== own);
      if (own !== undefined && (name === '' || isTold)) name = name === '' ? own : say`${name} ${own}`;
      others = others.filter((other) => part(other) === own);
      if (others.length === 0 && name !== '') return name;
    }
    return others.length === 0 ? name : say`${name} ${all.indexOf(each) + 1}`;
  };
  return all.map((each) => ({ name: nameOf(each), report: each.report }));
}
