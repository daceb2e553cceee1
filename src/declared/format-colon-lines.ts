import { pythonStrip } from '../python/python-strip.ts';
import type { FileEntry, ParsedFile } from './parsed-file.ts';

/**
 * Lines of `key: value`, split at the first colon (cdsapi 0.7.7 api.py:32, read_config; ecmwf-datastores-client 0.5.3
 * config.py:23): the line and the value are stripped, the end of the key is not; the last of several counts.
 */
export function parseColonLines(text: string): ParsedFile {
  const entries = new Map<string, FileEntry>();
  const keys: { readonly key: string; readonly line: number }[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = pythonStrip(raw);
    const colon = line.indexOf(':');
    const at = index + 1;
    if (colon < 0) {
      const equals = line.indexOf('=');
      if (equals > 0) keys.push({ key: line.slice(0, equals), line: at });
      continue;
    }
    const key = line.slice(0, colon);
    keys.push({ key, line: at });
    entries.set(key, { value: { t: 'str', v: pythonStrip(line.slice(colon + 1)) }, line: at });
  }
  return { is: 'parsed', keys, get: (key) => entries.get(key) };
}
