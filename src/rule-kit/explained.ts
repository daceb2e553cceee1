import type { Facts } from '../types/facts.ts';
import type { Explained } from '../types/finding.ts';
import type { HeldValue } from './held-values.ts';
import { isAddressSlot } from './held-values.ts';

/** All that these clients of a platform raise and warn of before they send. */
export function stopsOf(platform: string, clients: readonly string[], facts: Facts): readonly Explained[] {
  return facts.resolutions
    .filter(({ provider, client }) => provider === platform && clients.includes(client))
    .flatMap(({ client, raises, warnings }) => [
      ...[...new Set(raises.map(({ phase }) => phase))].map((phase) => ({ client, phase })),
      ...(warnings.length > 0 ? [{ client, phase: 'warning' as const }] : []),
    ]);
}

/**
 * What an invalid value makes its clients raise. An identifier or an address is not a credential: it does not explain
 * that a client finds no token, only that it cannot be created or cannot send.
 */
export function stopsOver({ platform, slot, clients }: HeldValue, facts: Facts): readonly Explained[] {
  const provider = facts.providers.find(({ id }) => id === platform);
  const isPublic = isAddressSlot(slot) || provider?.pairs.some(({ id }) => id === slot);
  return stopsOf(platform, clients, facts).filter(({ phase }) => !isPublic || phase !== 'token');
}
