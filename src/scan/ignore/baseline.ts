/** A finding that existed when the baseline was made: this token at this place is accepted, and no other there. */
export interface AcceptedToken {
  readonly rule: string;
  /** Relative to the baseline's own directory if it is below it, with `/`. */
  readonly place: string;
  /** Of the token, under the user's own key. Never a plain hash, which could be guessed. */
  readonly hmac: string;
}

export interface Baseline {
  /** The key with which its HMACs were made. */
  readonly key: string;
  readonly accepted: readonly AcceptedToken[];
}

const about =
  'Tokens that auth-doctor scan --baseline ignores. The HMACs are made with the key in ~/.config/auth-doctor: without it, nothing is ignored.';

/** Parses a baseline; undefined if the text is not one. */
export function parseBaseline(text: string): Baseline | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isTable(data) || data['schema'] !== 0 || typeof data['key'] !== 'string' || !Array.isArray(data['accepted']))
    return undefined;
  const accepted = data['accepted'].filter(isAccepted);
  return accepted.length === data['accepted'].length ? { key: data['key'], accepted } : undefined;
}

/** The baseline's text: sorted, so that a change is easy to review. */
export function baselineText({ key, accepted }: Baseline): string {
  const rows = new Map(accepted.map(({ rule, place, hmac }) => [rowKey({ rule, place, hmac }), { rule, place, hmac }]));
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return `${JSON.stringify({ schema: 0, about, key, accepted: sorted }, undefined, 2)}\n`;
}

/** Equal for the same token at the same place. */
export function rowKey({ rule, place, hmac }: AcceptedToken): string {
  return JSON.stringify([rule, place, hmac]);
}

function isTable(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isAccepted(data: unknown): data is AcceptedToken {
  return isTable(data) && ['rule', 'place', 'hmac'].every((name) => typeof data[name] === 'string');
}
