/** Gives each token a label, the same for the same token: A, B, … Z, AA, … It keeps the tokens, in memory only. */
export function makeLabels(): (token: string) => string {
  const labels = new Map<string, string>();
  return (token) => {
    const known = labels.get(token);
    if (known !== undefined) return known;
    const label = labelOf(labels.size);
    labels.set(token, label);
    return label;
  };
}

function labelOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : labelOf(Math.floor(index / 26) - 1) + letter;
}
