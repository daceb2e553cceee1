import type { Origin } from '../../types/sighting.ts';
import { isLfsPointer } from './lfs-pointer.ts';
import type { ObjectHead, ObjectSource, ObjectVisitor } from './object-source.ts';
import { pathText } from './path-text.ts';
import { type Sink, type Source, shortestName } from './sink.ts';
import { eachTreeName } from './tree-names.ts';

export interface HistoryInput {
  readonly objects: ObjectSource;
  /** `submodule lib/x: `, or nothing. */
  readonly label: string;
  /** Which repository, where a scan has several: goes with every sighting. */
  readonly repository?: string;
}

/** Names seen before are not looked into again; forgotten at this many, so that memory stays flat. */
const mostNames = 50_000;

/** The content, messages, people and file names of a history: every object once. */
export function historySource(input: HistoryInput): Source {
  return async (sink) => {
    let pointers = 0;
    const visit = visitorFor(sink, input, () => {
      pointers += 1;
    });
    await input.objects(visit, sink.signal);
    if (pointers > 0) sink.unseen(`${input.label}${pointers} Git LFS pointers`, 'the content they stand for is not in the repository');
  };
}

function visitorFor(sink: Sink, { label, repository }: HistoryInput, onPointer: () => void): ObjectVisitor {
  const names = new Set<string>();
  const originOf = ({ id, kind }: ObjectHead): Origin => ({ is: 'object', object: id, kind, ...(repository ? { repository } : {}) });
  const lookAtNames = (head: ObjectHead, tree: Uint8Array): void => {
    eachTreeName(tree, head.id.length / 2, shortestName, (bytes) => {
      const name = pathText(bytes);
      if (names.has(name)) return;
      if (names.size >= mostNames) names.clear();
      names.add(name);
      sink.whole(bytes, { name: 'file name', origin: { is: 'metadata', what: 'file-name', path: name, ...(repository ? { repository } : {}) } });
    });
  };
  return {
    whole: (head, bytes) => {
      if (head.kind === 'tree') return lookAtNames(head, bytes);
      if (head.kind === 'blob' && isLfsPointer(bytes)) onPointer();
      if (head.kind === 'blob') return sink.whole(bytes, { name: 'blob', origin: originOf(head) });
      // People and message apart, so that lines are counted in each. Both are parts of one object.
      const end = endOfHeaders(bytes);
      sink.whole(bytes.subarray(0, end), { name: 'people', origin: originOf(head) });
      sink.whole(bytes.subarray(end), { name: nameOf(head), origin: originOf(head) }, 'part');
    },
    sliced: async (head, slices) => {
      if (head.kind === 'tree') return sink.unseen(`${label}file names in tree ${head.id}`, 'the tree is larger than 8 MiB');
      await sink.sliced({ name: nameOf(head), origin: originOf(head), content: slices, size: head.size });
    },
    unseen: (what, why) => sink.unseen(label + what, why),
  };
}

/** Where the message of a commit or a tag begins: after the first empty line. */
function endOfHeaders(bytes: Uint8Array): number {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf('\n\n');
  return at === -1 ? bytes.length : at + 2;
}

function nameOf({ kind }: ObjectHead): string {
  return kind === 'commit' ? 'commit message' : kind === 'tag' ? 'tag message' : 'blob';
}
