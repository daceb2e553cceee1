import type { NamedReport } from '../../report/report-document.ts';
import type { ReadReport } from './read-reports.ts';

/**
 * Returns the reports, each with a name that no other has: its host, with the repository, the branch and the file where
 * that is not enough.
 */
export function namedReports(all: readonly ReadReport[]): readonly NamedReport[] {
  const parts = [
    ({ report }: ReadReport) => report.host?.name,
    ({ report }: ReadReport) => report.subject?.repository,
    ({ report }: ReadReport) => report.subject?.branch,
    ({ file }: ReadReport) => file,
  ];
  const nameOf = (each: ReadReport): string => {
    let name = '';
    let others = all.filter((other) => other !== each);
    for (const part of parts) {
      const own = part(each);
      const isTold = others.some((other) => part(other) !== own);
      if (own !== undefined && (name === '' || isTold)) name = name === '' ? own : `${name} ${own}`;
      others = others.filter((other) => part(other) === own);
      if (others.length === 0 && name !== '') return name;
    }
    return others.length === 0 ? name : `${name} ${all.indexOf(each) + 1}`;
  };
  return all.map((each) => ({ name: nameOf(each), report: each.report }));
}
