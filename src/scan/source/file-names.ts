import { textOfPath } from './path-name.ts';
import { type Sink, shortestName } from './sink.ts';

/** Names seen before are not looked into again; forgotten at this many, so that memory stays flat. */
const mostNames = 50_000;

/** Looks into the names of a repository's files and folders, each once. `name` is the bytes as text, where that was made already. */
export function fileNames(sink: Sink, repository: string): (bytes: Uint8Array, name?: string) => void {
  const names = new Set<string>();
  return (bytes, known) => {
    if (bytes.length < shortestName) return;
    const name = known ?? textOfPath(bytes);
    if (names.has(name)) return;
    if (names.size >= mostNames) names.clear();
    names.add(name);
    sink.whole(bytes, { name: 'file name', origin: { is: 'metadata', what: 'file-name', path: name, repository } });
  };
}
