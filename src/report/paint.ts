/** Puts texts in a style. The terminal's own sixteen colours are in every theme: no more is used. */
export type Paint = Readonly<Record<keyof typeof codes, (text: string) => string>>;

/** What turns each style on and off (ECMA-48, "select graphic rendition"). */
const codes = {
  bold: [1, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
} as const;

/**
 * Returns the styles, which change nothing where there is no colour. Libraries for this ask the terminal for its colours,
 * which `src/command-line/terminal.ts` has done: 3 ms of each run went into that.
 */
export function paintFor(colour: boolean): Paint {
  const style =
    ([on, off]: readonly [number, number]) =>
    (text: string): string =>
      colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bold: style(codes.bold),
    underline: style(codes.underline),
    red: style(codes.red),
    green: style(codes.green),
    yellow: style(codes.yellow),
    blue: style(codes.blue),
  };
}
