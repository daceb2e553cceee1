/** What expressions of a workflow can name: `inputs.x`, `secrets.X`, `steps.id.outputs.x`, `github.event.…`. */
export type Contexts = Readonly<Record<string, unknown>>;

const token = /\s*(?:('(?:[^']|'')*')|([A-Za-z_][\w-]*(?:\.[\w-]+)*)|(&&|\|\||==|!=|!|[()]))/y;

/**
 * Evaluates an expression of GitHub Actions, as far as ours go: contexts, strings, `!`, `==`, `!=`, `&&`, `||`,
 * brackets,
 * and the functions `always()`, `success()` and `failure()`. Throws for anything else.
 */
export function evaluate(text: string, contexts: Contexts, failed = false): unknown {
  const tokens = tokensOf(text);
  let at = 0;
  const take = (wanted: string): boolean => {
    if (tokens[at] !== wanted) return false;
    at += 1;
    return true;
  };
  const or = (): unknown => {
    let left = and();
    while (take('||')) {
      const right = and();
      left = left || right;
    }
    return left;
  };
  const and = (): unknown => {
    let left = equal();
    while (take('&&')) {
      const right = equal();
      left = left && right;
    }
    return left;
  };
  const equal = (): unknown => {
    const left = unary();
    if (take('==')) return same(left, unary());
    return take('!=') ? !same(left, unary()) : left;
  };
  const unary = (): unknown => {
    if (take('!')) return !unary();
    if (take('(')) {
      const inner = or();
      if (!take(')')) throw new Error(`no closing bracket in ${text}`);
      return inner;
    }
    const word = tokens[at];
    at += 1;
    if (word === undefined) throw new Error(`the expression ${text} ends too soon`);
    if (word.startsWith("'")) return word.slice(1, -1).replaceAll("''", "'");
    if (take('(')) {
      if (!take(')')) throw new Error(`arguments in ${text}`);
      return called(word, failed);
    }
    return valueAt(word.split('.'), contexts);
  };
  const value = or();
  if (at < tokens.length) throw new Error(`what does ${tokens[at]} mean in ${text}?`);
  return value;
}

/** Replaces every `${{ … }}` of a text. */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{([\s\S]*?)\}\}/g, (_, inner: string) => String(evaluate(inner, contexts) ?? ''));
}

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new Error(`the expression ${text} has something unknown at ${from}`);
    tokens.push(match[0].trim());
  }
  return tokens;
}

function called(name: string, failed: boolean): boolean {
  if (name === 'always') return true;
  if (name === 'success') return !failed;
  if (name === 'failure') return failed;
  throw new Error(`the function ${name}`);
}

/** What is missing is empty, as on GitHub; an unknown context is a mistake. */
function valueAt([first = '', ...rest]: readonly string[], contexts: Contexts): unknown {
  if (!(first in contexts)) throw new Error(`the context ${first}`);
  return rest.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    contexts[first],
  );
}

function same(left: unknown, right: unknown): boolean {
  return (left ?? '') === (right ?? '');
}
