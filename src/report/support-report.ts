import { catalog } from '../catalog.generated.ts';
import type { JsonReport } from '../types/json-report.ts';
import type { SupportPlatform, SupportReport } from '../types/support-report.ts';
import type { Redact } from './redact.ts';
import { type Shown, type ShownData, shownData } from './shown-data.ts';

/** What a support report is made of, besides the report itself. */
export interface SupportInput {
  readonly redact: Redact;
  readonly machine: SupportReport['machine'];
}

const notice = 'Safe to post: no secrets, and nothing that is yours alone.';
const leftOut = [
  'every credential (only its length and kind are given)',
  'your home directory, user name and host name',
  'hosts that no platform documents, and network addresses',
  'environment variables that no client reads',
  'names of your own files, directories and profiles',
  'platforms that you have added',
  'account names and groups',
];

/** The report as it may be posted. `report` is masked already; here the rest of what is the user's own is left out. */
export function supportReport(report: JsonReport, { redact, machine }: SupportInput): Shown<SupportReport> & ShownData {
  const builtIn = new Set(catalog.map(({ id }) => id));
  const isPublic = ({ platform }: { readonly platform?: string }): boolean =>
    platform === undefined || builtIn.has(platform);
  const support: SupportReport = {
    schemaVersion: 1,
    tool: report.tool,
    notice,
    leftOut,
    machine,
    online: report.summary.online,
    platforms: report.platforms
      .filter(({ id, status }) => builtIn.has(id) && status !== 'not-used')
      .map(
        ({ id, status, verdict, clients }): SupportPlatform => ({
          id,
          status,
          ...(verdict
            ? {
                verdict: {
                  status: verdict.status,
                  ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
                  ...(verdict.host === undefined ? {} : { host: verdict.host }),
                },
              }
            : {}),
          clients: clients.map((client) => ({
            id: client.id,
            package: client.package,
            ...(client.installedVersion === undefined ? {} : { version: publicVersion(client.installedVersion) }),
            isModelled: client.confidence === 'modelled',
            next: client.next,
            raises: client.raises,
            warnings: client.warnings,
            chain: client.chain,
          })),
        }),
      ),
    findings: report.findings
      .filter(isPublic)
      .map(({ rule, severity, platform, clients, place, message, cause, evidence }) => ({
        rule,
        severity,
        ...(platform === undefined ? {} : { platform }),
        clients,
        place,
        message,
        cause,
        evidence: evidence.map(({ what }) => what),
      })),
    gaps: report.gaps.filter(isPublic).map(({ what }) => what),
  };
  return shownData(support, (text) => redact(text), ours);
}

/** Keys whose texts are ours, whatever the machine is. */
const ours = new Set(
  'notice leftOut id rule severity status state role kind kinds label expires next node system phase package version effect platform clients'.split(
    ' ',
  ),
);

/** A version as its index has it: what a company appends to its own build (PEP 440's `+`) is its own. */
function publicVersion(version: string): string {
  return /^[\w.!-]{1,40}/.exec(version)?.[0] ?? 'unknown';
}
