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

// part:dist/parts/chunk-BIMPGCH5.js
var chunk_BIMPGCH5_exports = {};
__export(chunk_BIMPGCH5_exports, {
  bytesOf: () => bytesOf,
  errorCode: () => errorCode,
  errorWords: () => errorWords,
  isLfsPointer: () => isLfsPointer,
  isSystemError: () => isSystemError,
  pathName: () => pathName,
  pathText: () => pathText,
  pathWithin: () => pathWithin,
  shortestName: () => shortestName,
  shownPath: () => shownPath,
  wholeLimit: () => wholeLimit
});
module.exports = __toCommonJS(chunk_BIMPGCH5_exports);
var import_node_buffer = require("node:buffer");
function errorCode(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "an unknown error";
}
function isSystemError(error) {
  return error instanceof Error && "syscall" in error;
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
function pathName(bytes) {
  return (0, import_node_buffer.isUtf8)(bytes) ? bytes.toString("utf8") : bytes;
}
function shownPath(path) {
  return typeof path === "string" ? path : path.toString("utf8");
}
function pathWithin(folder, name) {
  if (typeof folder === "string" && typeof name === "string")
    return folder.endsWith("/") ? folder + name : `${folder}/${name}`;
  return Buffer.concat([bytesOf(folder), Buffer.from("/"), bytesOf(name)]);
}
function bytesOf(path) {
  return typeof path === "string" ? Buffer.from(path) : path;
}
function pathText(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}
var begin = Buffer.from("version https://git-lfs.github.com/spec/");
function isLfsPointer(bytes) {
  return bytes.length < 1024 && bytes.length > begin.length && begin.equals(bytes.subarray(0, begin.length));
}
var wholeLimit = 8 * 1024 * 1024;
var shortestName = 20;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  bytesOf,
  errorCode,
  errorWords,
  isLfsPointer,
  isSystemError,
  pathName,
  pathText,
  pathWithin,
  shortestName,
  shownPath,
  wholeLimit
});
