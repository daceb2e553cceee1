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

// shared:dist/parts/chunk-SJZV5Z6E.js
var require_chunk_SJZV5Z6E = __commonJS({
  "shared:dist/parts/chunk-SJZV5Z6E.js"(exports2, module2) {
    module2.exports = require("./main.js").part21;
  }
});

// part:dist/parts/chunk-LR46K35L.js
var chunk_LR46K35L_exports = {};
__export(chunk_LR46K35L_exports, {
  scanText: () => scanText,
  sizeWords: () => sizeWords
});
module.exports = __toCommonJS(chunk_LR46K35L_exports);
var import_chunk_PX7M4FAN = __toESM(require_chunk_PX7M4FAN());
var import_chunk_ZCLBJASE = __toESM(require_chunk_ZCLBJASE());
var import_chunk_6OO5WGWW = __toESM(require_chunk_6OO5WGWW());
var import_chunk_GXV3PII2 = __toESM(require_chunk_GXV3PII2());
var import_chunk_EEMAT2JT = __toESM(require_chunk_EEMAT2JT());
var import_chunk_5ANXJOB4 = __toESM(require_chunk_5ANXJOB4());
var import_chunk_SJZV5Z6E = __toESM(require_chunk_SJZV5Z6E());
function findingGroupLines(group, page) {
  const [first] = group;
  if (!first) return [];
  if (group.length === 1) return (0, import_chunk_ZCLBJASE.findingLines)(first, page);
  const columns = page.screen.width - import_chunk_ZCLBJASE.rowIndent - import_chunk_ZCLBJASE.labelWidth;
  const words = group.map(({ evidence }) => evidence.map(({ what }) => what));
  const shared = (words[0] ?? []).filter((what) => !isOfLine(what) && words.every((each) => each.includes(what)));
  const rows = group.map(({ place }, index) => ({
    name: page.show((0, import_chunk_SJZV5Z6E.placeName)(place, page.report.home)),
    words: page.show((words[index] ?? []).filter((what) => !shared.includes(what)).join("; "))
  }));
  const prose = (label, text) => (0, import_chunk_ZCLBJASE.labelledRow)(label, (0, import_chunk_5ANXJOB4.wrapText)(page.show(text), columns), page);
  return [
    ...(0, import_chunk_ZCLBJASE.headLines)({ ...first, message: `${first.message} (${group.length.toLocaleString("en")} places)` }, page),
    ...(0, import_chunk_ZCLBJASE.labelledRow)("seen", (0, import_chunk_6OO5WGWW.twoColumns)(rows, columns), page),
    ...prose("all", shared.join("; ")),
    ...prose("cause", first.cause),
    ...(0, import_chunk_ZCLBJASE.remedyLines)(
      group.map(({ remedy }) => remedy),
      page
    )
  ];
}
function isOfLine(what) {
  return what.startsWith("column ");
}
function findingGroups(findings, page) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { rule, severity, platform, clients, message, cause, remedy } = finding;
    const key = JSON.stringify([rule, severity, platform, clients, message, cause, remedyKey(remedy, page)]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}
function remedyKey({ steps, wontHelp }, page) {
  return [steps.map((step) => [step.say, step.url, step.edit, (0, import_chunk_ZCLBJASE.stepCommand)(step, page) !== void 0]), wontHelp];
}
var mostGaps = 10;
function scanText(report, summary, screen) {
  const page = (0, import_chunk_EEMAT2JT.pageOf)(report, screen);
  const lines = screen.detail === "quiet" ? (0, import_chunk_PX7M4FAN.quietLines)(page) : fullLines(page, summary);
  return (0, import_chunk_ZCLBJASE.textOfLines)(lines);
}
function fullLines(page, summary) {
  const { report, screen } = page;
  const shown = screen.detail === "verbose" ? report.gaps : firstGaps(report.gaps);
  const closing = [...summary.notes, closingWords(report, summary)].map((text) => screen.unicode ? text : (0, import_chunk_5ANXJOB4.asciiText)(text));
  const blocks = [
    ...findingGroups(report.findings, page).map((group) => findingGroupLines(group, page)),
    (0, import_chunk_GXV3PII2.gapLines)(shown, page),
    closing.flatMap((text) => (0, import_chunk_5ANXJOB4.wrapText)(text, screen.width))
  ];
  return (0, import_chunk_PX7M4FAN.spacedBlocks)(blocks);
}
function firstGaps(gaps) {
  if (gaps.length <= mostGaps) return gaps;
  return [...gaps.slice(0, mostGaps), { what: `and ${gaps.length - mostGaps} more: --verbose names them`, uncertain: true }];
}
function closingWords({ findings, gaps, ignored }, { coverage, what, interrupted }) {
  const looked = `${count(coverage.files + coverage.objects)} ${what}, ${sizeWords(coverage.bytes)}`;
  const unseen = gaps.some(({ uncertain }) => uncertain) ? ", and not at what is marked ? above" : "";
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
