import {
  hasShape,
  parseShape
} from "./chunk-YDTGZTXK.js";
import {
  catalog
} from "./chunk-HP7V6HY2.js";

// src/value/token-kinds.ts
var known = [];
var examples;
function kindsOf(text) {
  if (known.length === 0) catalog.forEach(addKinds);
  return known.filter(({ shape }) => hasShape(shape, text)).map(({ id }) => id);
}
function addKinds(provider) {
  for (const token of provider.tokens) known.push({ id: `${provider.id}/${token.kind}`, shape: parseShape(token.shape) });
}
function isDocumentExample(text) {
  examples ??= new Set(catalog.flatMap((provider) => provider.examples));
  return examples.has(text);
}

export {
  kindsOf,
  addKinds,
  isDocumentExample
};
