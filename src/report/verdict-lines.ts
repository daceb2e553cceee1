import type { Verdict } from '../types/verdict.ts';
import { blanks, say, type Words } from '../value/untrusted.ts';
import { wrapText } from './layout.ts';
import { type Page, signOf } from './page.ts';

const indent = 4;
const mostGroups = 6;

/** The platform's answer in a line or two; empty if it was not asked. */
export function verdictLines(verdict: Verdict | undefined, page: Page): readonly Words[] {
  // What is unknown is reported as a gap.
  if (!verdict || verdict.status === 'unknown') return [];
  const { sign, words } = wordsOf({ ...verdict, status: verdict.status });
  return wrapText(page.show(words), page.screen.width - indent).map(
    (line, index) => say`${index === 0 ? say`  ${signOf(sign, page)} ` : blanks(indent)}${line}`,
  );
}

/** `accepted by iam.descarteslabs.com as ada@example.org`; empty if it was not asked. */
export function acceptedWords(verdict: Verdict | undefined): string {
  if (verdict?.status === 'not-asked') return 'not asked';
  if (verdict?.status !== 'valid') return '';
  const groups = verdict.groups ?? [];
  const more = groups.length > mostGroups ? `, and ${groups.length - mostGroups} more` : '';
  const listed = groups.length > 0 ? ` (groups: ${groups.slice(0, mostGroups).join(', ')}${more})` : '';
  const may = verdict.scopes?.length ? `, and may ${verdict.scopes.join(', ')}` : '';
  return `accepted by ${verdict.host ?? 'the platform'}${verdict.account === undefined ? '' : ` as ${verdict.account}`}${listed}${may}`;
}

function wordsOf(verdict: Verdict & { readonly status: Exclude<Verdict['status'], 'unknown'> }): {
  readonly sign: Parameters<typeof signOf>[0];
  readonly words: string;
} {
  const { host = 'the platform', reason, detail, status } = verdict;
  switch (status) {
    case 'valid':
      // A credential accepted with a reservation is reported by a finding; the sign must not be that of a healthy one.
      return {
        sign: reason === undefined ? 'ok' : 'warning',
        words: `${verdict.slot === undefined ? '' : `${verdict.slot} `}${acceptedWords(verdict)}${detail === undefined ? '' : `; ${detail}`}`,
      };
    case 'rejected':
      return { sign: 'error', words: `rejected by ${host}: ${reason ?? ''}` };
    case 'denied':
      return { sign: 'error', words: `denied by ${host}, which recognized the credential: ${reason ?? ''}` };
    case 'cannot-send':
      return {
        sign: 'error',
        words: `cannot be sent: ${reason === 'unsendable' ? (detail ?? reason) : (reason ?? '')}`,
      };
    case 'not-asked':
      return { sign: 'skipped', words: `not asked: ${detail ?? reason ?? ''}` };
  }
}

/** The requests that were made, for `-v`: method, host, path, status, time; never a header. */
export function requestLines(platform: string, page: Page): readonly Words[] {
  const mine = (page.report.requests ?? []).filter((each) => each.platform === platform);
  return mine.map(
    ({ method, host, path, outcome, milliseconds }) =>
      say`    ${page.show(method)} ${page.show(`${host}${path}`)}  ${page.show(outcome)}  ${milliseconds} ms`,
  );
}
