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

// shared:dist/parts/chunk-XMDTZWRY.js
var require_chunk_XMDTZWRY = __commonJS({
  "shared:dist/parts/chunk-XMDTZWRY.js"(exports2, module2) {
    module2.exports = require("./main.js").part29;
  }
});

// shared:dist/parts/chunk-Z2R2PZW6.js
var require_chunk_Z2R2PZW6 = __commonJS({
  "shared:dist/parts/chunk-Z2R2PZW6.js"(exports2, module2) {
    module2.exports = require("./main.js").part30;
  }
});

// shared:dist/parts/chunk-5BNR4QSK.js
var require_chunk_5BNR4QSK = __commonJS({
  "shared:dist/parts/chunk-5BNR4QSK.js"(exports2, module2) {
    module2.exports = require("./main.js").part31;
  }
});

// shared:dist/parts/chunk-CJXIZDKS.js
var require_chunk_CJXIZDKS = __commonJS({
  "shared:dist/parts/chunk-CJXIZDKS.js"(exports2, module2) {
    module2.exports = require("./main.js").part12;
  }
});

// shared:dist/parts/chunk-JPU7VOLJ.js
var require_chunk_JPU7VOLJ = __commonJS({
  "shared:dist/parts/chunk-JPU7VOLJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part15;
  }
});

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

