import type { Page } from './page.ts';

/** An address, which a terminal that knows links (OSC 8) opens at a click. */
export function linkTo(url: string, { screen, paint }: Page): string {
  const text = paint.underline(url);
  return screen.links ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text;
}
