import { gitAnswer } from '../git/git-answer.ts';
import type { Git } from '../git/run-git.ts';

/** Which part of a history is requested. All of it if nothing is given. */
export interface HistorySelection {
  /** Without what this revision reaches. */
  readonly since?: string | undefined;
  /** What this branch reaches, instead of all refs. */
  readonly branch?: string | undefined;
  /** `A..B` or `A...B`; an empty end is HEAD. */
  readonly range?: string | undefined;
}

export type SelectedHistory =
  /** Arguments of git-rev-list(1), ids only; undefined: all of the history. */
  | { readonly is: 'selected'; readonly revisions: readonly string[] | undefined }
  | { readonly is: 'wrong'; readonly why: string };

/** Turns names from the user (or a hook) into ids, so that nothing they wrote can be an option of git. */
export async function selectHistory(git: Git, { since, branch, range }: HistorySelection): Promise<SelectedHistory> {
  if (range !== undefined)
    return since === undefined && branch === undefined
      ? await rangeRevisions(git, range)
      : wrong('--range cannot be used with --since or --branch');
  if (since === undefined && branch === undefined) return { is: 'selected', revisions: undefined };
  const from = since === undefined ? undefined : await commitOf(git, since);
  const to = branch === undefined ? undefined : await commitOf(git, branch);
  if (since !== undefined && !from)
    return wrong('--since: no such commit in this repository (expected a branch, a tag or an id, not a date)');
  if (branch !== undefined && !to) return wrong('--branch: no such commit in this repository');
  return { is: 'selected', revisions: [to ?? '--all', ...(from ? [`^${from}`] : [])] };
}

function wrong(why: string): SelectedHistory {
  return { is: 'wrong', why };
}

async function rangeRevisions(git: Git, range: string): Promise<SelectedHistory> {
  const [, left = '', dots, right = ''] = /^(.*?)(\.{2,3})(.*)$/s.exec(range) ?? [];
  if (!dots) return wrong('--range: expected A..B or A...B');
  // Hooks and CI write zeros for a branch that did not exist before.
  const isNew = /^0{40,64}$/.test(left);
  const [a, b] = await Promise.all([isNew ? undefined : commitOf(git, left || 'HEAD'), commitOf(git, right || 'HEAD')]);
  if (!b || (!a && !isNew)) return wrong('--range: no such commit in this repository');
  if (!a) return { is: 'selected', revisions: [b] };
  if (dots === '..') return { is: 'selected', revisions: [b, `^${a}`] };
  const { output } = await gitAnswer(git, ['merge-base', '--all', a, b]);
  const bases = output
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '');
  return { is: 'selected', revisions: [a, b, ...bases.map((base) => `^${base}`)] };
}

async function commitOf(git: Git, revision: string): Promise<string | undefined> {
  const { code, output } = await gitAnswer(git, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  const id = output.toString('latin1').trim();
  return code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
}
