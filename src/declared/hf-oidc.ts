import { environmentValue } from '../python/os-environ.ts';
import { knownValue } from '../value/known-value.ts';
import type { BuiltIn, ReplayState } from './replay-state.ts';
import type { Scope } from './scope.ts';

const none =
  'HF_OIDC_RESOURCE is set but no OIDC id token is available: not running in a supported CI provider (github) and HF_OIDC_ID_TOKEN is not set. Set HF_OIDC_ID_TOKEN to the id token minted by your CI provider, or unset HF_OIDC_RESOURCE.';
const denied =
  'Cannot request an OIDC id token from GitHub Actions. Make sure the workflow job sets `permissions: id-token: write`. See https://docs.github.com/en/actions/deployment/security-hardening-your-deployments/about-security-hardening-with-openid-connect';

/**
 * huggingface_hub 2.4.0 utils/_auth.py:184 and _oidc.py:54: HF_OIDC_RESOURCE requests a short-lived token in exchange
 * for the CI's id token, and then nothing else is read.
 */
export const hfOidc: BuiltIn = async (scope, state) => {
  const resource = environmentValue(scope.world, 'HF_OIDC_RESOURCE');
  if (!resource) return;
  const place = { kind: 'env', name: 'HF_OIDC_RESOURCE' } as const;
  state.settings['oidc_resource'] = { value: resource.length < 100 ? resource : '(long)', place };
  const given = environmentValue(scope.world, 'HF_OIDC_ID_TOKEN');
  const slot = { slot: 'id_token', place: { kind: 'env', name: 'HF_OIDC_ID_TOKEN' }, role: 'current' } as const;
  if (given)
    state.chain.push({
      ...slot,
      state: 'found',
      wins: true,
      value: knownValue(given),
      why: 'it is exchanged for a token',
    });
  else state.chain.push({ ...slot, state: given === undefined ? 'absent' : 'empty', wins: false });
  const error = given ? undefined : mintError(scope);
  if (error !== undefined) {
    const problem = {
      kind: 'missing-key',
      what: 'it asks for an exchange, but no CI id token was found',
      effect: 'fatal',
    } as const;
    state.chain.push({ slot: 'oidc_resource', place, role: 'current', state: 'malformed', wins: false, problem });
    state.raises.push({ phase: 'construct', class: 'huggingface_hub.errors.OIDCError', message: error });
  } else exchange(state);
};

function mintError({ world }: Scope): string | undefined {
  if (environmentValue(world, 'GITHUB_ACTIONS') !== 'true') return none;
  const can =
    environmentValue(world, 'ACTIONS_ID_TOKEN_REQUEST_URL') &&
    environmentValue(world, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  return can ? undefined : denied;
}

function exchange(state: ReplayState): void {
  state.next = 'exchanges';
  state.stopped = 'HF_OIDC_RESOURCE is set, so only the exchange is used';
}
