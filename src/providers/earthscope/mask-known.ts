import type { Field, Raised, Resolution, Rung, Setting, Slot } from '../../types/resolution.ts';

const SHORTEST = 4;

/** A resolution whose messages, warnings and settings hold none of the credentials that it found, wherever a user put them. */
export function maskKnown(resolution: Resolution): Resolution {
  const secrets = secretsOf(resolution.fields, resolution.ladder);
  const mask = (text: string): string => maskTexts(text, secrets);
  return {
    ...resolution,
    raises: resolution.raises.map((raised): Raised => ({ ...raised, message: mask(raised.message) })),
    warnings: resolution.warnings.map(mask),
    gaps: resolution.gaps.map(mask),
    settings: Object.fromEntries(
      Object.entries(resolution.settings).map(([name, setting]): [string, Setting] => [name, { ...setting, value: mask(setting.value) }]),
    ),
  };
}

/** Replaces each of the texts by `[secret]`, the longest first; very short ones would blot out words. */
export function maskTexts(text: string, secrets: readonly string[]): string {
  return secrets.reduce((masked, secret) => masked.replaceAll(secret, '[secret]'), text);
}

/** The tokens and secrets of a resolution, longest first. A client id is public. */
export function secretsOf(fields: Readonly<Record<Slot, Field>>, ladder: readonly Rung[]): readonly string[] {
  const values = [...Object.entries(fields).map(([slot, { value }]) => ({ slot, value })), ...ladder];
  const texts = values.flatMap(({ slot, value }) => (slot !== 'client_id' && value?.is === 'known' ? [value.secret.reveal()] : []));
  return [...new Set(texts.flatMap((text) => [text, text.trim()]))].filter((text) => text.length >= SHORTEST).sort((a, b) => b.length - a.length);
}
