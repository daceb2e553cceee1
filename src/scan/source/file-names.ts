import { textOfPath } from './path-name.ts';
import { type Sink, shortestName } from './sink.ts';

/** Names seen before are not scanned again; forgotten at this number, so that memory stays constant. */
const mostNames = 50_000;

/**
 * Scans the names of a repository's files and directories, each once. `name` is the bytes as text, if that already
 * exists.
 */
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
