import type { Words } from '../value/untrusted.ts';
import { type Shown, type ShownData, shownData } from './shown-data.ts';

/** What `--format json` prints if there is no report. */
export interface JsonError {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'auth-doctor'; readonly version: string };
  readonly error: { readonly code: 'usage' | 'configuration' | 'internal' | 'interrupted'; readonly message: string };
}

/** A failure as data. */
export function jsonError(
  code: JsonError['error']['code'],
  message: Words,
  version: string,
): Shown<JsonError> & ShownData {
  const error: JsonError = { schemaVersion: 1, tool: { name: 'auth-doctor', version }, error: { code, message } };
  return shownData(error, (text) => text);
}
