/**
 * How many findings a scanner's report holds: gitleaks gives a list; betterleaks, kingfisher and ours a line each, the
 * first two beside one line that sums the scan up.
 */
export function countFindings(text: string): number {
  const trimmed = text.trim();
  if (!trimmed.startsWith('[')) return trimmed.split('\n').filter(isFinding).length;
  const list: unknown = JSON.parse(trimmed);
  return Array.isArray(list) ? list.length : 0;
}

/** `{"finding": …}` of betterleaks and kingfisher; `{"rule": …, "place": …}` of ours. Not what is said between. */
function isFinding(line: string): boolean {
  if (!line.startsWith('{')) return false;
  try {
    const data: unknown = JSON.parse(line);
    return typeof data === 'object' && data !== null && ('finding' in data || 'place' in data);
  } catch {
    return false;
  }
}
