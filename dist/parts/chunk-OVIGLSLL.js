import {
  parseShape,
  sampleOf
} from "./chunk-YDTGZTXK.js";
import {
  catalog
} from "./chunk-HP7V6HY2.js";

// src/examples/fill-samples.ts
var sample = /\{\{([a-z0-9-]+\/[a-z0-9-]+)(?: (\d+))?(?: first (\d+))?(?: last (\d+))?\}\}/g;
var jwt = /\{\{jwt ([a-z0-9-]+)\/[a-z0-9-]+((?: [a-z_]+=[^ }]+)*)\}\}/g;
function fillSamples(text, now) {
  return text.replaceAll(jwt, (_, platform, claims) => sampleJwt(platform, claims.trim(), now)).replaceAll(sample, (_, kind, number, first, last) => {
    const whole = sampleToken(kind, Number(number ?? 1));
    if (first) return whole.slice(0, Number(first));
    return last ? whole.slice(-Number(last)) : whole;
  });
}
function sampleToken(kind, number) {
  const [platform, name] = kind.split("/");
  const token = catalog.find(({ id }) => id === platform)?.tokens.find((each) => each.kind === name);
  if (!token) throw new Error(`no platform has a token of the kind ${kind}`);
  return sampleOf(parseShape(token.shape), seededRandom(`${kind} ${number}`));
}
function sampleJwt(platform, claims, now) {
  const seconds = Math.floor(now.getTime() / 1e3);
  const token = catalog.find(({ id }) => id === platform)?.tokens.find(({ issuers }) => issuers);
  const payload = {
    iss: token?.issuers?.[0],
    aud: token?.audiences?.[0] ?? "made-up-audience",
    sub: "made-up-subject",
    azp: "made-up-client",
    iat: seconds - 60,
    exp: seconds + 86400
  };
  for (const claim of claims.split(" ").filter(Boolean)) {
    const [key = "", value = ""] = claim.split("=");
    payload[key] = /^[+-]\d+$/.test(value) ? seconds + Number(value) : value;
  }
  const part = (object) => Buffer.from(JSON.stringify(object)).toString("base64url");
  return `${part({ alg: "none", typ: "JWT" })}.${part(payload)}.${part({ made: "up" })}`;
}
function seededRandom(seed) {
  let state = [...seed].reduce((hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619), 2166136261);
  return () => {
    state = state + 1831565813 | 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}

export {
  fillSamples
};
