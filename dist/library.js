'use strict';
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// elsewhere:src/explain-error.ts
var explain_error_exports = {};
__export(explain_error_exports, {
  errorExplanation: () => errorExplanation,
  explainErrorText: () => explainErrorText
});
var errorExplanation, explainErrorText;
var init_explain_error = __esm({
  "elsewhere:src/explain-error.ts"() {
    ({ errorExplanation, explainErrorText } = require("./error-text.js")["src/explain-error.ts"]);
  }
});

// src/library.ts
var library_exports = {};
__export(library_exports, {
  diagnose: () => diagnose,
  explainError: () => explainError,
  memoryWorld: () => memoryWorld,
  resolveCredentials: () => resolveCredentials
});
module.exports = __toCommonJS(library_exports);

// elsewhere:src/command-line/exit-code.ts
var { exitCodeOf, exitCodeOfInterrupt } = require("./core.js")["src/command-line/exit-code.ts"];

// elsewhere:src/diagnose.ts
var { diagnoseWorld, worstVerdict } = require("./check.js")["src/diagnose.ts"];

// elsewhere:src/providers/client-loaders.ts
var { clientLoaders } = require("./core.js")["src/providers/client-loaders.ts"];

// elsewhere:src/report/json.ts
var { jsonReport, shownReport } = require("./report-data.js")["src/report/json.ts"];

// elsewhere:src/secret.ts
var { Secret, allSecrets, forgettingSecrets } = require("./core.js")["src/secret.ts"];

// elsewhere:src/catalog.generated.ts
var { catalog, catalogTexts } = require("./core.js")["src/catalog.generated.ts"];

// elsewhere:src/value/mask-secrets.ts
var { maskSecrets, publicText, secretsOf } = require("./core.js")["src/value/mask-secrets.ts"];

// elsewhere:src/rule-kit/place-name.ts
var { placeKey, placeName, withTilde } = require("./core.js")["src/rule-kit/place-name.ts"];

// src/unknown/same-data.ts
function isSameData(a, b) {
  if (Object.is(a, b)) return true;
  if (a instanceof Secret || b instanceof Secret)
    return a instanceof Secret && b instanceof Secret && a.relation(b) === "same";
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [mine, others] = [Object.entries(a), new Map(Object.entries(b))];
  return mine.length === others.size && mine.every(([key, value]) => others.has(key) && isSameData(value, others.get(key)));
}
function areAllSame(values) {
  return values.every((each) => isSameData(each, values[0]));
}

// elsewhere:src/unknown/unknown-variables.ts
var { homeVariable, unknownVariables, unknownWords } = require("./check.js")["src/unknown/unknown-variables.ts"];

