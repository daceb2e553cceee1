import { type IniFile, type IniOption, parseConfigparser, pathRepr } from '../python/configparser.ts';
import { readTextLikeOpen } from '../python/decode-text.ts';
import type { PythonException } from '../python/exception.ts';
import { pathlibText } from '../python/pathlib-text.ts';
import { pythonInt } from '../python/python-int.ts';
import type { Place } from '../types/place.ts';
import { knownValue } from '../value/known-value.ts';
import { absolutePath } from './python-path.ts';
import type { BuiltIn, ReplayState } from './replay-state.ts';
import { heldText, type Scope } from './scope.ts';

const margin = 24 * 3600;

/**
 * huggingface_hub 2.4.0 utils/_auth.py:243 and :371: a token from the browser login is in `stored_tokens` with a
 * refresh token; within a day of its expiry it is refreshed before use. The file is read to get the token, and by
 * whatever lists the tokens (`hf auth list`): its problems are reported each time.
 */
export const hfStoredTokens: BuiltIn = async (scope, state) => {
  const named = scope.paths.get('stored');
  if (!named || state.raises.some(({ phase }) => phase === 'construct')) return;
  const spelled = pathlibText(scope.world.platform, named.spelled);
  const read = await scope.world.read(spelled);
  if (read.is === 'unread')
    state.gaps.push(`${absolutePath(scope.world, spelled)} could not be read here: ${read.reason}`);
  if (read.is !== 'file') return;
  const path = absolutePath(scope.world, spelled);
  const text = readTextLikeOpen(read.bytes);
  const config = text.ok ? parseConfigparser(text.value, pathRepr(spelled, scope.world.platform)) : text;
  const fromFile = state.held.get('token')?.place.kind === 'file';
  if (!config.ok) return sayBroken(state, path, config.error, fromFile, read.stat);
  for (const [section, options] of config.value.sections) {
    const stored = option(config.value, options, 'hf_token');
    if (!stored) continue;
    const place: Place = { kind: 'file', path, key: `${section}.hf_token`, line: stored.line };
    const why = 'a stored token; the token file says which one is used';
    state.chain.push({
      slot: 'token',
      place,
      role: 'lookalike',
      state: 'ignored',
      why,
      wins: false,
      value: knownValue(stored.value),
      stat: read.stat,
    });
  }
  if (fromFile) refresh(scope, state, path, config.value);
};

function sayBroken(
  state: ReplayState,
  path: string,
  error: PythonException,
  fromFile: boolean,
  stat: NonNullable<ReplayState['chain'][number]['stat']>,
): void {
  const lines = `Error parsing stored tokens file: ${error.message}`.split('\n');
  state.warnings.push(...lines, ...(fromFile ? lines : []));
  const kind = error.class === 'UnicodeDecodeError' ? 'encoding' : 'syntax';
  const line = error.line === undefined ? {} : { line: error.line };
  const problem = {
    kind,
    what: kind === 'encoding' ? 'not UTF-8 text' : 'not INI text',
    ...line,
    effect: 'warning',
  } as const;
  state.chain.push({
    slot: 'refresh_token',
    place: { kind: 'file', path, ...line },
    role: 'current',
    state: 'malformed',
    wins: false,
    stat,
    problem,
  });
}

function refresh(scope: Scope, state: ReplayState, path: string, config: IniFile): void {
  const held = state.held.get('token');
  if (!held) return;
  const token = heldText(held.value);
  const found = [...config.sections].find(([, options]) => option(config, options, 'hf_token')?.value === token);
  const [section = '', options = new Map<string, IniOption>()] = found ?? [];
  const refreshToken = option(config, options, 'refresh_token');
  const expires = option(config, options, 'expires_at');
  const number = expires && pythonInt(expires.value);
  if (!refreshToken || !expires || !number?.ok) return;
  const soon = Number(number.value) - margin <= scope.world.now.getTime() / 1000;
  state.settings['expires_at'] = {
    value: number.value.slice(0, 20),
    place: { kind: 'file', path, key: `${section}.expires_at`, line: expires.line },
  };
  const place: Place = { kind: 'file', path, key: `${section}.refresh_token`, line: refreshToken.line };
  const why = soon
    ? 'the token expires within a day, so it is refreshed first'
    : 'the token is valid for more than a day';
  state.chain.push({
    slot: 'refresh_token',
    place,
    role: 'current',
    state: soon ? 'found' : 'ignored',
    why,
    wins: soon,
    value: knownValue(refreshToken.value),
  });
  if (soon) state.next = 'exchanges';
}

function option(config: IniFile, section: ReadonlyMap<string, IniOption>, name: string): IniOption | undefined {
  return section.get(name) ?? config.defaults.get(name);
}
