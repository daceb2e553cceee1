import type { Client } from '../../types/provider.ts';
import type { ResolveInput } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { installedVersion } from '../../value/installations.ts';
import { predictReply } from './predict.ts';
import { resolveEarthscope } from './resolve-earthscope.ts';

/** The Python SDK: a token within 60 s of its expiry is refreshed (earthscope_sdk 1.9.3 auth/auth_flow.py:212-216). */
export const earthscopeSdk = {
  id: 'earthscope-sdk',
  package: { name: 'earthscope-sdk', versions: ['1.0-1.9'] },
  resolve: async (world: World, input?: ResolveInput) => {
    const sdk = await installedVersion(world, { package: { name: 'earthscope-sdk' } });
    return await resolveEarthscope({ id: 'earthscope-sdk', leeway: 60, sdk }, world, input);
  },
  predict: predictReply,
} as const satisfies Client;

/** The `es` command, which is the SDK with a wider margin (earthscope_cli 1.2.0 common.py:55-63). */
export const earthscopeCli = {
  id: 'earthscope-cli',
  // 1.0.0 to 1.2.0: the commands that request tokens are the same (common.py, login.py, user.py).
  package: { name: 'earthscope-cli', versions: ['1.0-1.2'] },
  programs: ['es'],
  isProgram: true,
  resolve: async (world: World, input?: ResolveInput) => {
    const python = (await world.packages('es')) ?? (await world.packages());
    const sdk = python?.packages.get('earthscope-sdk');
    return await resolveEarthscope({ id: 'earthscope-cli', leeway: 600, sdk }, world, input);
  },
  predict: predictReply,
} as const satisfies Client;
