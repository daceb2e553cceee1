import { resolveAuth } from './auth/resolve-auth.ts';
import type { Client } from '../../types/provider.ts';
import { descarteslabsFlavour } from './flavour.ts';
import { predict } from './predict.ts';

/** The Descartes Labs client as it last was; 4.0.0 and later are empty packages. */
export const descarteslabs = {
  id: 'descarteslabs',
  package: { name: 'descarteslabs', versions: ['3.2.'] },
  resolve: (world, input) => resolveAuth(descarteslabsFlavour, world, input),
  predict,
} satisfies Client as Client;
