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

// shared:dist/parts/chunk-GZN5YJJB.js
var require_chunk_GZN5YJJB = __commonJS({
  "shared:dist/parts/chunk-GZN5YJJB.js"(exports2, module2) {
    module2.exports = require("./main.js").part16;
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

// shared:dist/parts/chunk-JEYTXRCL.js
var require_chunk_JEYTXRCL = __commonJS({
  "shared:dist/parts/chunk-JEYTXRCL.js"(exports2, module2) {
    module2.exports = require("./main.js").part11;
  }
});

// part:dist/parts/chunk-TYIMMSEE.js
var chunk_TYIMMSEE_exports = {};
__export(chunk_TYIMMSEE_exports, {
  scanText: () => scanText,
  sizeWords: () => sizeWords
});
module.exports = __toCommonJS(chunk_TYIMMSEE_exports);
var import_chunk_PWJTRRHK = __toESM(require_chunk_PWJTRRHK());
var import_chunk_GZN5YJJB = __toESM(require_chunk_GZN5YJJB());
var import_chunk_ONTAHXMG = __toESM(require_chunk_ONTAHXMG());
var import_chunk_ZC4KBE5D = __toESM(require_chunk_ZC4KBE5D());
var import_chunk_JEYTXRCL = __toESM(require_chunk_JEYTXRCL());
function findingGroupLines(group, page) {
  const [first] = group;
  if (!first) return [];
  if (group.length === 1) return (0, import_chunk_GZN5YJJB.findingLines)(first, page);
  const columns = page.screen.width - import_chunk_ZC4KBE5D.rowIndent - import_chunk_ZC4KBE5D.labelWidth;
  const words = group.map(({ evidence }) => evidence.map(({ what }) => what));
  const shared = (words[0] ?? []).filter((what) => !isOfLine(what) && words.every((each) => each.includes(what)));
  const rows = group.map(({ place }, index) => ({
    name: page.show((0, import_chunk_JEYTXRCL.placeName)(place, page.report.home)),
    words: page.show((words[index] ?? []).filter((what) => !shared.includes(what)).join("; "))
  }));
  const prose = (label, text) => (0, import_chunk_ZC4KBE5D.labelledRow)(label, (0, import_chunk_ZC4KBE5D.wrapText)(page.show(text), columns), page);
  return [
    ...(0, import_chunk_GZN5YJJB.headLines)({ ...first, message: `${first.message} (${group.length.toLocaleString("en")} places)` }, page),
    ...(0, import_chunk_ZC4KBE5D.labelledRow)("seen", (0, import_chunk_ZC4KBE5D.twoColumns)(rows, columns), page),
    ...prose("all", shared.join("; ")),
    ...prose("cause", first.cause),
    ...(0, import_chunk_GZN5YJJB.remedyLines)(
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
  return [steps.map((step) => [step.say, step.url, step.edit, (0, import_chunk_GZN5YJJB.stepCommand)(step, page) !== void 0]), wontHelp];
}
var mostGaps = 10;
function scanText(report, summary, screen) {
  const page = (0, import_chunk_ZC4KBE5D.pageOf)(report, screen);
  const lines = screen.detail === "quiet" ? (0, import_chunk_PWJTRRHK.quietLines)(page) : fullLines(page, summary);
  return (0, import_chunk_ZC4KBE5D.textOfLines)(lines);
}
function fullLines(page, summary) {
  const { report, screen } = page;
  const shown = screen.detail === "verbose" ? report.gaps : firstGaps(report.gaps);
  const closing = [...summary.notes, closingWords(report, summary)].map(
    (text) => screen.unicode ? text : (0, import_chunk_ZC4KBE5D.asciiText)(text)
  );
  const blocks = [
    ...findingGroups(report.findings, page).map((group) => findingGroupLines(group, page)),
    (0, import_chunk_ONTAHXMG.gapLines)(shown, page),
    closing.flatMap((text) => (0, import_chunk_ZC4KBE5D.wrapText)(text, screen.width))
  ];
  return (0, import_chunk_ZC4KBE5D.spacedBlocks)(blocks);
}
function firstGaps(gaps) {
  if (gaps.length <= mostGaps) return gaps;
  return [
    ...gaps.slice(0, mostGaps),
    { what: `and ${gaps.length - mostGaps} more: --verbose names them`, uncertain: true }
  ];
}
function closingWords({ findings, gaps, ignored }, { coverage, what, interrupted }) {
  const looked = `${count(coverage.files + coverage.objects)} ${what}, ${sizeWords(coverage.bytes)}`;
  const notRead = gaps.some(({ uncertain }) => uncertain) ? ", and not at what is marked ? above" : "";
  const seen = `${ignored > 0 ? `${count(ignored)} ignored; ` : ""}looked at ${looked}${notRead}`;
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
