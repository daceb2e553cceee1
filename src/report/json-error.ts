/** What `--format json` prints if there is no report. */
export interface JsonError {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'auth-doctor'; readonly version: string };
  readonly error: { readonly code: 'usage' | 'configuration' | 'internal' | 'interrupted'; readonly message: string };
}

/** A failure as data. `message` is our own sentence, never a foreign one. */
export function jsonError(code: JsonError['error']['code'], message: string, version: string): JsonError {
  return { schemaVersion: 1, tool: { name: 'auth-doctor', version }, error: { code, message } };
}
