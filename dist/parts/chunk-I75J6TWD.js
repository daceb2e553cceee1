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

// part:dist/parts/chunk-I75J6TWD.js
var chunk_I75J6TWD_exports = {};
__export(chunk_I75J6TWD_exports, {
  scanText: () => scanText,
  sizeWords: () => sizeWords
});
module.exports = __toCommonJS(chunk_I75J6TWD_exports);
var import_chunk_VW7OXONN = __toESM(require_chunk_VW7OXONN());
var import_chunk_UIBXKTPF = __toESM(require_chunk_UIBXKTPF());
var import_chunk_FJK2KPYC = __toESM(require_chunk_FJK2KPYC());
var mostGaps = 10;
function scanText(report, summary, screen) {
  const page = (0, import_chunk_UIBXKTPF.pageOf)(report, screen);
  const lines = screen.detail === "quiet" ? (0, import_chunk_VW7OXONN.quietLines)(page) : fullLines(page, summary);
  return lines.map((line) => `${line.trimEnd()}
`).join("");
}
function fullLines(page, summary) {
  const { report, screen } = page;
  const shown = screen.detail === "verbose" ? report.gaps : firstGaps(report.gaps);
  const closing = [...summary.notes, closingWords(report, summary)].map((text) => screen.unicode ? text : (0, import_chunk_FJK2KPYC.asciiText)(text));
  const blocks = [
    ...report.findings.map((finding) => (0, import_chunk_UIBXKTPF.findingLines)(finding, page)),
    (0, import_chunk_VW7OXONN.gapLines)(shown, page),
    closing.flatMap((text) => (0, import_chunk_FJK2KPYC.wrapText)(text, screen.width))
  ];
  return blocks.filter((lines) => lines.length > 0).flatMap((lines, index) => index === 0 ? lines : ["", ...lines]);
}
function firstGaps(gaps) {
  if (gaps.length <= mostGaps) return gaps;
  return [...gaps.slice(0, mostGaps), { what: `and ${gaps.length - mostGaps} more: --verbose names them`, uncertain: true }];
}
function closingWords({ findings, gaps, ignored }, { coverage, what, interrupted }) {
  const looked = `${count(coverage.files + coverage.objects)} ${what}, ${sizeWords(coverage.bytes)}`;
  const unlooked = gaps.filter(({ uncertain }) => uncertain).length;
  const unseen = unlooked > 0 ? `, ${count(unlooked)} not` : "";
  const seen = `${ignored > 0 ? `${count(ignored)} ignored; ` : ""}looked at ${looked}${unseen}`;
  const stopped = interrupted ? "Interrupted: " : "";
  if (findings.length === 0) return `${stopped}${interrupted ? "n" : "N"}o token found; ${seen}.`;
  return `${stopped}${count(findings.length)} ${wordFor(findings)}; ${seen}.`;
}
function wordFor(findings) {
  const word = findings.every(({ severity }) => severity === "error") ? "error" : "finding";
  return findings.length === 1 ? word : `${word}s`;
}
function count(number) {
  return number.toLocaleString("en");
}
function sizeWords(bytes) {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  const power = bytes < 1e3 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1e3 ** power;
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power] ?? ""}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanText,
  sizeWords
});
