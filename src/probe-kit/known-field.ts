import type { Secret } from '../secret.ts';
import type { Resolution, Slot } from '../types/resolution.ts';
import type { Traits } from '../types/value.ts';

/** What the client holds in a slot: text that can be sent, nothing (or only white space, or not text), or unknown. */
export type KnownField =
  | { readonly is: 'known'; readonly secret: Secret; readonly traits: Traits }
  | { readonly is: 'none' }
  | { readonly is: 'unknown' };

/** The credential in a slot, as far as the platform can be asked about it. */
export function knownField({ fields }: Resolution, slot: Slot): KnownField {
  const value = fields[slot]?.value;
  if (!value) return { is: 'none' };
  if (value.is === 'unknown') return { is: 'unknown' };
  if (value.traits.blank || value.traits.pythonType !== undefined) return { is: 'none' };
  return { is: 'known', secret: value.secret, traits: value.traits };
}

/** Whether a text can be in a header: a line break in it could end the header and begin another. */
export function isSendable(secret: Secret): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(secret.reveal());
}
