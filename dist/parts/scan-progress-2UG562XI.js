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

// shared:dist/parts/chunk-PWJTRRHK.js
var require_chunk_PWJTRRHK = __commonJS({
  "shared:dist/parts/chunk-PWJTRRHK.js"(exports2, module2) {
    module2.exports = require("./main.js").part6;
  }
});

// shared:dist/parts/chunk-AHMAAL25.js
var require_chunk_AHMAAL25 = __commonJS({
  "shared:dist/parts/chunk-AHMAAL25.js"(exports2, module2) {
    module2.exports = require("./main.js").part7;
  }
});

// shared:dist/parts/chunk-GZN5YJJB.js
var require_chunk_GZN5YJJB = __commonJS({
  "shared:dist/parts/chunk-GZN5YJJB.js"(exports2, module2) {
    module2.exports = require("./main.js").part16;
  }
});

// shared:dist/parts/chunk-YJR5SYEF.js
var require_chunk_YJR5SYEF = __commonJS({
  "shared:dist/parts/chunk-YJR5SYEF.js"(exports2, module2) {
    module2.exports = require("./main.js").part8;
  }
});

// shared:dist/parts/chunk-ONTAHXMG.js
var require_chunk_ONTAHXMG = __commonJS({
  "shared:dist/parts/chunk-ONTAHXMG.js"(exports2, module2) {
    module2.exports = require("./main.js").part17;
  }
});

// shared:dist/parts/chunk-ZC4KBE5D.js
var require_chunk_ZC4KBE5D = __commonJS({
  "shared:dist/parts/chunk-ZC4KBE5D.js"(exports2, module2) {
    module2.exports = require("./main.js").part9;
  }
});

// shared:dist/parts/chunk-7RW4BVEI.js
var require_chunk_7RW4BVEI = __commonJS({
  "shared:dist/parts/chunk-7RW4BVEI.js"(exports2, module2) {
    module2.exports = require("./main.js").part10;
  }
});

// shared:dist/parts/chunk-JEYTXRCL.js
var require_chunk_JEYTXRCL = __commonJS({
  "shared:dist/parts/chunk-JEYTXRCL.js"(exports2, module2) {
    module2.exports = require("./main.js").part11;
  }
});

// shared:dist/parts/chunk-CJXIZDKS.js
var require_chunk_CJXIZDKS = __commonJS({
  "shared:dist/parts/chunk-CJXIZDKS.js"(exports2, module2) {
    module2.exports = require("./main.js").part12;
  }
});

// shared:dist/parts/chunk-KCKQVATM.js
var require_chunk_KCKQVATM = __commonJS({
  "shared:dist/parts/chunk-KCKQVATM.js"(exports2, module2) {
    module2.exports = require("./main.js").part13;
  }
});

// shared:dist/parts/chunk-HCJOIG7Y.js
var require_chunk_HCJOIG7Y = __commonJS({
  "shared:dist/parts/chunk-HCJOIG7Y.js"(exports2, module2) {
    module2.exports = require("./main.js").part14;
  }
});

// shared:dist/parts/chunk-JPU7VOLJ.js
var require_chunk_JPU7VOLJ = __commonJS({
  "shared:dist/parts/chunk-JPU7VOLJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part15;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/scan-progress-2UG562XI.js
var scan_progress_2UG562XI_exports = {};
__export(scan_progress_2UG562XI_exports, {
  progressWords: () => progressWords,
  showProgress: () => showProgress
});
module.exports = __toCommonJS(scan_progress_2UG562XI_exports);
var import_chunk_TYIMMSEE = require("./chunk-TYIMMSEE.js");
var import_chunk_PWJTRRHK = __toESM(require_chunk_PWJTRRHK());
var import_chunk_AHMAAL25 = __toESM(require_chunk_AHMAAL25());
var import_chunk_GZN5YJJB = __toESM(require_chunk_GZN5YJJB());
var import_chunk_YJR5SYEF = __toESM(require_chunk_YJR5SYEF());
var import_chunk_ONTAHXMG = __toESM(require_chunk_ONTAHXMG());
var import_chunk_ZC4KBE5D = __toESM(require_chunk_ZC4KBE5D());
var import_chunk_7RW4BVEI = __toESM(require_chunk_7RW4BVEI());
var import_chunk_JEYTXRCL = __toESM(require_chunk_JEYTXRCL());
var import_chunk_CJXIZDKS = __toESM(require_chunk_CJXIZDKS());
var import_chunk_KCKQVATM = __toESM(require_chunk_KCKQVATM());
var import_chunk_HCJOIG7Y = __toESM(require_chunk_HCJOIG7Y());
var import_chunk_JPU7VOLJ = __toESM(require_chunk_JPU7VOLJ());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
function showProgress(stream, progress, objectsInAll) {
  const begun = Date.now();
  let shown = false;
  const timer = setInterval(() => {
    const seconds = (Date.now() - begun) / 1e3;
    if (seconds < 1) return;
    shown = true;
    stream.write(`\r\x1B[K${progressWords(progress(), seconds, objectsInAll, (stream.columns || 80) - 1)}`);
  }, 200);
  timer.unref();
  return () => {
    clearInterval(timer);
    if (shown) stream.write("\r\x1B[K");
  };
}
function progressWords({ files, objects, bytes, matches }, seconds, objectsInAll, columns) {
  const done = objects + files;
  const share = objectsInAll === void 0 || objects === 0 ? void 0 : Math.min(1, objects / objectsInAll);
  const of = objectsInAll === void 0 ? "" : ` of ${objectsInAll.toLocaleString("en")}`;
  const size = (0, import_chunk_TYIMMSEE.sizeWords)(bytes);
  const speed = `${(0, import_chunk_TYIMMSEE.sizeWords)(bytes / seconds)}/s`;
  const left = share === void 0 ? "" : `about ${Math.ceil(seconds * (1 - share) / share)} s left`;
  const found = matches === 0 ? "" : `${matches} found`;
  const counted = `${done.toLocaleString("en")}${of}`;
  const things = `${counted} ${objects > 0 ? "objects" : "files"}`;
  const lines = [[things, size, speed, left, found], [things, left, found], [things, left], [counted, left], [counted]];
  const words = lines.map((parts) => `  scanning: ${parts.filter((part) => part !== "").join(", ")}`);
  return words.find((line) => line.length <= columns) ?? (words.at(-1) ?? "").slice(0, columns);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  progressWords,
  showProgress
});
