import type { Gap } from '../types/facts.ts';
import { blanks, reshaped, say, type Words } from '../value/untrusted.ts';
import { wrapText } from './layout.ts';
import { type Page, signOf } from './page.ts';

const indent = 4;

/** What is unknown, each once; and remarks that do not affect the verdict, with another sign. */
export function gapLines(gaps: readonly Gap[], page: Page): readonly Words[] {
  const signs = new Map<Words, 'unknown' | 'note'>();
  for (const { client, what, uncertain } of gaps) {
    const text = gapWords(client === undefined ? what : `${client}: ${what}`, page);
    if (uncertain || !signs.has(text)) signs.set(text, uncertain ? 'unknown' : 'note');
  }
  return [...signs].flatMap(([text, sign]) =>
    wrapAround(text, page.screen.width - indent).map(
      (line, index) => say`${index === 0 ? say`  ${signOf(sign, page)} ` : blanks(indent)}${line}`,
    ),
  );
}

/** What is unknown, as shown: with `~` for the home, as in findings. */
export function gapWords(what: string, { show, report }: Page): Words {
  return show(textWithTilde(what, report.home));
}

/** Replaces a space in a command while lines are wrapped; harmless text does not contain it. */
const held = '\u0000';

/** A command in backticks is not wrapped: it must work when it is copied. */
function wrapAround(text: Words, columns: number): readonly Words[] {
  const whole = reshaped(text, (each) => each.replace(/`[^`]*`/g, (command) => command.replaceAll(' ', held)));
  return wrapText(whole, columns).map((line) => reshaped(line, (each) => each.replaceAll(held, ' ')));
}

/** A sentence with the home shortened to `~` wherever a path begins with it. */
export function textWithTilde(text: string, home: string | undefined): string {
  if (!home || home === '/' || !text.includes(home)) return text;
  const parts = text.split(home);
  return parts.reduce((before, after) => before + (beginsPath(before) && endsName(after) ? '~' : home) + after);
}

/** `/mnt/home/me` is not in `/home/me`. */
function beginsPath(before: string): boolean {
  return before === '' || /[\s"'(:=]$/.test(before);
}

/** `/home/me2` is another user's. */
function endsName(after: string): boolean {
  return after === '' || /^[/\\\s"'):,;]/.test(after);
}