// src/unknown/agreed-resolution.ts
function agreedResolution(usual, all, dependence) {
  const there = all.filter((each) => each !== void 0);
  if (dependence.on === "not") {
    const isUsed = there.length === all.length;
    const what2 = `whether it is used here depends on ${unknownWords(dependence.variables)}`;
    return { resolution: isUsed ? usual : { ...usual, gaps: [...usual.gaps, what2] }, isOpen: false };
  }
  if (dependence.on === "values" && there.length === all.length && areAllSame(there.map(outcomeOf)))
    return { resolution: { ...usual, chain: agreedChain(usual, there, dependence) }, isOpen: false };
  const what = `what it uses depends on ${unknownWords(dependence.variables)}`;
  const gaps = [...usual.gaps.filter((gap) => there.every(({ gaps: others }) => others.includes(gap))), what];
  const nothing = dependence.on === "course";
  const resolution = {
    ...usual,
    source: "unknown",
    fields: agreedFields(usual, there, dependence),
    chain: agreedChain(usual, there, dependence),
    raises: nothing ? [] : inAll(
      usual.raises,
      there.map(({ raises }) => raises)
    ),
    warnings: nothing ? [] : inAll(
      usual.warnings,
      there.map(({ warnings }) => warnings)
    ),
    settings: nothing ? {} : Object.fromEntries(
      Object.entries(usual.settings).filter(
        ([name, setting]) => there.every(({ settings }) => isSameData(settings[name], setting))
      )
    ),
    next: "unknown",
    gaps
  };
  return { resolution, isOpen: true };
}
function outcomeOf({ chain, ...outcome }) {
  return outcome;
}
function inAll(mine, others) {
  return mine.filter((each) => others.every((list) => list.some((other) => isSameData(each, other))));
}
function agreedFields(usual, there, dependence) {
  return Object.fromEntries(
    Object.entries(usual.fields).map(([slot, field]) => {
      const isSame = dependence.on !== "course" && there.every(({ fields }) => isSameData(fields[slot], field));
      const value = { is: "unknown", reason: `it depends on ${unknownWords(dependence.variables)}` };
      return [slot, isSame ? field : { ...field, value }];
    })
  );
}
function agreedChain(usual, there, dependence) {
  const keyed = there.map(({ chain }) => new Map(chain.map((entry) => [keyOf(entry), entry])));
  return usual.chain.flatMap((entry) => {
    const others = keyed.map((each) => each.get(keyOf(entry)));
    if (dependence.on === "course" && others.includes(void 0)) return [];
    const isSure = dependence.on !== "course" || entry.state === "absent" && entry.place.kind !== "file";
    if (isSure && others.every((other) => isSameData(other, entry))) return [entry];
    const { slot, place, role } = entry;
    const own = dependence.variables.find(({ name }) => place.kind === "env" && place.name === name);
    const value = own ? { value: { is: "unknown", reason: own.reason } } : {};
    return [{ slot, place, role, state: "unknown", wins: false, ...value }];
  });
}
function keyOf({ slot, place }) {
  return `${slot} ${placeKey(place)}`;
}

// src/unknown/traced-world.ts
function tracedWorld(world, watched) {
  const variables = /* @__PURE__ */ new Set();
  const paths = /* @__PURE__ */ new Set();
  const { realPath, home } = world;
  const noted = (ask) => {
    return (path) => {
      paths.add(path);
      return ask(path);
    };
  };
  const env = world.env.map(
    ({ name, value }) => watched.has(name) ? {
      name,
      get value() {
        variables.add(name);
        return value;
      }
    } : { name, value }
  );
  const homeName = homeVariable(world);
  const traced = {
    ...world,
    env,
    get home() {
      if (watched.has(homeName)) variables.add(homeName);
      return home;
    },
    read: noted((path) => world.read(path)),
    stat: noted((path) => world.stat(path)),
    list: async (path, order) => {
      paths.add(path);
      return await world.list(path, order);
    },
    ...realPath ? { realPath: noted((path) => realPath.call(world, path)) } : {}
  };
  return { world: traced, trace: { variables, paths } };
}

// src/unknown/dependence.ts
async function tracedReplay(client, possible, unknown, input) {
  const { world, trace } = tracedWorld(possible.world, new Set(unknown.map(({ name }) => name)));
  return { possible, resolution: await client.resolve(world, input), trace };
}
function dependenceOf(replays, unknown) {
  const read = unknown.filter(({ name }) => replays.some(({ trace }) => trace.variables.has(name)));
  if (read.length === 0) {
    const isSame = areAllSame(replays.map(({ resolution }) => resolution));
    return { on: isSame ? "not" : "course", variables: unknown };
  }
  const usual = replays.filter((each) => each.possible.wellFormed);
  const sameFiles = areAllSame(usual.map(({ trace }) => [...trace.paths].sort()));
  const areValues = sameFiles && read.every(({ name }) => usual.every((replay) => isOneValue(name, replay)));
  return { on: areValues ? "values" : "course", variables: read };
}
function isOneValue(name, { possible, resolution }) {
  const text = possible.texts.get(name);
  if (text === void 0) return false;
  const secret = new Secret(text);
  const isMine = (place) => place.kind === "env" && place.name === name;
  const entries = resolution.chain.filter(({ place }) => isMine(place));
  return !Object.values(resolution.settings).some(({ place }) => isMine(place)) && new Set(entries.map(({ slot }) => slot)).size === 1 && entries.every(({ value }) => value?.is === "known" && value.secret.relation(secret) === "same");
}

// elsewhere:src/shapes/seeded-random.ts
var { seededRandom } = require("./online.js")["src/shapes/seeded-random.ts"];

