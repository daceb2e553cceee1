'use strict';
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

// part:dist/parts/chunk-KZJUJDYW.js
var chunk_KZJUJDYW_exports = {};
__export(chunk_KZJUJDYW_exports, {
  eachTreeEntry: () => eachTreeEntry,
  hexAt: () => hexAt,
  platformPaths: () => platformPaths
});
module.exports = __toCommonJS(chunk_KZJUJDYW_exports);
var import_chunk_SMQKDXDM = require("./chunk-SMQKDXDM.js");
var import_chunk_BIMPGCH5 = require("./chunk-BIMPGCH5.js");
var nul = 0;
var space = 32;
var zero = 48;
var four = 52;
var six = 54;
function eachTreeEntry(tree, idBytes, each, spans = "all") {
  const fresh = spans === "all" ? whole : spans;
  let next = 0;
  for (let at = 0; at < tree.length && next < fresh.length; ) {
    const start = at;
    while (tree[at] === zero) at += 1;
    const first = at;
    while (at < tree.length && tree[at] !== space) at += 1;
    const from = at + 1;
    at = from;
    while (at < tree.length && tree[at] !== nul) at += 1;
    const to = at;
    at += 1 + idBytes;
    if (at > tree.length) return;
    while (next < fresh.length && fresh[next].to <= start) next += 1;
    if (next === fresh.length || fresh[next].from >= at) continue;
    each(from, to, tree[first] === four ? "tree" : tree[first + 1] === six ? "submodule" : "blob");
  }
}
var whole = [{ from: 0, to: Number.POSITIVE_INFINITY }];
var mostKept = 5e4;
function platformPaths(platformOfName) {
  const platforms = /* @__PURE__ */ new Map();
  const blobs = /* @__PURE__ */ new Map();
  let trees = /* @__PURE__ */ new Map();
  const platformOf = (name) => {
    if (platforms.has(name)) return platforms.get(name);
    if (platforms.size >= mostKept) platforms.clear();
    const platform = platformOfName(name);
    platforms.set(name, platform);
    return platform;
  };
  const add = (to, id, platform, name) => {
    const known = to.get(id) ?? /* @__PURE__ */ new Map();
    if (!known.has(platform)) to.set(id, known.set(platform, name));
  };
  const note = (id, kind, name) => {
    const platform = platformOf(name);
    if (platform !== void 0) add(kind === "tree" ? trees : blobs, id, platform, name);
  };
  const goDown = async (git, signal) => {
    const entered = /* @__PURE__ */ new Set();
    while (trees.size > 0 && !signal.aborted) {
      const level = trees;
      trees = /* @__PURE__ */ new Map();
      const ids = () => level.keys();
      const visitor = {
        whole: ({ id }, tree) => {
          eachTreeEntry(tree, id.length / 2, (from, to, kind) => {
            const name = (0, import_chunk_BIMPGCH5.pathText)(tree.subarray(from, to));
            if (kind === "submodule" || platformOf(name) !== void 0) return;
            const child = hexAt(tree, to + 1, id.length / 2);
            for (const [platform, folder] of level.get(id) ?? []) {
              if (kind === "blob") add(blobs, child, platform, `${folder}/${name}`);
              else if (!entered.has(`${child} ${platform}`)) {
                entered.add(`${child} ${platform}`);
                add(trees, child, platform, folder);
              }
            }
          });
        },
        sliced: async () => {
        },
        // The stream of all objects has stated it.
        notRead: () => {
        }
      };
      await (0, import_chunk_SMQKDXDM.listedObjects)(git, ids)(visitor, signal);
    }
  };
  return {
    note,
    blobs: async (git, signal) => {
      await goDown(git, signal);
      return new Map([...blobs].map(([id, names]) => [id, [...names.values()]]));
    }
  };
}
function hexAt(bytes, at, length) {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, length).toString("hex");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  eachTreeEntry,
  hexAt,
  platformPaths
});
