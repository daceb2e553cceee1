import type { FileKey } from '../types/facts.ts';
import { knownValue } from '../value/known-value.ts';
import { untrusted } from '../value/untrusted.ts';

/** Larger files are not credential files. In characters. */
const mostText = 65_536;
const mostKeys = 200;

/**
 * Reads the keys of a credential file in any format: JSON, TOML, INI, `key: value`, `NAME=value`, and damaged forms of
 * these. Every key is returned with its position, duplicates included.
 */
export function fileKeys(text: string): readonly FileKey[] {
  if (text.length > mostText) return [];
  const plain = text.replace(/^\ufeff/, '');
  const keys = /^\s*\{/.test(plain) ? jsonKeys(plain) : lineKeys(plain);
  const hasBom = plain.length < text.length;
  return keys.slice(0, mostKeys).map((key) => (hasBom && key.line === 1 ? { ...key, behindBom: true } : key));
}

const jsonToken = /"((?:[^"\\\n]|\\.)*)"(\s*:)?|[{}[\],\n]/g;

/** Strings before a colon are keys; the next token on the same level is their value. */
function jsonKeys(text: string): readonly FileKey[] {
  const keys: FileKey[] = [];
  const path: string[] = [];
  let pending: string | undefined;
  let line = 1;
  for (const [token, content, colon] of text.matchAll(jsonToken)) {
    if (token === '\n') line += 1;
    else if (colon !== undefined) pending = unescaped(content ?? '');
    else if (content !== undefined && pending !== undefined) {
      keys.push({
        key: untrusted([...path.filter(Boolean), pending].join('.')),
        line,
        value: knownValue(unescaped(content)),
      });
      pending = undefined;
    } else if (token === '{' || token === '[') {
      path.push(pending ?? '');
      pending = undefined;
    } else if (token === '}' || token === ']') path.pop();
    else if (token === ',' && pending !== undefined) {
      keys.push({ key: untrusted([...path.filter(Boolean), pending].join('.')), line });
      pending = undefined;
    }
    if (colon?.includes('\n')) line += colon.split('\n').length - 1;
  }
  return keys;
}

function unescaped(content: string): string {
  try {
    return String(JSON.parse(`"${content}"`));
  } catch {
    // The parser's message would quote the text.
    return content;
  }
}

const section = /^\s*\[{1,2}\s*([^\]]+?)\s*\]{1,2}\s*(?:#.*)?$/;
const keyLine = /^\s*(-e\s+|-\s+)?(?:export\s+|set\s+)?(["']?)([A-Za-z_][\w.-]*)\2\s*([:=;])\s*(.*?)\s*$/;

function lineKeys(text: string): readonly FileKey[] {
  const keys: FileKey[] = [];
  let within = '';
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const header = section.exec(raw)?.[1];
    if (header !== undefined) {
      within = header.replaceAll(/["'\s]/g, '');
      continue;
    }
    const [, dash, quote, name, separator, rest = ''] = keyLine.exec(raw) ?? [];
    if (name === undefined || separator === undefined || /^\s*#/.test(raw)) continue;
    const value = rest.replace(/^(["'])(.*)\1(?:\s*#.*)?$/, '$2');
    keys.push({
      key: untrusted(within === '' ? name : `${within}.${name}`),
      line: index + 1,
      separator: separator as ':' | '=' | ';',
      ...(quote === '' ? {} : { quoted: true }),
      ...(dash === undefined ? {} : { behindDash: true }),
      ...(value === '' ? {} : { value: knownValue(value) }),
    });
  }
  return keys;
}
