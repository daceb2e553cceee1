import type { PyJson } from '../../python/json-value.ts';
import { osError } from '../../python/os-error.ts';
import type { World } from '../../types/world.ts';
import { osProblem, syntaxProblem } from './file-problem.ts';
import type { FileSource } from './file-source.ts';
import { jiterLoads } from './jiter-loads.ts';
import { nodeFromJson } from './node-from-json.ts';
import { tokens } from './sdk-models.ts';
import { setFields } from './set-fields.ts';
import type { SettingNode, SettingTable } from './setting-node.ts';
import { typeName, validateModel } from './validate.ts';

/**
 * Reads a profile's tokens.json (config/settings.py:146-154). Only an absent file and a ValidationError are suppressed,
 * and one wrong value makes the whole file count for nothing.
 */
export async function readTokensJson(world: World, path: string): Promise<FileSource> {
  if (path.includes('\0')) return { path, state: 'unreadable', raise: { class: 'ValueError', message: 'embedded null byte' } };
  const read = await world.read(path);
  const stat = read.stat ? { stat: read.stat } : {};
  if (read.is === 'unread') return { path, state: 'unread', unread: read.reason, ...stat };
  if (read.is === 'error') {
    if (read.code === 'ENOENT') return { path, state: 'absent' };
    return { path, state: 'unreadable', raise: osError(read.code, path), problem: osProblem(read.code, 'fatal'), ...stat };
  }
  const json = jiterLoads(read.bytes);
  if (!json.ok) return { path, state: 'malformed', problem: syntaxProblem('JSON', read.bytes, json.error, 'ignored'), ...stat };
  return { path, ...stat, ...checkTokens(json.value, path) };
}

function checkTokens(json: PyJson, path: string): Pick<FileSource, 'state' | 'table' | 'shown' | 'problem'> {
  const node = nodeFromJson(json, 'tokens.json', { kind: 'file', path });
  if (node.t !== 'dict') {
    const what = `${typeName(node)} where an object is due`;
    return { state: 'malformed', problem: { kind: 'type', what, line: 1, effect: 'ignored' } };
  }
  const shown = underOauth2(node);
  const issue = validateModel(tokens, node).issues[0];
  if (issue) {
    const what = `${issue.path.join('.')} is of type ${issue.inputType}, not a string, and so the whole file is passed over`;
    return { state: 'malformed', shown, problem: { kind: 'type', what, ...lineOf(node.entries.get(issue.path[0] ?? '')), effect: 'ignored' } };
  }
  // Tokens.ensure_one_of (config/models.py:93-104); an empty string does not count.
  if (!['access_token', 'refresh_token'].some((name) => isFilled(node.entries.get(name)))) {
    const what = 'it holds neither an access token nor a refresh token';
    return { state: 'malformed', shown, problem: { kind: 'missing-key', what, effect: 'ignored' } };
  }
  return { state: 'read', shown, table: underOauth2(setFields(tokens, node)) };
}

function isFilled(node: SettingNode | undefined): boolean {
  return node?.t === 'str' && node.v !== '';
}

function lineOf(node: SettingNode | undefined): { readonly line?: number } {
  return node?.place.kind === 'file' && node.place.line !== undefined ? { line: node.place.line } : {};
}

function underOauth2(table: SettingTable): SettingTable {
  return { ...table, entries: new Map([['oauth2', table]]) };
}
