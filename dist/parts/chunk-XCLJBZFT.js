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

// part:dist/parts/chunk-XCLJBZFT.js
var chunk_XCLJBZFT_exports = {};
__export(chunk_XCLJBZFT_exports, {
  gitAnswer: () => gitAnswer
});
module.exports = __toCommonJS(chunk_XCLJBZFT_exports);
var mostBytes = 16 * 1024 * 1024;
async function gitAnswer(git, args, options = {}) {
  const running = git.start(args, { deadline: 6e4, ...options, input: options.text !== void 0 });
  running.stdin?.end(options.text);
  const parts = [];
  let length = 0;
  running.stdout.on("data", (part) => {
    length += part.length;
    if (length > mostBytes) running.stop();
    else parts.push(part);
  });
  return { ...await running.ended, output: Buffer.concat(parts) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  gitAnswer
});
