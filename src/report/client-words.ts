import { placeName } from '../rule-kit/place-name.ts';
import type { Place } from '../types/place.ts';
import type { PlatformReport } from '../types/report.ts';
import type { Raised, Resolution } from '../types/resolution.ts';
import { twoColumns } from './layout.ts';
import type { Page } from './page.ts';

/**
 * Which credential one program uses, in a clause: `uses ~/.cloudvolume/secrets/cave-secret.json`; `would use …` where
 * the installed version is not the one that was replayed.
 */
export function usesWords(resolution: Resolution, page: Page): string {
  const places = winningPlaces(resolution, page);
  const would = resolution.confidence === 'other-version';
  const sendsNothing = resolution.next === 'sends-nothing' && places.length > 0;
  if (places.length === 0) return would ? 'would find no credential' : 'finds no credential';
  const uses = `${would ? 'would use' : 'uses'} ${places.join(', ')}`;
  return sendsNothing ? `${uses}, and ${would ? 'send' : 'sends'} nothing` : uses;
}

/** Where the values come from that the client would hold, each place once. */
export function winningPlaces({ chain }: Resolution, { report, show }: Page): readonly string[] {
  const winners = chain.filter(({ wins, place }) => wins && place.kind !== 'default');
  return [...new Set(winners.map(({ place }) => show(placeName(withoutLine(place), report.home))))];
}

function withoutLine(place: Place): Place {
  return place.kind === 'file' ? { kind: 'file', path: place.path } : place;
}

/**
 * `raises KeyError: 'token' (when it is made)`; `prints …` where the program has words of its own for it; `would raise …`
 * where another version was replayed.
 */
export function raisedWords(
  { class: name, message, phase, ownWords }: Raised,
  { show, report }: Page,
  would = false,
): string {
  const when = { construct: 'when it is made', token: 'when it asks for a token', send: 'at the first request' }[phase];
  // pydantic's messages have several lines.
  const line = message.replaceAll(/\s*\n\s*/g, ' ');
  const text = show(report.home && report.home !== '/' ? line.replaceAll(report.home, '~') : line);
  const does = ownWords ? (would ? 'would print' : 'prints') : would ? 'would raise' : 'raises';
  const what = ownWords ? text : `${name}${text === '' ? '' : `: ${text}`}`;
  return `${does} ${what} (${when})`;
}

/** What the client raises, or else warns of, before it sends anything. */
function stopWords({ raises, warnings, confidence }: Resolution, page: Page): string | undefined {
  const would = confidence === 'other-version';
  if (raises[0]) return raisedWords(raises[0], page, would);
  return warnings[0] === undefined
    ? undefined
    : `${would ? 'would warn' : 'warns'}: ${page.show(warnings[0].replaceAll(/\s*\n\s*/g, ' '))}`;
}

const indent = 4;

/** Which credential each program of a platform would use, and what it raises: programs that do the same share a line. */
export function clientLines({ clients }: PlatformReport, page: Page): readonly string[] {
  const { paint, glyphs, screen } = page;
  const alike = new Map<
    string,
    { readonly names: string[]; readonly words: string; readonly below: string | undefined }
  >();
  for (const resolution of clients) {
    const words = usesWords(resolution, page);
    const below = stopWords(resolution, page);
    const known = alike.get(`${words} ${below}`);
    if (known) known.names.push(resolution.client);
    else alike.set(`${words} ${below}`, { names: [resolution.client], words, below });
  }
  const rows = [...alike.values()].map(({ names, words, below }) => ({
    name: names.join(', '),
    words,
    below,
    ...(below === undefined ? { paintWords: paint.dim } : {}),
  }));
  const sign = `  ${paint.dim(glyphs.uses)} `;
  return twoColumns(rows, screen.width - indent).map((line, index) => (index === 0 ? sign : ' '.repeat(indent)) + line);
}
