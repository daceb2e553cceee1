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

// shared:dist/parts/chunk-FKQG3ETJ.js
var require_chunk_FKQG3ETJ = __commonJS({
  "shared:dist/parts/chunk-FKQG3ETJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part3;
  }
});

// shared:dist/parts/chunk-3THWROEU.js
var require_chunk_3THWROEU = __commonJS({
  "shared:dist/parts/chunk-3THWROEU.js"(exports2, module2) {
    module2.exports = require("./main.js").part25;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/parse-config-4642LRNC.js
var parse_config_4642LRNC_exports = {};
__export(parse_config_4642LRNC_exports, {
  parseConfig: () => parseConfig
});
module.exports = __toCommonJS(parse_config_4642LRNC_exports);
var import_chunk_436U7OHX = require("./chunk-436U7OHX.js");
var import_chunk_FKQG3ETJ = __toESM(require_chunk_FKQG3ETJ());
var import_chunk_3THWROEU = __toESM(require_chunk_3THWROEU());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
var severity = (0, import_chunk_436U7OHX.picklist)(["error", "warning", "note"]);
var day = (0, import_chunk_436U7OHX.pipe)((0, import_chunk_436U7OHX.string)(), (0, import_chunk_436U7OHX.isoDate)());
var ignore = (0, import_chunk_436U7OHX.strictObject)({
  rule: (0, import_chunk_436U7OHX.string)(),
  place: (0, import_chunk_436U7OHX.pipe)((0, import_chunk_436U7OHX.string)(), (0, import_chunk_436U7OHX.nonEmpty)()),
  reason: (0, import_chunk_436U7OHX.pipe)((0, import_chunk_436U7OHX.string)(), (0, import_chunk_436U7OHX.nonEmpty)()),
  until: day
});
var schema = (0, import_chunk_436U7OHX.strictObject)({
  "fail-on": (0, import_chunk_436U7OHX.exactOptional)((0, import_chunk_436U7OHX.picklist)(["error", "warning", "note", "never"])),
  strict: (0, import_chunk_436U7OHX.exactOptional)((0, import_chunk_436U7OHX.boolean)()),
  platforms: (0, import_chunk_436U7OHX.exactOptional)((0, import_chunk_436U7OHX.array)((0, import_chunk_436U7OHX.string)())),
  rules: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.record)((0, import_chunk_436U7OHX.string)(), (0, import_chunk_436U7OHX.union)([severity, (0, import_chunk_436U7OHX.literal)("off")])), {}),
  ignore: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.array)(ignore), [])
});
var knownKeys = [...Object.keys(schema.entries), ...Object.keys(ignore.entries)];
function parseConfig(content, path, trust, known) {
  const result = (0, import_chunk_436U7OHX.safeParse)(schema, withDatesAsText(content));
  if (!result.success)
    throw new import_chunk_3THWROEU.ConfigError(`${path}: ${result.issues.map((issue) => (0, import_chunk_436U7OHX.issueWords)(issue, knownKeys)).join("; ")}`);
  const { "fail-on": failOn, strict, platforms, rules, ignore: ignores } = result.output;
  for (const name of [...Object.keys(rules), ...ignores.map(({ rule }) => rule)])
    requireKnown("rule", name, known.rules, path);
  for (const name of platforms ?? []) requireKnown("platform", name, known.platforms, path);
  return {
    path,
    trust,
    ...failOn ? { failOn } : {},
    ...strict === void 0 ? {} : { strict },
    ...platforms ? { platforms } : {},
    severities: Object.entries(rules).map(([rule, each]) => ({ rule, severity: each })),
    ignores
  };
}
function withDatesAsText(value) {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(withDatesAsText);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withDatesAsText(each)]));
}
function requireKnown(what, name, known, path) {
  if (known.includes(name)) return;
  const meant = (0, import_chunk_FKQG3ETJ.nearest)(name, known);
  throw new import_chunk_3THWROEU.ConfigError(`${path}: no such ${what}: ${(0, import_chunk_436U7OHX.harmless)(name)}${meant ? ` (did you mean ${meant}?)` : ""}`);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  parseConfig
});
