import { once } from 'node:events';
import { eachRecord } from '../../git/git-records.ts';
import type { Git, GitProcess } from '../../git/run-git.ts';
import type { CommitList } from './commit-list.ts';

/** A commit added this content at this path; for a merge: and no parent has it there. */
export type OnChange = (commit: string, object: string, path: Buffer) => void;

/** What changes are searched for: any, or only those of these objects. */
export type SearchedChanges = 'any' | ReadonlySet<string>;

/**
 * What each commit added, in one pass of git-diff-tree(1). `-c` compares a merge with all its parents at once and shows
 * what differs from every one: content that exists only in a merge, without everything that it merely joins. Commits
 * with damaged or missing trees are skipped, and reported in order.
 */
export async function eachTreeChange(
  git: Git,
  commits: CommitList,
  searched: SearchedChanges,
  each: OnChange,
  signal: AbortSignal,
): Promise<readonly string[]> {
  // git compares all the same, but need not write down the changes of a whole history, nor this program read them.
  const only =
    searched === 'any' || searched.size > mostSearched ? [] : [...searched].map((id) => `--find-object=${id}`);
  const passedOver: string[] = [];
  let runs = 0;
  const compare = async (from: number, to: number): Promise<void> => {
    if (from >= to || signal.aborted) return;
    runs += 1;
    if (runs <= mostRuns && (await compareOnce(git, commits, { from, to, only }, each, signal))) return;
    if (to - from === 1 || runs > mostRuns) {
      for (let index = from; index < to; index += 1) passedOver.push(commits.at(index));
      return;
    }
    const middle = Math.floor((from + to) / 2);
    await compare(from, middle);
    await compare(middle, to);
  };
  await compare(0, commits.length);
  return passedOver;
}

/** A command line has a limit. */
const mostSearched = 200;

/** A damaged tree stops git; its commit is then found by bisection, within this number of runs. */
const mostRuns = 400;

async function compareOnce(
  git: Git,
  commits: CommitList,
  { from, to, only }: { readonly from: number; readonly to: number; readonly only: readonly string[] },
  each: OnChange,
  signal: AbortSignal,
): Promise<boolean> {
  const options = [
    '--stdin',
    '-r',
    '--root',
    '-c',
    '--no-renames',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=all',
    ...only,
  ];
  const running = git.start(['diff-tree', ...options], { input: true, signal });
  const sent = send(running, commits, from, to);
  await eachRecord(running.stdout, 0, changeReader(each));
  const { code } = await running.ended;
  await sent;
  return code === 0 || signal.aborted;
}

async function send({ stdin, ended }: GitProcess, commits: CommitList, from: number, to: number): Promise<void> {
  if (!stdin) return;
  const stopped = ended.then(() => stdin.destroy());
  for (let at = from; at < to && !stdin.destroyed; at += 512) {
    const ids = Array.from({ length: Math.min(512, to - at) }, (_, index) => `${commits.at(at + index)}\n`);
    if (!stdin.write(ids.join(''))) await Promise.race([once(stdin, 'drain').catch(() => {}), stopped]);
  }
  stdin.end();
}

const colon = 58;
const mode = 7;

/**
 * Parses `<commit>`, then for each change `:<modes> <ids> <status>` and the path; a merge of n parents has n colons, n
 * + 1 modes and n + 1 ids, the new one last (gitdiff-core(7)).
 */
function changeReader(each: OnChange): (record: Buffer) => void {
  let commit = '';
  let object: string | undefined;
  return (record) => {
    if (object !== undefined) {
      each(commit, object, record);
      object = undefined;
    } else if (record[0] === colon) {
      let parents = 1;
      while (record[parents] === colon) parents += 1;
      const at = parents + mode * (parents + 1) + (commit.length + 1) * parents;
      object = record.toString('latin1', at, at + commit.length);
    } else {
      commit = record.toString('latin1');
    }
  };
}
