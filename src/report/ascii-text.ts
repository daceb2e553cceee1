const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '→': '->',
  '·': '-',
  '×': 'x',
};

/** Our own typographic characters in plain ASCII. Names from outside stay as they are: they must name the thing. */
export function asciiText(text: string): string {
  return text.replace(/[‘’“”–—…→·×]/gu, (character) => plain[character] ?? character);
}
