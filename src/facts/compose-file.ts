import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  type Scalar,
} from 'yaml';

/** One entry below `environment` of a service. */
export interface ComposeVariable {
  readonly name: string;
  /** Counted from 1. */
  readonly line: number;
  readonly form: 'map' | 'list';
  /** Not interpolated; undefined if the variable is only passed on. */
  readonly text: string | undefined;
  /** A plain YAML number that is changed when it is rewritten. */
  readonly rewritten: boolean;
}

/** What a compose file says about its containers' environment. */
export interface ComposeFile {
  readonly variables: readonly ComposeVariable[];
  /** Paths of `env_file`, as written. */
  readonly envFiles: readonly string[];
}

/** The limits for entries, and for merged maps (`<<`) inside one another. */
const most = 2000;
const mostMerges = 8;

/**
 * Parses a compose file. docker-compose 1.29 and compose-go agree: a map's scalar is what YAML says, a list item is
 * `NAME=value` with its quotation marks. Of a damaged file, it returns what can be parsed.
 */
export function parseCompose(text: string): ComposeFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    logLevel: 'silent',
    prettyErrors: false,
    uniqueKeys: false,
  });
  const resolved = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  const lineOf = (node: Node): number => lines.linePos((node as ParsedNode).range?.[0] ?? 0).line;
  const variables: ComposeVariable[] = [];
  const envFiles: string[] = [];
  const entries = (node: unknown, merges = 0): readonly (readonly [Scalar, unknown])[] => {
    const map = resolved(node);
    if (!isMap(map) || merges > mostMerges) return [];
    const named = map.items.flatMap(({ key, value }) => (isScalar(key) ? [[key, value] as const] : []));
    const own = named.filter(([{ value }]) => value !== '<<');
    const merged = named.flatMap(([{ value: key }, value]) => (key === '<<' ? [resolved(value)] : []));
    const names = new Set(own.map(([{ value }]) => value));
    // The map's own entries override merged ones, and of several merged maps the first one counts.
    const more = merged
      .flatMap((each) => (isSeq(each) ? each.items : [each]))
      .flatMap((each) => {
        const fresh = entries(each, merges + 1).filter(([{ value }]) => !names.has(value));
        for (const [{ value }] of fresh) names.add(value);
        return fresh;
      });
    return [...own, ...more];
  };
  const addEnvironment = (node: unknown): void => {
    const found = resolved(node);
    if (isMap(found)) {
      for (const [key, value] of entries(found))
        if (variables.length < most) variables.push(...fromMap(key, resolved(value), lineOf));
    } else if (isSeq(found))
      for (const item of found.items) if (variables.length < most) variables.push(...fromList(resolved(item), lineOf));
  };
  const addEnvFile = (node: unknown): void => {
    const found = resolved(node);
    for (const each of isSeq(found) ? found.items : [found]) {
      const item = resolved(each);
      const path = isMap(item) ? item.get('path') : isScalar(item) ? item.value : undefined;
      if (typeof path === 'string' && envFiles.length < most) envFiles.push(path);
    }
  };
  const services = entries(document.contents).filter(([{ value }]) => value === 'services');
  for (const [, value] of services.flatMap(([, each]) => entries(each))) {
    for (const [{ value: key }, content] of entries(value)) {
      if (key === 'environment') addEnvironment(content);
      if (key === 'env_file') addEnvFile(content);
    }
  }
  return { variables, envFiles };
}

function fromMap(key: Scalar, value: unknown, lineOf: (node: Node) => number): readonly ComposeVariable[] {
  if (value !== null && value !== undefined && !isScalar(value)) return [];
  const name = String(key.value);
  const line = lineOf(key);
  const scalar = value?.value;
  if (scalar === null || scalar === undefined) return [{ name, line, form: 'map', text: undefined, rewritten: false }];
  // A plain scalar is returned as written: `yes` and `1.10` are what people mean.
  const text = typeof scalar === 'string' ? scalar : (value?.source ?? String(scalar));
  return [{ name, line, form: 'map', text, rewritten: isRewritten(scalar, text) }];
}

/** compose-go keeps whole numbers of 64 bits, and rewrites any other number. */
function isRewritten(scalar: unknown, text: string): boolean {
  return typeof scalar === 'number' && String(scalar) !== text && !/^-?[1-9]\d{0,18}$/.test(text);
}

function fromList(item: unknown, lineOf: (node: Node) => number): readonly ComposeVariable[] {
  if (!isScalar(item) || typeof item.value !== 'string') return [];
  const at = item.value.indexOf('=');
  const name = at < 0 ? item.value : item.value.slice(0, at);
  const text = at < 0 ? undefined : item.value.slice(at + 1);
  return [{ name, line: lineOf(item), form: 'list', text, rewritten: false }];
}
