import { mayShow } from '../value/foreign-text.ts';
import { reprStr } from './python-repr.ts';

const mask = '[secret]';

/** A line of a file that a message quotes, with what may be a secret masked: a value, or a line that is not a pair. */
export function maskLine(line: string): string {
  const delimiter = line.search(/[=:]/);
  if (delimiter < 0) return maskCore(line, harmlessName);
  const key = maskCore(line.slice(0, delimiter), harmlessName);
  return (
    key +
    line.charAt(delimiter) +
    maskCore(line.slice(delimiter + 1), (value) => (mayShow(value, 'quotedValue') ? value : mask))
  );
}

function maskCore(text: string, masked: (core: string) => string): string {
  const core = text.trim();
  const start = text.length - text.trimStart().length;
  return text.slice(0, start) + masked(core) + text.slice(start + core.length);
}

/**
 * A name from a file, unchanged if it consists of plain words (`refresh_token`), otherwise masked: it may be a secret.
 */
export function harmlessName(name: string): string {
  return mayShow(name, 'quotedName') ? name : mask;
}

/**
 * A header's value as `repr` shows it in an exception, with the secret after its prefix masked; the quotes are repr's.
 */
export function maskedRepr(prefix: string, secret: string): string {
  const quote = reprStr(prefix + secret).charAt(0);
  return `${quote}${prefix}${secret === '' ? '' : mask}${quote}`;
}
