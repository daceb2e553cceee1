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

// part:dist/parts/chunk-LCX5666I.js
var chunk_LCX5666I_exports = {};
__export(chunk_LCX5666I_exports, {
  errorCode: () => errorCode,
  errorWords: () => errorWords,
  readFile: () => readFile,
  walkFolder: () => walkFolder
});
module.exports = __toCommonJS(chunk_LCX5666I_exports);
var import_chunk_WXZ6MRVN = require("./chunk-WXZ6MRVN.js");
var import_node_fs = require("node:fs");
var import_node_fs2 = require("node:fs");
function errorCode(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "an unknown error";
}
var words = {
  EACCES: "permission denied",
  EPERM: "not permitted",
  ENOENT: "it is not there",
  ENOTDIR: "a part of its path is no folder",
  EISDIR: "it is a folder",
  ELOOP: "it is a symbolic link",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its path is too long",
  EIO: "the disk reports an error"
};
function errorWords(code) {
  return words[code] ? `${words[code]} (${code})` : `reading it failed (${code})`;
}
var flags = import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NONBLOCK ?? 0) | (import_node_fs.constants.O_NOFOLLOW ?? 0);
var shared = Buffer.alloc(0);
function readFile({ path, head, named }, sink) {
  let file;
  let kept = false;
  try {
    file = (0, import_node_fs.openSync)(path, named ? flags & ~(import_node_fs.constants.O_NOFOLLOW ?? 0) : flags);
    const stat = (0, import_node_fs.fstatSync)(file);
    if (!stat.isFile()) {
      sink.unseen(head.name, "it is no regular file", named ? "input" : void 0);
      return void 0;
    }
    if (stat.size > import_chunk_WXZ6MRVN.wholeLimit) {
      kept = true;
      return readSlices(file, stat.size, head, sink);
    }
    if (shared.length < stat.size) shared = Buffer.allocUnsafeSlow(Math.max(stat.size, Math.min(2 * shared.length, import_chunk_WXZ6MRVN.wholeLimit), 65536));
    const bytes = shared.subarray(0, fill(file, stat.size));
    if ((0, import_chunk_WXZ6MRVN.isLfsPointer)(bytes)) sink.unseen(head.name, "it is a Git LFS pointer: the large file was not fetched");
    sink.whole(bytes, head);
  } catch (error) {
    sink.unseen(head.name, errorWords(errorCode(error)), named ? "input" : void 0);
  } finally {
    if (file !== void 0 && !kept) (0, import_node_fs.closeSync)(file);
  }
  return void 0;
}
function fill(file, size) {
  let filled = 0;
  while (filled < size) {
    const count = (0, import_node_fs.readSync)(file, shared, filled, size - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}
var sliceBytes = 1024 * 1024;
async function readSlices(file, size, head, sink) {
  async function* slices() {
    for (let left = size; left > 0; ) {
      const slice = Buffer.allocUnsafeSlow(Math.min(sliceBytes, left));
      const count = (0, import_node_fs.readSync)(file, slice, 0, slice.length, null);
      if (count === 0) return;
      left -= count;
      yield slice.subarray(0, count);
      await new Promise(setImmediate);
    }
  }
  try {
    await sink.sliced({ ...head, content: slices(), size });
  } catch (error) {
    sink.unseen(head.name, errorWords(errorCode(error)));
  } finally {
    (0, import_node_fs.closeSync)(file);
  }
}
var separator = Buffer.from("/");
function* walkFolder(folder, enter, failed) {
  const open = [];
  const begin = (at) => {
    try {
      open.push({ at, entries: (0, import_node_fs2.opendirSync)(at, { encoding: "buffer" }) });
    } catch (error) {
      failed(at, errorCode(error));
    }
  };
  begin(folder);
  try {
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const entry = next(top, failed);
      if (!entry) {
        open.pop();
        close(top.entries);
        continue;
      }
      const name = entry.name;
      const found = { path: Buffer.concat([top.at, separator, name]), name, kind: kindOf(entry) };
      yield found;
      if (found.kind === "folder" && enter(found)) begin(found.path);
    }
  } finally {
    for (const { entries } of open) close(entries);
  }
}
function next(top, failed) {
  try {
    return top.entries.readSync() ?? void 0;
  } catch (error) {
    failed(top.at, errorCode(error));
    return void 0;
  }
}
function close(entries) {
  try {
    entries.closeSync();
  } catch {
  }
}
function kindOf(entry) {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "symlink" : "special";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  errorCode,
  errorWords,
  readFile,
  walkFolder
});
