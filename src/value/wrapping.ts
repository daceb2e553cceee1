import type { Wrapping } from '../types/value.ts';
import { plainNames } from './plain-names.ts';
import { kindOf, kindsOf } from './token-kinds.ts';

/** Longer texts are not a credential with something around it. */
const mostLength = 20_000;

/** What a trimmed value without quotation marks is wrapped in; undefined if it is the credential itself. */
export function wrappingOf(core: string): Wrapping | undefined {
  if (core.length < 3 || core.length > mostLength) return undefined;
  return inJson(core) ?? escaped(core) ?? assigned(core) ?? joined(core) ?? inBase64(core) ?? path(core);
}

function inJson(core: string): Wrapping | undefined {
  if (!/^[{[][\s\S]*[}\]]$/.test(core)) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(core);
  } catch {
    // The message would quote the text.
    return undefined;
  }
  const texts = Object.entries(parsed as object).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const [key, value] = texts.find(([, text]) => kindsOf(text).length > 0) ?? texts[0] ?? [];
  const [name] = Array.isArray(parsed) || key === undefined ? [] : plainNames([key]);
  return { is: 'json', ...(name === undefined ? {} : { key: name }), kinds: value === undefined ? [] : kindsOf(value) };
}

/** `echo` without -e, and sed: the two characters are where a line break should be. */
function escaped(core: string): Wrapping | undefined {
  return core.includes(String.raw`\n`) && !/^[A-Za-z]:\\/.test(core) ? { is: 'escaped' } : undefined;
}

const assignment = /^(?:export +|set +|\$env:)?([A-Za-z_][A-Za-z0-9_.-]{1,63})\s*[=:]\s*["']?([^\s"'][^\n]*?)["']?$/;
/** Names that precede a credential in a file or a form. */
const nameWords = /(?:^|[_.-])(?:token|key|secret|password|id|url|pat|credential)s?$/i;

function assigned(core: string): Wrapping | undefined {
  const [, name = '', value = ''] = assignment.exec(core) ?? [];
  if (name === '' || value.length < 3 || value.startsWith('//') || /^\d+$/.test(name)) return undefined;
  const kinds = kindsOf(value);
  // A token may itself contain a colon or a dot, or end in base64 padding.
  const [shown] = plainNames([name]);
  const isName = kinds.length > 0 || (shown !== undefined && nameWords.test(name) && !/^=*$/.test(value));
  if (!isName || kindsOf(core).some(isExact)) return undefined;
  return { is: 'assignment', ...(shown === undefined ? {} : { name: shown }), kinds };
}

/** Whether a format is so specific that a matching text is certainly that. */
function isExact(id: string): boolean {
  const kind = kindOf(id);
  return kind !== undefined && (kind.unmistakable || kind.shape.least === kind.shape.most);
}

function joined(core: string): Wrapping | undefined {
  const parts = core.split(/[\s,;]+/);
  if (parts.length > 1 && parts.length < 10) {
    const kinds = commonKinds(parts);
    if (kinds.length > 0) return { is: 'joined', parts: parts.length, lines: /[\r\n]/.test(core), kinds };
  }
  const half = core.length / 2;
  if (!Number.isInteger(half) || core.slice(0, half) === core.slice(half)) return undefined;
  const kinds = commonKinds([core.slice(0, half), core.slice(half)]).filter((kind) => kindOf(kind)?.unmistakable);
  return kinds.length > 0 && !kindsOf(core).some(isExact) ? { is: 'joined', parts: 2, lines: false, kinds } : undefined;
}

function commonKinds([first = '', ...others]: readonly string[]): readonly string[] {
  return kindsOf(first).filter((kind) => others.every((other) => kindsOf(other).includes(kind)));
}

function inBase64(core: string): Wrapping | undefined {
  if (!/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(core)) return undefined;
  const inner = Buffer.from(core, 'base64').toString('latin1').trim();
  // Random text hardly ever decodes to only letters, digits and dashes.
  if (!/^[A-Za-z0-9._:-]{12,}$/.test(inner)) return undefined;
  const kinds = kindsOf(inner);
  return kinds.length > 0 ? { is: 'base64', kinds } : undefined;
}

function path(core: string): Wrapping | undefined {
  // `//host/…` is an address without its scheme.
  if (/^\/\/[\w-]+\.[\w.-]+(?:\/|$)/.test(core)) return undefined;
  const isPath = /^(?:~|\.{1,2}|[A-Za-z]:)?[/\\][\w.~/\\ -]{2,300}$/.test(core);
  const parts = core.split(/[/\\]/).length;
  // Base64 may begin with a slash: a path has several, or a name with an extension.
  return isPath &&
    (parts > 2 || /\.(?:json|txt|toml|token|key|ini|cfg|ya?ml|env)$|rc$/.test(core)) &&
    !/[+=]/.test(core)
    ? { is: 'path' }
    : undefined;
}
