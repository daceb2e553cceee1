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

// shared:dist/parts/chunk-PX7M4FAN.js
var require_chunk_PX7M4FAN = __commonJS({
  "shared:dist/parts/chunk-PX7M4FAN.js"(exports2, module2) {
    module2.exports = require("./main.js").part23;
  }
});

// shared:dist/parts/chunk-ZCLBJASE.js
var require_chunk_ZCLBJASE = __commonJS({
  "shared:dist/parts/chunk-ZCLBJASE.js"(exports2, module2) {
    module2.exports = require("./main.js").part24;
  }
});

// shared:dist/parts/chunk-6OO5WGWW.js
var require_chunk_6OO5WGWW = __commonJS({
  "shared:dist/parts/chunk-6OO5WGWW.js"(exports2, module2) {
    module2.exports = require("./main.js").part9;
  }
});

// shared:dist/parts/chunk-DIBS7XTY.js
var require_chunk_DIBS7XTY = __commonJS({
  "shared:dist/parts/chunk-DIBS7XTY.js"(exports2, module2) {
    module2.exports = require("./main.js").part22;
  }
});

// shared:dist/parts/chunk-GXV3PII2.js
var require_chunk_GXV3PII2 = __commonJS({
  "shared:dist/parts/chunk-GXV3PII2.js"(exports2, module2) {
    module2.exports = require("./main.js").part29;
  }
});

// shared:dist/parts/chunk-EEMAT2JT.js
var require_chunk_EEMAT2JT = __commonJS({
  "shared:dist/parts/chunk-EEMAT2JT.js"(exports2, module2) {
    module2.exports = require("./main.js").part25;
  }
});

// shared:dist/parts/chunk-5ANXJOB4.js
var require_chunk_5ANXJOB4 = __commonJS({
  "shared:dist/parts/chunk-5ANXJOB4.js"(exports2, module2) {
    module2.exports = require("./main.js").part10;
  }
});

// shared:dist/parts/chunk-JVRUBGED.js
var require_chunk_JVRUBGED = __commonJS({
  "shared:dist/parts/chunk-JVRUBGED.js"(exports2, module2) {
    module2.exports = require("./main.js").part26;
  }
});

// shared:dist/parts/chunk-SJZV5Z6E.js
var require_chunk_SJZV5Z6E = __commonJS({
  "shared:dist/parts/chunk-SJZV5Z6E.js"(exports2, module2) {
    module2.exports = require("./main.js").part21;
  }
});

// shared:dist/parts/chunk-4APHOBK2.js
var require_chunk_4APHOBK2 = __commonJS({
  "shared:dist/parts/chunk-4APHOBK2.js"(exports2, module2) {
    module2.exports = require("./main.js").part27;
  }
});

// shared:dist/parts/chunk-BILKABOR.js
var require_chunk_BILKABOR = __commonJS({
  "shared:dist/parts/chunk-BILKABOR.js"(exports2, module2) {
    module2.exports = require("./main.js").part28;
  }
});

// shared:dist/parts/chunk-QUSV7HA4.js
var require_chunk_QUSV7HA4 = __commonJS({
  "shared:dist/parts/chunk-QUSV7HA4.js"(exports2, module2) {
    module2.exports = require("./main.js").part18;
  }
});

// shared:dist/parts/chunk-JPU7VOLJ.js
var require_chunk_JPU7VOLJ = __commonJS({
  "shared:dist/parts/chunk-JPU7VOLJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part19;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part5;
  }
});

// part:dist/parts/scan-text-GWQGB7EN.js
var scan_text_GWQGB7EN_exports = {};
__export(scan_text_GWQGB7EN_exports, {
  scanText: () => import_chunk_LR46K35L.scanText,
  sizeWords: () => import_chunk_LR46K35L.sizeWords
});
module.exports = __toCommonJS(scan_text_GWQGB7EN_exports);
var import_chunk_LR46K35L = require("./chunk-LR46K35L.js");
var import_chunk_PX7M4FAN = __toESM(require_chunk_PX7M4FAN());
var import_chunk_ZCLBJASE = __toESM(require_chunk_ZCLBJASE());
var import_chunk_6OO5WGWW = __toESM(require_chunk_6OO5WGWW());
var import_chunk_DIBS7XTY = __toESM(require_chunk_DIBS7XTY());
var import_chunk_GXV3PII2 = __toESM(require_chunk_GXV3PII2());
var import_chunk_EEMAT2JT = __toESM(require_chunk_EEMAT2JT());
var import_chunk_5ANXJOB4 = __toESM(require_chunk_5ANXJOB4());
var import_chunk_JVRUBGED = __toESM(require_chunk_JVRUBGED());
var import_chunk_SJZV5Z6E = __toESM(require_chunk_SJZV5Z6E());
var import_chunk_4APHOBK2 = __toESM(require_chunk_4APHOBK2());
var import_chunk_BILKABOR = __toESM(require_chunk_BILKABOR());
var import_chunk_QUSV7HA4 = __toESM(require_chunk_QUSV7HA4());
var import_chunk_JPU7VOLJ = __toESM(require_chunk_JPU7VOLJ());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanText,
  sizeWords
});
