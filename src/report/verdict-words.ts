import type { Verdict } from '../types/verdict.ts';

const mostGroups = 6;

/** An answer of a platform in words. */
export interface VerdictWords {
  readonly sign: 'ok' | 'warning' | 'error' | 'skipped';
  readonly words: string;
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

/** What the platform answered, and its sign; undefined if it was not asked, or if that is unknown: a gap says so. */
export function verdictWords(verdict: Verdict | undefined): VerdictWords | undefined {
  if (!verdict || verdict.status === 'unknown') return undefined;
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
