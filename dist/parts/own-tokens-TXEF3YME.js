import {
  userProviders
} from "./chunk-J7SZ7BGS.js";
import {
  loadProviders,
  providerIds
} from "./chunk-OZY7HKZM.js";
import "./chunk-7NX55UX7.js";
import "./chunk-37GFSLU5.js";
import "./chunk-NOVZZY3T.js";
import "./chunk-XD6PL37G.js";
import "./chunk-5BNR4QSK.js";
import "./chunk-4R7B453B.js";
import "./chunk-JEIKPW52.js";
import "./chunk-YDTGZTXK.js";
import "./chunk-HP7V6HY2.js";
import "./chunk-C62YCCKR.js";

// src/commands/own-tokens.ts
async function ownTokens(world) {
  const providers = [...await loadProviders(providerIds()), ...await userProviders(world)];
  const found = await Promise.all(providers.map((provider) => tokensOf(provider, world)));
  return { needles: found.flatMap(({ needles }) => needles), belongs: [...new Set(found.flatMap(({ belongs }) => belongs))] };
}
async function tokensOf(provider, world) {
  const isPublic = publicSlots(provider);
  const resolutions = await Promise.all(provider.clients.map((client) => client.resolve(world, {})));
  const rungs = resolutions.flatMap(({ client, ladder }) => ladder.map((rung) => ({ client, rung })));
  const needles = rungs.flatMap(({ client, rung }) => needleOf(rung, provider.id, client, isPublic));
  const belongs = rungs.flatMap(({ rung: { place, value } }) => place.kind === "file" && value ? [place.path] : []);
  return { needles: unique(needles), belongs };
}
function publicSlots({ tokens }) {
  const secret = new Set(tokens.filter(({ meaning }) => meaning !== "identifier").flatMap(({ slots }) => slots));
  return new Set(tokens.filter(({ meaning }) => meaning === "identifier").flatMap(({ slots }) => slots.filter((slot) => !secret.has(slot))));
}
function needleOf({ slot, value }, provider, client, isPublic) {
  if (value?.is !== "known" || isPublic.has(slot)) return [];
  const { blank, placeholder, length } = value.traits;
  return blank || placeholder || length < 8 ? [] : [{ secret: value.secret, provider, client, slot }];
}
function unique(needles) {
  return needles.filter((needle, index) => needles.findIndex((other) => other.secret.relation(needle.secret) === "same") === index);
}
export {
  ownTokens
};
