/** The longest word of a name whose words have `_` between. */
export function longestWord(name: string): string {
  return name.split('_').reduce((one, other) => (other.length > one.length ? other : one));
}

/** Finds any of these texts, in capitals too; of two of which one holds the other, only the shorter is looked for. */
export function anyOf(texts: readonly string[]): RegExp {
  const all = [...new Set(texts)];
  return new RegExp(all.filter((text) => !all.some((each) => text !== each && text.includes(each))).join('|') || '(?!)', 'i');
}
