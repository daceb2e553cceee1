import { problemWords } from '../../git/git-problem.ts';
import { untilStopped } from '../../git/git-records.ts';
import type { Git, GitEnd } from '../../git/run-git.ts';
import { type BatchEnd, readBatch } from './batch-stream.ts';
import { listedObjects } from './listed-objects.ts';
import type { ObjectSource, ObjectVisitor } from './object-source.ts';

/**
 * Every object of a repository (loose, packed, from alternates; reachable or not), once, as git streams them in the
 * order of its packs. A damaged object ends git's stream: then the rest is read by id.
 */
export function catFileObjects(git: Git): ObjectSource {
  return async (visitor, signal) => {
    const running = git.start(['cat-file', '--batch-all-objects', '--unordered', '--batch', '--buffer'], { signal });
    const end = await readBatch(running.stdout, visitor, (id) =>
      visitor.notRead(`object ${id}`, 'git lists it, but it is missing'),
    );
    const ended = await running.ended;
    if (signal.aborted || isInterrupt(ended)) return;
    const whole = ended.code === 0 && end.cut === undefined;
    stateProblems(visitor, ended, whole);
    if (!whole) await readRest(git, visitor, signal, end);
  };
}

/** The terminal's Ctrl-C reaches git too, perhaps before it reaches us. */
function isInterrupt({ signal }: GitEnd): boolean {
  return signal === 'SIGINT' || signal === 'SIGTERM';
}

function stateProblems(visitor: ObjectVisitor, { problems, code }: GitEnd, whole: boolean): void {
  // After a damaged object the rest is read by id, which names it; here only what would stay unnamed. That a clone is
  // partial is reported elsewhere, with how much it lacks.
  const others = problems.filter(({ kind }) => kind !== 'not-fetched' && (whole || kind !== 'broken-object'));
  for (const problem of others) visitor.notRead('objects', problemWords(problem), 'input');
  if (code === null && problems.length === 0) visitor.notRead('objects', 'git was stopped', 'input');
}

/** Ids of all objects, packed into one buffer: 20 or 32 bytes each, and only after damage. */
async function readRest(git: Git, visitor: ObjectVisitor, signal: AbortSignal, end: BatchEnd): Promise<void> {
  const listing = git.start(
    ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname)', '--buffer'],
    { signal },
  );
  const parts: Buffer[] = [];
  let begun = '';
  for await (const chunk of untilStopped(listing.stdout)) {
    const text = begun + chunk.toString('latin1');
    const cut = text.lastIndexOf('\n');
    begun = text.slice(cut + 1);
    parts.push(Buffer.from(text.slice(0, Math.max(cut, 0)).replaceAll(/ .*|\n/gm, ''), 'hex'));
  }
  await listing.ended;
  const ids = Buffer.concat(parts);
  const width = (end.last ?? end.cut ?? '').length / 2 || (ids.length % 20 === 0 ? 20 : 32);
  const idAt = (index: number): string | undefined =>
    ids.toString('hex', index * width, (index + 1) * width) || undefined;
  // If the order is still the same, what was read is not read again; a repository that was repacked since is read
  // again.
  const same = end.done === 0 || idAt(end.done - 1) === end.last;
  async function* rest(): AsyncGenerator<string> {
    for (let index = same ? end.done : 0; index * width < ids.length; index += 1) yield idAt(index) ?? '';
  }
  await listedObjects(git, rest)(visitor, signal);
}
