import { orWords } from '../rule-kit/evidence.ts';
import { placeName } from '../rule-kit/place-name.ts';
import type { Place } from '../types/place.ts';
import type { PlatformReport } from '../types/report.ts';
import type { Raised, Resolution } from '../types/resolution.ts';
import { joinWords, say, type Words } from '../value/untrusted.ts';
import { columnCount, wrapText } from './layout.ts';
import type { Page } from './page.ts';

/**
 * Which credential a client uses, as a clause: `uses ~/.cloudvolume/secrets/cave-secret.json`; `would use …` if the
 * installed version is not the one that was replayed. For several clients: `use …`.
 */
export function usesWords(resolution: Resolution, page: Page, count = 1): Words {
  const places = winningPlaces(resolution, page);
  const verb = (word: 'find' | 'use'): Words =>
    resolution.confidence === 'other-version' ? say`would ${word}` : count > 1 ? say`${word}` : say`${word}s`;
  const open = openWords(resolution, page);
  if (places.length === 0) return open ?? say`${verb('find')} no credential`;
  const uses = say`${verb('use')} ${joinWords(places, ', ')}${open === undefined ? '' : say`, and ${open}`}`;
  const sendsNothing = resolution.next === 'sends-nothing';
  return sendsNothing ? say`${uses}, and ${count > 1 ? 'send' : 'sends'} nothing` : uses;
}

/** What a client may use, where that depends on what is unknown here. */
function openWords({ chain, source }: Resolution, { report, show }: Page): Words | undefined {
  if (source !== 'unknown') return undefined;
  const open = chain.filter(({ state }) => state === 'unknown');
  const names = new Set(open.map(({ place }) => show(placeName(withoutLine(place), report.home))));
  return names.size === 0 ? say`may use anything` : say`may use ${show(orWords([...names]))}`;
}

/** Where the client's values come from, each place once. */
export function winningPlaces({ chain }: Resolution, { report, show }: Page): readonly Words[] {
  const winners = chain.filter(({ wins, place }) => wins && place.kind !== 'default');
  return [...new Set(winners.map(({ place }) => show(placeName(withoutLine(place), report.home))))];
}

function withoutLine(place: Place): Place {
  return place.kind === 'file' ? { kind: 'file', path: place.path } : place;
}

const whenRaised = {
  construct: 'when it is created',
  token: 'when it asks for a token',
  send: 'at the first request',
} as const satisfies Readonly<Record<Raised['phase'], string>>;

/**
 * `raises KeyError: 'token' (when it is created)`; `prints …` if the program has its own message; `would raise …` if
 * another version was replayed.
 */
export function raisedWords(
  { class: name, message, phase, ownWords }: Raised,
  { show, report }: Page,
  would = false,
): Words {
  const when = whenRaised[phase];
  // pydantic's messages have several lines.
  const line = message.replaceAll(/\s*\n\s*/g, ' ');
  const text = show(report.home && report.home !== '/' ? line.replaceAll(report.home, '~') : line);
  const does = ownWords ? (would ? 'would print' : 'prints') : would ? 'would raise' : 'raises';
  const what = ownWords ? text : say`${show(name)}${text === '' ? '' : say`: ${text}`}`;
  return say`${does} ${what} (${when})`;
}

/**
 * What the client raises, or else warns about, before it sends anything: the class and the first line of the message.
 */
function stopWords({ raises, warnings, confidence }: Resolution, page: Page): Words | undefined {
  const would = confidence === 'other-version';
  const [raised] = raises;
  if (raised) {
    const [line = ''] = raised.message.trimStart().split('\n');
    const { home } = page.report;
    const text = page.show((home && home !== '/' ? line.replaceAll(home, '~') : line).trim());
    if (raised.ownWords) return say`${would ? 'would print' : 'prints'} ${text}`;
    return say`${would ? 'would raise' : 'raises'} ${page.show(raised.class)}${text === '' ? '' : say`: ${text}`}`;
  }
  return warnings[0] === undefined
    ? undefined
    : say`${would ? 'would warn' : 'warns'}: ${page.show(warnings[0].replaceAll(/\s*\n\s*/g, ' '))}`;
}

/**
 * The platform's name with the credential that each of its clients would use, and what it raises: clients that behave
 * the same share a line.
 */
export function stateLines(platform: PlatformReport, page: Page): readonly Words[] {
  const { paint, screen, show } = page;
  const alike = new Map<
    string,
    { readonly names: string[]; readonly one: Resolution; readonly below: Words | undefined }
  >();
  for (const resolution of platform.clients) {
    const words = usesWords(resolution, page);
    const below = stopWords(resolution, page);
    const known = alike.get(`${words} ${below}`);
    if (known) known.names.push(resolution.client);
    else alike.set(`${words} ${below}`, { names: [resolution.client], one: resolution, below });
  }
  const name = show(platform.name.toUpperCase());
  const rows = [...alike.values()].map(({ names, one, below }, index) => {
    // One line each. A client that raises uses nothing, which is only said for the first.
    const isShort = index > 0 && below !== undefined;
    const words = isShort ? below : usesWords(one, page, names.length);
    const text = say`${show(names.join(', '))} ${words}`;
    return isShort ? { text: cutText(text, screen.width - 2, screen.unicode), below: undefined } : { text, below };
  });
  const [first, ...others] = rows;
  const fits = first !== undefined && columnCount(name) + 2 + columnCount(first.text) <= screen.width;
  const belowLines = (text: Words | undefined): readonly Words[] =>
    text === undefined ? [] : [say`    ${cutText(text, screen.width - 4, screen.unicode)}`];
  const rowLines = ({ text, below }: (typeof rows)[number]): readonly Words[] => [
    ...wrapText(text, screen.width - 2).map((line, index) => say`${index === 0 ? '  ' : '    '}${line}`),
    ...belowLines(below),
  ];
  return [
    fits ? say`${paint.bold(name)}  ${first.text}` : paint.bold(name),
    ...(first && !fits ? rowLines(first) : belowLines(first?.below)),
    ...others.flatMap(rowLines),
  ];
}

/** The first line of a text that is wrapped at spaces, with a mark if there is more: `-v` shows all of it. */
function cutText(text: Words, columns: number, unicode: boolean): Words {
  const mark = unicode ? ' …' : ' ...';
  const [whole, more] = wrapText(text, columns);
  if (more === undefined) return whole ?? say``;
  return say`${wrapText(text, columns - mark.length)[0] ?? ''}${mark}`;
}
