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

// part:dist/parts/chunk-Y2C52W6K.js
var chunk_Y2C52W6K_exports = {};
__export(chunk_Y2C52W6K_exports, {
  lookThrough: () => lookThrough,
  readFile: () => readFile
});
module.exports = __toCommonJS(chunk_Y2C52W6K_exports);
var import_chunk_BIMPGCH5 = require("./chunk-BIMPGCH5.js");
var import_node_fs = require("node:fs");
var import_node_fs2 = require("node:fs");
var flags = import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NONBLOCK ?? 0) | (import_node_fs.constants.O_NOFOLLOW ?? 0);
var shared = Buffer.alloc(0);
var firstBytes = 128 * 1024;
function readFile({ path, head, named }, sink) {
  let file;
  let kept = false;
  try {
    file = (0, import_node_fs.openSync)(path, named ? flags & ~(import_node_fs.constants.O_NOFOLLOW ?? 0) : flags);
    if (shared.length === 0) shared = Buffer.allocUnsafeSlow(firstBytes);
    let size = named ? 0 : fill(file, firstBytes, false);
    if (size === 0 || size === firstBytes) {
      const stat = (0, import_node_fs.fstatSync)(file);
      if (!stat.isFile()) {
        sink.notRead(head.name, "it is no regular file", named ? "input" : void 0);
        return void 0;
      }
      if (stat.size > import_chunk_BIMPGCH5.wholeLimit) {
        kept = true;
        return readSlices(file, stat.size, head, sink);
      }
      if (shared.length < stat.size)
        shared = Buffer.allocUnsafeSlow(Math.max(stat.size, Math.min(2 * shared.length, import_chunk_BIMPGCH5.wholeLimit)));
      size = fill(file, stat.size, true);
    }
    const bytes = shared.subarray(0, size);
    if ((0, import_chunk_BIMPGCH5.isLfsPointer)(bytes)) sink.notRead(head.name, "it is a Git LFS pointer: the large file was not fetched");
    sink.whole(bytes, head);
  } catch (error) {
    if (!(0, import_chunk_BIMPGCH5.isSystemError)(error)) throw error;
    sink.notRead(head.name, (0, import_chunk_BIMPGCH5.errorWords)((0, import_chunk_BIMPGCH5.errorCode)(error)), named ? "input" : void 0);
  } finally {
    if (file !== void 0 && !kept) (0, import_node_fs.closeSync)(file);
  }
  return void 0;
}
function fill(file, most, fromStart) {
  let filled = 0;
  while (filled < most) {
    const count = (0, import_node_fs.readSync)(file, shared, filled, most - filled, fromStart ? filled : null);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}
var sliceBytes = 1024 * 1024;
async function readSlices(file, size, head, sink) {
  async function* slices() {
    for (let at = 0; at < size; ) {
      const slice = Buffer.allocUnsafeSlow(Math.min(sliceBytes, size - at));
      const count = (0, import_node_fs.readSync)(file, slice, 0, slice.length, at);
      if (count === 0) return;
      at += count;
      yield slice.subarray(0, count);
      await new Promise(setImmediate);
    }
  }
  try {
    await sink.sliced({ ...head, content: slices(), size });
  } catch (error) {
    if (!(0, import_chunk_BIMPGCH5.isSystemError)(error)) throw error;
    sink.notRead(head.name, (0, import_chunk_BIMPGCH5.errorWords)((0, import_chunk_BIMPGCH5.errorCode)(error)));
  } finally {
    (0, import_node_fs.closeSync)(file);
  }
}
function* walkFolder(folder, enter, failed) {
  const waiting = [folder];
  for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
    const found = thingsIn(at, failed);
    yield found;
    for (const each of found) if (each.kind === "folder" && enter(each)) waiting.push(each.path);
  }
}
var turn = 256;
async function lookThrough(folder, { enter, failed, look, signal }) {
  let count = 0;
  for (const things of walkFolder(folder, enter, failed)) {
    for (const found of things) {
      if (signal.aborted) return;
      const reading = look(found);
      if (reading) await reading;
      count += 1;
      if (count % turn === 0) await new Promise(setImmediate);
    }
  }
}
function thingsIn(folder, failed) {
  try {
    return (typeof folder === "string" ? foundByText(folder) : void 0) ?? foundByBytes(folder);
  } catch (error) {
    failed(folder, (0, import_chunk_BIMPGCH5.errorCode)(error));
    return [];
  }
}
function foundByText(folder) {
  const start = folder.endsWith("/") ? folder : `${folder}/`;
  const entries = (0, import_node_fs2.readdirSync)(folder, { withFileTypes: true });
  return entries.some(({ name }) => name.includes("\uFFFD")) ? void 0 : entries.map((entry) => ({ path: start + entry.name, name: entry.name, kind: kindOf(entry) }));
}
function foundByBytes(folder) {
  return (0, import_node_fs2.readdirSync)((0, import_chunk_BIMPGCH5.bytesOf)(folder), { withFileTypes: true, encoding: "buffer" }).map((entry) => {
    const name = (0, import_chunk_BIMPGCH5.pathName)(entry.name);
    return { path: (0, import_chunk_BIMPGCH5.pathWithin)(folder, name), name, kind: kindOf(entry) };
  });
}
function kindOf(entry) {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "symlink" : "special";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  lookThrough,
  readFile
});
