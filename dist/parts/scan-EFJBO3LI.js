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

// shared:dist/parts/chunk-7TE3WWXF.js
var require_chunk_7TE3WWXF = __commonJS({
  "shared:dist/parts/chunk-7TE3WWXF.js"(exports2, module2) {
    module2.exports = require("./main.js").part6;
  }
});

// shared:dist/parts/chunk-FYIABJXC.js
var require_chunk_FYIABJXC = __commonJS({
  "shared:dist/parts/chunk-FYIABJXC.js"(exports2, module2) {
    module2.exports = require("./main.js").part2;
  }
});

// shared:dist/parts/chunk-XNQCJQOA.js
var require_chunk_XNQCJQOA = __commonJS({
  "shared:dist/parts/chunk-XNQCJQOA.js"(exports2, module2) {
    module2.exports = require("./main.js").part27;
  }
});

// shared:dist/parts/chunk-FUDPGQ5S.js
var require_chunk_FUDPGQ5S = __commonJS({
  "shared:dist/parts/chunk-FUDPGQ5S.js"(exports2, module2) {
    module2.exports = require("./main.js").part28;
  }
});

// shared:dist/parts/chunk-KGGDOA7S.js
var require_chunk_KGGDOA7S = __commonJS({
  "shared:dist/parts/chunk-KGGDOA7S.js"(exports2, module2) {
    module2.exports = require("./main.js").part30;
  }
});

// shared:dist/parts/chunk-SDUSQPQY.js
var require_chunk_SDUSQPQY = __commonJS({
  "shared:dist/parts/chunk-SDUSQPQY.js"(exports2, module2) {
    module2.exports = require("./main.js").part3;
  }
});

// shared:dist/parts/chunk-3THWROEU.js
var require_chunk_3THWROEU = __commonJS({
  "shared:dist/parts/chunk-3THWROEU.js"(exports2, module2) {
    module2.exports = require("./main.js").part31;
  }
});

