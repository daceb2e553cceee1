import type { Slot } from '../types/resolution.ts';

/** Whether a part of a credential is the address that it is for: public, and sent nowhere else. */
export function isAddressSlot(slot: Slot): boolean {
  return slot === 'url' || slot.endsWith('_url');
}
