import { placeName } from '../rule-kit/place-name.ts';
import type { Place } from '../types/place.ts';
import type { Raised, Resolution } from '../types/resolution.ts';
import type { Page } from './page.ts';

/** Which credential one program uses, in a clause: `uses ~/.cloudvolume/secrets/cave-secret.json`. */
export function usesWords(resolution: Resolution, page: Page): string {
  const places = winningPlaces(resolution, page);
  const uses = places.length > 0 ? `uses ${places.join(', ')}` : 'finds no credential';
  return resolution.next === 'sends-nothing' && places.length > 0 ? `${uses}, and sends nothing` : uses;
}

/** Where the values come from that the client would hold, each place once. */
export function winningPlaces({ ladder }: Resolution, { report, show }: Page): readonly string[] {
  const winners = ladder.filter(({ wins, place }) => wins && place.kind !== 'default');
  return [...new Set(winners.map(({ place }) => show(placeName(withoutLine(place), report.home))))];
}

function withoutLine(place: Place): Place {
  return place.kind === 'file' ? { kind: 'file', path: place.path } : place;
}

/** An exception as Python prints it, and when it is met. */
export function raisedWords({ class: name, message, phase }: Raised, { show, report }: Page): string {
  const when = { construct: 'when it is made', token: 'when it asks for a token', send: 'at the first request' }[phase];
  // pydantic's messages have several lines.
  const line = message.replaceAll(/\s*\n\s*/g, ' ');
  const text = report.home && report.home !== '/' ? line.replaceAll(report.home, '~') : line;
  return `${name}${text === '' ? '' : `: ${show(text)}`} (${when})`;
}
