'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// shared:dist/parts/chunk-5HU2SO63.js
var require_chunk_5HU2SO63 = __commonJS({
  "shared:dist/parts/chunk-5HU2SO63.js"(exports2, module2) {
    module2.exports = require("./main.js").part33;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/save-tokens-PHG2LLIW.js
var save_tokens_PHG2LLIW_exports = {};
__export(save_tokens_PHG2LLIW_exports, {
  prepareTokens: () => prepareTokens
});
module.exports = __toCommonJS(save_tokens_PHG2LLIW_exports);
var import_chunk_5HU2SO63 = __toESM(require_chunk_5HU2SO63());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
async function prepareTokens(path) {
  const folder = (0, import_node_path.dirname)(path);
  const temporary = (0, import_node_path.join)(folder, `.tokens-${(0, import_chunk_5HU2SO63.randomBytes)(6).toString("hex")}.json`);
  let made;
  const isFolder = await (0, import_promises.lstat)(path).then(
    (stat) => stat.isDirectory(),
    () => false
  );
  if (isFolder)
    return {
      ok: false,
      why: "a folder stands where the client keeps its tokens, so that the reply could not be saved"
    };
  try {
    made = await (0, import_promises.mkdir)(folder, { recursive: true });
    const file = await (0, import_promises.open)(temporary, "wx", 384);
    await file.writeFile(" ".repeat(16384));
    await file.sync();
    await file.close();
  } catch {
    await takeBack(temporary, folder, made);
    return {
      ok: false,
      why: "the folder of the client\u2019s tokens cannot be written, so that the reply could not be saved"
    };
  }
  return {
    ok: true,
    commit: async (text) => await replace(path, temporary, text),
    discard: async () => await takeBack(temporary, folder, made)
  };
}
async function replace(path, temporary, text) {
  try {
    const file = await (0, import_promises.open)(temporary, "r+");
    const { bytesWritten } = await file.write(Buffer.from(text, "utf8"), 0, void 0, 0);
    await file.truncate(bytesWritten);
    await file.sync();
    await file.close();
    if (bytesWritten !== Buffer.byteLength(text, "utf8")) return false;
    await (0, import_promises.rename)(temporary, path);
    return true;
  } catch {
    await (0, import_promises.rm)(temporary, { force: true }).catch(() => void 0);
    return false;
  }
}
async function takeBack(temporary, folder, made) {
  await (0, import_promises.rm)(temporary, { force: true }).catch(() => void 0);
  for (let each = folder; made !== void 0 && each.startsWith(made); each = (0, import_node_path.dirname)(each)) {
    const gone = await (0, import_promises.rmdir)(each).then(
      () => true,
      () => false
    );
    if (!gone) return;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  prepareTokens
});
