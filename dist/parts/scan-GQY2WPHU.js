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

// shared:dist/parts/chunk-PFEBKKX5.js
var require_chunk_PFEBKKX5 = __commonJS({
  "shared:dist/parts/chunk-PFEBKKX5.js"(exports2, module2) {
    module2.exports = require("./main.js").part0;
  }
});

// shared:dist/parts/chunk-VRJV522B.js
var require_chunk_VRJV522B = __commonJS({
  "shared:dist/parts/chunk-VRJV522B.js"(exports2, module2) {
    module2.exports = require("./main.js").part1;
  }
});

// shared:dist/parts/chunk-BAZB3IC7.js
var require_chunk_BAZB3IC7 = __commonJS({
  "shared:dist/parts/chunk-BAZB3IC7.js"(exports2, module2) {
    module2.exports = require("./main.js").part2;
  }
});

// shared:dist/parts/chunk-XNQCJQOA.js
var require_chunk_XNQCJQOA = __commonJS({
  "shared:dist/parts/chunk-XNQCJQOA.js"(exports2, module2) {
    module2.exports = require("./main.js").part21;
  }
});

// shared:dist/parts/chunk-FUDPGQ5S.js
var require_chunk_FUDPGQ5S = __commonJS({
  "shared:dist/parts/chunk-FUDPGQ5S.js"(exports2, module2) {
    module2.exports = require("./main.js").part22;
  }
});

// shared:dist/parts/chunk-6JRPSWBR.js
var require_chunk_6JRPSWBR = __commonJS({
  "shared:dist/parts/chunk-6JRPSWBR.js"(exports2, module2) {
    module2.exports = require("./main.js").part24;
  }
});

// shared:dist/parts/chunk-CBLCXREM.js
var require_chunk_CBLCXREM = __commonJS({
  "shared:dist/parts/chunk-CBLCXREM.js"(exports2, module2) {
    module2.exports = require("./main.js").part5;
  }
});

// shared:dist/parts/chunk-HCJOIG7Y.js
var require_chunk_HCJOIG7Y = __commonJS({
  "shared:dist/parts/chunk-HCJOIG7Y.js"(exports2, module2) {
    module2.exports = require("./main.js").part14;
  }
});

