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

// part:dist/parts/chunk-ILGDLMDX.js
var chunk_ILGDLMDX_exports = {};
__export(chunk_ILGDLMDX_exports, {
  errorCode: () => errorCode,
  errorWords: () => errorWords,
  isLfsPointer: () => isLfsPointer,
  isSystemError: () => isSystemError,
  shortestName: () => shortestName,
  wholeLimit: () => wholeLimit
});
module.exports = __toCommonJS(chunk_ILGDLMDX_exports);
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
var begin = Buffer.from("version https://git-lfs.github.com/spec/");
function isLfsPointer(bytes) {
  return bytes.length < 1024 && bytes.length > begin.length && begin.equals(bytes.subarray(0, begin.length));
}
var wholeLimit = 8 * 1024 * 1024;
var shortestName = 20;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  errorCode,
  errorWords,
  isLfsPointer,
  isSystemError,
  shortestName,
  wholeLimit
});
