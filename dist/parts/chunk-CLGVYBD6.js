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

// part:dist/parts/chunk-CLGVYBD6.js
var chunk_CLGVYBD6_exports = {};
__export(chunk_CLGVYBD6_exports, {
  stagedChanges: () => stagedChanges
});
module.exports = __toCommonJS(chunk_CLGVYBD6_exports);
var import_chunk_SMQKDXDM = require("./chunk-SMQKDXDM.js");
var import_chunk_XCLJBZFT = require("./chunk-XCLJBZFT.js");
var meta = /^:\d{6} (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/;
function rawDiffReader(each) {
  let begun;
  return (record) => {
    if (!begun) {
      begun = meta.exec(record.toString("latin1")) ?? void 0;
      return;
    }
    const [, newMode = "", old = "", now = "", status = ""] = begun;
    begun = void 0;
    each({ newMode, oldObject: objectOf(old), newObject: objectOf(now), status, path: Buffer.from(record) });
  };
}
function objectOf(id) {
  return /^0+$/.test(id) ? void 0 : id;
}
async function stagedChanges(git, signal, against) {
  const changes = [];
  const options = [
    "--cached",
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-renames",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--ignore-submodules=none"
  ];
  const other = against === "nothing" ? await emptyTree(git) : against;
  const running = git.start(["diff", ...options, ...other ? [other] : [], "--"], { signal, deadline: 6e5 });
  await (0, import_chunk_SMQKDXDM.eachRecord)(
    running.stdout,
    0,
    rawDiffReader((change) => changes.push(change))
  );
  return { changes, ...await running.ended };
}
async function emptyTree(git) {
  const { output } = await (0, import_chunk_XCLJBZFT.gitAnswer)(git, ["hash-object", "-t", "tree", "--stdin"], { text: "" });
  return output.toString("latin1").trim();
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  stagedChanges
});
