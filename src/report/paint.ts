import { reshaped, type Words } from '../value/untrusted.ts';

/** Only the sixteen basic colours, which every terminal theme defines: the codes that begin each, and end it. */
const styles = {
  bold: [1, 22],
  underline: [4, 24],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  blue: [34, 39],
} as const;

type Style = keyof typeof styles;

/** Colours, which change no word. */
export type Paint = ((text: Words) => Words) & { readonly [style in Style]: Paint };

/**
 * Colours for a screen that has them, or none. It does what chalk does with these six (`test/paint.test.ts` compares
 * them); chalk asks the terminal when it is loaded, and that loads Node's network modules: a twentieth of `node -e 0`.
 */
export function paintFor(hasColours: boolean): Paint {
  return hasColours ? paintOf([]) : unpainted;
}

const unpainted: Paint = withStyles(
  (text) => text,
  () => unpainted,
);

function paintOf(used: readonly Style[]): Paint {
  return withStyles(
    (text) => (used.length === 0 || text === '' ? text : reshaped(text, (each) => painted(each, used))),
    (style) => paintOf([...used, style]),
  );
}

function withStyles(paint: (text: Words) => Words, next: (style: Style) => Paint): Paint {
  const getters = Object.keys(styles).map((style) => [style, { get: () => next(style as Style) }]);
  return Object.defineProperties(paint, Object.fromEntries(getters)) as Paint;
}

/** What ends within the text begins again there, and no colour goes over the end of a line. */
function painted(text: string, used: readonly Style[]): string {
  const begin = used.map((style) => code(styles[style][0])).join('');
  const end = used
    .map((style) => code(styles[style][1]))
    .reverse()
    .join('');
  const inner = used.reduceRight(
    (each, style) => each.replaceAll(code(styles[style][1]), (close) => close + code(styles[style][0])),
    text,
  );
  return begin + inner.replaceAll(/\r?\n/g, (line) => end + line + begin) + end;
}

function code(number: number): string {
  return `\u001b[${number}m`;
}