// shared:dist/parts/chunk-57EBW7CN.js
var require_chunk_57EBW7CN = __commonJS({
  "shared:dist/parts/chunk-57EBW7CN.js"(exports2, module2) {
    module2.exports = require("./main.js").part5;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/scan-EFJBO3LI.js
var scan_EFJBO3LI_exports = {};
__export(scan_EFJBO3LI_exports, {
  scan: () => scan,
  scanExitCode: () => scanExitCode
});
module.exports = __toCommonJS(scan_EFJBO3LI_exports);
var import_chunk_7TE3WWXF = __toESM(require_chunk_7TE3WWXF());
var import_chunk_FYIABJXC = __toESM(require_chunk_FYIABJXC());
var import_chunk_HWP5OBSN = require("./chunk-HWP5OBSN.js");
var import_chunk_XNQCJQOA = __toESM(require_chunk_XNQCJQOA());
var import_chunk_FUDPGQ5S = __toESM(require_chunk_FUDPGQ5S());
var import_chunk_KGGDOA7S = __toESM(require_chunk_KGGDOA7S());
var import_chunk_SDUSQPQY = __toESM(require_chunk_SDUSQPQY());
var import_chunk_3THWROEU = __toESM(require_chunk_3THWROEU());
var import_chunk_57EBW7CN = __toESM(require_chunk_57EBW7CN());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
var import_node_path = require("node:path");
var modes = ["staged", "history", "range", "stdin", "home"];
function chosenScanMode(parsed) {
  const asked = modes.filter((name) => parsed[name] !== void 0 && parsed[name] !== false);
  const [first, second] = asked.filter((name) => !(name === "range" && asked.includes("history")));
  if (second) throw new import_chunk_FYIABJXC.UsageError(`--${first} and --${second} exclude each other.`);
  const selection = { since: (0, import_chunk_FYIABJXC.textOf)(parsed, "since"), branch: (0, import_chunk_FYIABJXC.textOf)(parsed, "branch"), range: (0, import_chunk_FYIABJXC.textOf)(parsed, "range") };
  const isHistory = first === "history" || first === "range";
  if (!isHistory) {
    for (const name of ["since", "branch", "unreachable"]) {
      if (parsed[name] !== void 0) throw new import_chunk_FYIABJXC.UsageError(`--${name} goes with --history.`);
    }
  }
  if (parsed["unreachable"] && Object.values(selection).some((value) => value !== void 0)) {
    throw new import_chunk_FYIABJXC.UsageError("--unreachable looks at everything: leave out --since, --branch and --range.");
  }
  const paths = Array.isArray(parsed["paths"]) ? parsed["paths"].map(String) : [];
  if ((first === "stdin" || first === "home") && paths.length > 0) throw new import_chunk_FYIABJXC.UsageError(`--${first} takes no paths.`);
  if ((first === "staged" || isHistory) && paths.length > 1) throw new import_chunk_FYIABJXC.UsageError(`--${first} takes one repository.`);
  if (first === "staged") return { is: "staged", folder: paths[0] };
  if (isHistory) return { is: "history", folder: paths[0], unreachable: parsed["unreachable"] === true, ...selection };
  return first ? { is: first } : { is: "paths", paths };
}
var most = 1e3;
function unseenList() {
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
var nothing = {
  findings: [],
  coverage: { files: 0, objects: 0, bytes: 0, unseen: [] },
  known: 0,
  unreachable: 0,
  ignored: 0,
  ignoreGaps: [],
  config: [],
  interrupted: false,
  inputFailed: false
};
async function runScan(mode, context) {
  const unseen = unseenList();
  const planned = await (0, import_chunk_HWP5OBSN.planScan)(mode, context, unseen);
  if (planned.is === "wrong") return planned;
  const { plan } = planned;
  if (plan.empty) return { is: "done", result: nothing };
  const { finishScan } = await Promise.resolve().then(() => __toESM(require("./finish-scan-UU364PAU.js")));
  return { is: "done", result: await finishScan(mode, plan, context, unseen) };
}
var scan = {
  run: async (parsed, host, { out }) => {
    const format = (0, import_chunk_FYIABJXC.oneOf)(parsed, "format", ["text", "json"]) ?? "text";
    const mode = chosenScanMode(parsed);
    const world = await host.world();
    const screen = (0, import_chunk_FYIABJXC.screenFor)(parsed, host, world);
    const result = await scanHere(mode, baselineChoice(parsed, world), host, world);
    const report = reportOf(result, world);
    const { failOn, strict } = (0, import_chunk_KGGDOA7S.configDefaults)(result.config);
    const exitCode = scanExitCode(result, failOn ?? "error", (0, import_chunk_FYIABJXC.isOn)(parsed, "strict") || strict);
    const text = format === "json" ? await jsonOf(report, exitCode) : await pageText(report, summaryOf(result, mode), screen);
    await out.write(text);
    return exitCode;
  }
};
function baselineChoice(parsed, world) {
  const file = (0, import_chunk_FYIABJXC.textOf)(parsed, "baseline");
  if (file === void 0 && (0, import_chunk_FYIABJXC.isOn)(parsed, "update-baseline")) throw new import_chunk_FYIABJXC.UsageError("--update-baseline goes with --baseline FILE.");
  return file === void 0 ? void 0 : { file: (0, import_node_path.resolve)(world.cwd, file), update: (0, import_chunk_FYIABJXC.isOn)(parsed, "update-baseline"), keyFolder: (0, import_chunk_KGGDOA7S.userFolder)(world) };
}
async function scanHere(mode, baseline, host, world) {
  const own = mode.is === "home" ? await ownTokensIn(world) : void 0;
  const interrupt = host.takeInterrupt?.() ?? new AbortController().signal;
  let stop = () => {
  };
  const run = await runScan(mode, {
    environment: host.env,
    cwd: world.cwd,
    home: world.home,
    kit: async () => (await Promise.resolve().then(() => __toESM(require("./scan-kit-U4KZ6ERQ.js")))).scanKit(),
    needles: async () => (own ?? await ownTokensIn(world)).needles,
    belongs: own?.belongs ?? [],
    stdin: () => host.stdin ?? process.stdin,
    signal: interrupt,
    ignores: { config: async (folders) => await configFor(folders, world), baseline, now: world.now, windows: world.platform === "win32" },
    watch: async (progress, objectsInAll) => {
      if (host.stderr.isTTY) stop = (await Promise.resolve().then(() => __toESM(require("./scan-progress-IACUY6JX.js")))).showProgress(host.stderr, progress, objectsInAll);
    }
  }).finally(() => stop());
  if (run.is === "wrong") throw new import_chunk_FYIABJXC.UsageError(`${run.why.charAt(0).toUpperCase()}${run.why.slice(1)}.`);
  return run.result;
}
async function ownTokensIn(world) {
  return await (await Promise.resolve().then(() => __toESM(require("./own-tokens-2X6UTDLI.js")))).ownTokens(world);
}
async function configFor(folders, world) {
  const known = async () => await (await Promise.resolve().then(() => __toESM(require("./known-names-ISUO3V6I.js")))).knownNames(world);
  const all = await Promise.all(folders.map((cwd) => (0, import_chunk_KGGDOA7S.loadConfig)({ ...world, cwd }, known)));
  return [...new Map(all.flat().map((file) => [file.path, file])).values()];
}
function scanExitCode({ findings, coverage, interrupted, inputFailed }, failOn, strict) {
  if (interrupted) return 130;
  if (inputFailed) return 2;
  return (0, import_chunk_XNQCJQOA.exitCodeOf)({ findings, gaps: coverage.unseen.map(() => ({ uncertain: true })) }, failOn, strict);
}
async function pageText(report, summary, screen) {
  if (report.findings.length + report.gaps.length + summary.coverage.files === 0 && summary.notes.length > 0)
    return screen.detail === "quiet" ? "" : `${summary.notes.join("\n")}
`;
  return (await Promise.resolve().then(() => __toESM(require("./scan-text-Q4OMI7VF.js")))).scanText(report, summary, screen);
}
function reportOf({ findings, coverage, ignored, ignoreGaps }, { home, now }) {
  return {
    platforms: [],
    findings,
    gaps: [
      ...coverage.unseen.map(({ what, why }) => ({ what: `${what}: ${why}`, uncertain: true })),
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
function summaryOf({ coverage, known, unreachable, interrupted, findings, accepted }, mode) {
  const notes = [
    ...mode.is === "staged" && coverage.files + coverage.bytes === 0 ? ["Nothing is staged."] : [],
    ...known > 0 ? [`${tokens(known)} in the same file of HEAD already: see auth-doctor scan --history.`] : [],
    ...unreachable > 0 ? [`${tokens(unreachable)} in objects that nothing reaches: --unreachable lists them.`] : [],
    ...accepted === void 0 ? [] : [`The baseline accepts ${accepted} ${accepted === 1 ? "token" : "tokens"} now.`],
    ...mode.is === "staged" && findings.length > 0 ? ["The commit is stopped."] : []
  ];
  return { coverage, what: whatWasRead[mode.is], notes, interrupted };
}
function tokens(number) {
  return number === 1 ? "1 token stands" : `${number} tokens stand`;
}
var whatWasRead = {
  paths: "files",
  staged: "staged files",
  history: "objects",
  stdin: "streams",
  home: "files"
};
async function jsonOf(report, exitCode) {
  return (0, import_chunk_7TE3WWXF.jsonText)((await Promise.resolve().then(() => __toESM(require("./json-6ECBIVLQ.js")))).jsonReport(report, { version: import_chunk_FUDPGQ5S.version, exitCode }));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scan,
  scanExitCode
});
