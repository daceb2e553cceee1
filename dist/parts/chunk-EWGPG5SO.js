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

// part:dist/parts/chunk-EWGPG5SO.js
var chunk_EWGPG5SO_exports = {};
__export(chunk_EWGPG5SO_exports, {
  base64Bytes: () => base64Bytes,
  byteClasses: () => byteClasses,
  classBits: () => classBits,
  hexBytes: () => hexBytes,
  isControl: () => isControl,
  tableOf: () => tableOf,
  tokenBytes: () => tokenBytes
});
module.exports = __toCommonJS(chunk_EWGPG5SO_exports);
var classBits = { digit: 1, hexLetter: 2, lower: 4, upper: 8, dash: 16, dot: 32, percent: 64 };
var byteClasses = makeClasses();
var tokenBytes = byteClasses.map((bits) => bits === 0 || bits === classBits.dot ? 0 : 1);
var hexBytes = byteClasses.map(
  (bits) => (bits & (classBits.digit | classBits.hexLetter)) === 0 ? 0 : 1
);
var base64Bytes = byteClasses.map(
  (bits, byte) => bits !== 0 && bits < classBits.dot || byte === 43 || byte === 47 ? 1 : 0
);
function isControl(byte) {
  return byte < 9 || byte > 13 && byte < 32 || byte > 126;
}
function tableOf(characters) {
  const table = new Uint8Array(256);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
function makeClasses() {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 128; byte++) table[byte] = bitsOf(String.fromCharCode(byte));
  return table;
}
function bitsOf(character) {
  const hex = /[A-Fa-f]/.test(character) ? classBits.hexLetter : 0;
  if (/[0-9]/.test(character)) return classBits.digit;
  if (/[a-z]/.test(character)) return classBits.lower | hex;
  if (/[A-Z]/.test(character)) return classBits.upper | hex;
  if (/[_-]/.test(character)) return classBits.dash;
  if (character === ".") return classBits.dot;
  return character === "%" ? classBits.percent : 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  base64Bytes,
  byteClasses,
  classBits,
  hexBytes,
  isControl,
  tableOf,
  tokenBytes
});