// part:dist/parts/provider-file-H2VDPNIT.js
var provider_file_H2VDPNIT_exports = {};
__export(provider_file_H2VDPNIT_exports, {
  ProviderFileError: () => ProviderFileError,
  parseProviderFile: () => parseProviderFile
});
module.exports = __toCommonJS(provider_file_H2VDPNIT_exports);
var import_chunk_XMDTZWRY = __toESM(require_chunk_XMDTZWRY());
var import_chunk_Z2R2PZW6 = __toESM(require_chunk_Z2R2PZW6());
var import_chunk_5BNR4QSK = __toESM(require_chunk_5BNR4QSK());
var import_chunk_CJXIZDKS = __toESM(require_chunk_CJXIZDKS());
var import_chunk_JPU7VOLJ = __toESM(require_chunk_JPU7VOLJ());
var import_chunk_436U7OHX = require("./chunk-436U7OHX.js");
var import_chunk_FKQG3ETJ = __toESM(require_chunk_FKQG3ETJ());
var import_chunk_3THWROEU = __toESM(require_chunk_3THWROEU());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
function clientProblems(client) {
  const at = `clients.${client.id}`;
  const slots = new Set(client.slots.map(({ name }) => name));
  const paths = new Set(client.paths.map(({ name }) => name));
  const known = (name, set, where, what) => set.has(name) ? [] : [`${at}.${where}: there is no ${what} ${name}`];
  const functions = new Set(Object.keys(import_chunk_XMDTZWRY.builtIns));
  const inSources = client.sources.flatMap((source2) => {
    if (source2.kind === "built-in") return known(source2.name, functions, "sources", "built-in function");
    const fields = source2.fields.flatMap(({ slot: slot2, setting: setting2 }) => {
      if (slot2 !== void 0) return known(slot2, slots, "sources.fields", "slot");
      return setting2 === void 0 ? [`${at}.sources.fields: a field is for a slot or for a setting`] : [];
    });
    const unnamed = (source2.kind === "env" || source2.kind === "argument") && source2.fields.some(({ names, legacy }) => names.length + legacy.length === 0);
    return [
      ...fields,
      ...source2.kind === "file" ? known(source2.path, paths, "sources", "path") : [],
      ...unnamed ? [`${at}.sources.fields: names are missing`] : []
    ];
  });
  const inKinds = client.kinds.flat().flatMap((name) => known(name, slots, "kinds", "slot"));
  const inWire = client.wire.flatMap(({ slot: slot2 }) => known(slot2, slots, "wire", "slot"));
  const inAfter = client.hooks.flatMap((name) => known(name, functions, "hooks", "built-in function"));
  const whole = client.pairing === "group" && client.kinds.length === 0 && !client.slots.some(({ required }) => required);
  return [
    ...inSources,
    ...inKinds,
    ...inWire,
    ...inAfter,
    ...whole ? [`${at}.pairing: a group needs kinds, or a required slot`] : []
  ];
}
var text = (0, import_chunk_436U7OHX.pipe)((0, import_chunk_436U7OHX.string)(), (0, import_chunk_436U7OHX.nonEmpty)());
var texts = (0, import_chunk_436U7OHX.array)(text);
var presence = (0, import_chunk_436U7OHX.picklist)(["set", "nonEmpty", "nonBlank"]);
var raise = (0, import_chunk_436U7OHX.strictObject)({ class: text, message: (0, import_chunk_436U7OHX.string)() });
var phase = (0, import_chunk_436U7OHX.picklist)(["construct", "token", "send"]);
var condition = (0, import_chunk_436U7OHX.strictObject)({
  env: (0, import_chunk_436U7OHX.exactOptional)(text),
  is: (0, import_chunk_436U7OHX.exactOptional)((0, import_chunk_436U7OHX.picklist)(["set", "nonEmpty", "nonBlank", "true"])),
  argument: (0, import_chunk_436U7OHX.exactOptional)(text),
  equals: (0, import_chunk_436U7OHX.exactOptional)((0, import_chunk_436U7OHX.string)()),
  slot: (0, import_chunk_436U7OHX.exactOptional)(text),
  contains: (0, import_chunk_436U7OHX.exactOptional)(text),
  held: (0, import_chunk_436U7OHX.exactOptional)((0, import_chunk_436U7OHX.boolean)())
});
var fullPolicy = (0, import_chunk_436U7OHX.strictObject)({
  do: (0, import_chunk_436U7OHX.picklist)(["next", "stop", "warn", "fatal"]),
  class: (0, import_chunk_436U7OHX.exactOptional)(text),
  message: (0, import_chunk_436U7OHX.exactOptional)(text)
});
var policy = (0, import_chunk_436U7OHX.union)([
  fullPolicy,
  (0, import_chunk_436U7OHX.pipe)(
    (0, import_chunk_436U7OHX.picklist)(["next", "stop", "warn", "fatal"]),
    (0, import_chunk_436U7OHX.transform)((word) => ({ do: word }))
  )
]);
var slot = (0, import_chunk_436U7OHX.strictObject)({
  name: text,
  required: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.boolean)(), false),
  public: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.boolean)(), false)
});
var selector = (0, import_chunk_436U7OHX.strictObject)({
  name: text,
  argument: (0, import_chunk_436U7OHX.exactOptional)(text),
  env: (0, import_chunk_436U7OHX.exactOptional)(text),
  present: (0, import_chunk_436U7OHX.optional)(presence, "nonEmpty"),
  default: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.string)(), ""),
  lower: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.boolean)(), false)
});
var path = (0, import_chunk_436U7OHX.strictObject)({
  name: (0, import_chunk_436U7OHX.pipe)((0, import_chunk_436U7OHX.string)(), (0, import_chunk_436U7OHX.regex)(/^\w+$/)),
  env: (0, import_chunk_436U7OHX.exactOptional)(text),
  present: (0, import_chunk_436U7OHX.optional)(presence, "set"),
  parts: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.array)((0, import_chunk_436U7OHX.string)()), []),
  windows: (0, import_chunk_436U7OHX.exactOptional)((0, import_chunk_436U7OHX.array)((0, import_chunk_436U7OHX.string)())),
  macos: (0, import_chunk_436U7OHX.exactOptional)((0, import_chunk_436U7OHX.array)((0, import_chunk_436U7OHX.string)())),
  expand: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.array)((0, import_chunk_436U7OHX.picklist)(["user", "variables"])), []),
  when: (0, import_chunk_436U7OHX.exactOptional)(condition),
  pathlib: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.boolean)(), false)
});
var field = (0, import_chunk_436U7OHX.strictObject)({
  slot: (0, import_chunk_436U7OHX.exactOptional)(text),
  setting: (0, import_chunk_436U7OHX.exactOptional)(text),
  names: (0, import_chunk_436U7OHX.optional)(texts, []),
  legacy: (0, import_chunk_436U7OHX.optional)(texts, []),
  present: (0, import_chunk_436U7OHX.optional)(presence, "set"),
  clean: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.array)((0, import_chunk_436U7OHX.picklist)(["trim", "remove-newlines", "strip-double-quotes"])), []),
  coalesce: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.picklist)(["raw", "cleaned"]), "raw"),
  cleaned: (0, import_chunk_436U7OHX.optional)(presence, "set"),
  as: (0, import_chunk_436U7OHX.exactOptional)((0, import_chunk_436U7OHX.literal)("int")),
  default: (0, import_chunk_436U7OHX.exactOptional)((0, import_chunk_436U7OHX.string)())
});
var sourceBase = {
  "recording-label": (0, import_chunk_436U7OHX.exactOptional)(text),
  when: (0, import_chunk_436U7OHX.exactOptional)(condition),
  opened: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.picklist)(["if-needed", "always"]), "if-needed"),
  partial: (0, import_chunk_436U7OHX.optional)(policy, "next"),
  fields: (0, import_chunk_436U7OHX.array)(field)
};
var problems = (0, import_chunk_436U7OHX.strictObject)({
  missing: (0, import_chunk_436U7OHX.exactOptional)(policy),
  unreadable: (0, import_chunk_436U7OHX.exactOptional)(policy),
  encoding: (0, import_chunk_436U7OHX.exactOptional)(policy),
  malformed: (0, import_chunk_436U7OHX.exactOptional)(policy),
  "missing-key": (0, import_chunk_436U7OHX.exactOptional)(policy)
});
var fileSource = (0, import_chunk_436U7OHX.strictObject)({
  ...sourceBase,
  kind: (0, import_chunk_436U7OHX.literal)("file"),
  path: text,
  format: (0, import_chunk_436U7OHX.picklist)(["raw", "json", "toml", "ini", "colon-lines", "dotenv"]),
  check: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.picklist)(["exists", "open"]), "open"),
  problems: (0, import_chunk_436U7OHX.optional)(problems, {})
});
var source = (0, import_chunk_436U7OHX.variant)("kind", [
  (0, import_chunk_436U7OHX.strictObject)({ ...sourceBase, kind: (0, import_chunk_436U7OHX.literal)("argument") }),
  (0, import_chunk_436U7OHX.strictObject)({ ...sourceBase, kind: (0, import_chunk_436U7OHX.literal)("env") }),
  (0, import_chunk_436U7OHX.strictObject)({ ...sourceBase, kind: (0, import_chunk_436U7OHX.literal)("default") }),
  fileSource,
  (0, import_chunk_436U7OHX.strictObject)({ kind: (0, import_chunk_436U7OHX.literal)("built-in"), name: text, when: (0, import_chunk_436U7OHX.exactOptional)(condition) })
]);
var setting = (0, import_chunk_436U7OHX.strictObject)({
  name: text,
  env: (0, import_chunk_436U7OHX.exactOptional)(text),
  when: (0, import_chunk_436U7OHX.exactOptional)(condition),
  present: (0, import_chunk_436U7OHX.optional)(presence, "set"),
  default: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.string)(), ""),
  trimEnd: (0, import_chunk_436U7OHX.exactOptional)(text)
});
var step = (0, import_chunk_436U7OHX.strictObject)({
  when: (0, import_chunk_436U7OHX.array)(condition),
  do: (0, import_chunk_436U7OHX.picklist)(["raise", "withhold"]),
  phase: (0, import_chunk_436U7OHX.exactOptional)(phase),
  class: (0, import_chunk_436U7OHX.exactOptional)(text),
  message: (0, import_chunk_436U7OHX.exactOptional)(text),
  why: (0, import_chunk_436U7OHX.exactOptional)(text)
});
var wire = (0, import_chunk_436U7OHX.strictObject)({
  when: (0, import_chunk_436U7OHX.exactOptional)(condition),
  slot: text,
  auth: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.picklist)(["header", "basic"]), "header"),
  header: (0, import_chunk_436U7OHX.optional)(text, "Authorization"),
  prefix: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.string)(), ""),
  split: (0, import_chunk_436U7OHX.exactOptional)(text),
  unsplit: (0, import_chunk_436U7OHX.exactOptional)(raise),
  checks: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.array)((0, import_chunk_436U7OHX.picklist)(["requests", "http.client", "httpx", "latin-1", "ascii"])), []),
  address: (0, import_chunk_436U7OHX.exactOptional)(text),
  "warns-on-connect": (0, import_chunk_436U7OHX.exactOptional)(text)
});
var clientSchema = (0, import_chunk_436U7OHX.strictObject)({
  id: (0, import_chunk_436U7OHX.pipe)((0, import_chunk_436U7OHX.string)(), (0, import_chunk_436U7OHX.regex)(/^[a-z][a-z0-9-]*$/)),
  package: text,
  versions: texts,
  signOfUse: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.boolean)(), true),
  "recording-label": (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.picklist)(["one", "by-slot"]), "one"),
  pairing: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.picklist)(["per-field", "group"]), "per-field"),
  kinds: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.array)(texts), []),
  leeway: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.pipe)((0, import_chunk_436U7OHX.number)(), (0, import_chunk_436U7OHX.minValue)(0)), 0),
  slots: (0, import_chunk_436U7OHX.pipe)((0, import_chunk_436U7OHX.array)(slot), (0, import_chunk_436U7OHX.minLength)(1)),
  selectors: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.array)(selector), []),
  paths: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.array)(path), []),
  settings: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.array)(setting), []),
  sources: (0, import_chunk_436U7OHX.pipe)((0, import_chunk_436U7OHX.array)(source), (0, import_chunk_436U7OHX.minLength)(1)),
  hooks: (0, import_chunk_436U7OHX.optional)(texts, []),
  incomplete: (0, import_chunk_436U7OHX.exactOptional)(raise),
  steps: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.array)(step), []),
  wire: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.array)(wire), [])
});
var clientKeys = [
  ...[
    clientSchema,
    condition,
    fullPolicy,
    slot,
    selector,
    path,
    field,
    fileSource,
    problems,
    setting,
    step,
    wire,
    raise
  ].flatMap((each) => Object.keys(each.entries))
];
var identities = {
  tokens: "kind",
  lookalikes: "name",
  clients: "id",
  errors: "says"
};
function strayParameter(file, parent) {
  const known = textsOf(parent["parameters"]);
  return Object.keys(tableOf(file["parameters"])).find((name) => !Object.hasOwn(known, name));
}
function extendProvider(file, parent) {
  const { parameters: own, without, ...mine } = file;
  const {
    parameters: inherited,
    id: parentId,
    name: _name,
    extends: _extends,
    without: _without,
    ...others
  } = parent ?? {};
  const theirs = {
    ...others,
    ..."clients" in others ? { clients: renamed(others["clients"], parentId, file["id"]) } : {}
  };
  const parameters = { ...textsOf(inherited), ...textsOf(own) };
  const dropped = new Set(Array.isArray(without) ? without : []);
  const merged = { ...theirs, ...mine };
  for (const [list, identity] of Object.entries(identities)) {
    const kept = entriesOf(theirs[list]).filter((each) => !dropped.has(identityOf(each, identity, parameters)));
    const added = entriesOf(mine[list]);
    if (kept.length + added.length === 0) continue;
    const replaced = new Set(added.map((each) => identityOf(each, identity, parameters)));
    merged[list] = [...kept.filter((each) => !replaced.has(identityOf(each, identity, parameters))), ...added];
  }
  return fill(merged, parameters);
}
function renamed(clients, parent, child) {
  return entriesOf(clients).map((each) => {
    if (typeof each !== "object" || each === null || !("id" in each)) return each;
    return { ...each, id: each.id === parent ? child : `${String(child)}-${String(each.id)}` };
  });
}
function identityOf(entry, key, parameters) {
  return typeof entry === "object" && entry !== null ? fill(entry[key], parameters) : void 0;
}
function entriesOf(list) {
  return Array.isArray(list) ? list : [];
}
function tableOf(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function textsOf(table) {
  return Object.fromEntries(
    Object.entries(tableOf(table)).filter((entry) => typeof entry[1] === "string")
  );
}
function fill(value, parameters) {
  if (typeof value === "string") {
    return value.replaceAll(
      /\{(\w+)\}/g,
      (whole, name) => Object.hasOwn(parameters, name) ? parameters[name] ?? whole : whole
    );
  }
  if (Array.isArray(value)) return value.map((each) => fill(each, parameters));
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each, parameters)]));
}
var text2 = (0, import_chunk_436U7OHX.pipe)((0, import_chunk_436U7OHX.string)(), (0, import_chunk_436U7OHX.nonEmpty)());
var texts2 = (0, import_chunk_436U7OHX.array)(text2);
var token = (0, import_chunk_436U7OHX.strictObject)({
  kind: text2,
  name: text2,
  slots: texts2,
  shape: text2,
  meaning: (0, import_chunk_436U7OHX.picklist)(["current", "obsolete", "wrong-kind", "identifier"]),
  detect: (0, import_chunk_436U7OHX.picklist)(["anywhere", "near-name"]),
  certainty: (0, import_chunk_436U7OHX.picklist)(["enforced", "documented", "observed"]),
  names: (0, import_chunk_436U7OHX.optional)(texts2, []),
  issuers: (0, import_chunk_436U7OHX.exactOptional)(texts2),
  audiences: (0, import_chunk_436U7OHX.exactOptional)(texts2)
});
var lookalike = (0, import_chunk_436U7OHX.strictObject)({
  kind: (0, import_chunk_436U7OHX.picklist)(["env", "file"]),
  name: text2,
  instead: text2,
  why: text2,
  common: (0, import_chunk_436U7OHX.exactOptional)((0, import_chunk_436U7OHX.literal)(true))
});
var version = (0, import_chunk_436U7OHX.strictObject)({
  kind: (0, import_chunk_436U7OHX.picklist)(["discontinued", "broken"]),
  package: text2,
  versions: (0, import_chunk_436U7OHX.exactOptional)(texts2),
  below: (0, import_chunk_436U7OHX.exactOptional)(text2),
  with: (0, import_chunk_436U7OHX.exactOptional)((0, import_chunk_436U7OHX.strictObject)({ package: text2, from: text2 })),
  fault: text2,
  shows: (0, import_chunk_436U7OHX.exactOptional)(text2),
  command: text2,
  otherwise: (0, import_chunk_436U7OHX.exactOptional)(text2)
});
var knownError = (0, import_chunk_436U7OHX.strictObject)({ says: (0, import_chunk_436U7OHX.pipe)((0, import_chunk_436U7OHX.string)(), (0, import_chunk_436U7OHX.minLength)(8)), cause: text2, remedy: text2 });
var path2 = (0, import_chunk_436U7OHX.pipe)((0, import_chunk_436U7OHX.string)(), (0, import_chunk_436U7OHX.regex)(/^(?:\/[A-Za-z0-9._~-]+)+$/));
var header = (0, import_chunk_436U7OHX.pipe)((0, import_chunk_436U7OHX.string)(), (0, import_chunk_436U7OHX.regex)(/^[A-Za-z][A-Za-z0-9-]*$/));
var statuses = (0, import_chunk_436U7OHX.array)((0, import_chunk_436U7OHX.pipe)((0, import_chunk_436U7OHX.number)(), (0, import_chunk_436U7OHX.integer)(), (0, import_chunk_436U7OHX.minValue)(400), (0, import_chunk_436U7OHX.maxValue)(499)));
var probe = (0, import_chunk_436U7OHX.strictObject)({
  method: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.picklist)(["GET", "POST"]), "GET"),
  path: path2,
  server: text2,
  slot: text2,
  header: (0, import_chunk_436U7OHX.optional)(header, "authorization"),
  prefix: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.string)(), "Bearer "),
  library: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.picklist)(["requests", "httpx"]), "requests"),
  account: (0, import_chunk_436U7OHX.exactOptional)(text2),
  groups: (0, import_chunk_436U7OHX.exactOptional)(text2),
  rejected: (0, import_chunk_436U7OHX.optional)(statuses, [401]),
  denied: (0, import_chunk_436U7OHX.optional)(statuses, [403])
});
var pair = (0, import_chunk_436U7OHX.strictObject)({ id: text2, secret: texts2 });
var pages = (0, import_chunk_436U7OHX.strictObject)({ docs: text2, create: text2, revoke: text2 });
var schema = (0, import_chunk_436U7OHX.strictObject)({
  schema: (0, import_chunk_436U7OHX.literal)(0),
  id: (0, import_chunk_436U7OHX.pipe)((0, import_chunk_436U7OHX.string)(), (0, import_chunk_436U7OHX.regex)(/^[a-z][a-z0-9-]*$/)),
  name: text2,
  extends: (0, import_chunk_436U7OHX.exactOptional)(text2),
  login: (0, import_chunk_436U7OHX.exactOptional)(text2),
  hosts: texts2,
  anonymous: (0, import_chunk_436U7OHX.exactOptional)((0, import_chunk_436U7OHX.boolean)()),
  folders: (0, import_chunk_436U7OHX.optional)(texts2, []),
  placeholders: (0, import_chunk_436U7OHX.optional)(texts2, []),
  pages,
  pairs: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.array)(pair), []),
  tokens: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.array)(token), []),
  lookalikes: (0, import_chunk_436U7OHX.optional)((0, import_chunk_436U7OHX.array)(lookalike), []),
  probe: (0, import_chunk_436U7OHX.exactOptional)(probe),
  errors: (0, import_chunk_436U7OHX.exactOptional)((0, import_chunk_436U7OHX.array)(knownError)),
  versions: (0, import_chunk_436U7OHX.exactOptional)((0, import_chunk_436U7OHX.array)(version)),
  clients: (0, import_chunk_436U7OHX.exactOptional)((0, import_chunk_436U7OHX.array)(clientSchema))
});
var ProviderFileError = class extends import_chunk_3THWROEU.ConfigError {
  name = "ProviderFileError";
};
function parseProviderFile(content, from, parentOf = () => void 0) {
  const result = (0, import_chunk_436U7OHX.safeParse)(schema, isTable(content) ? withParent(content, from, parentOf) : content);
  if (!result.success)
    throw new ProviderFileError(`${from}: ${result.issues.map((issue) => (0, import_chunk_436U7OHX.issueWords)(issue, knownKeys)).join("; ")}`);
  const { clients, ...data } = result.output;
  for (const { shape } of data.tokens) checkShape(shape, from);
  const problems2 = (clients ?? []).flatMap(clientProblems);
  if (problems2.length > 0) throw new ProviderFileError(`${from}: ${problems2.join("; ")}`);
  return { ...data, ...clients ? { declared: clients } : {} };
}
function withParent(content, from, parentOf) {
  const id = content["extends"];
  const parent = typeof id === "string" ? parentOf(id) : void 0;
  if (id !== void 0 && !isTable(parent))
    throw new ProviderFileError(`${from}: extends: there is no such platform, or it extends another itself`);
  const stray = isTable(parent) ? strayParameter(content, parent) : void 0;
  if (stray !== void 0 && isTable(parent)) {
    const names = isTable(parent["parameters"]) ? Object.keys(parent["parameters"]) : [];
    const meant = (0, import_chunk_FKQG3ETJ.nearest)(stray, names);
    const hint = meant ? ` (did you mean ${meant}?)` : names.length === 0 ? ": the platform that it extends has none" : "";
    throw new ProviderFileError(`${from}: unknown key parameters.${stray}${hint}`);
  }
  return extendProvider(content, isTable(parent) ? parent : void 0);
}
function isTable(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function checkShape(shape, from) {
  try {
    (0, import_chunk_Z2R2PZW6.parseShape)(shape);
  } catch (error) {
    throw new ProviderFileError(`${from}: ${error instanceof Error ? error.message : "a shape cannot be read"}`);
  }
}
var knownKeys = [
  ...[schema, probe, token, lookalike, knownError, pair, pages].flatMap((each) => Object.keys(each.entries)),
  ...clientKeys,
  "parameters",
  "without"
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ProviderFileError,
  parseProviderFile
});
