/** `fnmatch.fnmatch(name, pattern)` on POSIX: `*`, `?` and `[seq]`, case-sensitive (Lib/fnmatch.py). Never throws. */
export function fnmatch(name: string, pattern: string): boolean {
  return matches([...name], patternParts(pattern));
}

type Part = { readonly is: 'any' } | { readonly is: 'one'; readonly test: (char: string) => boolean };

function patternParts(pattern: string): readonly Part[] {
  const parts: Part[] = [];
  const chars = [...pattern];
  for (let at = 0; at < chars.length; at += 1) {
    const char = chars[at] ?? '';
    const end = char === '[' ? setEnd(chars, at) : -1;
    if (char === '*') parts.push({ is: 'any' });
    else if (end > 0) parts.push({ is: 'one', test: setTest(chars.slice(at + 1, end)) });
    else parts.push({ is: 'one', test: (each) => char === '?' || each === char });
    if (end > 0) at = end;
  }
  return parts;
}

function setEnd(chars: readonly string[], at: number): number {
  const negated = chars[at + 1] === '!' ? 1 : 0;
  return chars.indexOf(']', at + 2 + negated);
}

function setTest(body: readonly string[]): (char: string) => boolean {
  const negated = body[0] === '!';
  const set = negated ? body.slice(1) : body;
  return (char) => {
    const isRange = (index: number): boolean => set[index + 1] === '-' && index + 2 < set.length;
    const held = set.some(
      (each, index) => each === char || (isRange(index) && each <= char && char <= (set[index + 2] ?? '')),
    );
    return held !== negated;
  };
}

// Greedy with one step back to the last `*`: linear in practice, and without a regular expression made from user text.
function matches(chars: readonly string[], parts: readonly Part[]): boolean {
  let at = 0;
  let part = 0;
  let star = -1;
  let starAt = 0;
  while (at < chars.length) {
    const current = parts[part];
    if (current?.is === 'one' && current.test(chars[at] ?? '')) {
      at += 1;
      part += 1;
    } else if (current?.is === 'any') {
      star = part;
      starAt = at;
      part += 1;
    } else if (star >= 0) {
      part = star + 1;
      starAt += 1;
      at = starAt;
    } else return false;
  }
  return parts.slice(part).every((each) => each.is === 'any');
}