// elsewhere:src/shapes/shape.ts
var { alphabets, charactersOf, hasShape, parseShape, sampleOf, shapePattern } = require("./core.js")["src/shapes/shape.ts"];

// elsewhere:src/unknown/stand-in-world.ts
var { standInWorld, withoutUnknowns } = require("./check.js")["src/unknown/stand-in-world.ts"];

// src/unknown/possible-worlds.ts
var decidingWords = [
  "true",
  "pull_request",
  "dependabot[bot]",
  "/bin/bash",
  "/bin/zsh",
  "/usr/bin/fish",
  "/bin/tcsh"
];
var otherWords = [
  "",
  " ",
  "0",
  "1",
  "/nonexistent/stand-in",
  "https://stand-in.invalid/",
  "<your-token>",
  '{"stand": "in"}',
  ...decidingWords
];
var damages = [
  (token) => token.slice(0, -7),
  (token) => `${token}
`,
  (token) => ` ${token}`,
  (token) => token.replace(/^(.{5})/, "$1\n"),
  (token) => `"${token}"`,
  (token) => `\u201C${token}\u201D`,
  (token) => `${token}\xE9`,
  (token) => `\u200B${token}`,
  (token) => `Bearer ${token}`,
  (token, name) => `${name}=${token}`,
  (token) => `{"token": "${token}"}`,
  (token) => Buffer.from(token).toString("base64"),
  (token) => token + token
];
function relatedTexts(known) {
  const texts = new Set(known.filter(({ length }) => length >= 8).map((secret) => secret.reveal()));
  return [...texts].flatMap((text) => [text, `${text}stand1n`, text.slice(0, -3)]);
}
function possibleWorlds(given, tokensOf, known = []) {
  const unknown = unknownVariables(given);
  const world = (standIn, wellFormed = false) => {
    const texts = textsOf(unknown, standIn);
    return { world: standInWorld(given, texts), texts, wellFormed };
  };
  const unset = world(() => void 0);
  if (unknown.length === 0) return [unset];
  const [made, others] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  for (const { name } of unknown) {
    made.set(
      name,
      [1, 2].map((number) => sampleFor(name, tokensOf(name)[0], given.now, number))
    );
    others.set(name, otherSamples(name, tokensOf(name), given.now));
  }
  const [one, two] = [0, 1].map(
    (index) => (name) => made.get(name)?.[index]
  );
  const apart = unknown.length < 2 ? [] : unknown.flatMap(({ name: odd }) => [
    (name) => name === odd ? void 0 : one(name),
    (name) => name === odd ? one(name) : void 0
  ]);
  const most = Math.max(...[...others.values()].map(({ length }) => length));
  return [
    unset,
    world(one, true),
    world(two, true),
    ...Array.from({ length: most }, (_, index) => world((name) => others.get(name)?.[index] ?? one(name))),
    ...damages.map((damage) => world((name) => damage(one(name) ?? "", name))),
    ...otherWords.map((word) => world(() => word)),
    ...relatedTexts(known).map((text) => world(() => text)),
    ...apart.map((standIn) => world(standIn))
  ];
}
function textsOf(unknown, standIn) {
  return new Map(
    unknown.flatMap(({ name }) => {
      const text = standIn(name);
      return text === void 0 ? [] : [[name, text]];
    })
  );
}
function sampleFor(name, token, now, number) {
  if (token?.issuers) return madeJwt(now, 86400, token, number);
  return sampleOf(parseShape(token?.shape ?? "{43:base64url}"), seededRandom(`${name} ${number}`));
}
function otherSamples(name, [first, ...rest], now) {
  return [
    ...rest.map((token) => sampleFor(name, token, now, 1)),
    ...first ? [sampleFor(name, void 0, now, 1)] : [],
    madeJwt(now, 86400, first),
    madeJwt(now, -86400, first)
  ];
}
function madeJwt(now, life, token, number = 1) {
  const seconds = Math.floor(now.getTime() / 1e3);
  const claims = {
    iss: token?.issuers?.[0] ?? "https://stand-in.invalid/",
    aud: token?.audiences?.[0] ?? "stand-in",
    sub: `stand-in ${number}`,
    azp: "stand-in",
    iat: Math.min(seconds, seconds + life) - 60,
    exp: seconds + life
  };
  const part = (data) => Buffer.from(JSON.stringify(data)).toString("base64url");
  return `${part({ alg: "none", typ: "JWT" })}.${part(claims)}.${part({ stand: "in" })}`;
}

