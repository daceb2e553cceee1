import type { Field, Resolution, Slot } from '../../types/resolution.ts';
import { knownValue } from '../../value/known-value.ts';
import { deepUpdate } from './deep-update.ts';
import type { Sources } from './read-sources.ts';
import { settingAt } from './setting-node.ts';

/** If we could not read one of the files, although the client might: what is known anyway. */
export function unreadOutcome(sources: Sources): Pick<Resolution, 'gaps' | 'fields' | 'next'> | undefined {
  const { args, env, configToml, tokensJson, legacy } = sources;
  const unread = [configToml, tokensJson, legacy].filter((file) => file.unread !== undefined);
  const first = unread[0];
  if (first === undefined || env.raise) return undefined;
  const above = deepUpdate(env.table, args);
  const fields: Record<Slot, Field> = {};
  for (const slot of ['access_token', 'refresh_token', 'id_token', 'client_secret']) {
    const node = settingAt(above, ['oauth2', slot]);
    if (node?.t === 'str') fields[slot] = { value: knownValue(node.v), place: node.place };
    else
      fields[slot] = {
        value: { is: 'unknown', reason: first.unread ?? '' },
        place: { kind: 'file', path: first.path },
      };
  }
  return {
    fields,
    next: 'unknown',
    gaps: unread.map(({ path, unread: reason = '' }) => `${path} was not read: ${reason}`),
  };
}
