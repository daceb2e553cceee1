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

// shared:dist/parts/chunk-VW7OXONN.js
var require_chunk_VW7OXONN = __commonJS({
  "shared:dist/parts/chunk-VW7OXONN.js"(exports2, module2) {
    module2.exports = require("./main.js").part22;
  }
});

// shared:dist/parts/chunk-UIBXKTPF.js
var require_chunk_UIBXKTPF = __commonJS({
  "shared:dist/parts/chunk-UIBXKTPF.js"(exports2, module2) {
    module2.exports = require("./main.js").part23;
  }
});

// shared:dist/parts/chunk-FJK2KPYC.js
var require_chunk_FJK2KPYC = __commonJS({
  "shared:dist/parts/chunk-FJK2KPYC.js"(exports2, module2) {
    module2.exports = require("./main.js").part9;
  }
});

// shared:dist/parts/chunk-BVRJI2OA.js
var require_chunk_BVRJI2OA = __commonJS({
  "shared:dist/parts/chunk-BVRJI2OA.js"(exports2, module2) {
    module2.exports = require("./main.js").part24;
  }
});

// shared:dist/parts/chunk-4APHOBK2.js
var require_chunk_4APHOBK2 = __commonJS({
  "shared:dist/parts/chunk-4APHOBK2.js"(exports2, module2) {
    module2.exports = require("./main.js").part25;
  }
});

// shared:dist/parts/chunk-BILKABOR.js
var require_chunk_BILKABOR = __commonJS({
  "shared:dist/parts/chunk-BILKABOR.js"(exports2, module2) {
    module2.exports = require("./main.js").part26;
  }
});

// shared:dist/parts/chunk-DIBS7XTY.js
var require_chunk_DIBS7XTY = __commonJS({
  "shared:dist/parts/chunk-DIBS7XTY.js"(exports2, module2) {
    module2.exports = require("./main.js").part13;
  }
});

// shared:dist/parts/chunk-SJZV5Z6E.js
var require_chunk_SJZV5Z6E = __commonJS({
  "shared:dist/parts/chunk-SJZV5Z6E.js"(exports2, module2) {
    module2.exports = require("./main.js").part12;
  }
});

// shared:dist/parts/chunk-QUSV7HA4.js
var require_chunk_QUSV7HA4 = __commonJS({
  "shared:dist/parts/chunk-QUSV7HA4.js"(exports2, module2) {
    module2.exports = require("./main.js").part20;
  }
});

// shared:dist/parts/chunk-JPU7VOLJ.js
var require_chunk_JPU7VOLJ = __commonJS({
  "shared:dist/parts/chunk-JPU7VOLJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part21;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/scan-progress-IACUY6JX.js
var scan_progress_IACUY6JX_exports = {};
__export(scan_progress_IACUY6JX_exports, {
  showProgress: () => showProgress
});
module.exports = __toCommonJS(scan_progress_IACUY6JX_exports);
var import_chunk_I75J6TWD = require("./chunk-I75J6TWD.js");
var import_chunk_VW7OXONN = __toESM(require_chunk_VW7OXONN());
var import_chunk_UIBXKTPF = __toESM(require_chunk_UIBXKTPF());
var import_chunk_FJK2KPYC = __toESM(require_chunk_FJK2KPYC());
var import_chunk_BVRJI2OA = __toESM(require_chunk_BVRJI2OA());
var import_chunk_4APHOBK2 = __toESM(require_chunk_4APHOBK2());
var import_chunk_BILKABOR = __toESM(require_chunk_BILKABOR());
var import_chunk_DIBS7XTY = __toESM(require_chunk_DIBS7XTY());
var import_chunk_SJZV5Z6E = __toESM(require_chunk_SJZV5Z6E());
var import_chunk_QUSV7HA4 = __toESM(require_chunk_QUSV7HA4());
var import_chunk_JPU7VOLJ = __toESM(require_chunk_JPU7VOLJ());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
function showProgress(stream, progress, objectsInAll) {
  const begun = Date.now();
  let shown = false;
  const timer = setInterval(() => {
    const seconds = (Date.now() - begun) / 1e3;
    if (seconds < 1) return;
    shown = true;
    stream.write(`\r\x1B[K${progressWords(progress(), seconds, objectsInAll).slice(0, (stream.columns ?? 80) - 1)}`);
  }, 200);
  timer.unref();
  return () => {
    clearInterval(timer);
    if (shown) stream.write("\r\x1B[K");
  };
}
function progressWords({ files, objects, bytes, sightings }, seconds, objectsInAll) {
  const done = objects + files;
  const share = objectsInAll === void 0 || objects === 0 ? void 0 : Math.min(1, objects / objectsInAll);
  const left = share === void 0 ? "" : `, about ${Math.ceil(seconds * (1 - share) / share)} s left`;
  const of = objectsInAll === void 0 ? "" : ` of ${objectsInAll.toLocaleString("en")}`;
  const found = sightings === 0 ? "" : `, ${sightings} found`;
  return `  scanning: ${done.toLocaleString("en")}${of} ${objects > 0 ? "objects" : "files"}, ${(0, import_chunk_I75J6TWD.sizeWords)(bytes)}, ${(0, import_chunk_I75J6TWD.sizeWords)(bytes / seconds)}/s${left}${found}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  showProgress
});
