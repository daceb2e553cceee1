import type { Verdict } from '../types/verdict.ts';
import { blanks, say, type Words } from '../value/untrusted.ts';
import { wrapText } from './layout.ts';
import { type Page, signOf } from './page.ts';
import { verdictWords } from './verdict-words.ts';

const indent = 4;

/** The platform's answer in a line or two; empty if it was not asked. */
export function verdictLines(verdict: Verdict | undefined, page: Page): readonly Words[] {
  const answer = verdictWords(verdict);
  if (!answer) return [];
  const { sign, words } = answer;
  return wrapText(page.show(words), page.screen.width - indent).map(
    (line, index) => say`${index === 0 ? say`  ${signOf(sign, page)} ` : blanks(indent)}${line}`,
  );
}

/** The requests that were made, for `-v`: method, host, path, status, time; never a header. */
export function requestLines(platform: string, page: Page): readonly Words[] {
  const mine = (page.report.requests ?? []).filter((each) => each.platform === platform);
  return mine.map(
    ({ method, host, path, outcome, milliseconds }) =>
      say`    ${page.show(method)} ${page.show(`${host}${path}`)}  ${page.show(outcome)}  ${milliseconds} ms`,
  );
}
