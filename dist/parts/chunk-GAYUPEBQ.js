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

// part:dist/parts/chunk-GAYUPEBQ.js
var chunk_GAYUPEBQ_exports = {};
__export(chunk_GAYUPEBQ_exports, {
  refNamesSource: () => refNamesSource
});
module.exports = __toCommonJS(chunk_GAYUPEBQ_exports);
var import_chunk_SMQKDXDM = require("./chunk-SMQKDXDM.js");
var import_chunk_BIMPGCH5 = require("./chunk-BIMPGCH5.js");
var import_chunk_CEU7L74N = require("./chunk-CEU7L74N.js");
function refNamesSource(git) {
  return async (sink) => {
    const running = git.start(["for-each-ref", "--format=%(refname)"], { signal: sink.signal, deadline: 6e5 });
    await (0, import_chunk_SMQKDXDM.eachRecord)(running.stdout, 10, (name) => {
      const path = (0, import_chunk_BIMPGCH5.pathText)(name);
      sink.whole(name, {
        name: "ref name",
        origin: { is: "metadata", what: path.startsWith("refs/tags/") ? "tag-name" : "branch-name", path }
      });
    });
    const { problems } = await running.ended;
    if (sink.signal.aborted) return;
    for (const problem of problems) sink.notRead("branches and tags", (0, import_chunk_CEU7L74N.problemWords)(problem));
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  refNamesSource
});