// shared:dist/parts/chunk-FKQG3ETJ.js
var require_chunk_FKQG3ETJ = __commonJS({
  "shared:dist/parts/chunk-FKQG3ETJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part3;
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

// part:dist/parts/scan-GQY2WPHU.js
var scan_GQY2WPHU_exports = {};
__export(scan_GQY2WPHU_exports, {
  chosenScanMode: () => chosenScanMode,
  scan: () => scan,
  scanExitCode: () => scanExitCode,
  standardInput: () => standardInput
});
module.exports = __toCommonJS(scan_GQY2WPHU_exports);
var import_chunk_PFEBKKX5 = __toESM(require_chunk_PFEBKKX5());
var import_chunk_VRJV522B = __toESM(require_chunk_VRJV522B());
var import_chunk_BAZB3IC7 = __toESM(require_chunk_BAZB3IC7());
var import_chunk_CQPOJTFS = require("./chunk-CQPOJTFS.js");
var import_chunk_XNQCJQOA = __toESM(require_chunk_XNQCJQOA());
var import_chunk_FUDPGQ5S = __toESM(require_chunk_FUDPGQ5S());
var import_chunk_6JRPSWBR = __toESM(require_chunk_6JRPSWBR());
var import_chunk_CBLCXREM = __toESM(require_chunk_CBLCXREM());
var import_chunk_HCJOIG7Y = __toESM(require_chunk_HCJOIG7Y());
var import_chunk_FKQG3ETJ = __toESM(require_chunk_FKQG3ETJ());
var import_chunk_3THWROEU = __toESM(require_chunk_3THWROEU());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
var most = 1e3;
function notReadList() {
  const known = /* @__PURE__ */ new Map();
  let more = 0;
  let inputFailed = false;
  return {
    add: (what, why, input) => {
      if (input) inputFailed = true;
      const key = `${what}\0${why}`;
      if (known.has(key)) return;
      if (known.size < most) known.set(key, { what, why });
      else more += 1;
    },
    list: () => more === 0 ? [...known.values()] : [...known.values(), { what: `${more} further things`, why: "they could not be looked at either" }],
    get inputFailed() {
      return inputFailed;
    }
  };
}
async function planScan(mode, context, notRead) {
  if ("folder" in mode && mode.folder !== void 0 && !isFolder((0, import_node_path2.resolve)(context.cwd, mode.folder)))
    return { is: "wrong", why: `--${mode.is} takes the folder of a repository, and what is named is none` };
  switch (mode.is) {
    case "staged":
      return await (await Promise.resolve().then(() => __toESM(require("./plan-staged-USBHAIKC.js")))).planStaged(mode.folder, context, notRead);
    case "history":
      return await (await Promise.resolve().then(() => __toESM(require("./plan-history-Y3S7JFLH.js")))).planHistory(mode.folder, mode, context, notRead);
    case "paths":
      return await (await Promise.resolve().then(() => __toESM(require("./plan-paths-BXV2V3Z2.js")))).planPaths(mode.paths, context, notRead);
    case "stdin":
      return (0, import_chunk_CQPOJTFS.scanPlan)([(await Promise.resolve().then(() => __toESM(require("./stdin-MF5VHQFV.js")))).streamSource(context.stdin())]);
    case "home": {
      if (!context.home) return { is: "wrong", why: "there is no home: HOME is not set" };
      const { homeSource } = await Promise.resolve().then(() => __toESM(require("./home-M7RGNGCB.js")));
      return (0, import_chunk_CQPOJTFS.scanPlan)([homeSource({ home: context.home, belongs: context.belongs })]);
    }
  }
}
function isFolder(path) {
  return (0, import_node_fs2.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
var nothing = {
  findings: [],
  coverage: { files: 0, objects: 0, bytes: 0, notRead: [] },
  known: 0,
  unreachable: 0,
  ignored: 0,
  ignoreGaps: [],
  config: [],
  interrupted: false,
  inputFailed: false
};
async function runScan(mode, context) {
  const notRead = notReadList();
  const planned = await planScan(mode, context, notRead);
  if (planned.is === "wrong") return { is: "wrong", why: await masked(planned.why, context) };
  const { plan } = planned;
  if (plan.empty) return { is: "done", result: nothing };
  const { finishScan } = await Promise.resolve().then(() => __toESM(require("./finish-scan-BT3U73FR.js")));
  return { is: "done", result: await finishScan(mode, plan, context, notRead) };
}
async function masked(why, { kit, knownSecrets }) {
  const { providers, createMatcher } = await kit();
  return createMatcher({ providers, knownSecrets: await knownSecrets() }).mask(why);
}
var scan = {
  run: async (parsed, host, { out }) => {
    const format = (0, import_chunk_VRJV522B.oneOf)(parsed, "format", ["text", "json"]) ?? "text";
    const mode = chosenScanMode(parsed);
    const world = await host.world();
    const screen = (0, import_chunk_VRJV522B.screenFor)(parsed, host, world);
    const result = await scanHere(mode, baselineChoice(parsed, world), host, world, screen);
    const report = reportOf(result, world);
    const { failOn, strict } = (0, import_chunk_6JRPSWBR.configDefaults)(result.config);
    const exitCode = scanExitCode(result, failOn ?? "error", (0, import_chunk_VRJV522B.isOn)(parsed, "strict") || strict);
    const text = format === "json" ? await jsonOf(report, result.coverage, exitCode) : await pageText(report, summaryOf(result, mode, host, screen), screen, exitCode);
    await out.write(text);
    return exitCode;
  }
};
function baselineChoice(parsed, world) {
  const file = (0, import_chunk_VRJV522B.textOf)(parsed, "baseline");
  if (file === void 0 && (0, import_chunk_VRJV522B.isOn)(parsed, "update-baseline"))
    throw new import_chunk_BAZB3IC7.UsageError("--update-baseline goes with --baseline FILE.");
  return file === void 0 ? void 0 : { file: (0, import_node_path.resolve)(world.cwd, file), update: (0, import_chunk_VRJV522B.isOn)(parsed, "update-baseline"), keyFolder: (0, import_chunk_6JRPSWBR.userFolder)(world) };
}
async function scanHere(mode, baseline, host, world, { shell }) {
  const own = mode.is === "home" ? await ownTokensIn(world) : void 0;
  const interrupt = host.takeInterrupt?.() ?? new AbortController().signal;
  let stop = () => {
  };
  const run = await runScan(mode, {
    environment: host.env,
    cwd: world.cwd,
    home: world.home,
    kit: async () => (await Promise.resolve().then(() => __toESM(require("./scan-kit-CIEVQADR.js")))).scanKit(),
    knownSecrets: async () => (own ?? await ownTokensIn(world)).knownSecrets,
    belongs: own?.belongs ?? [],
    stdin: () => host.stdin ?? standardInput(),
    signal: interrupt,
    quotePath: (path) => (0, import_chunk_CBLCXREM.shellPath)(path, world.home, shell),
    ignores: {
      config: async (folders) => await configFor(folders, world),
      baseline,
      now: world.now,
      windows: world.platform === "win32"
    },
    watch: async (progress, objectsInAll) => {
      if (host.stderr.isTTY)
        stop = (await Promise.resolve().then(() => __toESM(require("./scan-progress-2UG562XI.js")))).showProgress(host.stderr, progress, objectsInAll);
    }
  }).finally(() => stop());
  if (run.is === "wrong") throw new import_chunk_BAZB3IC7.UsageError(`${run.why.charAt(0).toUpperCase()}${run.why.slice(1)}.`);
  return run.result;
}
async function ownTokensIn(world) {
  return await (await Promise.resolve().then(() => __toESM(require("./own-tokens-OIC5OTTW.js")))).ownTokens(world);
}
async function configFor(folders, world) {
  const known = async () => await (await Promise.resolve().then(() => __toESM(require("./known-names-RDVJE7W7.js")))).knownNames(world);
  const all = await Promise.all(folders.map((cwd) => (0, import_chunk_6JRPSWBR.loadConfig)({ ...world, cwd }, known)));
  return [...new Map(all.flat().map((file) => [file.path, file])).values()];
}
function scanExitCode({ findings, coverage, interrupted, inputFailed }, failOn, strict) {
  if (interrupted) return 130;
  if (inputFailed) return 2;
  return (0, import_chunk_XNQCJQOA.exitCodeOf)({ findings, gaps: coverage.notRead.map(() => ({ uncertain: true })) }, failOn, strict);
}
async function pageText(report, summary, screen, exitCode) {
  if (report.findings.length + report.gaps.length + summary.coverage.files === 0 && summary.notes.length > 0)
    return screen.detail === "quiet" ? "" : `${summary.notes.join("\n")}
`;
  const text = (await Promise.resolve().then(() => __toESM(require("./scan-text-BQLZPAZO.js")))).scanText(report, summary, screen);
  return screen.detail === "quiet" && (exitCode === 2 || exitCode === 3) ? text + await notReadText(report, screen) : text;
}
async function notReadText(report, screen) {
  const [{ pageOf }, { gapWords }] = await Promise.all([Promise.resolve().then(() => __toESM(require("./page-X3VSBU2Q.js"))), Promise.resolve().then(() => __toESM(require("./gap-lines-CXRLJ352.js")))]);
  const page = pageOf(report, screen);
  return report.gaps.flatMap(({ what, uncertain }) => uncertain ? [`${gapWords(what, page)}
`] : []).join("");
}
function reportOf({ findings, coverage, ignored, ignoreGaps }, { home, now }) {
  return {
    platforms: [],
    findings,
    gaps: [
      ...coverage.notRead.map(({ what, why }) => ({ what: `${what}: ${why}`, uncertain: true })),
      ...ignoreGaps.map((what) => ({ what, uncertain: false }))
    ],
    passed: 0,
    ignored,
    namesMasked: true,
    online: false,
    home,
    now
  };
}
function summaryOf({ coverage, allFiles = false, notes: told = [], known, unreachable, interrupted, findings, accepted }, mode, { env }, { call }) {
  const isHook = env["GIT_INDEX_FILE"] !== void 0;
  const notes = [
    ...told.map(import_chunk_HCJOIG7Y.stripControls),
    ...mode.is === "staged" && coverage.files + coverage.bytes + coverage.notRead.length === 0 ? ["Nothing is staged."] : [],
    ...known > 0 ? [`${tokens(known)} in what is committed of the same file already: see ${call} scan --history.`] : [],
    ...unreachable > 0 ? [`${tokens(unreachable)} in objects that nothing reaches: --unreachable lists them.`] : [],
    ...accepted === void 0 ? [] : [`The baseline accepts ${accepted} ${accepted === 1 ? "token" : "tokens"} now.`],
    ...mode.is === "staged" && findings.length > 0 && isHook ? ["The commit is stopped."] : []
  ];
  return { coverage, what: whatWasRead(mode, coverage, allFiles), notes, interrupted };
}
function tokens(number) {
  return number === 1 ? "1 token stands" : `${number} tokens stand`;
}
function whatWasRead({ is }, { files, objects }, allFiles) {
  const ending = files + objects === 1 ? "" : "s";
  if (objects > 0) return files > 0 ? "objects and files" : `object${ending}`;
  return `${is === "stdin" ? "stream" : is === "staged" && !allFiles ? "staged file" : "file"}${ending}`;
}
async function jsonOf(report, coverage, exitCode) {
  return (0, import_chunk_PFEBKKX5.jsonText)((await Promise.resolve().then(() => __toESM(require("./json-K2QOZQGH.js")))).jsonReport(report, { version: import_chunk_FUDPGQ5S.version, exitCode, coverage }));
}
var modes = ["staged", "history", "range", "stdin", "home"];
function chosenScanMode(parsed) {
  const asked = modes.filter((name) => parsed[name] !== void 0 && parsed[name] !== false);
  const [first, second] = asked.filter((name) => !(name === "range" && asked.includes("history")));
  if (second) throw new import_chunk_BAZB3IC7.UsageError(`--${first} and --${second} exclude each other.`);
  const selection = {
    since: (0, import_chunk_VRJV522B.textOf)(parsed, "since"),
    branch: (0, import_chunk_VRJV522B.textOf)(parsed, "branch"),
    range: (0, import_chunk_VRJV522B.textOf)(parsed, "range")
  };
  const isHistory = first === "history" || first === "range";
  if (!isHistory) {
    for (const name of ["since", "branch", "unreachable"]) {
      if (parsed[name] !== void 0) throw new import_chunk_BAZB3IC7.UsageError(`--${name} goes with --history.`);
    }
  }
  if (parsed["unreachable"] && Object.values(selection).some((value) => value !== void 0)) {
    throw new import_chunk_BAZB3IC7.UsageError("--unreachable looks at everything: leave out --since, --branch and --range.");
  }
  const paths = Array.isArray(parsed["paths"]) ? parsed["paths"].map(String) : [];
  if (paths.includes("")) throw new import_chunk_BAZB3IC7.UsageError("One of the paths is empty.");
  if ((first === "stdin" || first === "home") && paths.length > 0) throw new import_chunk_BAZB3IC7.UsageError(`--${first} takes no paths.`);
  if ((first === "staged" || isHistory) && paths.length > 1) throw new import_chunk_BAZB3IC7.UsageError(`--${first} takes one repository.`);
  if (first === "staged") return { is: "staged", folder: paths[0] };
  if (isHistory) return { is: "history", folder: paths[0], unreachable: parsed["unreachable"] === true, ...selection };
  return first ? { is: first } : { is: "paths", paths };
}
function standardInput() {
  return isFolder2() ? { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("a folder")) }) } : process.stdin;
}
function isFolder2() {
  try {
    return (0, import_node_fs.fstatSync)(0).isDirectory();
  } catch {
    return false;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  chosenScanMode,
  scan,
  scanExitCode,
  standardInput
});
