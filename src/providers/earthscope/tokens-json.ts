import type { PyJson } from '../../python/json-value.ts';
import type { World } from '../../types/world.ts';
import { fileBytes } from './file-bytes.ts';
import { syntaxProblem } from './file-problem.ts';
import type { FileSource } from './file-source.ts';
import { jiterLoads } from './jiter-loads.ts';
import { nodeFromJson } from './node-from-json.ts';
import { tokens } from './sdk-models.ts';
import { setFields } from './set-fields.ts';
import type { SettingNode, SettingTable } from './setting-node.ts';
import { typeName, validateModel } from './validate.ts';

/**
 * Reads a profile's tokens.json (config/settings.py:146-154). Only an absent file and a ValidationError are suppressed,
 * and one wrong value makes the client ignore the whole file.
 */
export async function readTokensJson(world: World, path: string): Promise<FileSource> {
  const read = await fileBytes(world, path);
  if (!read.ok) return read.source;
  const json = jiterLoads(read.bytes);
  if (!json.ok)
    return {
      path,
      state: 'malformed',
      problem: syntaxProblem('JSON', read.bytes, json.error, 'ignored'),
      ...read.stat,
    };
  return { path, ...read.stat, ...checkTokens(json.value, path) };
}

function checkTokens(json: PyJson, path: string): Pick<FileSource, 'state' | 'table' | 'shown' | 'problem'> {
  const node = nodeFromJson(json, 'tokens.json', { kind: 'file', path });
  if (node.t !== 'dict') {
    const what = `${typeName(node)} instead of an object`;
    return { state: 'malformed', problem: { kind: 'type', what, line: 1, effect: 'ignored' } };
  }
  const shown = underOauth2(node);
  const issue = validateModel(tokens, node).issues[0];
  if (issue) {
    const what = `${issue.path.join('.')} is of type ${issue.inputType}, not a string, so the whole file is ignored`;
    return {
      state: 'malformed',
      shown,
      problem: { kind: 'type', what, ...lineOf(node.entries.get(issue.path[0] ?? '')), effect: 'ignored' },
    };
  }
  // Tokens.ensure_one_of (config/models.py:93-104); an empty string does not count.
  if (!['access_token', 'refresh_token'].some((name) => isFilled(node.entries.get(name)))) {
    const what = 'it contains neither an access token nor a refresh token';
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
