import { once } from 'node:events';
import { isSilence, problemWords } from '../../git/git-problem.ts';
import type { Git, GitProcess } from '../../git/run-git.ts';
import { readBatch } from './batch-stream.ts';
import { whyMissing } from './loose-object.ts';
import type { ObjectSource, ObjectVisitor } from './object-source.ts';

/** Ids of objects, in an order that is the same each time it is asked for. */
export type ObjectIds = () => AsyncIterable<string> | Iterable<string>;

const mostRestarts = 1000;

/**
 * The objects with these ids. A damaged one ends git's stream; git is then restarted after it, so that each damaged
 * object is named and the rest is read.
 */
export function listedObjects(git: Git, ids: ObjectIds): ObjectSource {
  return async (visitor, signal) => {
    let skip = 0;
    for (let starts = 0; starts < mostRestarts && !signal.aborted; starts += 1) {
      const done = await readOnce(git, ids, skip, visitor, signal);
      if (done === 'all' || signal.aborted) return;
      skip += done;
    }
    if (!signal.aborted)
      visitor.notRead('objects', `more than ${mostRestarts} are damaged; the rest was not read`, 'input');
  };
}

/** Returns how many ids were processed before git stopped, including the damaged one. */
async function readOnce(
  git: Git,
  ids: ObjectIds,
  skip: number,
  visitor: ObjectVisitor,
  signal: AbortSignal,
): Promise<number | 'all'> {
  const running = git.start(['cat-file', '--batch', '--buffer'], { input: true, signal });
  const sent = sendIds(running, ids, skip);
  const missing: string[] = [];
  const end = await readBatch(running.stdout, visitor, (id) => missing.push(id));
  const { code, problems } = await running.ended;
  await sent;
  if (missing.length > 0) await tellMissing(git, missing, visitor);
  if (signal.aborted || (code === 0 && end.cut === undefined)) return 'all';
  const bad = end.cut ?? (await idAt(ids, skip + end.done));
  const silence = problems.find(isSilence);
  if (silence) {
    if (silence.kind === 'silent' && bad !== undefined) visitor.notRead(`object ${bad}`, problemWords(silence));
    visitor.notRead('objects', `${problemWords({ kind: 'not-asked' })}; the rest was not read`, 'input');
    return 'all';
  }
  if (bad === undefined) {
    visitor.notRead('objects', 'git ended early', 'input');
    return 'all';
  }
  visitor.notRead(`object ${bad}`, 'it is damaged');
  return end.done + 1;
}

async function tellMissing(git: Git, ids: readonly string[], visitor: ObjectVisitor): Promise<void> {
  const why = await whyMissing(git);
  for (const id of ids) visitor.notRead(`object ${id}`, why(id));
}

async function sendIds({ stdin, ended }: GitProcess, ids: ObjectIds, skip: number): Promise<void> {
  if (!stdin) return;
  const stopped = ended.then(() => stdin.destroy());
  let index = 0;
  let block = '';
  for await (const id of ids()) {
    if (stdin.destroyed) return;
    index += 1;
    if (index <= skip) continue;
    block += `${id}\n`;
    if (block.length < 16_384) continue;
    const taken = stdin.write(block);
    block = '';
    if (!taken) await Promise.race([once(stdin, 'drain').catch(() => {}), stopped]);
  }
  stdin.end(block);
}

async function idAt(ids: ObjectIds, wanted: number): Promise<string | undefined> {
  let index = 0;
  for await (const id of ids()) {
    if (index === wanted) return id;
    index += 1;
  }
  return undefined;
}
