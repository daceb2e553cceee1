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

// part:dist/parts/chunk-GLUTZ46C.js
var chunk_GLUTZ46C_exports = {};
__export(chunk_GLUTZ46C_exports, {
  baselineText: () => baselineText,
  parseBaseline: () => parseBaseline,
  rowKey: () => rowKey
});
module.exports = __toCommonJS(chunk_GLUTZ46C_exports);
var about = "Tokens that auth-doctor scan --baseline lets be. The HMACs are made with the key in ~/.config/auth-doctor: without it, nothing is let be.";
function parseBaseline(text) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return void 0;
  }
  if (!isTable(data) || data["schema"] !== 0 || typeof data["key"] !== "string" || !Array.isArray(data["accepted"]))
    return void 0;
  const accepted = data["accepted"].filter(isAccepted);
  return accepted.length === data["accepted"].length ? { key: data["key"], accepted } : void 0;
}
function baselineText({ key, accepted }) {
  const rows = new Map(accepted.map(({ rule, place, hmac }) => [rowKey({ rule, place, hmac }), { rule, place, hmac }]));
  const sorted = [...rows].sort(([a], [b]) => a < b ? -1 : 1).map(([, row]) => row);
  return `${JSON.stringify({ schema: 0, about, key, accepted: sorted }, void 0, 2)}
`;
}
function rowKey({ rule, place, hmac }) {
  return JSON.stringify([rule, place, hmac]);
}
function isTable(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isAccepted(data) {
  return isTable(data) && ["rule", "place", "hmac"].every((name) => typeof data[name] === "string");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  baselineText,
  parseBaseline,
  rowKey
});
