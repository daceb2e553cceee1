import { urlSplit } from '../python/url-split.ts';
import type { DeclaredClient, DeclaredSetting } from '../types/declared-client.ts';
import type { Client } from '../types/provider.ts';
import type { Field, Resolution, ResolveInput, Slot } from '../types/resolution.ts';
import type { World } from '../types/world.ts';
import { installedVersion } from '../value/installations.ts';
import { builtIns } from './built-ins.ts';
import { heldValue } from './choose-candidate.ts';
import { openScope } from './declared-paths.ts';
import { finishReplay } from './finish-replay.ts';
import { maskAddresses } from './mask-addresses.ts';
import { hasFailed, type ReplayState, withhold } from './replay-state.ts';
import { holds, type Scope } from './scope.ts';
import { walkSources } from './walk-sources.ts';

/** A client that is replayed from its declaration; `provider` is the id of its platform. Its replay never throws. */
export function declaredClient(provider: string, client: DeclaredClient): Client {
  return {
    id: client.id,
    package: {
      name: client.package,
      versions: client.versions,
      ...(client.signOfUse ? {} : { signOfUse: false as const }),
    },
    programs: client.programs,
    resolve: async (world, input) => await resolve(world, provider, client, input),
  };
}

async function resolve(
  world: World,
  provider: string,
  client: DeclaredClient,
  input: ResolveInput = {},
): Promise<Resolution> {
  const { scope, settings } = openScope(world, client, input);
  const state: ReplayState = {
    held: new Map(),
    chain: [],
    raises: [],
    warnings: [],
    settings: { ...settings },
    gaps: [],
  };
  for (const setting of client.settings) importSetting(scope, state, setting);
  const step = client.steps.find(({ do: what, phase, when }) => {
    return what === 'withhold' && phase === 'construct' && when.every((each) => holds(scope, each));
  });
  if (step && !hasFailed(state)) {
    withhold(state, step);
    state.stopped = step.why ?? 'nothing is sent';
  }
  const { package: name, programs } = client;
  await walkSources(scope, state, await installedVersion(world, { package: { name }, programs }));
  for (const hook of client.hooks) if (!hasFailed(state) && !step) await builtIns[hook]?.(scope, state);
  await finishReplay(scope, state);
  const failed = hasFailed(state);
  const held = failed ? [] : [...state.held];
  return {
    client: client.id,
    provider,
    source: failed ? 'none' : sourceOf(client, state),
    fields: Object.fromEntries(
      held.map(([slot, { value, place }]): [Slot, Field] => [slot, { value: heldValue(value), place }]),
    ),
    chain: state.chain,
    raises: failed ? state.raises.filter(({ phase }) => phase === 'construct') : state.raises,
    warnings: state.warnings,
    settings: state.settings,
    leewaySeconds: client.leeway,
    next: state.raises.length > 0 ? 'raises' : (state.next ?? (held.length > 0 ? 'sends' : 'sends-nothing')),
    gaps: state.gaps,
    confidence: 'modelled',
  };
}

/** An address that the client parses while it is imported: an invalid one stops it before everything else. */
function importSetting(scope: Scope, state: ReplayState, { name, env, as: kind, when }: DeclaredSetting): void {
  const setting = state.settings[name];
  if (kind !== 'url' || setting?.place.kind !== 'env' || setting.place.name !== env || !holds(scope, when)) return;
  const split = urlSplit(setting.value);
  const failed = split.ok ? split.value.port : split;
  if (failed.ok) return;
  const problem = { kind: 'syntax', what: 'not an address', effect: 'fatal' } as const;
  state.chain.push({ slot: name, place: setting.place, role: 'current', state: 'malformed', wins: false, problem });
  state.raises.push({ phase: 'construct', class: failed.error.class, message: maskAddresses(failed.error).message });
}

function sourceOf(client: DeclaredClient, { held }: ReplayState): Resolution['source'] {
  if (client['recording-label'] === 'by-slot')
    return Object.fromEntries([...held].map(([slot, { label }]) => [slot, label]));
  return [...new Set([...held.values()].map(({ label }) => label))].join('+') || 'none';
}
