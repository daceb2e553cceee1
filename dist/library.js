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
var { jsonReport, shownReport } = require("./core.js")["src/report/json.ts"];

// elsewhere:src/secret.ts
var { Secret, allSecrets, forgettingSecrets } = require("./core.js")["src/secret.ts"];

// elsewhere:src/catalog.generated.ts
var { catalog, catalogTexts } = require("./core.js")["src/catalog.generated.ts"];

// elsewhere:src/value/mask-secrets.ts
var { maskSecrets, publicText, secretsOf } = require("./core.js")["src/value/mask-secrets.ts"];

// elsewhere:src/unknown/agreed-resolution.ts
var { agreedResolution } = require("./check.js")["src/unknown/agreed-resolution.ts"];

// elsewhere:src/unknown/dependence.ts
var { dependenceOf, tracedReplay } = require("./check.js")["src/unknown/dependence.ts"];

// elsewhere:src/unknown/possible-worlds.ts
var { possibleWorlds, withoutUnknowns } = require("./check.js")["src/unknown/possible-worlds.ts"];

// elsewhere:src/unknown/tokens-of-variable.ts
var { tokensOfVariable } = require("./check.js")["src/unknown/tokens-of-variable.ts"];

// elsewhere:src/unknown/unknown-variables.ts
var { homeVariable, unknownVariables, unknownWords } = require("./check.js")["src/unknown/unknown-variables.ts"];

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
var { memoryWorld } = require("./check.js")["src/world/memory.ts"];

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
