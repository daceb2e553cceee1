import { findSubject, repositoryPaths } from '../../facts/find-subject.ts';
import { jsonReport, type ReportKey } from '../../report/json.ts';
import type { Shown, ShownData } from '../../report/shown-data.ts';
import type { JsonReport } from '../../types/json-report.ts';
import type { Report } from '../../types/report.ts';
import type { ScanCoverage } from '../../types/token-match.ts';
import type { World } from '../../types/world.ts';
import { version } from '../../version.ts';

/** What a report is made into data with. */
export interface ReportDataInput {
  readonly report: Report;
  readonly world: World;
  readonly exitCode: number;
  /** Of a scan. */
  readonly coverage?: ScanCoverage | undefined;
  /** Of `--key`. */
  readonly key?: ReportKey | undefined;
}

/** Returns a report as data, with the machine and the repository that it is about. */
export async function reportData({
  report,
  world,
  exitCode,
  coverage,
  key,
}: ReportDataInput): Promise<Shown<JsonReport> & ShownData> {
  const { hostName, platform, home } = world;
  const subject = (await findSubject(world, world.cwd)) ?? (await subjectOfFindings(report, world));
  return jsonReport(report, {
    version,
    exitCode,
    coverage,
    key,
    origin: {
      ...(hostName === undefined
        ? {}
        : { host: { name: hostName, platform, ...(home === undefined ? {} : { home }) } }),
      ...(subject ? { subject } : {}),
      paths: subject ? await repositoryPaths(world, report.findings, subject) : new Map(),
    },
  });
}

/** Of a scan of another directory: the repository of what was found there. */
async function subjectOfFindings({ findings }: Report, world: World): Promise<JsonReport['subject']> {
  const place = findings.find((each) => each.place.kind === 'file' && each.rule.startsWith('token-in-'))?.place;
  return place?.kind === 'file' ? await findSubject(world, place.path) : undefined;
}
