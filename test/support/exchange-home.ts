import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Family } from './probe-servers/rotating-host.ts';

/** A home with a login of EarthScope in it. */
export interface ExchangeHome {
  readonly home: string;
  /** `tokens.json` of the default profile. */
  readonly path: string;
  /** The variables that point the client to a login host on loopback. */
  env(url: string): Readonly<Record<string, string>>;
  remove(): void;
}

/** Makes a home whose login is this refresh token. */
export function exchangeHome(token: string, folder: string = tmpdir()): ExchangeHome {
  const home = mkdtempSync(join(folder, 'auth-doctor-exchange-'));
  const path = join(home, '.earthscope', 'default', 'tokens.json');
  mkdirSync(dirname(path), { recursive: true });
  mkdirSync(join(home, 'tmp'));
  writeFileSync(path, JSON.stringify({ refresh_token: token }), { mode: 0o600 });
  return {
    home,
    path,
    env: (url) => ({
      HOME: home,
      USERPROFILE: home,
      LANG: 'C.UTF-8',
      TMPDIR: join(home, 'tmp'),
      ES_OAUTH2__DOMAIN: `${url}/`,
      ES_RESOURCES__API_URL: url,
      ES_OAUTH2__ALLOWED_HOSTS: '["127.0.0.1"]',
    }),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** Every file below a folder with its text. */
export function textsBelow(folder: string): readonly (readonly [path: string, text: string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const path = join(entry.parentPath, entry.name);
    return [[path, readFileSync(path, 'utf8')] as const];
  });
}

/**
 * Where a login is after an exchange. `in place`: the client finds it. `kept`: complete in another file of the home.
 * `lost`: the login host's only valid token is nowhere, or the login was revoked.
 */
export function whereIs(family: Family, home: string, path: string): 'in place' | 'kept' | 'lost' {
  const holders = textsBelow(home).filter(([, text]) => family.good !== undefined && refreshIn(text) === family.good);
  if (holders.some(([each]) => each === path)) return 'in place';
  return holders.length > 0 ? 'kept' : 'lost';
}

/** The refresh token of a file that the client can read; undefined if it would read none. */
export function refreshIn(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { refresh_token?: string }).refresh_token;
  } catch {
    return undefined;
  }
}
