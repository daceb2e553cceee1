// Generated from src/providers/*/clients.ts by `npm run generate`: a platform is added by adding its directory.
import { clients as cave } from './providers/cave/clients.ts';
import { clients as descarteslabs } from './providers/descarteslabs/clients.ts';
import { clients as earthone } from './providers/earthone/clients.ts';
import { clients as earthscope } from './providers/earthscope/clients.ts';
import type { ClientLoaders } from './types/provider.ts';

/** The clients that are code, by platform. */
export const codedClients: Readonly<Record<string, ClientLoaders>> = {
  cave,
  descarteslabs,
  earthone,
  earthscope,
};
