import { parseConfigparser } from '../python/configparser.ts';
import type { ParsedFile } from './parsed-file.ts';

/** An INI file without interpolation (Hugging Face; Synapse, OpenML later). A key is `section.option`. */
export function parseIni(text: string, source: string): ParsedFile {
  const config = parseConfigparser(text, source);
  if (!config.ok) {
    const { line } = config.error;
    const bom = text.startsWith('\ufeff');
    const problem = {
      kind: bom ? 'bom' : 'syntax',
      what: bom ? 'a byte order mark before the first section' : 'not INI text',
    } as const;
    return {
      is: 'broken',
      kind: 'malformed',
      error: config.error,
      problem: { ...problem, ...(line === undefined ? {} : { line }) },
    };
  }
  const { sections, defaults } = config.value;
  return {
    is: 'parsed',
    keys: [...sections].flatMap(([section, options]) =>
      [...options].map(([key, { line }]) => ({ key: `${section}.${key}`, line })),
    ),
    get: (key) => {
      const cut = key.lastIndexOf('.');
      const section = sections.get(key.slice(0, Math.max(cut, 0)));
      const found = section && (section.get(key.slice(cut + 1)) ?? defaults.get(key.slice(cut + 1)));
      return found && { value: { t: 'str', v: found.value }, line: found.line };
    },
  };
}