// src/unknown/tokens-of-variable.ts
function tokensOfVariable(providers, resolutions) {
  return (name) => {
    const slots = resolutions.flatMap(
      ({ provider, chain }) => chain.flatMap(
        ({ slot, place }) => place.kind === "env" && place.name.toLowerCase() === name.toLowerCase() ? [`${provider} ${slot}`] : []
      )
    );
    const fits = providers.flatMap(
      ({ id, tokens }) => tokens.filter((token) => token.slots.some((slot) => slots.includes(`${id} ${slot}`)))
    );
    const named = providers.flatMap(({ tokens }) => tokens.filter(({ names }) => names.includes(name)));
    const all = [.../* @__PURE__ */ new Set([...fits, ...named])];
    return [...all.filter(isCurrent), ...all.filter((token) => !isCurrent(token))];
  };
}
function isCurrent({ meaning }) {
  return meaning === "current";
}

// src/unknown/resolve-given.ts
async function resolveGiven(client, given, input) {
  const unknown = unknownVariables(given);
  const withoutThem = await client.resolve(withoutUnknowns(given), input);
  if (unknown.length === 0) return withoutThem;
  const possible = possibleWorlds(given, tokensOfVariable(catalog, [withoutThem]), secretsOf(withoutThem));
  const replays = [];
  for (const each of possible) replays.push(await tracedReplay(client, each, unknown, input));
  const all = replays.map(({ resolution }) => resolution);
  const usual = replays.find((each) => each.possible.wellFormed)?.resolution;
  if (!usual) throw new Error("one of the worlds has a well-formed value for every variable");
  return agreedResolution(usual, all, dependenceOf(replays, unknown)).resolution;
}

// elsewhere:src/version.ts
var { version } = require("./core.js")["src/version.ts"];

// elsewhere:src/world/memory.ts
var { memoryWorld } = require("./online.js")["src/world/memory.ts"];

// elsewhere:src/world/process.ts
var { processWorld } = require("./core.js")["src/world/process.ts"];

// src/library.ts
async function resolveCredentials(clientId, input = {}) {
  const load = Object.hasOwn(clientLoaders, clientId) ? clientLoaders[clientId] : void 0;
  if (!load) throw new RangeError(`unknown client: use one of ${Object.keys(clientLoaders).join(", ")}`);
  const client = await load();
  return await forgettingSecrets(
    async () => await resolveGiven(client, worldOf(input), { args: input.args ?? {}, options: input.options ?? {} })
  );
}
async function diagnose(input = {}) {
  const { platforms, validFor, args, options } = input;
  const selection = {
    ...platforms ? { platforms } : {},
    ...validFor === void 0 ? {} : { validFor },
    args: args ?? {},
    options: options ?? {}
  };
  return await forgettingSecrets(async () => {
    const report = await diagnoseWorld(worldOf(input), selection);
    const exitCode = exitCodeOf(
      report,
      input.failOn ?? report.failOn ?? "error",
      input.strict ?? report.strict ?? false
    );
    return jsonReport(report, { version, exitCode });
  });
}
async function explainError(text, input = {}) {
  const { explainErrorText: explainErrorText2, errorExplanation: errorExplanation2 } = await Promise.resolve().then(() => (init_explain_error(), explain_error_exports));
  return await forgettingSecrets(
    async () => errorExplanation2(
      await explainErrorText2(typeof text === "string" ? slicesOf(text) : text, worldOf(input), {
        lookAtRcFiles: input.lookAtRcFiles !== false
      })
    )
  );
}
async function* slicesOf(text) {
  yield new TextEncoder().encode(text);
}
function worldOf(input) {
  return input.world ?? processWorld(input);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  diagnose,
  explainError,
  memoryWorld,
  resolveCredentials
});
