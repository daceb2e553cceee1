import type { PythonException } from '../../python/exception.ts';
import { requestsNetrc } from '../../requests/netrc.ts';
import type { ChainEntry, Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { knownValue } from '../../value/known-value.ts';
import { hostOfServer, splitAddress } from './server-name.ts';

/** A login that requests sends instead of a token in the first request to a host. */
export interface ReplacingLogin {
  /** The Authorization header is replaced by `Basic …`. */
  readonly replaces: boolean;
  /** What requests raises because of the file, or a name or password that is not Latin-1. */
  readonly raises?: PythonException;
  readonly entries: readonly ChainEntry[];
  readonly settings: Readonly<Record<string, Setting>>;
  readonly gaps: readonly string[];
}

const none: ReplacingLogin = { replaces: false, entries: [], settings: {}, gaps: [] };

/**
 * The login of a netrc file, otherwise that of the address itself: `https://user:password@host` (requests 2.34.2
 * models.py, prepare_auth).
 */
export async function replacingLogin(world: World, address: string): Promise<ReplacingLogin> {
  const fromFile = await netrcLogin(world, hostOfServer(address));
  return fromFile.replaces || fromFile.raises ? fromFile : { ...addressLogin(address), gaps: fromFile.gaps };
}

function addressLogin(address: string): ReplacingLogin {
  const split = splitAddress(address);
  const info = split.ok ? /^(.*)@/.exec(split.value.netloc)?.[1] : undefined;
  const parts = info === undefined ? undefined : /^([^:]*):(.*)$/s.exec(info);
  if (!parts || (parts[1] === '' && parts[2] === '')) return none;
  const place = { kind: 'argument', name: 'server_address' } as const;
  const why = 'requests sends the login of the address instead of the token';
  const entry: ChainEntry = {
    slot: 'login',
    place,
    role: 'current',
    state: 'found',
    why,
    wins: true,
    value: knownValue(parts[2] ?? ''),
  };
  return {
    replaces: true,
    entries: [entry],
    settings: { address_login: { value: 'in the address', place } },
    gaps: [],
  };
}

/** The netrc login, which overrides a header of the caller's own. */
async function netrcLogin(world: World, host: string | undefined): Promise<ReplacingLogin> {
  const found = host === undefined ? ({ is: 'none' } as const) : await requestsNetrc(world, host);
  switch (found.is) {
    case 'none':
      return none;
    case 'unread':
      return { ...none, gaps: [found.gap] };
    case 'broken':
      return { ...none, entries: [found.entry], raises: found.raises };
    case 'login':
      return {
        replaces: true,
        entries: [found.entry],
        settings: { netrc: found.setting },
        gaps: [],
        ...(found.raises ? { raises: found.raises } : {}),
      };
  }
}
