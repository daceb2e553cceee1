import { reprBytes, reprStr } from '../python/python-repr.ts';
import { stripControls } from '../value/strip-controls.ts';
import { wellFormed } from './text-readings.ts';

/** A shorter text may be part of any sentence by chance. In characters. */
export const shortestGuarded = 8;

/** The forms in which one secret's text may appear in output, each list longest first. */
export interface SecretForms {
  readonly text: string;
  /** Raw, and as base64 and base64url, alone or inside something longer. */
  readonly plain: readonly string[];
  /** Percent-encoded as JavaScript and Python do it, JSON-escaped, as Python's `repr` and `stripControls` print it. */
  readonly escaped: readonly string[];
  /** The parts that could be a credential: no 12 characters of them are shown. */
  readonly parts: readonly string[];
}

/**
 * The forms of a secret's text, even if it contains half a surrogate pair: output turns that into U+FFFD, escapes keep
 * it.
 */
export function secretForms(text: string, parts: readonly string[] = []): SecretForms {
  const whole = wellFormed(text);
  let plain: readonly string[] | undefined;
  const forms = (escaped: readonly string[]): SecretForms => ({
    text: whole,
    parts,
    escaped,
    // Only few texts have to be searched for these.
    get plain() {
      plain ??= longestFirst([whole, ...base64Forms(whole)]);
      return plain;
    },
  });
  // Nothing escapes these characters, and most tokens have no others.
  if (/^[\w.-]*$/.test(text)) return forms([]);
  // JSON and Python write most others as they are too.
  const isPlain = /^[ !#-&(-[\]-~]*$/.test(text);
  const escaped = longestFirst([
    ...(isPlain ? [] : [...[whole, text].flatMap(escapedForms), inner(reprBytes(Buffer.from(whole, 'utf8')).slice(1))]),
    ...percentEncoded(whole),
  ]);
  return forms(escaped.filter((form) => form !== whole));
}

function escapedForms(text: string): readonly string[] {
  const json = inner(JSON.stringify(text));
  return [json, asciiOnly(json), inner(JSON.stringify(json)), inner(reprStr(text)), stripControls(text)];
}

function longestFirst(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)].filter((form) => form.length >= shortestGuarded).sort((a, b) => b.length - a.length);
}

function inner(quoted: string): string {
  return quoted.slice(1, -1);
}

function asciiOnly(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** As JavaScript does it, Python's `quote` with and without slashes, and a form. */
function percentEncoded(text: string): readonly string[] {
  const javaScript = encodeURIComponent(text);
  const python = javaScript.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = python.replaceAll('%2A', '*').replaceAll('~', '%7E').replaceAll('%20', '+');
  return [javaScript, python.replaceAll('%2F', '/'), python, form];
}

/**
 * The base64 and base64url characters that depend on this text alone, after 0, 1 and 2 bytes of something else: `Basic`
 * credentials contain `id:secret` in one piece.
 */
export function base64Forms(text: string): readonly string[] {
  return ['', '\0', '\0\0'].flatMap((before) => {
    const bytes = Buffer.from(before + text, 'utf8');
    const base64 = bytes
      .toString('base64')
      .slice(Math.ceil((before.length * 8) / 6), Math.floor((bytes.length * 8) / 6));
    return /[+/]/.test(base64) ? [base64, base64.replaceAll('+', '-').replaceAll('/', '_')] : [base64];
  });
}
