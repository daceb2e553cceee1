import {
  guardedSecrets,
  holdsSecret,
  maskedSecret,
  wellFormed
} from "./chunk-ORDV5XAC.js";

// src/output/mask-tokens.ts
function maskTokens(text, secrets) {
  return maskGuarded(text, guardedSecrets(secrets));
}
function maskGuarded(text, secrets) {
  if (!holdsSecret(text, secrets)) return text;
  const forms = [...secrets.values()].flatMap(({ plain, escaped }) => [...plain, ...escaped]).sort((a, b) => b.length - a.length);
  const masked = forms.reduce((rest, form) => rest.replaceAll(form, maskedSecret), wellFormed(text));
  if (!holdsSecret(masked, secrets)) return masked;
  const lines = masked.split("\n").map((line) => holdsSecret(line, secrets) ? maskedSecret : line);
  const joined = lines.join("\n");
  return holdsSecret(joined, secrets) ? maskedSecret : joined;
}

export {
  maskTokens,
  maskGuarded
};
