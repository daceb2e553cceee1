// `npm run verify -- REPOSITORY`: compares the scanner's fast modes with the slow and obvious one. Every object of the
// repository is read whole, a few at a time, and every rule is tried at every position; the set of matches must be the
// one from the streamed, sampled scan. Exit 1 if they differ.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { catalog } from '../src/catalog.generated.ts';
import { openRepository } from '../src/git/open-repository.ts';
import { distinctMatches } from '../src/scan/distinct-matches.ts';
import { createMatcher } from '../src/scan/match/matcher.ts';
import { notReadList } from '../src/scan/not-read.ts';
import { makePlatformOfName } from '../src/scan/platform-of-name.ts';
import { scanSources } from '../src/scan/scan-sources.ts';
import { historySource } from '../src/scan/source/history.ts';
import { packedObjects } from '../src/scan/source/packed-objects.ts';
import type { TokenMatch } from '../src/types/token-match.ts';
import { slowMatcher } from './verify/slow-matcher.ts';

const folder = resolve(process.argv[2] ?? '.');
const mostBytes = 64 * 1024 * 1024;

/** The same token in the same item at the same place. Labels depend on the order of reading, which differs. */
function keyOf({ origin, name, kind, line, column, offset, within }: TokenMatch): string {
  // A path's name differs between the two modes: one name in the fast one, all of it in the slow one.
  const what = origin.is === 'object' && origin.kind === 'blob' ? 'blob' : name;
  const where =
    origin.is === 'object'
      ? [origin.object, what]
      : origin.is === 'metadata'
        ? [origin.what, origin.path]
        : [origin.is];
  return JSON.stringify([where, kind, line, column, offset, within]);
}

async function fastWay(): Promise<ReadonlySet<string>> {
  const opened = await openRepository({ folder, environment: process.env });
  if (opened.is !== 'repository') throw new Error(opened.why);
  const notRead = notReadList();
  const matcher = createMatcher({ providers: catalog, onNotRead: notRead.add });
  const { git: own, gitFolder: repository } = opened.repository;
  const sources = [
    historySource({
      objects: packedObjects(opened.repository),
      git: own,
      platformOfName: makePlatformOfName(catalog),
      label: '',
      repository,
      lfsFolder: opened.repository.commonFolder,
    }),
  ];
  const { matches, coverage } = await scanSources({ sources, matcher, notRead, signal: new AbortController().signal });
  console.log(
    `fast: ${coverage.objects} objects, ${coverage.bytes} bytes, ${matches.length} matches, ${coverage.notRead.length} not looked at`,
  );
  return new Set(distinctMatches(matches).map(keyOf));
}

function git(args: readonly string[], input?: string): Buffer {
  return execFileSync('git', ['-C', folder, '--no-replace-objects', ...args], {
    input,
    maxBuffer: 4 * 1024 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** Every path that each blob ever had, from every commit's difference to every parent. */
function pathsOfBlobs(): ReadonlyMap<string, ReadonlySet<string>> {
  const paths = new Map<string, Set<string>>();
  const commits = git(['rev-list', '--all', '--reflog']);
  const records = git(
    ['diff-tree', '--stdin', '-r', '--root', '-m', '--no-renames', '--raw', '-z', '--no-abbrev'],
    commits.toString('latin1'),
  );
  let blob: string | undefined;
  for (let at = 0, end = records.indexOf(0); end !== -1; at = end + 1, end = records.indexOf(0, at)) {
    const record = records.toString('utf8', at, end);
    if (blob !== undefined) {
      paths.set(blob, (paths.get(blob) ?? new Set()).add(record));
      blob = undefined;
    } else if (record.startsWith(':')) blob = record.split(' ')[3];
  }
  return paths;
}

function slowWay(): ReadonlySet<string> {
  const matcher = slowMatcher({ providers: catalog });
  const platformOfName = makePlatformOfName(catalog);
  const paths = pathsOfBlobs();
  const seen: TokenMatch[] = [];
  const look = (bytes: Uint8Array, name: string, origin: TokenMatch['origin']): void => {
    seen.push(...matcher.matchBytes(bytes, { name, origin }));
  };
  const lines = git(['cat-file', '--batch-all-objects', '--batch-check']).toString('latin1').trim().split('\n');
  let block: string[] = [];
  let size = 0;
  for (const [index, line] of lines.entries()) {
    const [id = '', , length = '0'] = line.split(' ');
    block.push(id);
    size += Number(length);
    if (size < mostBytes && index < lines.length - 1) continue;
    for (const object of objectsIn(git(['cat-file', '--batch'], `${block.join('\n')}\n`))) {
      lookAt(object, look);
      for (const path of paths.get(object.id) ?? [])
        if (platformOfName(path) !== undefined)
          look(object.bytes, path, { is: 'object', object: object.id, kind: 'blob' });
    }
    block = [];
    size = 0;
  }
  const found = new Set(distinctMatches(seen).map(keyOf));
  console.log(`slow: ${lines.length} objects, ${found.size} matches`);
  return found;
}

interface WholeObject {
  readonly id: string;
  readonly kind: string;
  readonly bytes: Buffer;
}

function* objectsIn(stream: Buffer): Generator<WholeObject> {
  for (let at = 0; at < stream.length; ) {
    const end = stream.indexOf('\n', at);
    const [id = '', kind = '', size = '0'] = stream.toString('latin1', at, end).split(' ');
    yield { id, kind, bytes: stream.subarray(end + 1, end + 1 + Number(size)) };
    at = end + 1 + Number(size) + 1;
  }
}

function lookAt(
  { id, kind, bytes }: WholeObject,
  look: (bytes: Uint8Array, name: string, origin: TokenMatch['origin']) => void,
): void {
  if (kind === 'blob') {
    look(bytes, 'blob', { is: 'object', object: id, kind });
    return;
  }
  if (kind === 'tree') {
    const entry = new RegExp(`\\d+ ([^\\0]+)\\0[\\s\\S]{${id.length / 2}}`, 'g');
    for (const [, name = ''] of bytes.toString('latin1').matchAll(entry)) {
      const path = Buffer.from(name, 'latin1');
      look(path, 'file name', { is: 'metadata', what: 'file-name', path: path.toString('utf8') });
    }
    return;
  }
  const head = bytes.indexOf('\n\n') + 2;
  const origin = { is: 'object', object: id, kind: kind === 'tag' ? 'tag' : 'commit' } as const;
  look(
    bytes.subarray(
      /^(?:(?:tree|parent) [0-9a-f]{40,64}\n)*/.exec(bytes.toString('latin1', 0, head))?.[0].length ?? 0,
      head,
    ),
    'people',
    origin,
  );
  look(bytes.subarray(head), `${origin.kind} message`, origin);
}

const fast = await fastWay();
const slow = slowWay();
const missed = [...slow].filter((key) => !fast.has(key));
const invented = [...fast].filter((key) => !slow.has(key));
for (const key of missed.slice(0, 20)) console.log(`missed by the fast way: ${key}`);
for (const key of invented.slice(0, 20)) console.log(`missed by the slow way: ${key}`);
console.log(
  missed.length + invented.length === 0
    ? 'the same set'
    : `${missed.length} missed, ${invented.length} only in the fast way`,
);
if (missed.length + invented.length > 0) process.exitCode = 1;
