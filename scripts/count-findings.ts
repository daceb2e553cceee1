/**
 * The number of findings in a scanner's report: ours is one object with a list; gitleaks prints a list; betterleaks and
 * kingfisher one line each, plus one line that summarizes the scan.
 */
export function countFindings(text: string): number {
  const trimmed = text.trim();
  const whole = parsed(trimmed);
  if (Array.isArray(whole)) return whole.length;
  if (isObject(whole) && 'findings' in whole && Array.isArray(whole.findings)) return whole.findings.length;
  return trimmed.split('\n').filter((line) => {
    const row = parsed(line);
    return isObject(row) && 'finding' in row;
  }).length;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
