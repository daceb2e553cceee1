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

// shared:dist/parts/chunk-3THWROEU.js
var require_chunk_3THWROEU = __commonJS({
  "shared:dist/parts/chunk-3THWROEU.js"(exports2, module2) {
    module2.exports = require("./main.js").part25;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/open-baseline-67XZ3NLX.js
var open_baseline_67XZ3NLX_exports = {};
__export(open_baseline_67XZ3NLX_exports, {
  openBaseline: () => openBaseline
});
module.exports = __toCommonJS(open_baseline_67XZ3NLX_exports);
var import_chunk_GLUTZ46C = require("./chunk-GLUTZ46C.js");
var import_chunk_5HU2SO63 = __toESM(require_chunk_5HU2SO63());
var import_chunk_3THWROEU = __toESM(require_chunk_3THWROEU());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_promises2 = require("node:fs/promises");
var import_node_path2 = require("node:path");
var fileName = "baseline.key";
var bytesOfKey = 32;
async function readBaselineKey(folder) {
  const path = (0, import_node_path2.join)(folder, fileName);
  try {
    const text = await (0, import_promises2.readFile)(path, "latin1");
    if (!/^[0-9a-f]{64}\n?$/.test(text)) return { is: "unusable" };
    const exposed = process.platform !== "win32" && ((await (0, import_promises2.stat)(path)).mode & 63) !== 0;
    return { is: "key", key: keyOf(Buffer.from(text.trim(), "hex"), exposed) };
  } catch (error) {
    return { is: error instanceof Error && "code" in error && error.code === "ENOENT" ? "none" : "unusable" };
  }
}
async function makeBaselineKey(folder) {
  const bytes = (0, import_chunk_5HU2SO63.randomBytes)(bytesOfKey);
  await (0, import_promises2.mkdir)(folder, { recursive: true, mode: 448 });
  const temporary = (0, import_node_path2.join)(folder, `.${fileName}-${(0, import_chunk_5HU2SO63.randomBytes)(6).toString("hex")}`);
  const file = await (0, import_promises2.open)(temporary, "wx", 384);
  try {
    await file.writeFile(`${bytes.toString("hex")}
`);
    await file.sync();
    await file.close();
    await (0, import_promises2.rename)(temporary, (0, import_node_path2.join)(folder, fileName));
  } catch (error) {
    await (0, import_promises2.rm)(temporary, { force: true });
    throw error;
  }
  return keyOf(bytes, false);
}
function keyOf(bytes, exposed) {
  const mac = (purpose, text) => (0, import_chunk_5HU2SO63.createHmac)("sha256", bytes).update(`${purpose}\0`).update(text, "utf8").digest("hex");
  return { id: mac("id", "").slice(0, 16), fingerprintOf: (token) => mac("token", token), exposed };
}
async function openBaseline({ file, update, keyFolder }) {
  const baseline = await readBaseline(file, update);
  const { key, why } = await keyFor(keyFolder, update);
  const isOther = key !== void 0 && baseline !== void 0 && baseline.key !== key.id;
  if (isOther && update)
    throw new import_chunk_3THWROEU.ConfigError(
      "The baseline was made with another key: it cannot be brought up to date here. Make one in another file."
    );
  const gaps = [
    ...why === void 0 ? [] : [`the baseline holds for nothing: ${why}`],
    ...isOther ? ["the baseline holds for nothing: it was made with another key than the one of this user"] : [],
    ...key?.exposed ? ["others on this machine can read the key of the baseline: chmod 600 ~/.config/auth-doctor/baseline.key"] : []
  ];
  return {
    folder: (0, import_node_path.dirname)(file),
    update,
    accepted: key === void 0 || isOther ? [] : baseline?.accepted ?? [],
    fingerprintOf: isOther ? void 0 : key?.fingerprintOf,
    gaps,
    save: async (accepted) => await writeBaseline(file, { key: key?.id ?? "", accepted })
  };
}
async function keyFor(folder, update) {
  const why = folder === void 0 ? "there is no home to keep its key in" : void 0;
  const found = folder === void 0 ? void 0 : await readBaselineKey(folder);
  if (found?.is === "key") return { key: found.key };
  if (update && folder !== void 0 && found?.is === "none") {
    try {
      return { key: await makeBaselineKey(folder) };
    } catch {
      throw new import_chunk_3THWROEU.ConfigError("The key of the baseline cannot be kept: the folder for it cannot be written.");
    }
  }
  const words = why ?? (found?.is === "none" ? "its key is not on this machine" : "its key cannot be read");
  if (update) throw new import_chunk_3THWROEU.ConfigError(`No baseline can be made: ${words}.`);
  return { why: words };
}
var mostBytes = 64 * 1024 * 1024;
async function readBaseline(file, update) {
  let text;
  try {
    text = await (0, import_promises.readFile)(file, "utf8");
  } catch (error) {
    if (update && error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
    throw new import_chunk_3THWROEU.ConfigError("The baseline cannot be read: --update-baseline makes one.");
  }
  const baseline = text.length > mostBytes ? void 0 : (0, import_chunk_GLUTZ46C.parseBaseline)(text);
  if (!baseline) throw new import_chunk_3THWROEU.ConfigError("The file that --baseline names is no baseline.");
  return baseline;
}
async function writeBaseline(file, baseline) {
  const temporary = (0, import_node_path.join)((0, import_node_path.dirname)(file), `.${(0, import_node_path.basename)(file)}-${(0, import_chunk_5HU2SO63.randomBytes)(6).toString("hex")}`);
  try {
    await (0, import_promises.writeFile)(temporary, (0, import_chunk_GLUTZ46C.baselineText)(baseline), { flag: "wx" });
    await (0, import_promises.rename)(temporary, file);
  } catch {
    await (0, import_promises.rm)(temporary, { force: true }).catch(() => void 0);
    throw new import_chunk_3THWROEU.ConfigError("The baseline cannot be written.");
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openBaseline
});
