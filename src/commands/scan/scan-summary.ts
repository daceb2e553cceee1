import type { Host } from '../../command-line/host.ts';
import type { ScanSummary } from '../../report/scan-text.ts';
import type { Screen } from '../../report/screen.ts';
import type { ScanMode } from '../../scan/run/scan-mode.ts';
import type { ScanResult } from '../../scan/run/scan-result.ts';
import type { ScanCoverage } from '../../types/token-match.ts';
import { shownNames } from '../../value/foreign-text.ts';
import { say, type Words } from '../../value/untrusted.ts';

/** What a scan says at its end. */
export function summaryOf(
  { coverage, allFiles = false, notes: told = [], known, unreachable, interrupted, findings, accepted }: ScanResult,
  mode: ScanMode,
  { env }: Host,
  { call }: Screen,
): ScanSummary {
  // githooks(5): a commit's hook is given its index.
  const isHook = env['GIT_INDEX_FILE'] !== undefined;
  const notes = [
    ...told.map(shownNames),
    ...(mode.is === 'staged' && coverage.files + coverage.bytes + coverage.notRead.length === 0
      ? [say`Nothing is staged.`]
      : []),
    ...(coverage.ownFiles === undefined ? [] : [ownFilesWords(coverage.ownFiles)]),
    ...(known > 0 ? [say`${tokens(known)} in committed versions of the same files: see ${call} scan --history.`] : []),
    ...(unreachable > 0 ? [say`${tokens(unreachable)} in unreachable objects: --unreachable lists them.`] : []),
    ...(accepted === undefined
      ? []
      : [say`The baseline accepts ${accepted} ${accepted === 1 ? 'token' : 'tokens'} now.`]),
    ...(mode.is === 'staged' && findings.length > 0 && isHook ? [say`The commit was stopped.`] : []),
  ];
  return { coverage, what: whatWasRead(mode, coverage, allFiles), notes, interrupted };
}

function ownFilesWords(number: number): Words {
  return number === 1
    ? say`1 credential file of a client, in its usual place: not reported.`
    : say`${number} credential files of clients, in their usual places: not reported.`;
}

function tokens(number: number): Words {
  return number === 1 ? say`1 token is` : say`${number} tokens are`;
}

/** The noun for the number of files and objects in the coverage. */
function whatWasRead({ is }: ScanMode, { files, objects }: ScanCoverage, allFiles: boolean): Words {
  const ending = files + objects === 1 ? '' : 's';
  if (objects > 0) return files > 0 ? say`objects and files` : say`object${ending}`;
  return say`${is === 'stdin' ? 'stream' : is === 'staged' && !allFiles ? 'staged file' : 'file'}${ending}`;
}
