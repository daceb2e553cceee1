import type { Raised, Resolution, Setting } from '../../types/resolution.ts';
import { maskSecrets, secretsOf } from '../../value/mask-secrets.ts';

/**
 * A resolution whose messages, warnings and settings contain none of the credentials that it found, wherever a user put
 * them. A client id is public.
 */
export function maskKnown(resolution: Resolution): Resolution {
  const secrets = secretsOf(resolution, ['client_id']);
  const mask = (text: string): string => maskSecrets(text, secrets);
  return {
    ...resolution,
    raises: resolution.raises.map((raised): Raised => ({ ...raised, message: mask(raised.message) })),
    warnings: resolution.warnings.map(mask),
    gaps: resolution.gaps.map(mask),
    settings: Object.fromEntries(
      Object.entries(resolution.settings).map(([name, setting]): [string, Setting] => [
        name,
        { ...setting, value: mask(setting.value) },
      ]),
    ),
  };
}
