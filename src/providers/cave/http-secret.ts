import { encodeCheck } from '../../python/encode-check.ts';
import type { PythonException } from '../../python/exception.ts';
import { isTruthy, type PyJson, pythonStr, pythonTypeName } from '../../python/json-value.ts';
import type { World } from '../../types/world.ts';
import { filesFolders, firstPath, subscriptError } from './import-files.ts';
import type { ReplacingLogin } from './replacing-login.ts';
import { readSecretFile } from './secret-file.ts';
import { tokenEntry, tokenValue } from './token-entry.ts';

/** A user and a password for every HTTP server, which cloud-files sends instead of the token. */
interface HttpSecret {
  /** Raised while the reader of the data is created. */
  readonly raises?: PythonException;
  /** Replaces a netrc login, in the header and in requests' order. */
  readonly login?: ReplacingLogin;
  readonly unknown?: string;
}

/**
 * cloud-files 6.4.3 interfaces.py:983 and secrets.py:163: `http-secret.json` makes the session's own authentication.
 */
export async function httpSecret(world: World, given: PyJson | undefined): Promise<HttpSecret> {
  if (given && isTruthy(given)) return inSecrets(given, { kind: 'argument', name: 'secrets' });
  const path = await firstPath(world, filesFolders(world), 'http-secret.json');
  if (path === undefined) return {};
  const file = await readSecretFile(world, path);
  if (file.is === 'broken')
    return {
      raises: file.error,
      login: loginWith([
        { ...tokenEntry(path, 'password', file, { role: 'current', consulted: true }), slot: 'login' },
      ]),
    };
  if (file.is === 'unread') return { unknown: file.reason };
  return file.is === 'json' && isTruthy(file.json) ? inSecrets(file.json, { kind: 'file', path, key: 'password' }) : {};
}

function inSecrets(secrets: PyJson, place: ReplacingLogin['entries'][number]['place']): HttpSecret {
  if (secrets.t === 'dict') {
    const [user, password] = [secrets.entries.get('user'), secrets.entries.get('password')];
    if (user === undefined || password === undefined) return {};
    const why = 'cloud-files sends this login instead of the token';
    const login = loginWith([
      { slot: 'login', place, role: 'current', state: 'found', why, wins: true, value: tokenValue(password) },
    ]);
    const error = [user, password].map((each) => encodeCheck(pythonStr(each), 'latin-1')).find((each) => !each.ok);
    return {
      login: {
        ...login,
        replaces: true,
        settings: { http_login: { value: 'http-secret.json', place } },
        ...(error && !error.ok ? { raises: error.error } : {}),
      },
    };
  }
  const holds = (word: string) =>
    secrets.t === 'str'
      ? secrets.v.includes(word)
      : secrets.t === 'list' && secrets.items.some((each) => each.t === 'str' && each.v === word);
  if (secrets.t !== 'str' && secrets.t !== 'list')
    return { raises: { class: 'TypeError', message: `argument of type '${pythonTypeName(secrets)}' is not iterable` } };
  const error = holds('user') && holds('password') ? subscriptError(secrets, 'user') : undefined;
  return error ? { raises: error } : {};
}

function loginWith(entries: ReplacingLogin['entries']): ReplacingLogin {
  return { replaces: false, entries, settings: {}, gaps: [] };
}
