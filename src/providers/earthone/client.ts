import { resolveAuth } from '../descarteslabs/auth/resolve-auth.ts';
import type { Client } from '../../types/provider.ts';
import { earthoneFlavour } from './flavour.ts';
import { predict } from './predict.ts';

/** EarthDaily EarthOne's client. */
export const earthone = {
  id: 'earthone',
  package: { name: 'earthdaily-earthone', versions: ['6.'] },
  resolve: (world, input) => resolveAuth(earthoneFlavour, world, input),
  predict,
} satisfies Client as Client;
