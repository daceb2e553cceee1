import {
  jsonText
} from "./chunk-7TE3WWXF.js";
import {
  oneOf,
  screenFor,
  textOf
} from "./chunk-YIOLIKWI.js";
import "./chunk-QUCRSL5B.js";
import {
  UsageError
} from "./chunk-V6JPFYSX.js";
import {
  planScan
} from "./chunk-GNGMALIE.js";
import {
  version
} from "./chunk-FUDPGQ5S.js";
import "./chunk-O36YWWCB.js";
import "./chunk-HNIW5DD6.js";
import "./chunk-C62YCCKR.js";

// src/commands/chosen-scan-mode.ts
var modes = ["staged", "history", "range", "stdin", "home"];
function chosenScanMode(parsed) {
  const asked = modes.filter((name) => parsed[name] !== void 0 && parsed[name] !== false);
  const [first, second] = asked.filter((name) => !(name === "range" && asked.includes("history")));
  if (second) throw new UsageError(`--${first} and --${second} exclude each other.`);
  const selection = { since: textOf(parsed, "since"), branch: textOf(parsed, "branch"), range: textOf(parsed, "range") };
  const isHistory = first === "history" || first === "range";
  if (!isHistory) {
    for (const name of ["since", "branch", "unreachable"]) {
      if (parsed[name] !== void 0) throw new UsageError(`--${name} goes with --history.`);
    }
  }
  if (parsed["unreachable"] && Object.values(selection).some((value) => value !== void 0)) {
    throw new UsageError("--unreachable looks at everything: leave out --since, --branch and --range.");
  }
  const paths = Array.isArray(parsed["paths"]) ? parsed["paths"].map(String) : [];
  if ((first === "stdin" || first === "home") && paths.length > 0) throw new UsageError(`--${first} takes no paths.`);
  if ((first === "staged" || isHistory) && paths.length > 1) throw new UsageError(`--${first} takes one repository.`);
  if (first === "staged") return { is: "staged", folder: paths[0] };
  if (isHistory) return { is: "history", folder: paths[0], unreachable: parsed["unreachable"] === true, ...selection };
  return first ? { is: first } : { is: "paths", paths };
}

// src/scan/unseen.ts
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

// src/commands/run-scan.ts
var nothing = {
  findings: [],
  coverage: { files: 0, objects: 0, bytes: 0, unseen: [] },
  known: 0,
  unreachable: 0,
  interrupted: false,
  inputFailed: false
};
async function runScan(mode, context) {
  const unseen = unseenList();
  const planned = await planScan(mode, context, unseen);
  if (planned.is === "wrong") return planned;
  const { plan } = planned;
  if (plan.empty) return { is: "done", result: nothing };
  const { finishScan } = await import("./finish-scan-W2KDXCKW.js");
  return { is: "done", result: await finishScan(mode, plan, context, unseen) };
}

// src/commands/scan.ts
var scan = {
  run: async (parsed, host, { out }) => {
    const format = oneOf(parsed, "format", ["text", "json"]) ?? "text";
    const mode = chosenScanMode(parsed);
    const world = await host.world();
    const screen = screenFor(parsed, host, world);
    const result = await scanHere(mode, host, world);
    const report = reportOf(result, world);
    const exitCode = scanExitCode(result, parsed["strict"] === true);
    const text = format === "json" ? await jsonOf(report, exitCode) : await textOf2(report, summaryOf(result, mode), screen);
    await out.write(text);
    return exitCode;
  }
};
async function scanHere(mode, host, world) {
  const own = mode.is === "home" ? await ownTokensIn(world) : void 0;
  const interrupt = host.takeInterrupt?.() ?? new AbortController().signal;
  let stop = () => {
  };
  const run = await runScan(mode, {
    environment: host.env,
    cwd: world.cwd,
    home: world.home,
    kit: async () => (await import("./scan-kit-NMA4PGXQ.js")).scanKit(),
    needles: async () => (own ?? await ownTokensIn(world)).needles,
    belongs: own?.belongs ?? [],
    stdin: () => host.stdin ?? process.stdin,
    signal: interrupt,
    watch: async (progress, objectsInAll) => {
      if (host.stderr.isTTY) stop = (await import("./scan-progress-IIRVJPUE.js")).showProgress(host.stderr, progress, objectsInAll);
    }
  }).finally(() => stop());
  if (run.is === "wrong") throw new UsageError(`${run.why.charAt(0).toUpperCase()}${run.why.slice(1)}.`);
  return run.result;
}
async function ownTokensIn(world) {
  return await (await import("./own-tokens-TXEF3YME.js")).ownTokens(world);
}
function scanExitCode({ findings, coverage, interrupted, inputFailed }, strict) {
  if (interrupted) return 130;
  if (inputFailed) return 2;
  if (findings.length > 0) return 1;
  return strict && coverage.unseen.length > 0 ? 3 : 0;
}
async function textOf2(report, summary, screen) {
  if (report.findings.length + report.gaps.length + summary.coverage.files === 0 && summary.notes.length > 0)
    return screen.detail === "quiet" ? "" : `${summary.notes.join("\n")}
`;
  return (await import("./scan-text-UZHNF7ZX.js")).scanText(report, summary, screen);
}
function reportOf({ findings, coverage }, { home, now }) {
  return {
    platforms: [],
    findings,
    gaps: coverage.unseen.map(({ what, why }) => ({ what: `${what}: ${why}`, uncertain: true })),
    passed: 0,
    ignored: 0,
    online: false,
    home,
    now
  };
}
function summaryOf({ coverage, known, unreachable, interrupted, findings }, mode) {
  const notes = [
    ...mode.is === "staged" && coverage.files + coverage.bytes === 0 ? ["Nothing is staged."] : [],
    ...known > 0 ? [`${tokens(known)} in the same file of HEAD already: see auth-doctor scan --history.`] : [],
    ...unreachable > 0 ? [`${tokens(unreachable)} in objects that nothing reaches: --unreachable lists them.`] : [],
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
  const { jsonReport } = await import("./json-PASYLSS5.js");
  const json = jsonReport(report, { version, exitCode });
  const findings = json.findings.map((finding, index) => {
    const place = report.findings[index]?.place;
    return place?.kind === "git" && finding.place.kind === "git" ? { ...finding, place: { ...finding.place, commit: place.commit } } : finding;
  });
  return jsonText({ ...json, findings });
}
export {
  scan,
  scanExitCode
};
