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

// part:dist/parts/chunk-EMMCT3FN.js
var chunk_EMMCT3FN_exports = {};
__export(chunk_EMMCT3FN_exports, {
  memoryWorld: () => memoryWorld
});
module.exports = __toCommonJS(chunk_EMMCT3FN_exports);
var import_node_path = require("node:path");
var mostLinks = 40;
function memoryWorld(input = {}) {
  const platform = input.platform ?? "linux";
  const path = platform === "win32" ? import_node_path.win32 : import_node_path.posix;
  const whole = (folder) => path.isAbsolute(folder) ? path.resolve(folder) : folder;
  const seen = input.env?.[platform === "win32" ? "USERPROFILE" : "HOME"];
  const root = whole(input.home ?? (seen || (platform === "win32" ? "C:\\Users\\me" : "/home/me")));
  const cwd = whole(input.cwd ?? path.join(root, "work"));
  const now = input.now ?? /* @__PURE__ */ new Date();
  const user = userOf(input.user, root);
  const nodes = /* @__PURE__ */ new Map();
  const changed = Math.floor(now.getTime() / 1e3);
  const addFolder = (folder) => {
    if (nodes.has(folder)) return;
    const parent = path.dirname(folder);
    if (parent !== folder) addFolder(parent);
    const mine = folder === root || folder.startsWith(root + path.sep) || folder.startsWith(cwd);
    nodes.set(folder, { stat: { kind: "directory", mode: 493, owner: mine ? user.uid : 0, size: 0, changed } });
  };
  const add = (name, file, base) => {
    const full = path.isAbsolute(name) ? path.normalize(name) : path.join(base, name);
    addFolder(path.dirname(full));
    nodes.set(full, nodeOf(file, user.uid, changed));
  };
  addFolder(root);
  addFolder(cwd);
  for (const [name, file] of Object.entries(input.files ?? {})) add(name, file, root);
  for (const [name, file] of Object.entries(input.cwdFiles ?? {})) add(name, file, cwd);
  const find = (name, links = 0) => {
    if (name.includes("\0")) return "EINVAL";
    const full = path.resolve(cwd, name);
    let at = path.parse(full).root;
    const names = full.slice(at.length).split(path.sep).filter(Boolean);
    let node = nodes.get(at);
    for (const [index, each] of names.entries()) {
      if (!node) return "ENOENT";
      if (node.stat.kind !== "directory") return "ENOTDIR";
      if (!permits(node.stat, user, 1)) return "EACCES";
      at = path.join(at, each);
      node = nodes.get(at);
      if (!node?.target) continue;
      if (links >= mostLinks) return "ELOOP";
      const target = path.resolve(path.dirname(at), node.target);
      return find(path.join(target, ...names.slice(index + 1)), links + 1);
    }
    return node ? { at, node } : "ENOENT";
  };
  return {
    now,
    platform,
    home: input.home === null ? void 0 : seen ?? root,
    cwd,
    user,
    env: Object.entries(input.env ?? {}).flatMap(([name, value]) => value === void 0 ? [] : [{ name, value }]),
    read: async (name) => {
      const found = find(name);
      if (typeof found === "string") return { is: "error", code: found };
      const { stat, bytes } = found.node;
      if (!permits(stat, user, 4)) return { is: "error", code: "EACCES", stat };
      if (stat.kind === "directory") return { is: "error", code: "EISDIR", stat };
      return bytes ? { is: "file", bytes, stat } : { is: "unread", reason: "it is not a regular file", stat };
    },
    stat: async (name) => {
      const found = find(name);
      return typeof found === "string" ? { is: "error", code: found } : { is: "found", stat: found.node.stat };
    },
    list: async (name) => {
      const found = find(name);
      if (typeof found === "string") return { is: "error", code: found };
      if (found.node.stat.kind !== "directory") return { is: "error", code: "ENOTDIR" };
      if (!permits(found.node.stat, user, 4)) return { is: "error", code: "EACCES" };
      const names = [...nodes.keys()].filter((each) => path.dirname(each) === found.at && each !== found.at);
      return { is: "found", names: names.map((each) => path.basename(each)).sort() };
    },
    packages: async () => input.python,
    git: async (name) => {
      const state = Object.entries(input.git ?? {}).find(([each]) => path.resolve(root, each) === path.resolve(cwd, name))?.[1] ?? "none";
      if (state === "none") return { is: "none" };
      if (state === "unknown") return { is: "unknown", reason: "git did not answer" };
      return { is: state, root, relativePath: path.relative(root, path.resolve(cwd, name)) };
    }
  };
}
function userOf(given, home) {
  const known = typeof given === "object" ? given : {};
  const uid = known.uid ?? (given === "root" ? 0 : 1e3);
  return { gids: [uid], passwdHome: home, ...known, uid };
}
function nodeOf(file, owner, changed) {
  const parts = typeof file === "string" ? { content: file } : file;
  const bytes = bytesOf(parts);
  const kind = parts.dir ? "directory" : parts.symlink !== void 0 ? "symlink" : parts.special ? "special" : "file";
  const mode = typeof parts.mode === "number" ? parts.mode : parts.mode ? Number.parseInt(parts.mode, 8) : kind === "directory" ? 493 : 384;
  const stat = { kind, mode, owner: parts.owner ?? owner, size: bytes.length, changed };
  if (kind === "symlink") return { stat, target: parts.symlink ?? "" };
  return kind === "file" ? { stat, bytes } : { stat };
}
function bytesOf(parts) {
  if (parts.content_b64 !== void 0) return Buffer.from(parts.content_b64, "base64");
  if (parts.encoding === "utf-16") return Buffer.from(`\uFEFF${parts.content ?? ""}`, "utf16le");
  return Buffer.from(parts.content ?? "", parts.encoding === "base64" ? "base64" : "utf8");
}
function permits(stat, user, right) {
  if (user.uid === 0) return true;
  const shift = stat.owner === user.uid ? 6 : user.gids.includes(stat.owner) ? 3 : 0;
  return (stat.mode >> shift & right) !== 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  memoryWorld
});
