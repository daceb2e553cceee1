import { attributeError } from '../../python/attribute-error.ts';
import type { PythonException } from '../../python/exception.ts';
import { type PyJson, pythonTypeName } from '../../python/json-value.ts';
import { expandUser, joinPath } from '../../python/os-path.ts';
import type { ChainEntry, Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import type { CaveRequest } from './caveclient-server.ts';
import { givenArgument } from './given-argument.ts';
import { readSecretFile, type SecretFile } from './secret-file.ts';
import { caveFolder } from './server-name.ts';
import { tokenEntry } from './token-entry.ts';

/** The result of caveclient's token files. */
interface CaveFiles {
  readonly key: string;
  readonly chain: readonly ChainEntry[];
  readonly settings: Readonly<Record<string, Setting>>;
  readonly warnings: readonly string[];
  readonly token?: PyJson;
  /** The file that the token came from. */
  readonly path?: string;
  readonly raises?: PythonException;
  /** Why the content of a file is unknown. */
  readonly unknown?: string;
}

interface Step {
  readonly path: string;
  readonly role: ChainEntry['role'];
  /** `isfile` for the server's own file: a directory of that name is skipped. */
  readonly mustBeFile?: boolean;
}

const legacy = `${caveFolder}/chunkedgraph-secret.json`;
const deprecation = `WARNING caveclient.auth: file location ${legacy} is deprecated,\nrename to 'cave-secret.json' or 'SERVER_ADDRESS-cave-secret.json`;

/**
 * One file is chosen because it exists, and only its token counts; only the legacy file is tried after it (caveclient
 * 8.2.1 auth.py:93).
 * @param settled a token argument was given, so that no file is opened
 */
export async function caveFiles(
  world: World,
  args: Readonly<Record<string, unknown>>,
  request: CaveRequest,
  settled: boolean,
): Promise<CaveFiles> {
  const keyArgument = args['token_key'] ?? args['auth_token_key'] ?? undefined;
  const key = typeof keyArgument === 'string' ? keyArgument : 'token';
  const fileArgument = givenArgument(args['token_file'] ?? args['auth_token_file']);
  const typeError = fileArgument !== undefined && fileArgument.t !== 'str';
  const given = fileArgument?.t === 'str' ? expandUser(world, fileArgument.v) : undefined;
  const chosen = await choose(world, key, request, given);
  const oldPath = expandUser(world, legacy);
  const old = await readSecretFile(world, oldPath);
  const settings: Record<string, Setting> = {
    token_file: {
      value: chosen.path,
      place: given === undefined ? { kind: 'default' } : { kind: 'argument', name: 'token_file' },
    },
    token_key: {
      value: key,
      place: typeof keyArgument === 'string' ? { kind: 'argument', name: 'token_key' } : { kind: 'default' },
    },
  };
  const base = { key, settings, warnings: [] };
  const oldEntry = (consulted: boolean, why?: string) =>
    tokenEntry(oldPath, key, old, { role: 'legacy', consulted, ...(why === undefined ? {} : { why }) });
  if (typeError && !request.raises) {
    const message = `expected str, bytes or os.PathLike object, not ${fileArgument ? pythonTypeName(fileArgument) : 'object'}`;
    return {
      ...base,
      chain: [...chosen.chain(false, 'the client fails before it opens the file'), oldEntry(false)],
      raises: { class: 'TypeError', message },
    };
  }
  if (settled || request.raises) {
    const why = settled ? 'the code passes a token, so no file is opened' : 'the client fails before it opens the file';
    return { ...base, chain: [...chosen.chain(false, why), oldEntry(false, why)] };
  }
  const first = tokenOf(chosen.file, key);
  const firstChain = chosen.chain(true);
  if (first.raises ?? first.unknown)
    return { ...base, ...first, chain: [...firstChain, oldEntry(false, 'reading the file before it fails')] };
  if (first.token) {
    return {
      ...base,
      token: first.token,
      path: chosen.path,
      chain: [...won(firstChain, chosen.path), oldEntry(false, 'a token was found before')],
    };
  }
  const second = tokenOf(old, key);
  const chain = [...firstChain, oldEntry(true)];
  if (second.raises ?? second.unknown) return { ...base, ...second, chain };
  if (!second.token) return { ...base, chain };
  return { ...base, token: second.token, path: oldPath, warnings: [deprecation], chain: won(chain, oldPath) };
}

interface Chosen {
  readonly path: string;
  readonly file: SecretFile;
  chain(consulted: boolean, why?: string): readonly ChainEntry[];
}

async function choose(world: World, key: string, request: CaveRequest, given: string | undefined): Promise<Chosen> {
  const steps: readonly Step[] = [
    ...(given === undefined ? [] : [{ path: given, role: 'current' } as const]),
    ...(request.serverFile === undefined
      ? []
      : [{ path: request.serverFile, role: 'current', mustBeFile: true } as const]),
    { path: expandUser(world, joinPath(world, `${caveFolder}/cave-secret.json`)), role: 'current' },
  ];
  const files = await Promise.all(steps.map(async (step) => await readSecretFile(world, step.path)));
  const folders = await Promise.all(steps.map(async (step) => await isOther(world, step)));
  const exists = (index: number) => files[index]?.is !== 'absent' && folders[index] !== true;
  const winner = given !== undefined ? 0 : steps.findIndex((step, index) => !step.mustBeFile || exists(index));
  const chain = (consulted: boolean, why?: string): readonly ChainEntry[] =>
    steps.map((step, index) => {
      const file = files[index] ?? { is: 'absent', denied: false };
      if (!consulted)
        return tokenEntry(step.path, key, file, {
          role: step.role,
          consulted: false,
          ...(why === undefined ? {} : { why }),
        });
      if (index === winner) return tokenEntry(step.path, key, file, { role: step.role, consulted: true });
      const reason = index > winner ? chosenInstead(given !== undefined) : 'not a file, so the client skips it';
      const skipped = index > winner || exists(index) || folders[index] === true;
      return tokenEntry(step.path, key, file, {
        role: step.role,
        consulted: !skipped,
        ...(skipped ? { why: reason } : {}),
        effect: 'ignored',
      });
    });
  return { path: steps[winner]?.path ?? '', file: files[winner] ?? { is: 'absent', denied: false }, chain };
}

function chosenInstead(byArgument: boolean): string {
  return byArgument
    ? 'the code names another file, and only that one is opened'
    : "the server's own file exists and alone is opened";
}

async function isOther(world: World, { path, mustBeFile }: Step): Promise<boolean> {
  if (!mustBeFile) return false;
  const found = await world.stat(path);
  return found.is === 'found' && found.stat.kind !== 'file';
}

function tokenOf(file: SecretFile, key: string): Pick<CaveFiles, 'token' | 'raises' | 'unknown'> {
  if (file.is === 'absent') return {};
  if (file.is === 'unread') return { unknown: file.reason };
  if (file.is === 'broken') return { raises: file.error };
  if (file.json.t !== 'dict') return { raises: attributeError(pythonTypeName(file.json), 'get') };
  const token = file.json.entries.get(key);
  return token === undefined || token.t === 'null' ? {} : { token };
}

function won(chain: readonly ChainEntry[], path: string): readonly ChainEntry[] {
  return chain.map((entry) =>
    entry.place.kind === 'file' && entry.place.path === path && entry.state !== 'ignored'
      ? { ...entry, wins: true }
      : entry,
  );
}
