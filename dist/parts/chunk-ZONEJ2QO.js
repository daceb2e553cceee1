'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// shared:dist/parts/chunk-7RW4BVEI.js
var require_chunk_7RW4BVEI = __commonJS({
  "shared:dist/parts/chunk-7RW4BVEI.js"(exports2, module2) {
    module2.exports = require("./main.js").part10;
  }
});

// part:dist/parts/chunk-ZONEJ2QO.js
var chunk_ZONEJ2QO_exports = {};
__export(chunk_ZONEJ2QO_exports, {
  jsonReport: () => jsonReport
});
module.exports = __toCommonJS(chunk_ZONEJ2QO_exports);
var import_chunk_7RW4BVEI = __toESM(require_chunk_7RW4BVEI());
var ourOwn = /* @__PURE__ */ new Set(["rule", "kinds", "label", "commit", "expires", "class"]);
function jsonReport(report, { version, exitCode, coverage }) {
  const labelOf = (0, import_chunk_7RW4BVEI.labelValues)();
  const count = (severity) => report.findings.filter((finding) => finding.severity === severity).length;
  const json = {
    schemaVersion: 1,
    tool: { name: "auth-doctor", version },
    summary: {
      exitCode,
      errors: count("error"),
      warnings: count("warning"),
      notes: count("note"),
      ignored: report.ignored,
      passed: report.passed,
      online: report.online,
      ...report.python === void 0 ? {} : { python: report.python }
    },
    platforms: report.platforms.map((platform) => ({
      id: platform.id,
      name: platform.name,
      status: platform.status,
      clients: platform.clients.map((client) => jsonClient(client, platform, labelOf)),
      ...platform.verdict ? { verdict: platform.verdict } : {}
    })),
    findings: report.findings,
    gaps: report.gaps,
    ...coverage ? { coverage } : {}
  };
  const masked = (0, import_chunk_7RW4BVEI.maskerFor)(report);
  return mapStrings(json, (text, key) => ourOwn.has(key) ? text : (0, import_chunk_7RW4BVEI.maskCacheHash)(masked(text)));
}
function jsonClient(client, { installed }, labelOf) {
  const found = installed.find((each) => each.client === client.client);
  return {
    id: client.client,
    source: typeof client.source === "string" ? client.source : Object.entries(client.source).map(([slot, from]) => ({ slot, from })),
    raises: client.raises,
    warnings: client.warnings,
    chain: client.chain.map((entry) => jsonEntry(entry, labelOf)),
    next: client.next,
    confidence: client.confidence,
    package: found?.package ?? client.client,
    ...found?.version === void 0 ? {} : { installedVersion: found.version }
  };
}
function jsonEntry({ slot, place, role, state, wins, why, value, problem }, labelOf) {
  return {
    slot,
    place,
    role,
    state,
    wins,
    ...why === void 0 ? {} : { why },
    ...value === void 0 ? {} : { value: jsonValue(value, labelOf) },
    ...problem === void 0 ? {} : { problem }
  };
}
function jsonValue(value, labelOf) {
  if (value.is === "unknown") return value;
  const { length, kinds, jwt } = value.traits;
  const expires = jwt?.expires === void 0 ? void 0 : isoTime(jwt.expires);
  return {
    is: "known",
    length,
    label: length === 0 ? "" : labelOf(value.secret),
    kinds,
    ...expires === void 0 ? {} : { expires }
  };
}
function isoTime(seconds) {
  const time = new Date(seconds * 1e3);
  return Number.isNaN(time.getTime()) ? void 0 : time.toISOString();
}
function mapStrings(data, change, under = "") {
  if (typeof data === "string") return change(data, under);
  if (Array.isArray(data)) return data.map((each) => mapStrings(each, change, under));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, mapStrings(value, change, key)]));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  jsonReport
});
