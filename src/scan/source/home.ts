import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { errorWords } from './error-code.ts';
import { homePlaces } from './home-places.ts';
import { type PathName, shownPath } from './path-name.ts';
import { readFile } from './read-file.ts';
import type { Sink, Source } from './sink.ts';
import { type Found, lookThrough } from './walk-folder.ts';

/** Notebooks' checkpoints and editors' swap files are searched this many directories below the home. */
const mostDepth = 6;
/** Directories without anyone's own notes, but with much else. */
const passedBy =
  /^(node_modules|site-packages|\.git|\.cache|\.conda|\.mamba|\.npm|\.cargo|\.rustup|miniconda3|anaconda3|miniforge3|\.pyenv|\.local|\.venv|venv|Library|AppData|\.Trash)$/;
const turn = 256;

/**
 * The places of a home where programs record what was typed or opened: shell histories, checkpoints, editors' state.
 */
export function homeSource(home: string): Source {
  return async (sink) => {
    const seen = new Set<string>();
    const lookAt = async (path: PathName): Promise<void> => {
      const text = shownPath(path);
      if (seen.has(text)) return;
      seen.add(text);
      await readFile({ path, head: { name: text, origin: { is: 'file', path: text } } }, sink);
      if (seen.size % turn === 0) await new Promise(setImmediate);
    };
    for (const { path } of homePlaces) {
      if (sink.signal.aborted) return;
      await lookAtPlace(join(home, path), lookAt, sink);
    }
    await lookForRemains(home, lookAt, sink);
  };
}

async function lookAtPlace(path: string, lookAt: (path: PathName) => Promise<void>, sink: Sink): Promise<void> {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isFile()) return await lookAt(path);
  if (!stat.isDirectory()) return;
  const look = (found: Found): Promise<void> | undefined => (found.kind === 'file' ? lookAt(found.path) : undefined);
  await lookThrough(path, { enter: enterAll, failed: failedIn(sink), look, signal: sink.signal });
}

function enterAll({ name }: Found): boolean {
  return name !== 'node_modules';
}

function failedIn(sink: Sink): (path: PathName, code: string) => void {
  return (path, code) => {
    if (code !== 'ENOENT') sink.notRead(shownPath(path), errorWords(code));
  };
}

/** Notebooks' checkpoints, swap and backup files are next to the original. */
async function lookForRemains(home: string, lookAt: (path: PathName) => Promise<void>, sink: Sink): Promise<void> {
  const depthOf = ({ path }: Found): number =>
    shownPath(path)
      .slice(home.length + 1)
      .split('/').length;
  const enter = (found: Found): boolean => depthOf(found) < mostDepth && !passedBy.test(shownPath(found.name));
  const look = (found: Found): Promise<void> | undefined =>
    found.kind === 'file' && isRemains(shownPath(found.path)) ? lookAt(found.path) : undefined;
  await lookThrough(home, { enter, failed: failedIn(sink), look, signal: sink.signal });
}

function isRemains(path: string): boolean {
  return /\/\.ipynb_checkpoints\/|\.sw[a-p]$|~$|\/\.#[^/]*$|\/#[^/]*#$|\/\.Rhistory$|\.un~$|\.bak$/.test(path);
}
