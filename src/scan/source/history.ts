import type { Git } from '../../git/run-git.ts';
import type { Origin } from '../../types/token-match.ts';
import { hexBytes } from '../match/candidates/byte-classes.ts';
import type { Spans } from '../match/matcher-types.ts';
import { fileNames } from './file-names.ts';
import { isLfsContentIn, isLfsPointer } from './lfs-pointer.ts';
import { listedObjects } from './listed-objects.ts';
import { type ObjectPresence, objectPresence } from './object-presence.ts';
import type { ObjectHead, ObjectSource, ObjectVisitor } from './object-source.ts';
import { textOfPath } from './path-name.ts';
import { hexAt, type PlatformOfName, type PlatformPaths, platformPaths } from './platform-paths.ts';
import type { Sink, Source } from './sink.ts';
import { eachTreeEntry, type OnTreeEntry } from './tree-entries.ts';

export interface HistoryInput {
  readonly objects: ObjectSource;
  /** For what is read again. */
  readonly git: Git;
  readonly platformOfName: PlatformOfName;
  /** `submodule lib/x: `, or nothing. */
  readonly label: string;
  /** The repository (its git directory): passed with every match. */
  readonly repository: string;
  /** The git directory that contains what Git LFS has fetched. */
  readonly lfsFolder: string;
  /** Called with whether everything that is referenced exists; undefined: too much to know. */
  readonly onRead?: (hasHoles: boolean | undefined) => void;
}

const none: Spans = [];

/** The content, messages, people and file names of a history: every object once. */
export function historySource(input: HistoryInput): Source {
  return async (sink) => {
    const presence = objectPresence();
    const paths = platformPaths(input.platformOfName);
    let pointers = 0;
    const onPointer = (): void => {
      pointers += 1;
    };
    await input.objects(visitorFor(sink, input, { presence, paths, onPointer }), sink.signal);
    if (sink.signal.aborted) return;
    input.onRead?.(presence.hasHoles());
    if (pointers > 0)
      sink.notRead(
        `${input.label}${pointers} Git LFS ${pointers === 1 ? 'pointer' : 'pointers'}`,
        'its content is not in the repository',
      );
    await lookUnderNames(input, paths, presence, sink);
  };
}

interface Notes {
  readonly presence: ObjectPresence;
  readonly paths: PlatformPaths;
  readonly onPointer: () => void;
}

function visitorFor(
  sink: Sink,
  { label, repository, lfsFolder }: HistoryInput,
  { presence, paths, onPointer }: Notes,
): ObjectVisitor {
  const lookAtName = fileNames(sink, repository);
  const originOf = ({ id, kind }: ObjectHead): Origin => ({ is: 'object', object: id, kind, repository });
  const lookAtTree = (head: ObjectHead, tree: Uint8Array, spans: Spans): void => {
    const idBytes = head.raw?.length ?? head.id.length / 2;
    sink.counted(tree.length);
    const look: OnTreeEntry = (from, to, kind) => {
      if (kind === 'submodule' || !presence.referred(tree, to + 1, hashOf(tree, from, to))) return;
      const bytes = tree.subarray(from, to);
      const name = textOfPath(bytes);
      paths.note(hexAt(tree, to + 1, idBytes), kind, name);
      lookAtName(bytes, name);
    };
    eachTreeEntry(tree, idBytes, look, spans);
  };
  const fresh = (head: ObjectHead, bytes: Uint8Array, spans: Spans): Spans => {
    presence.seen(head);
    if (head.kind === 'tree') {
      lookAtTree(head, bytes, spans);
      return none;
    }
    if (head.kind === 'blob') {
      if (isLfsPointer(bytes) && !isLfsContentIn(lfsFolder, bytes)) onPointer();
      return sink.fresh(bytes, { name: 'blob', origin: originOf(head) }, spans);
    }
    // People and message separately, so that lines are counted in each. Both are parts of one object.
    const end = endOfHeaders(bytes);
    sink.whole(bytes.subarray(endOfIds(bytes, 2 * (head.raw?.length ?? head.id.length / 2)), end), {
      name: 'people',
      origin: originOf(head),
    });
    sink.whole(bytes.subarray(end), { name: nameOf(head), origin: originOf(head) }, 'part');
    return 'all';
  };
  return {
    expect: presence.expect,
    fresh,
    whole: (head, bytes) => void fresh(head, bytes, 'all'),
    sliced: async (head, slices) => {
      presence.seen(head);
      if (head.kind === 'tree')
        return sink.notRead(`${label}file names in tree ${head.id}`, 'the tree is larger than 8 MiB');
      await sink.sliced({ name: nameOf(head), origin: originOf(head), content: slices, size: head.size });
    },
    notRead: (what, why, input) => sink.notRead(label + what, why, input),
  };
}

/** Of a name; a few bits of it are enough. */
function hashOf(tree: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (tree[at] as number)) | 0;
  return hash;
}

/** Where the message of a commit or a tag begins: after the first empty line. */
function endOfHeaders(bytes: Uint8Array): number {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf('\n\n');
  return at === -1 ? bytes.length : at + 2;
}

const newline = 10;

/**
 * The end of the lines with which a commit begins: `tree <id>`, `parent <id>`. They contain nothing else, and a history
 * has a million of them.
 */
function endOfIds(bytes: Uint8Array, idLength: number): number {
  let end = 0;
  for (;;) {
    const word = bytes[end] === letterT ? 'tree '.length : bytes[end] === letterP ? 'parent '.length : 0;
    const next = end + word + idLength;
    if (word === 0 || bytes[next] !== newline || !isHex(bytes, end + word, next)) return end;
    end = next + 1;
  }
}

const letterT = 0x74;
const letterP = 0x70;

function isHex(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (hexBytes[bytes[at] as number] === 0) return false;
  return true;
}

function nameOf({ kind }: ObjectHead): string {
  return kind === 'commit' ? 'commit message' : kind === 'tag' ? 'tag message' : 'blob';
}

/** Scans again the blobs whose path indicates a platform, of those that belong to this part of the history. */
async function lookUnderNames(
  { git, repository }: HistoryInput,
  paths: PlatformPaths,
  presence: ObjectPresence,
  sink: Sink,
): Promise<void> {
  const blobs = await paths.blobs(git, sink.signal);
  const ids = [...blobs.keys()].filter((id) => presence.wasSeen(id));
  if (ids.length === 0) return;
  const visitor: ObjectVisitor = {
    whole: ({ id, kind }, bytes) => {
      for (const name of blobs.get(id) ?? [])
        sink.whole(bytes, { name, origin: { is: 'object', object: id, kind, repository } }, 'again');
    },
    // A file this large indicates its platform itself, or is not a client's.
    sliced: async () => {},
    notRead: () => {},
  };
  await listedObjects(git, () => ids)(visitor, sink.signal);
}
