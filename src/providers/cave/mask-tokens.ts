import type { Resolution } from '../../types/resolution.ts';

/** A text from outside, with every credential of this resolution in it masked, plain or escaped as in JSON. */
export function maskTokens(resolution: Resolution, text: string): string {
  const held = [...Object.values(resolution.fields), ...resolution.ladder].flatMap(({ value }) => (value?.is === 'known' ? [value.secret.reveal()] : []));
  const forms = held.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]).filter((form) => form.length >= 4);
  return forms.sort((a, b) => b.length - a.length).reduce((masked, form) => masked.replaceAll(form, '[secret]'), text);
}
