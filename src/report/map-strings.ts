/** Every text of a value of plain data, replaced; `key` is its key, or that of its list. Keys are our own, and stay. */
export function mapStrings(data: unknown, change: (text: string, key: string) => string, under = ''): unknown {
  if (typeof data === 'string') return change(data, under);
  if (Array.isArray(data)) return data.map((each) => mapStrings(each, change, under));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, mapStrings(value, change, key)]));
}
