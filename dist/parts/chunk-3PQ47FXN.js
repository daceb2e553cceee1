import {
  memoryWorld
} from "./chunk-4VFSGJEM.js";
import {
  loadProviders
} from "./chunk-OZY7HKZM.js";

// src/commands/known-variables.ts
async function knownVariables() {
  const providers = await loadProviders();
  const world = memoryWorld();
  const resolutions = await Promise.all(providers.flatMap(({ clients }) => clients.map((client) => client.resolve(world, {}))));
  const read = resolutions.flatMap(({ ladder }) => ladder.flatMap(({ place }) => place.kind === "env" ? [place.name] : []));
  const decoys = providers.flatMap((provider) => provider.decoys.filter(({ kind }) => kind === "env").map(({ name }) => name));
  return [.../* @__PURE__ */ new Set([...read, ...decoys])].sort();
}

export {
  knownVariables
};
