'use strict';
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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

// src/library.ts
var library_exports = {};
__export(library_exports, {
  diagnose: () => diagnose,
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
var { jsonReport } = require("./core.js")["src/report/json.ts"];

// elsewhere:src/secret.ts
var { Secret, allSecrets, forgettingSecrets } = require("./core.js")["src/secret.ts"];

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
    async () => await client.resolve(worldOf(input), { args: input.args ?? {}, options: input.options ?? {} })
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
function worldOf(input) {
  return input.world ?? processWorld(input);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  diagnose,
  memoryWorld,
  resolveCredentials
});
