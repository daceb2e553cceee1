'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err2) => function __init() {
  if (err2) throw err2[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err2 = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// elsewhere:src/scan/run/plan-staged.ts
var plan_staged_exports = {};
__export(plan_staged_exports, {
  planStaged: () => planStaged
});
var planStaged;
var init_plan_staged = __esm({
  "elsewhere:src/scan/run/plan-staged.ts"() {
    ({ planStaged } = require("./scan.js")["src/scan/run/plan-staged.ts"]);
  }
});

// elsewhere:src/scan/run/plan-history.ts
var plan_history_exports = {};
__export(plan_history_exports, {
  planHistory: () => planHistory
});
var planHistory;
var init_plan_history = __esm({
  "elsewhere:src/scan/run/plan-history.ts"() {
    ({ planHistory } = require("./history.js")["src/scan/run/plan-history.ts"]);
  }
});

// elsewhere:src/scan/run/plan-paths.ts
var plan_paths_exports = {};
__export(plan_paths_exports, {
  planPaths: () => planPaths
});
var planPaths;
var init_plan_paths = __esm({
  "elsewhere:src/scan/run/plan-paths.ts"() {
    ({ planPaths } = require("./scan-more.js")["src/scan/run/plan-paths.ts"]);
  }
});

// elsewhere:src/scan/source/stdin.ts
var stdin_exports = {};
__export(stdin_exports, {
  streamSource: () => streamSource
});
var streamSource;
var init_stdin = __esm({
  "elsewhere:src/scan/source/stdin.ts"() {
    ({ streamSource } = require("./scan-more.js")["src/scan/source/stdin.ts"]);
  }
});

// elsewhere:src/scan/source/home.ts
var home_exports = {};
__export(home_exports, {
  homeSource: () => homeSource
});
var homeSource;
var init_home = __esm({
  "elsewhere:src/scan/source/home.ts"() {
    ({ homeSource } = require("./scan-more.js")["src/scan/source/home.ts"]);
  }
});

// elsewhere:src/scan/run/finish-scan.ts
var finish_scan_exports = {};
__export(finish_scan_exports, {
  finishScan: () => finishScan
});
var finishScan;
var init_finish_scan = __esm({
  "elsewhere:src/scan/run/finish-scan.ts"() {
    ({ finishScan } = require("./scan.js")["src/scan/run/finish-scan.ts"]);
  }
});

// elsewhere:src/providers/user-providers.ts
var user_providers_exports = {};
__export(user_providers_exports, {
  userProviders: () => userProviders
});
var userProviders;
var init_user_providers = __esm({
  "elsewhere:src/providers/user-providers.ts"() {
    ({ userProviders } = require("./core.js")["src/providers/user-providers.ts"]);
  }
});

// elsewhere:src/commands/scan/scan-kit.ts
var scan_kit_exports = {};
__export(scan_kit_exports, {
  scanKit: () => scanKit
});
var scanKit;
var init_scan_kit = __esm({
  "elsewhere:src/commands/scan/scan-kit.ts"() {
    ({ scanKit } = require("./scan.js")["src/commands/scan/scan-kit.ts"]);
  }
});

// elsewhere:src/commands/scan/scan-progress.ts
var scan_progress_exports = {};
__export(scan_progress_exports, {
  progressWords: () => progressWords,
  showProgress: () => showProgress
});
var progressWords, showProgress;
var init_scan_progress = __esm({
  "elsewhere:src/commands/scan/scan-progress.ts"() {
    ({ progressWords, showProgress } = require("./scan-more.js")["src/commands/scan/scan-progress.ts"]);
  }
});

// elsewhere:src/providers/load-providers.ts
var load_providers_exports = {};
__export(load_providers_exports, {
  clientIds: () => clientIds,
  loadProviders: () => loadProviders,
  providerIds: () => providerIds
});
var clientIds, loadProviders, providerIds;
var init_load_providers = __esm({
  "elsewhere:src/providers/load-providers.ts"() {
    ({ clientIds, loadProviders, providerIds } = require("./core.js")["src/providers/load-providers.ts"]);
  }
});

// elsewhere:src/commands/scan/own-tokens.ts
var own_tokens_exports = {};
__export(own_tokens_exports, {
  ownTokens: () => ownTokens
});
var ownTokens;
var init_own_tokens = __esm({
  "elsewhere:src/commands/scan/own-tokens.ts"() {
    ({ ownTokens } = require("./scan.js")["src/commands/scan/own-tokens.ts"]);
  }
});

// elsewhere:src/known-names.ts
var known_names_exports = {};
__export(known_names_exports, {
  knownNames: () => knownNames
});
var knownNames;
var init_known_names = __esm({
  "elsewhere:src/known-names.ts"() {
    ({ knownNames } = require("./core.js")["src/known-names.ts"]);
  }
});

// elsewhere:src/report/scan-text.ts
var scan_text_exports = {};
__export(scan_text_exports, {
  scanText: () => scanText,
  sizeWords: () => sizeWords
});
var scanText, sizeWords;
var init_scan_text = __esm({
  "elsewhere:src/report/scan-text.ts"() {
    ({ scanText, sizeWords } = require("./scan.js")["src/report/scan-text.ts"]);
  }
});

// elsewhere:src/report/page.ts
var page_exports = {};
__export(page_exports, {
  asciiText: () => asciiText,
  glyphsOf: () => glyphsOf,
  labelWidth: () => labelWidth,
  labelledProse: () => labelledProse,
  labelledRow: () => labelledRow,
  linkTo: () => linkTo,
  pageOf: () => pageOf,
  prose: () => prose,
  rowIndent: () => rowIndent,
  ruleName: () => ruleName,
  signOf: () => signOf
});
var asciiText, glyphsOf, labelWidth, labelledProse, labelledRow, linkTo, pageOf, prose, rowIndent, ruleName, signOf;
var init_page = __esm({
  "elsewhere:src/report/page.ts"() {
    ({ asciiText, glyphsOf, labelWidth, labelledProse, labelledRow, linkTo, pageOf, prose, rowIndent, ruleName, signOf } = require("./core.js")["src/report/page.ts"]);
  }
});

// elsewhere:src/report/gap-lines.ts
var gap_lines_exports = {};
__export(gap_lines_exports, {
  gapLines: () => gapLines,
  gapWords: () => gapWords,
  textWithTilde: () => textWithTilde
});
var gapLines, gapWords, textWithTilde;
var init_gap_lines = __esm({
  "elsewhere:src/report/gap-lines.ts"() {
    ({ gapLines, gapWords, textWithTilde } = require("./core.js")["src/report/gap-lines.ts"]);
  }
});

// elsewhere:src/scan/ignore/open-baseline.ts
var open_baseline_exports = {};
__export(open_baseline_exports, {
  openBaseline: () => openBaseline
});
var openBaseline;
var init_open_baseline = __esm({
  "elsewhere:src/scan/ignore/open-baseline.ts"() {
    ({ openBaseline } = require("./scan-more.js")["src/scan/ignore/open-baseline.ts"]);
  }
});

// src/commands/scan.ts
var import_node_path2 = require("node:path");

// elsewhere:src/command-line/exit-code.ts
var { exitCodeOf, exitCodeOfInterrupt } = require("./core.js")["src/command-line/exit-code.ts"];

// elsewhere:src/command-line/option-value.ts
var { durationSeconds, isOn, lastOf, oneOf, textOf, textsOf, wordsOf } = require("./core.js")["src/command-line/option-value.ts"];

// elsewhere:src/command-line/options.ts
var { checkOptions, colorChoices, completionOptions, demoOptions, explainOptions, failOnChoices, fixOptions, formatNames, mergeOptions, providersOptions, reportOptions, rulesOptions, scanOptions, screenOptions, shellNames, statusOptions, supportFormats, whereOptions } = require("./core.js")["src/command-line/options.ts"];

// elsewhere:src/command-line/output-format.ts
var { askedOutputs, chosenOutputs } = require("./core.js")["src/command-line/output-format.ts"];

// elsewhere:src/command-line/screen-for.ts
var { screenFor } = require("./core.js")["src/command-line/screen-for.ts"];

// elsewhere:src/command-line/status-line.ts
var { statusLine } = require("./core.js")["src/command-line/status-line.ts"];

// elsewhere:src/command-line/usage-error.ts
var { UsageError } = require("./core.js")["src/command-line/usage-error.ts"];

// elsewhere:src/command-line/write-report.ts
var { outputMasked, writeFailure, writeOutputs, writeReport, writeReportText } = require("./core.js")["src/command-line/write-report.ts"];

// elsewhere:src/config/config-defaults.ts
var { configDefaults } = require("./core.js")["src/config/config-defaults.ts"];

// elsewhere:src/config/load-config.ts
var { loadConfig, userFolder } = require("./core.js")["src/config/load-config.ts"];

// elsewhere:src/facts/find-ci.ts
var { findCi } = require("./core.js")["src/facts/find-ci.ts"];

// elsewhere:src/git/git-patience.ts
var { gitPatience } = require("./git.js")["src/git/git-patience.ts"];

// elsewhere:src/rule-kit/shell-path.ts
var { quoteFish, quotePosix, quotePowerShell, shellPath } = require("./core.js")["src/rule-kit/shell-path.ts"];

// elsewhere:src/scan/not-read.ts
var { notReadList } = require("./core.js")["src/scan/not-read.ts"];

// src/scan/run/plan-scan.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");

// elsewhere:src/scan/run/scan-plan.ts
var { gitInput, scanPlan } = require("./core.js")["src/scan/run/scan-plan.ts"];

// src/scan/run/plan-scan.ts
async function planScan(mode, context, notRead) {
  if (startsHere(mode) && !hasWorkingFolder())
    return { is: "wrong", why: "the working directory was deleted: change to another one, or give an absolute path" };
  if ("folder" in mode && mode.folder !== void 0 && !isFolder((0, import_node_path.resolve)(context.cwd, mode.folder)))
    return {
      is: "wrong",
      why: `--${mode.is} expects the directory of a repository, and the argument is not a directory`
    };
  switch (mode.is) {
    case "staged":
      return await (await Promise.resolve().then(() => (init_plan_staged(), plan_staged_exports))).planStaged(mode.folder, context, notRead);
    case "history":
      return await (await Promise.resolve().then(() => (init_plan_history(), plan_history_exports))).planHistory(mode.folder, mode, context, notRead);
    case "paths":
      return await (await Promise.resolve().then(() => (init_plan_paths(), plan_paths_exports))).planPaths(mode.paths, context, notRead);
    case "stdin":
      return scanPlan([(await Promise.resolve().then(() => (init_stdin(), stdin_exports))).streamSource(context.stdin())]);
    case "home": {
      if (!context.home) return { is: "wrong", why: "no home directory: HOME is not set" };
      const { homeSource: homeSource2 } = await Promise.resolve().then(() => (init_home(), home_exports));
      return scanPlan([homeSource2(context.home)]);
    }
  }
}
function startsHere(mode) {
  if (mode.is === "paths") return mode.paths.length === 0 || !mode.paths.every((path) => (0, import_node_path.isAbsolute)(path));
  return (mode.is === "staged" || mode.is === "history") && !(0, import_node_path.isAbsolute)(mode.folder ?? "");
}
function hasWorkingFolder() {
  try {
    return process.cwd() !== "";
  } catch {
    return false;
  }
}
function isFolder(path) {
  return (0, import_node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// src/scan/run/run-scan.ts
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
  const { finishScan: finishScan3 } = await Promise.resolve().then(() => (init_finish_scan(), finish_scan_exports));
  return { is: "done", result: await finishScan3(mode, plan, context, notRead) };
}
async function masked(why, { kit, own }) {
  const { providers, createMatcher: createMatcher2 } = await kit();
  return createMatcher2({ providers, knownSecrets: (await own()).knownSecrets }).mask(why);
}

// elsewhere:src/value/foreign-text.ts
var { maskRandomNames, mayShow, shown, shownNames } = require("./core.js")["src/value/foreign-text.ts"];

// elsewhere:src/value/untrusted.ts
var { blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted } = require("./core.js")["src/value/untrusted.ts"];

// elsewhere:src/world/remembering-world.ts
var { rememberingWorld } = require("./core.js")["src/world/remembering-world.ts"];

// elsewhere:src/commands/report/report-printable.ts
var { reportPrintable } = require("./core.js")["src/commands/report/report-printable.ts"];

// src/commands/scan/chosen-scan-mode.ts
var modes = ["staged", "history", "range", "stdin", "home"];
function chosenScanMode(parsed) {
  const asked = modes.filter((name) => parsed[name] !== void 0 && parsed[name] !== false);
  const [first, second] = asked.filter((name) => !(name === "range" && asked.includes("history")));
  if (second) throw new UsageError(say`--${ourOwn(first ?? "")} and --${ourOwn(second)} cannot be used together.`);
  const given = (name) => {
    const text2 = textOf(parsed, name);
    return text2 && rawText(text2);
  };
  const selection = { since: given("since"), branch: given("branch"), range: given("range") };
  const isHistory = first === "history" || first === "range";
  if (!isHistory) {
    for (const name of ["since", "branch", "unreachable"]) {
      if (parsed[name] !== void 0) throw new UsageError(say`--${ourOwn(name)} requires --history.`);
    }
  }
  if (parsed["unreachable"] && Object.values(selection).some((value) => value !== void 0)) {
    throw new UsageError(say`--unreachable cannot be used with --since, --branch or --range.`);
  }
  const paths = wordsOf(parsed, "paths").map(rawText);
  if (paths.includes("")) throw new UsageError(say`a path is empty`);
  if ((first === "stdin" || first === "home") && paths.length > 0)
    throw new UsageError(say`--${ourOwn(first)} takes no paths.`);
  if ((first === "staged" || isHistory) && paths.length > 1)
    throw new UsageError(say`--${ourOwn(first)} takes one repository.`);
  if (first === "staged") return { is: "staged", folder: paths[0] };
  if (isHistory) return { is: "history", folder: paths[0], unreachable: parsed["unreachable"] === true, ...selection };
  return first ? { is: first } : { is: "paths", paths };
}

// src/commands/scan/file-size-limit.ts
var units = { "": 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4 };
function fileSizeLimit(parsed) {
  const given = textOf(parsed, "max-file-size");
  if (given === void 0) return void 0;
  const [, digits = "", unit = ""] = /^(\d+)([kmgt]?)(?:i?b)?$/i.exec(rawText(given)) ?? [];
  const size = Number(digits) * (units[unit.toLowerCase()] ?? 0);
  if (digits === "" || !(size > 0)) throw new UsageError(say`--max-file-size takes a size, such as 500k, 10M or 2G.`);
  return size;
}

// src/commands/scan/scan-summary.ts
function summaryOf({ coverage, allFiles = false, notes: told = [], known, unreachable, interrupted, findings, accepted }, mode, { env }, { call }) {
  const isHook = env["GIT_INDEX_FILE"] !== void 0;
  const notes = [
    ...told.map(shownNames),
    ...mode.is === "staged" && coverage.files + coverage.bytes + coverage.notRead.length === 0 ? [say`Nothing is staged.`] : [],
    ...coverage.ownFiles === void 0 ? [] : [ownFilesWords(coverage.ownFiles)],
    ...known > 0 ? [say`${tokens(known)} in committed versions of the same files: see ${call} scan --history.`] : [],
    ...unreachable > 0 ? [say`${tokens(unreachable)} in unreachable objects: --unreachable lists them.`] : [],
    ...accepted === void 0 ? [] : [say`The baseline accepts ${accepted} ${accepted === 1 ? "token" : "tokens"} now.`],
    ...mode.is === "staged" && findings.length > 0 && isHook ? [say`The commit was stopped.`] : []
  ];
  return { coverage, what: whatWasRead(mode, coverage, allFiles), notes, interrupted };
}
function ownFilesWords(number) {
  return number === 1 ? say`1 credential file of a client, in its usual place: not reported.` : say`${number} credential files of clients, in their usual places: not reported.`;
}
function tokens(number) {
  return number === 1 ? say`1 token is` : say`${number} tokens are`;
}
function whatWasRead({ is }, { files, objects }, allFiles) {
  const ending = files + objects === 1 ? "" : "s";
  if (objects > 0) return files > 0 ? say`objects and files` : say`object${ending}`;
  return say`${is === "stdin" ? "stream" : is === "staged" && !allFiles ? "staged file" : "file"}${ending}`;
}

// src/commands/scan/standard-input.ts
var import_node_fs2 = require("node:fs");
function standardInput() {
  return isFolder2() ? { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("a directory")) }) } : process.stdin;
}
function isFolder2() {
  try {
    return (0, import_node_fs2.fstatSync)(0).isDirectory();
  } catch {
    return false;
  }
}

// src/commands/scan.ts
var scan = {
  run: async (parsed, host, output) => {
    const outputs = chosenOutputs(parsed, "scan", host);
    const asked = oneOf(parsed, "fail-on", failOnChoices);
    const mode = chosenScanMode(parsed);
    const world = await host.world();
    const screen = screenFor(parsed, host, world);
    const limit = fileSizeLimit(parsed);
    const result = await scanHere(mode, limit, baselineChoice(parsed, world), host, output, world, screen);
    const report = reportOf(result, world);
    const { failOn, strict } = configDefaults(result.config);
    const exitCode = scanExitCode(result, asked ?? failOn ?? "error", isOn(parsed, "strict") || strict);
    const { coverage } = result;
    await writeReport(
      outputs,
      report,
      output,
      (each) => reportPrintable(
        "scan",
        { report: each, world, exitCode, coverage },
        async () => pageText(each, summaryOf(result, mode, host, screen), screen, exitCode)
      )
    );
    return exitCode;
  }
};
function baselineChoice(parsed, world) {
  const file = textOf(parsed, "baseline");
  if (file === void 0 && isOn(parsed, "update-baseline"))
    throw new UsageError(say`--update-baseline requires --baseline FILE.`);
  return file === void 0 ? void 0 : {
    file: (0, import_node_path2.resolve)(world.cwd, rawText(file)),
    update: isOn(parsed, "update-baseline"),
    keyFolder: userFolder(world)
  };
}
async function scanHere(mode, mostBytes, baseline, host, { err: err2 }, world, { shell }) {
  const users = once(async () => await (await Promise.resolve().then(() => (init_user_providers(), user_providers_exports))).userProviders(world));
  const interrupt = host.takeInterrupt?.() ?? new AbortController().signal;
  let stop = () => {
  };
  const run = await runScan(mode, {
    environment: host.env,
    cwd: world.cwd,
    home: world.home,
    kit: async () => (await Promise.resolve().then(() => (init_scan_kit(), scan_kit_exports))).scanKit(await users()),
    own: once(async () => await ownTokensIn(world, await users())),
    gitState: world.git,
    staged: host.staged,
    stdin: () => host.stdin ?? standardInput(),
    signal: interrupt,
    patience: gitPatience(),
    isJob: async () => await findCi(world) !== void 0,
    mostBytes,
    quotePath: (path) => shellPath(path, world.home, shell),
    ignores: {
      config: async (folders) => await configFor(folders, world),
      baseline,
      now: world.now,
      windows: world.platform === "win32"
    },
    watch: async (progress, objectsInAll) => {
      if (host.stderr.isTTY)
        stop = (await Promise.resolve().then(() => (init_scan_progress(), scan_progress_exports))).showProgress(
          statusLine(err2, host.stderr),
          progress,
          objectsInAll
        );
    }
  }).finally(() => stop());
  if (run.is === "wrong") throw new UsageError(say`${shownNames(run.why.charAt(0).toUpperCase() + run.why.slice(1))}.`);
  return run.result;
}
async function ownTokensIn(world, { providers: own, replaced }) {
  const { loadProviders: loadProviders2, providerIds: providerIds2 } = await Promise.resolve().then(() => (init_load_providers(), load_providers_exports));
  const builtIn = await loadProviders2(
    providerIds2().filter((id) => !replaced.has(id)),
    world.platform
  );
  return await (await Promise.resolve().then(() => (init_own_tokens(), own_tokens_exports))).ownTokens(rememberingWorld(world), [...builtIn, ...own]);
}
function once(work) {
  let done;
  return async () => {
    done ??= work();
    return await done;
  };
}
async function configFor(folders, world) {
  const known = async () => await (await Promise.resolve().then(() => (init_known_names(), known_names_exports))).knownNames(world);
  const all = await Promise.all(folders.map((cwd) => loadConfig({ ...world, cwd }, known)));
  return [...new Map(all.flat().map((file) => [file.path, file])).values()];
}
function scanExitCode({ findings, coverage, interrupted, inputFailed }, failOn, strict) {
  if (interrupted) return 130;
  if (inputFailed) return 2;
  return exitCodeOf({ findings, gaps: coverage.notRead.map(() => ({ uncertain: true })) }, failOn, strict);
}
async function pageText(report, summary, screen, exitCode) {
  if (report.findings.length + report.gaps.length + summary.coverage.files === 0 && summary.notes.length > 0)
    return screen.detail === "quiet" ? say`` : say`${joinWords(summary.notes, "\n")}\n`;
  const text2 = (await Promise.resolve().then(() => (init_scan_text(), scan_text_exports))).scanText(report, summary, screen);
  return screen.detail === "quiet" && (exitCode === 2 || exitCode === 3) ? say`${text2}${await notReadText(report, screen)}` : text2;
}
async function notReadText(report, screen) {
  const [{ pageOf: pageOf2 }, { gapWords: gapWords3 }] = await Promise.all([Promise.resolve().then(() => (init_page(), page_exports)), Promise.resolve().then(() => (init_gap_lines(), gap_lines_exports))]);
  const page = pageOf2(report, screen);
  return joinWords(
    report.gaps.flatMap(({ what, uncertain }) => uncertain ? [say`${gapWords3(what, page)}\n`] : []),
    ""
  );
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

// elsewhere:src/path-key.ts
var { isSamePath, isWindowsPath, pathBelow, pathKey, registryPath } = require("./core.js")["src/path-key.ts"];

// elsewhere:src/rule-kit/held-values.ts
var { canAuthenticate, foreignKind, hasNoCredential, heldValues, isAddressSlot, isDropped, isInUse, isUsable, losingValues, shortfall, subjectOf } = require("./core.js")["src/rule-kit/held-values.ts"];

// src/commands/scan/own-tokens.ts
async function ownTokens2(world, providers) {
  const found = await Promise.all(providers.map((provider) => tokensOf(provider, world)));
  const files = [...new Set(found.flatMap((each) => each.files))];
  const real = await Promise.all(files.map(async (path) => await world.realPath?.(path) ?? path));
  return {
    knownSecrets: merged(found.flatMap(({ knownSecrets }) => knownSecrets)),
    files: [.../* @__PURE__ */ new Set([...files, ...real])],
    directories: found.flatMap(({ directories }) => directories)
  };
}
async function tokensOf(provider, world) {
  const isPublic = publicSlots(provider);
  const home = world.home ?? world.user.passwdHome;
  const resolutions = await Promise.all(provider.clients.map((client) => client.resolve(world, {})));
  const read = resolutions.flatMap(
    (resolution) => resolution.chain.filter((entry) => isKept(entry, provider, home)).map((entry) => ({ resolution, entry }))
  );
  return {
    directories: home === void 0 ? [] : provider.folders.map((folder) => ({ path: folder.replace(/^~/, home), platform: provider.id })),
    knownSecrets: read.flatMap(({ resolution, entry }) => knownSecretOf(entry, resolution, provider, isPublic)),
    files: read.flatMap(
      ({ entry: { place, stat, value } }) => place.kind === "file" && (stat || value) ? [place.path] : []
    )
  };
}
function isKept({ role, place }, { folders }, home) {
  if (role !== "lookalike") return true;
  if (place.kind !== "file" || home === void 0) return false;
  return folders.some((folder) => pathBelow(place.path, folder.replace(/^~/, home)) !== void 0);
}
function publicSlots({ tokens: tokens2 }) {
  const secret = new Set(tokens2.filter(({ meaning }) => meaning !== "identifier").flatMap(({ slots }) => slots));
  return new Set(
    tokens2.filter(({ meaning }) => meaning === "identifier").flatMap(({ slots }) => slots.filter((slot) => !secret.has(slot)))
  );
}
function knownSecretOf(entry, resolution, provider, isPublic) {
  const { slot, value, place, role } = entry;
  if (value?.is !== "known" || isPublic.has(slot)) return [];
  const { blank, placeholder, length: length2 } = value.traits;
  if (blank || placeholder || length2 < 8) return [];
  const { client } = resolution;
  const places = role === "lookalike" ? [] : [place];
  const unused = isInUse(entry, resolution, { providers: [provider] }) ? {} : { isUnused: true };
  return [{ secret: value.secret, provider: provider.id, client, slot, ...unused, places }];
}
function merged(secrets) {
  const found = [];
  for (const each of secrets) {
    const index = found.findIndex((other) => other.secret.relation(each.secret) === "same");
    const before = found[index];
    if (!before) found.push(each);
    else {
      const first = before.isUnused && !each.isUnused ? each : before;
      found[index] = { ...first, places: [...before.places ?? [], ...each.places ?? []] };
    }
  }
  return found;
}

// elsewhere:src/catalog.generated.ts
var { catalog, catalogTexts } = require("./core.js")["src/catalog.generated.ts"];

// elsewhere:src/shapes/shape.ts
var { alphabets, charactersOf, hasShape, parseShape, sampleOf, shapePattern } = require("./core.js")["src/shapes/shape.ts"];

// src/scan/match/context/name-words.ts
function wordsOfName(name) {
  return (name.match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+/g) ?? []).map((word) => word.toLowerCase());
}
function joinedWords(name) {
  return underscored(wordsOfName(name));
}
function underscored(words2) {
  return `_${words2.join("_")}_`;
}
function joinedParts(name) {
  return `_${(name.toLowerCase().match(/[a-z0-9]+/g) ?? []).join("_")}_`;
}
function squashed(name) {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
var verbs = new Set("get set save use add put store with update write new my your our the old".split(" "));
function withoutVerbs(words2) {
  const first = words2.findIndex((word) => !verbs.has(word));
  return words2.slice(Math.max(0, first)).join("_");
}
var common = new Set(
  "access api app auth authorization bearer client credential credentials default id identity jwt key my oauth oauth2 password private public refresh secret session token tokens user x".split(
    " "
  )
);
function isCommonName(name) {
  return wordsOfName(name).every((word) => common.has(word));
}
var secretWords = "token tokens secret secrets password passwd passwort pwd auth authorization bearer credential credentials cred creds jwt authtoken accesstoken refreshtoken clientsecret".split(
  " "
);
var plainSecret = new Set(secretWords);
var anySecret = /* @__PURE__ */ new Set([...secretWords, "key", "keys", "apikey", "pass", "pat", "login", "tok"]);
var uninformative = /^(?:\d+|default|value|new|old|prod|dev|test|str|string|text|val|hex|header)$/;
var placeholderNames = new Set(
  "test tests testing fake dummy mock example sample placeholder invalid bogus expected".split(" ")
);
function namesPlaceholder(name) {
  return meanPlaceholder(wordsOfName(name));
}
function meanPlaceholder(words2) {
  return words2.some((word) => placeholderNames.has(word));
}
function namesSecret(name) {
  return meanSecret(wordsOfName(name));
}
function meanSecret(words2) {
  return endIn(words2, plainSecret);
}
function namesSecretOfPlatform(name) {
  return meanSecretOfPlatform(wordsOfName(name));
}
function meanSecretOfPlatform(words2) {
  return endIn(words2, anySecret);
}
var secretStems = ["token", "secret", "passw", "pwd", "auth", "bearer", "cred", "jwt"];
function endIn(words2, known) {
  return known.has(words2.at(-1) ?? "") || uninformative.test(words2.at(-1) ?? "") && known.has(words2.at(-2) ?? "");
}
var otherThings = new Set(
  "hash hashes md5 md5sum sha sha1 sha256 sha512 sha224 sha384 checksum checksums digest digests etag integrity commit commits revision rev revs uuid uuids guid guids fingerprint fingerprints thumbprint crc crc32 blake2 blake2b blake3 sum sums nonce salt csrf xsrf trace span signature sig resolved".split(
    " "
  )
);
function namesOtherThing(name) {
  return meanOtherThing(wordsOfName(name));
}
function meanOtherThing(words2) {
  return words2.some((word) => otherThings.has(word));
}
function longestWord(name) {
  return name.split("_").reduce((one, other) => other.length > one.length ? other : one);
}
function anyOf(texts) {
  const all = [...new Set(texts)];
  return new RegExp(
    all.filter((text2) => !all.some((each) => text2 !== each && text2.includes(each))).join("|") || "(?!)",
    "i"
  );
}

// src/scan/match/context/name-book.ts
var mostKnown = 2048;
function nameBook() {
  let known = /* @__PURE__ */ new Map();
  let before = known;
  return (name) => {
    const facts2 = known.get(name);
    if (facts2) return facts2;
    if (known.size >= mostKnown) {
      before = known;
      known = /* @__PURE__ */ new Map();
    }
    const made = before.get(name) ?? factsOf(name);
    known.set(name, made);
    return made;
  };
}
function factsOf(name) {
  const words2 = wordsOfName(name);
  return { words: words2, joined: underscored(words2), parts: joinedParts(name), relations: [] };
}

// src/scan/match/context/token-patterns.ts
var longestToken = 8e3;
var leastJwtPiece = 20;
function tokenPatterns(providers) {
  const book = nameBook();
  return providers.flatMap((provider) => {
    const secrets = provider.tokens.filter(({ meaning }) => meaning !== "identifier");
    if (secrets.length === 0) return [];
    const platform = platformPart(provider);
    const lookalikes = lookalikeNames(provider);
    return secrets.map((token2) => ({
      ...tokenPattern(token2, lookalikes),
      ...platform,
      kind: `${provider.id}/${token2.kind}`
    }));
  }).map((pattern, number) => ({ ...pattern, number, book }));
}
function isExact({ detectedBy: detectedBy2, prefix, least, most }) {
  return detectedBy2 === "shape" && prefix.length > 1 && least === most;
}
function platformPart(provider) {
  return {
    provider: provider.id,
    platformWords: bothWays(platformWords(provider)),
    hosts: provider.hosts.map((host) => host.replace(/^\*\./, "")),
    placeholders: new Set(provider.placeholders)
  };
}
function lookalikeNames({ lookalikes }) {
  return lookalikes.filter(({ kind, name, common: common2 }) => kind === "env" && !common2 && !isCommonName(name)).map(({ name }) => name);
}
function tokenPattern(token2, lookalikes) {
  const shape = parseShape(token2.shape);
  const names2 = [.../* @__PURE__ */ new Set([...token2.names, ...token2.slots])];
  const paths = names2.filter((name) => name.includes("."));
  const plain = names2.filter((name) => !name.includes("."));
  const [first] = shape.parts;
  const ownNames = bothWays([...plain.filter((name) => !isCommonName(name)), ...lookalikes]);
  return {
    detectedBy: detectedBy(token2),
    expression: boundedPattern(shape),
    nameExpression: new RegExp(
      `${shape.most === Number.POSITIVE_INFINITY ? "(?<![A-Za-z0-9_-])" : "(?<![A-Za-z0-9])"}${shapePattern({ ...shape, parts: shape.parts.map(widened) })}(?![A-Za-z0-9])`,
      "g"
    ),
    names: new RegExp(alternatives(names2), "gi"),
    atPlace: new RegExp(shapePattern({ ...shape, parts: shape.parts.map(widened) }), "y"),
    prefix: first?.is === "literal" ? first.text : "",
    least: shape.least,
    most: Math.min(shape.most, longestToken),
    run: longestRun(shape),
    lead: leadOf(shape),
    isHex: shape.parts.every(isHexPart),
    isPrecise: shape.parts.length === 1 && shape.parts.every(isHexPart) && shape.least >= 24 && shape.least === shape.most,
    ownNames,
    squashedNames: ownNames.filter((own) => own.length > 10).map((own) => `_${squashed(own)}_`),
    ownPaths: paths.map(joinedWords),
    commonNames: new Set(plain.filter(isCommonName).map(squashed)),
    calls: (token2.calls ?? []).map(callPattern),
    issuers: token2.issuers ?? [],
    audiences: token2.audiences ?? []
  };
}
function platformWords(provider) {
  const hosts = provider.hosts.map((host) => host.replace(/^\*\./, "").replace(/\.[a-z]+$/, ""));
  const login = provider.login?.split(" ", 1) ?? [];
  const folders = provider.folders.flatMap(
    (folder) => folder.split(/[/.]+/).findLast((part) => !/^(?:~|config|cache|local|share|secrets|tokens|profiles|)$/.test(part)) ?? []
  );
  const packages = provider.declared?.map((client) => client.package) ?? [];
  return [.../* @__PURE__ */ new Set([provider.id, provider.name, ...hosts, ...login, ...folders, ...packages])].filter(
    (word) => word.length > 3 && !isCommonName(word)
  );
}
function callPattern(call) {
  const [name = "", ...parts] = call.split(/[(), ]+/).filter(Boolean);
  const last3 = parts.pop() ?? "";
  const others = parts.map((part) => `(?=[^()]{0,300}?\\b${part}\\s{0,4}=)`).join("");
  return new RegExp(`(?<!\\w)${name}\\(${others}[^()]{0,300}?\\b${last3}\\s{0,4}=\\s{0,4}["']$`);
}
function alternatives(names2) {
  const sources = [...names2].sort((one, other) => other.length - one.length).map(
    (name) => name.replaceAll(/[^A-Za-z0-9_]/g, (mark) => `\\x${mark.charCodeAt(0).toString(16).padStart(2, "0")}`)
  );
  return sources.join("|") || "(?!)";
}
function bothWays(names2) {
  return [...new Set(names2.flatMap((name) => [joinedWords(name), joinedParts(name)]))];
}
function detectedBy(token2) {
  if (token2.detect === "near-name") return "names";
  return token2.issuers || token2.audiences ? "claims" : "shape";
}
function boundedPattern(shape) {
  const source = shapePattern({ ...shape, parts: shape.parts.map(widened) });
  const last3 = shape.parts.at(-1);
  const dotted = last3?.is === "run" && last3.alphabet === "base64url";
  const after = dotted ? `(?![A-Za-z0-9_+-]|${afterSlash(shape)}|\\.[A-Za-z0-9_-])` : "(?![A-Za-z0-9_]|-[A-Za-z0-9])";
  return new RegExp(beforeOf(shape, dotted) + source + after, "g");
}
function afterSlash(shape) {
  return shape.parts[0]?.is === "literal" ? "/[A-Za-z0-9+/]{40}" : String.raw`/(?!["'\s])`;
}
function beforeOf(shape, isDotted) {
  const isOpen = shape.most === Number.POSITIVE_INFINITY;
  if (shape.parts[0]?.is === "literal") return isOpen ? "(?<![A-Za-z0-9_]|(?<!:)-)" : "(?<![A-Za-z0-9])";
  if (isDotted) return "(?<![A-Za-z0-9_.+]|(?<!:)-|[^/]/)(?!(?<=:)-)";
  return isOpen ? "(?<![A-Za-z0-9_-])" : "(?<![A-Za-z0-9])";
}
function isHexPart(part) {
  return part.is === "literal" || /^(?:any)?hex$|^digit$/i.test(part.alphabet);
}
function widened(part) {
  if (part.is === "literal") return part;
  const alphabet = /^hex$/i.test(part.alphabet) ? "anyhex" : part.alphabet;
  return { ...part, alphabet, most: Math.min(part.most, longestToken) };
}
function leadOf(shape) {
  const last3 = shape.parts.findLastIndex((part) => part.is === "literal" && /[^\w.%-]/.test(part.text));
  return shape.parts.slice(0, last3 + 1).reduce(
    (length2, part) => length2 + (part.is === "literal" ? part.text.length : Math.min(part.most, longestToken)),
    0
  );
}
function longestRun(shape) {
  const pieces = shape.parts.map((part) => part.is === "run" ? "x".repeat(Math.min(part.least, longestToken)) : part.text).join("").split(/[^\w-]/);
  return Math.max(...pieces.map((piece2) => piece2.length));
}

// src/scan/match/candidates/find-texts.ts
var longText = 16;
function textSearch(texts) {
  const indexes = texts.map((_, index) => index);
  const groups = [
    indexes.filter((index) => texts[index].length >= longText),
    indexes.filter((index) => texts[index].length < longText)
  ];
  const searches = groups.filter((group) => group.length > 0).map((group) => searchOf(texts, group));
  return (bytes, from, to, found) => {
    for (const search of searches) search(bytes, from, to, found);
  };
}
function searchOf(texts, group) {
  const least = Math.min(...group.map((index) => texts[index].length));
  const steps2 = new Uint8Array(65536).fill(Math.min(255, least - 1));
  const ends = /* @__PURE__ */ new Map();
  for (const index of group) {
    const text2 = texts[index];
    for (let at = 1; at < least; at++) {
      const pair = text2[at - 1] << 8 | text2[at];
      steps2[pair] = Math.min(steps2[pair], least - 1 - at);
      if (at === least - 1) ends.set(pair, [...ends.get(pair) ?? [], index]);
    }
  }
  return (bytes, from, to, found) => {
    const last3 = Math.min(bytes.length, to + least - 1);
    let at = from + least - 1;
    while (at < last3) {
      const pair = bytes[at - 1] << 8 | bytes[at];
      const step2 = steps2[pair];
      if (step2 > 0) {
        at += step2;
        continue;
      }
      for (const index of ends.get(pair) ?? [])
        if (standsAt(bytes, at - least + 1, texts[index])) found(index, at - least + 1);
      at++;
    }
  };
}
function standsAt(bytes, start2, text2) {
  if (start2 + text2.length > bytes.length) return false;
  for (let at = 0; at < text2.length; at++) if (bytes[start2 + at] !== text2[at]) return false;
  return true;
}

// src/scan/match/candidates/near-words.ts
function nearWords(any) {
  return { any, longest: Math.max(...any.source.split("|").map(({ length: length2 }) => length2)) };
}
function holdsWord(read, bytes, words2, from, to) {
  let at = from;
  if (read.words === words2 && read.from <= from && from <= read.to) {
    if (read.end > 0 && read.end <= to) return true;
    if (read.end === 0) at = read.to;
    if (at >= to) return false;
  }
  const found = words2.any.exec(bytes.toString("latin1", at, to));
  read.words = words2;
  read.from = from;
  read.to = found ? at + found.index : Math.max(from, to - words2.longest + 1);
  read.end = found ? read.to + found[0].length : 0;
  return found !== null;
}

// src/scan/match/candidates/byte-classes.ts
var classBits = { digit: 1, hexLetter: 2, lower: 4, upper: 8, dash: 16, dot: 32, percent: 64 };
var byteClasses = makeClasses();
var tokenBytes = byteClasses.map((bits2) => bits2 === 0 || bits2 === classBits.dot ? 0 : 1);
var hexBytes = byteClasses.map(
  (bits2) => (bits2 & (classBits.digit | classBits.hexLetter)) === 0 ? 0 : 1
);
var base64Bytes = byteClasses.map(
  (bits2, byte) => bits2 !== 0 && bits2 < classBits.dot || byte === 43 || byte === 47 ? 1 : 0
);
function isControl(byte) {
  return byte < 9 || byte > 13 && byte < 32 || byte > 126;
}
function tableOf(characters) {
  const table = new Uint8Array(256);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
function makeClasses() {
  const table = new Uint8Array(256);
  const { digit, hexLetter, lower, upper, dash: dash4, dot: dot6, percent: percent2 } = classBits;
  table.fill(digit, 48, 58);
  table.fill(upper, 65, 91);
  table.fill(lower, 97, 123);
  table.fill(upper | hexLetter, 65, 71);
  table.fill(lower | hexLetter, 97, 103);
  for (const [character, bits2] of [
    ["-", dash4],
    ["_", dash4],
    [".", dot6],
    ["%", percent2]
  ])
    table[character.charCodeAt(0)] = bits2;
  return table;
}

// src/scan/match/candidates/row-hints.ts
var hintBits = { escapes: 1, utf16: 2, utf32: 4 };
var escapes = [
  ...["\\x61", "\\\\x61", "\\141", "\\u0061", "\\\\u0061", "\\\\\\\\u0061", "\\u{61}", "&#x61;"],
  ...["&#97;", "&#101;", "&#97;&#101;", "&#97;&#97;&#101;", "&#97;&#101;&#101;"]
];
function rowHints(least) {
  const hints = new Uint8Array(256);
  for (const unit of escapes) {
    const text2 = Buffer.from(unit.repeat(20), "latin1");
    for (let phase = 0; phase < unit.length; phase++) {
      const at = least + phase;
      const row = rowAt(text2, at + least - gapOf(rowAt(text2, at)));
      hints[row] = hints[row] | hintBits.escapes;
    }
  }
  for (let row = 0; row < 256; row++) {
    const low = row & 15;
    if (low === 5 || low === 10) hints[row] = hints[row] | hintBits.utf16;
    if (row === 17 || row === 34 || row === 68 || row === 136)
      hints[row] = hints[row] | hintBits.utf32;
  }
  return hints;
}
function rowAt(bytes, at) {
  let row = 0;
  for (let bit = 0; bit < 8; bit++) row |= tokenBytes[bytes[at - bit]] << bit;
  return row;
}
function gapOf(row) {
  return 31 - Math.clz32(~row & row + 1);
}

// src/scan/match/candidates/search-plan.ts
function searchPlan(patterns) {
  const precise = patterns.filter((pattern) => pattern.isPrecise && pattern.detectedBy === "names");
  const prefixed2 = patterns.filter(({ prefix }) => prefix.length > 1);
  const dashed = patterns.filter((pattern) => pattern.isHex && !pattern.isPrecise && !prefixed2.includes(pattern));
  const opaque = patterns.filter((pattern) => !pattern.isHex && !prefixed2.includes(pattern));
  const hexLeast = Math.min(...precise.map(({ least }) => least));
  const hexLengths = new Uint8Array(longestToken);
  for (const { least } of precise) hexLengths[least] = 1;
  const prefixes2 = prefixed2.map(({ prefix }) => Buffer.from(prefix, "latin1"));
  const prefixStarts = new Uint8Array(256);
  for (const prefix of prefixes2) prefixStarts[prefix[0]] = 1;
  const step2 = Math.max(
    8,
    Math.min(24, ...patterns.map(({ detectedBy: detectedBy2, run }) => detectedBy2 === "claims" ? leastJwtPiece : run))
  );
  return {
    patterns,
    groups: Array.from(
      { length: 16 },
      (_, needs) => groupOf([
        ...needs & 1 ? prefixed2 : [],
        ...needs & 2 ? precise : [],
        ...needs & 4 ? opaque : [],
        ...needs & 8 ? dashed : []
      ])
    ),
    rowNear: stemsOf(patterns, [
      ...secretStems,
      ...prefixes2.map((prefix) => prefix.toString("latin1").replaceAll(/[^A-Za-z0-9_]/g, "."))
    ]),
    ownNear: stemsOf(opaque, []),
    step: step2,
    hints: rowHints(step2),
    leastOpaque: Math.min(...opaque.map(({ run }) => run)),
    mostOpaque: Math.max(...opaque.map(({ most }) => most)) + 8,
    leastOther: Math.min(
      ...[...precise, ...dashed, ...prefixed2].filter(({ detectedBy: detectedBy2 }) => detectedBy2 !== "claims").map(({ least }) => least)
    ),
    leastExact: Math.min(...patterns.filter(isExact).map(({ least }) => least)),
    hexLeast,
    hexLengths,
    hexPart: precise.length > 0 ? Math.ceil(hexLeast / 3) : 0,
    prefixStarts,
    isPrefixAt: (bytes, at) => prefixStarts[bytes[at]] === 1 && isAnyAt(bytes, at, prefixes2)
  };
}
function isAnyAt(bytes, at, texts) {
  for (let index = 0; index < texts.length; index++) if (standsAt(bytes, at, texts[index])) return true;
  return false;
}
function groupOf(patterns) {
  const lead = Math.max(0, ...patterns.map((pattern) => pattern.lead));
  const withoutClaims = patterns.filter(({ detectedBy: detectedBy2 }) => detectedBy2 !== "claims");
  if (!patterns.every(({ detectedBy: detectedBy2 }) => detectedBy2 === "names")) return { patterns, withoutClaims, lead };
  let near;
  return {
    patterns,
    withoutClaims,
    lead,
    get near() {
      near ??= nearWords(stemsOf(patterns, secretStems));
      return near;
    }
  };
}
function stemsOf(patterns, stems2) {
  const names2 = patterns.flatMap(({ ownNames, ownPaths, platformWords: platformWords2, commonNames }) => [
    ...ownNames,
    ...ownPaths,
    ...platformWords2,
    ...stems2.length > 0 ? commonNames : []
  ]);
  return anyOf([...stems2, ...names2.map(longestWord)]);
}

// src/scan/match/context/jwt-issuer.ts
function isIssuedBy(pattern, jwt) {
  const claims = claimsOf(jwt);
  if (!claims) return false;
  const issuers = textsOf2(claims["iss"]);
  const audiences = textsOf2(claims["aud"]);
  return issuers.some((issuer) => pattern.issuers.some((each) => withoutSlash(each) === withoutSlash(issuer))) || audiences.some((audience) => pattern.audiences.some((each) => withoutSlash(each) === withoutSlash(audience))) || [...issuers, ...audiences].some((text2) => isOnHost(text2, pattern.hosts));
}
function isOnHost(text2, hosts) {
  const host = /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?([A-Za-z0-9.-]{1,253})(?:[:/?#]|$)/i.exec(text2)?.[1]?.toLowerCase();
  return host !== void 0 && hosts.some((each) => host === each || host.endsWith(`.${each}`));
}
function claimsOf(jwt) {
  try {
    const claims = JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null ? claims : void 0;
  } catch {
    return void 0;
  }
}
function textsOf2(claim) {
  return (Array.isArray(claim) ? claim : [claim]).filter((each) => typeof each === "string");
}
function withoutSlash(url) {
  return url.endsWith("/") ? url.slice(0, -1) : url;
}

// src/scan/match/context/platform-mentions.ts
var mentionReach = { before: 65536, after: 16384 };
var jwts = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,6000}\./g;
function platformMentions(providers, patterns) {
  const pattern = new RegExp(
    `(?<![a-z0-9])(?:${providers.map((provider) => `(${mentionPattern(provider)})`).join("|") || "(?!)"})`,
    "gi"
  );
  const claims = patterns.filter(({ detectedBy: detectedBy2 }) => detectedBy2 === "claims");
  const pieces = providers.flatMap(mentionNames).map(longestWord);
  const quick = anyOf([...pieces, ...claims.length > 0 ? ["eyJ"] : []]);
  const all = (text2) => {
    if (!quick.test(text2)) return [];
    const named = [...text2.matchAll(pattern)].map((found) => ({
      at: found.index,
      provider: providers[found.slice(1).findIndex((group) => group !== void 0)]?.id ?? ""
    }));
    if (!text2.includes("eyJ")) return named;
    const issued = [...text2.matchAll(jwts)].flatMap(
      (found) => claims.filter((pattern2) => isIssuedBy(pattern2, found[0])).map(({ provider }) => ({ at: found.index, provider }))
    );
    return [...named, ...issued].sort((one, other) => one.at - other.at);
  };
  const owners = ownersOfFiles(providers);
  return {
    all,
    ofName: (name) => {
      const own = owners.get(name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1).toLowerCase());
      const mentioned = all(name).at(-1)?.provider;
      return own === void 0 || mentioned !== void 0 && own.includes(mentioned) ? mentioned : own[0];
    }
  };
}
function ownersOfFiles(providers) {
  const owners = /* @__PURE__ */ new Map();
  for (const { id, files = [] } of providers)
    for (const file of files) owners.set(file.toLowerCase(), [...owners.get(file.toLowerCase()) ?? [], id]);
  return owners;
}
function mentionNames(provider) {
  const own = provider.tokens.flatMap(({ names: names2 }) => names2).filter((name) => !isCommonName(name) && wordsOfName(name).length > 1);
  return [
    ...new Set(
      [...platformWords(provider), ...own, ...provider.mentions ?? []].map(
        (name) => wordsOfName(name.toLowerCase()).join("_")
      )
    )
  ];
}
function mentionPattern(provider) {
  return mentionNames(provider).map((name) => {
    const source = name.split("_").join("[ ._-]{0,2}");
    return name.length < 6 ? `${source}(?![a-z])` : source;
  }).join("|");
}

// src/scan/match/decode/archive-kind.ts
var marks = [
  ["gzip", Buffer.from([31, 139, 8])],
  ["zip", Buffer.from("PK", "latin1")],
  ["xz", Buffer.from([253, 55, 122, 88, 90, 0])],
  ["bzip2", Buffer.from("BZh", "latin1")],
  ["zstd", Buffer.from([40, 181, 47, 253])],
  ["ar", Buffer.from("!<arch>\n", "latin1")],
  ["git bundle", Buffer.from("# v2 git bundle\n", "latin1")],
  ["git bundle", Buffer.from("# v3 git bundle\n", "latin1")],
  ["pdf", Buffer.from("%PDF-", "latin1")],
  ["parquet", Buffer.from("PAR1", "latin1")]
];
var firsts = new Uint8Array(256);
for (const [, mark] of marks) firsts[mark[0]] = 1;
var bzip2Blocks = [
  [49, 65, 89, 38],
  [23, 114, 69, 56]
];
var tarMark = Buffer.from("ustar", "latin1");
var tarMarkAt = 257;
var kindBytes = 512;
function archiveKind(bytes) {
  if (firsts[bytes[0]] === 1) {
    const kind = marks.find(([, mark]) => beginsWith(bytes, mark, 0))?.[0];
    if (kind === "bzip2" ? bzip2Blocks.some((block2) => beginsWith(bytes, block2, 4)) : kind) return kind;
  }
  if (bytes[2] === 13 && bytes[3] === 10 && isBytecode(bytes)) return "pyc";
  return bytes[tarMarkAt] === tarMark[0] && beginsWith(bytes, tarMark, tarMarkAt) ? "tar" : void 0;
}
var firstMagic = 3370;
var lastMagic = 3649;
function isBytecode(bytes) {
  const magic = bytes[0] + 256 * bytes[1];
  return magic >= firstMagic && magic <= lastMagic && [12, 16].some((at) => (bytes[at] & 127) === 99);
}
function isArchive(bytes) {
  return archiveKind(bytes) !== void 0;
}
function beginsWith(bytes, mark, at) {
  for (let index = 0; index < mark.length; index++) if (bytes[at + index] !== mark[index]) return false;
  return true;
}

// src/scan/match/decode/png-texts.ts
var signature = Buffer.from("\x89PNG\r\n\n", "latin1");
var mostChunks = 1e4;
var longestText = 1048576;
function isPng(bytes) {
  return bytes[0] === 137 && bytes.subarray(0, signature.length).equals(signature);
}
function pngTexts(bytes) {
  const found = [];
  let at = signature.length;
  for (let count = 0; count < mostChunks && at + 12 <= bytes.length; count++) {
    const length2 = bytes.readUInt32BE(at);
    const start2 = at + 8;
    const end = Math.min(bytes.length, start2 + length2);
    const text2 = textOf2(bytes.toString("latin1", at + 4, start2), bytes.subarray(start2, end));
    if (text2) found.push({ encoding: "png text", start: start2, end, bytes: text2 });
    at = start2 + length2 + 4;
  }
  return found;
}
function textOf2(kind, data) {
  if (kind === "tEXt" || kind === "eXIf") return data;
  const keyword = data.indexOf(0);
  if (kind === "zTXt" && keyword >= 0) return unpacked(data, keyword, keyword + 2);
  if (kind !== "iTXt" || keyword < 0) return void 0;
  const language = data.indexOf(0, keyword + 3);
  const translated = data.indexOf(0, language + 1);
  return data[keyword + 1] === 1 && language >= 0 && translated >= 0 ? unpacked(data, keyword, translated + 1) : data;
}
function unpacked(data, keyword, from) {
  try {
    return Buffer.concat([
      data.subarray(0, keyword),
      Buffer.from(": "),
      process.getBuiltinModule("node:zlib").inflateSync(data.subarray(from), { maxOutputLength: longestText })
    ]);
  } catch {
    return void 0;
  }
}

// src/scan/match/decode/unpack-budget.ts
var defaultLimits = {
  inflatedBytes: 512 * 1024 * 1024,
  ratio: 200,
  ratioFreeBytes: 16 * 1024 * 1024,
  archiveDepth: 4,
  encodingDepth: 2,
  members: 1e5
};
function unpackBudget(limits) {
  let packed2 = 0;
  let inflated = 0;
  let members = 0;
  return {
    packed: (bytes) => {
      packed2 += bytes;
    },
    member: () => {
      members++;
    },
    inflated: (bytes) => {
      inflated += bytes;
    },
    hasRoomFor: (bytes, more) => inflated + bytes <= Math.min(limits.ratioFreeBytes, limits.inflatedBytes) && members + more <= limits.members,
    exceeded: () => {
      if (members > limits.members) return `it has more than ${limits.members} members`;
      if (inflated > limits.inflatedBytes) return `it expands to more than ${limits.inflatedBytes >> 20} MiB`;
      if (inflated > limits.ratioFreeBytes && inflated > packed2 * limits.ratio)
        return `it expands to more than ${limits.ratio} times its size`;
      return void 0;
    }
  };
}

// src/scan/match/candidates/run-neighbours.ts
function isEscaped(bytes, start2, end) {
  if (start2 > 0 && (bytes[start2 - 1] === 92 || bytes[start2 - 1] === 61 && bytes[start2] === 51)) return true;
  if (bytes[start2] === 86 && (start2 === 0 || bytes[start2 - 1] === 10)) return true;
  if (end < bytes.length && bytes[end] < 32 && bytes[end - 1] === 113) return true;
  for (let at = start2; at < end; at++) if (bytes[at] === 37) return true;
  return false;
}
var leastEncoded = 8;
function holdsEncodedRun(bytes, start2, end) {
  let count = 0;
  for (let at = start2; at < end && count < leastEncoded; ) {
    const isEncoded = bytes[at] === 37 && at + 2 < end;
    const isSign = isEncoded && bytes[at + 1] === 50 && bytes[at + 2] === 53;
    if (isSign && at + 4 < end && bytes[at + 3] !== 37) count++;
    else count = isSign || bytes[at] === 46 ? 0 : count + 1;
    at += isEncoded ? 3 : 1;
  }
  return count >= leastEncoded;
}
function isUnnamedAt(bytes, start2) {
  let isNewLine = false;
  for (let at = start2 - 1; at >= Math.max(0, start2 - 64); at--) {
    const byte = bytes[at];
    if (byte === 10) isNewLine = true;
    else if (isWordByte(byte)) return isNewLine;
    else if (byte !== 32 && byte !== 13 && byte !== 9) return false;
  }
  return false;
}
function isSumAt(bytes, end) {
  return end + 2 < bytes.length && bytes[end] === 32 && (bytes[end + 1] === 32 || bytes[end + 1] === 42) && bytes[end + 2] > 32;
}
function isLengthed(bytes, start2, end) {
  if (start2 < 2) return false;
  if (bytes[start2] === end - start2 - 1) return isControl(bytes[start2 - 1]);
  return bytes[start2 - 1] === 46 && end - start2 === 46 && isControl(bytes[start2 - 2]);
}
var mostGlued = 3;
function isBesideControl(bytes, start2, end) {
  let first = start2;
  while (first > 0 && start2 - first <= mostGlued && tokenBytes[bytes[first - 1]] === 1) first--;
  let last3 = end;
  while (last3 < bytes.length && last3 - end <= mostGlued && tokenBytes[bytes[last3]] === 1) last3++;
  const hasLength = start2 > 0 && bytes[start2 - 1] === end - start2;
  if (!hasLength && start2 - first > mostGlued || last3 - end > mostGlued) return false;
  return hasLength || first > 0 && isControl(bytes[first - 1]) || last3 < bytes.length && isControl(bytes[last3]);
}
function isInBase64(bytes, start2, end) {
  const isQuoted = end + 1 < bytes.length && bytes[end] === 47 && (bytes[end + 1] === 39 || bytes[end + 1] === 34);
  if (end < bytes.length && isMark(bytes[end]) && !isQuoted) return true;
  if (start2 === 0 || !isMark(bytes[start2 - 1])) return false;
  return bytes[start2 - 1] !== 47 || start2 < 2 || bytes[start2 - 2] !== 47;
}
function isWordByte(byte) {
  return byteClasses[byte] !== 0 && byteClasses[byte] < classBits.dash;
}
function isAssignedAt(bytes, start2) {
  for (let at = start2 - 1; at >= Math.max(0, start2 - 16); at--) {
    const byte = bytes[at];
    if (byte === 61 || byte === 58) return true;
    if (byte !== 32 && byte !== 34 && byte !== 39 && byte !== 92 && byte !== 96 && byte !== 40 && byte !== 9)
      return false;
  }
  return false;
}
function isMark(byte) {
  return byte === 43 || byte === 47;
}

// elsewhere:src/value/placeholder.ts
var { holdsCodeWord, isPlaceholder, looksRandom, randomShare, readsAsWords } = require("./core.js")["src/value/placeholder.ts"];

// src/scan/match/decode/escaped-text.ts
var leastEscapes = 20;
var longestEscape = 10;
var backslash = 92;
var ampersand = 38;
var hash = 35;
var semicolon = 59;
var openBrace = 123;
var closeBrace = 125;
function escapedAt(bytes, place) {
  const first = beginBefore(bytes, place);
  if (first < 0) return void 0;
  const length2 = escapeLength(bytes, first);
  if (length2 === 0) return void 0;
  let count = 0;
  let end = first;
  for (let step2 = length2; step2 > 0; step2 = escapeLength(bytes, end)) {
    end += step2;
    count++;
  }
  let start2 = first;
  for (let before = escapeBefore(bytes, start2); before >= 0; before = escapeBefore(bytes, start2)) {
    start2 = before;
    count++;
  }
  return count < leastEscapes ? void 0 : { start: start2, end };
}
function mayBeEscape(bytes, at) {
  const byte = bytes[at];
  const next = bytes[at + 1];
  if (byte === backslash) return next === 120 || next === 117 || next === 48 || next === 49 || next === backslash;
  if (byte === ampersand) return next === hash;
  if (byte === hash) return bytes[at - 1] === ampersand;
  if (byte === openBrace) return bytes[at - 1] === 117;
  return byte === closeBrace ? next === backslash : byte === semicolon && next === ampersand;
}
function escapeBefore(bytes, end) {
  if (end < 4) return -1;
  const start2 = beginBefore(bytes, end - 1);
  return start2 >= 0 && start2 + escapeLength(bytes, start2) === end ? start2 : -1;
}
function beginBefore(bytes, place) {
  let at = Math.min(place, bytes.length - 1);
  const last3 = Math.max(0, at - longestEscape);
  while (at > last3 && bytes[at] !== backslash && bytes[at] !== ampersand) at--;
  if (bytes[at] === ampersand) return at;
  if (bytes[at] !== backslash) return -1;
  while (at > last3 && bytes[at - 1] === backslash) at--;
  return at;
}
function escapeLength(bytes, start2) {
  return escapeAt(bytes, start2) >> 7;
}
function escapeAt(bytes, start2) {
  let at = start2;
  if (bytes[at] === ampersand) {
    if (bytes[at + 1] !== hash) return 0;
    const isHex = bytes[at + 2] === 120 || bytes[at + 2] === 88;
    at += isHex ? 3 : 2;
    const end = digitsEnd(bytes, at, isHex);
    return bytes[end] === semicolon ? printable(start2, end + 1, numberIn(bytes, at, end, isHex ? 16 : 10)) : 0;
  }
  while (bytes[at] === backslash) at++;
  if (at === start2) return 0;
  const letter = bytes[at];
  if (letter === 120) return printable(start2, at + 3, numberIn(bytes, at + 1, at + 3, 16));
  if (letter === 117 && bytes[at + 1] === openBrace) {
    const end = digitsEnd(bytes, at + 2, true);
    return bytes[end] === closeBrace ? printable(start2, end + 1, numberIn(bytes, at + 2, end, 16)) : 0;
  }
  if (letter === 117) return printable(start2, at + 5, numberIn(bytes, at + 1, at + 5, 16));
  return printable(start2, at + 3, numberIn(bytes, at, at + 3, 8));
}
function printable(start2, end, code) {
  return code >= 32 && code < 127 ? (end - start2) * 128 + code : 0;
}
function digitsEnd(bytes, start2, isHex) {
  let end = start2;
  const digits = isHex ? classBits.digit | classBits.hexLetter : classBits.digit;
  while (end < start2 + 4 && end < bytes.length && (byteClasses[bytes[end]] & digits) !== 0) end++;
  return end;
}
function numberIn(bytes, start2, end, base) {
  let value = 0;
  for (let at = start2; at < end; at++) {
    const byte = at < bytes.length ? bytes[at] : 0;
    const digit = byte < 58 ? byte - 48 : (byte | 32) - 87;
    if (digit < 0 || digit >= base || byte >= 58 && digit < 10) return -1;
    value = value * base + digit;
  }
  return value;
}

// src/scan/match/decode/unescape.ts
var escapes2 = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: binary files are read as text too
  /(?<!\\)\\+(?:n",(\s{1,80})"|u00([2-7][0-9A-Fa-f])|u\{0{0,2}([2-7][0-9A-Fa-f])\}|x([2-7][0-9A-Fa-f])|(0[4-7][0-7]|1[0-7][0-7])|([nrtabfv0])|(["'`/_])|u001[bB]\[[0-9;]{0,12}m)|&(?:(quot|apos|amp|lt|gt|nbsp)|#[xX]([2-7][0-9A-Fa-f]));|\x1b\[[0-9;]{0,12}m|\xc2\xa0|\xe2\x80[\x98-\x9f]|\xef\xbc[\x9a\x9d]|\xe2\x80[\x8b-\x8d]|\xef\xbb\xbf|=3[dD]|\n[a-z(]{0,2}V(?=[!-~]{1,200}\n[pg]\d)|q[\x00-\x08\x0e-\x1f]/y
);
var mayBeEscaped = /[\\%&\x1b\xc2\xe2\xef]|=3[dD]|\n[a-z(]{0,2}V|q[\x00-\x08\x0e-\x1f]/;
var entities = {
  quot: '"',
  apos: "'",
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: " "
};
function meaningOf(found) {
  const [all, seam, unicode, braced, hex, octal, letter, mark, entity, hexEntity] = found;
  if (seam !== void 0) return `
${seam}`;
  const code = unicode ?? braced ?? hex ?? hexEntity;
  if (code !== void 0) return String.fromCharCode(Number.parseInt(code, 16));
  if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
  if (letter !== void 0) return letter === "n" || letter === "r" ? "\n" : " ";
  if (mark !== void 0) return mark;
  if (entity !== void 0) return entities[entity.toLowerCase()] ?? " ";
  if (all.startsWith("=")) return "=";
  if (all.endsWith("V")) return "\n";
  if (all === "\xEF\xBB\xBF" || all.startsWith("\xE2") && all < "\xE2\x80\x90") return "";
  if (all.startsWith("\xE2")) return all.endsWith("\x98") || all.endsWith("\x99") ? "'" : '"';
  if (all.startsWith("\xEF")) return all.endsWith("\x9A") ? ":" : "=";
  if (all.startsWith("q")) return `\0${all.charAt(1)}`;
  return all === "\xC2\xA0" ? " " : "";
}
function unescaped(text2) {
  return escapesRead(text2).text;
}
var joins = /(["'`])(?:[ \t]{0,8}#[^\n"'`]{0,80}\n)?\s{0,200}(?:(?:\+|(?:,[ \t]?)?\.{3}|\.{1,2}|\*|&|~|<>|\\|_)(?:\s{0,200}|[ \t]{0,4}\\\n[ \t]{0,80}))?[bBrRuUfF]{0,2}\1|["'](?:\s{1,100}|[ \t]{0,4}\+[ \t]{0,4}(?:\\?\n[ \t]{0,80})?)["']|\\\r?\n[ \t]{0,200}|(?<=[A-Za-z0-9_.=-])=\r?\n(?=[A-Za-z0-9_=-])/g;
function isFullLine(text2, end) {
  const length2 = end - 1 - text2.lastIndexOf("\n", end - 1);
  return length2 >= 60 && length2 < 77;
}
function plainText(text2) {
  const { text: joined, places } = joinsRead(escapesRead(text2));
  return places ? { text: joined, places } : void 0;
}
function escapesRead(text2) {
  if (!mayBeEscaped.test(text2)) return { text: text2, places: void 0 };
  const bytes = Buffer.from(text2, "latin1");
  const places = new Int32Array(bytes.length + 1);
  const written = Buffer.allocUnsafe(bytes.length);
  let length2 = 0;
  let isChanged = false;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at];
    places[length2] = at;
    const isBegin = mayBegin[byte] === 1 && isBeginAt(bytes, at);
    const character = isBegin ? characterAt(bytes, at) : 0;
    const found = isBegin && character === 0 ? otherAt(text2, at) : null;
    if (character > 0) {
      written[length2++] = character & 127;
      at += character >> 7;
      isChanged = true;
    } else if (found) {
      const meaning = meaningOf(found);
      places.fill(at, length2, length2 + meaning.length);
      length2 += written.write(meaning, length2, "latin1");
      at += found[0].length;
      isChanged = true;
    } else {
      written[length2++] = byte;
      at++;
    }
  }
  if (!isChanged) return { text: text2, places: void 0 };
  places[length2] = bytes.length;
  return { text: written.toString("latin1", 0, length2), places: places.subarray(0, length2 + 1) };
}
var backslash2 = 92;
var percent = 37;
var ampersand2 = 38;
var zero = 48;
var mayBegin = tableOf("\\%&\x1B\xC2\xE2\xEF=\nq");
function isBeginAt(bytes, at) {
  const byte = bytes[at];
  if (byte === backslash2) return at === 0 || bytes[at - 1] !== backslash2;
  if (byte === 61) return bytes[at + 1] === 51;
  const next = bytes[at + 1];
  if (byte === 113) return next < 9 || next > 13 && next < 32;
  return byte !== 10 || next === 86 || next === 40 || next > 96 && next < 123;
}
function characterAt(bytes, at) {
  const byte = bytes[at];
  if (byte === backslash2) return escapeAt(bytes, at);
  if (byte === ampersand2) {
    const digits = bytes[at + 2] > 57 ? at + 3 : at + 2;
    return bytes[digits] === zero ? 0 : escapeAt(bytes, at);
  }
  if (byte !== percent) return 0;
  const twice = bytes[at + 1] === 50 && bytes[at + 2] === 53 ? percentCode(bytes, at + 3) : -1;
  if (twice >= 0) return 5 * 128 + twice;
  const once3 = percentCode(bytes, at + 1);
  return once3 >= 0 ? 3 * 128 + once3 : 0;
}
function percentCode(bytes, at) {
  const high = hexDigit(bytes[at]);
  const low = hexDigit(bytes[at + 1]);
  if (low < 0 || !(high >= 2 && high <= 7 || high === 0 && (low === 9 || low === 10 || low === 13))) return -1;
  return high * 16 + low;
}
function hexDigit(code) {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
function otherAt(text2, at) {
  escapes2.lastIndex = at;
  return escapes2.exec(text2);
}
function joinsRead(from) {
  let places;
  let text2 = "";
  let done = 0;
  const copy = (end, to) => {
    for (let at = done; at < end; at++) to[text2.length + at - done] = from.places ? from.places[at] : at;
    text2 += from.text.slice(done, end);
  };
  for (const found of from.text.matchAll(joins)) {
    places ??= new Int32Array(from.text.length + 1);
    const end = found.index + found[0].length;
    const isKept2 = found[0].startsWith("=") && !isFullLine(from.text, found.index);
    copy(isKept2 ? end : found.index, places);
    done = end;
  }
  if (!places) return from;
  copy(from.text.length, places);
  places[text2.length] = from.places ? from.places[from.text.length] : from.text.length;
  return { text: text2, places: places.subarray(0, text2.length + 1) };
}

// src/scan/match/context/column-name.ts
var mostRows = 40;
function columnNames(before) {
  const lines = before.split(/\r?\n|\r/);
  const row = lines.pop() ?? "";
  const above = lines.slice(-mostRows).reverse();
  const found = [",", ";", "	", "|"].flatMap((mark) => {
    const cells = row.split(mark);
    if (!isOpening(cells.at(-1) ?? "")) return [];
    return above.flatMap((line) => line.includes(mark) ? nameIn(line.split(mark)[cells.length - 1]) : []);
  });
  return [...found, ...columnsOfStatement(before, row)];
}
function columnsOfStatement(before, row) {
  const end = Math.max(before.lastIndexOf("VALUES"), before.lastIndexOf("values"), before.lastIndexOf("FROM stdin"));
  const columns = end < 0 ? void 0 : /\(([^()]{1,300})\)\s{0,20}$/.exec(before.slice(Math.max(0, end - 330), end))?.[1];
  if (columns === void 0) return [];
  const rest = before.slice(end);
  const values = rest.includes("(") ? rest.slice(rest.lastIndexOf("(") + 1).split(",") : row.split("	");
  return isOpening(values.at(-1) ?? "") ? nameIn(columns.split(",")[values.length - 1]) : [];
}
function isOpening(text2) {
  return /^[\s"'`]{0,20}$/.test(text2);
}
function nameIn(cell) {
  const name = /^[\s"'`*#]{0,20}([A-Za-z_][\w. -]{0,60}?)[\s"'`*]{0,20}$/.exec(cell ?? "")?.[1];
  return name === void 0 ? [] : [name];
}

// src/scan/match/context/enclosing-keys.ts
function parentsOf(before) {
  const header2 = [...before.matchAll(/^[ \t]{0,20}\[{1,2}([\w.:" -]{1,80})\]{1,2}[ \t]{0,20}\r?$/gm)].at(-1)?.[1];
  return [...bracketsOf(before), ...indentsOf(before), ...header2 === void 0 ? [] : [header2]];
}
function bracketsOf(before) {
  if (!/[{[(]/.test(before)) return [];
  const found = [];
  let closed2 = 0;
  for (let at = before.length - 1; at >= 0 && found.length < 3; at--) {
    const character = before.charAt(at);
    if ("}])".includes(character)) closed2++;
    else if ("{[(".includes(character) && closed2-- === 0) {
      closed2 = 0;
      const key = keyAtEnd(before.slice(Math.max(0, at - 90), at));
      if (key !== "") found.push(key);
    }
  }
  return found;
}
function keyAtEnd(text2) {
  let end = text2.length;
  while (end > 0 && ` 	:="'`.includes(text2.charAt(end - 1))) end--;
  let start2 = end;
  while (start2 > 0 && /[\w.-]/.test(text2.charAt(start2 - 1))) start2--;
  return text2.slice(start2, end);
}
function indentsOf(before) {
  const lines = before.split("\n");
  const found = [];
  let indent = indentOf(lines.pop() ?? "");
  for (const line of lines.reverse()) {
    if (line.trim() === "" || indentOf(line) >= indent) continue;
    indent = indentOf(line);
    const trimmed = line.trim();
    const key = trimmed.endsWith(":") ? keyAtEnd(trimmed) : "";
    if (key === "") break;
    found.push(key);
    if (indent === 0) break;
  }
  return found;
}
function indentOf(line) {
  return line.length - line.trimStart().length;
}

// src/scan/match/context/name-relation.ts
function nameRelationOf(pattern, name, facts2 = pattern.book(name)) {
  let relation = facts2.relations[pattern.number];
  if (relation === void 0) {
    relation = judged(pattern, name, facts2);
    facts2.relations[pattern.number] = relation;
  }
  return relation;
}
var stems = /* @__PURE__ */ new WeakMap();
function mayHoldOwnName(pattern, text2) {
  let stem = stems.get(pattern);
  if (!stem) {
    const longest3 = [...pattern.ownNames, ...pattern.platformWords, ...pattern.ownPaths].map(longestWord);
    stem = anyOf(pattern.isPrecise ? [...longest3, "auth"] : longest3);
    stems.set(pattern, stem);
  }
  return stem.test(text2);
}
function judged(pattern, name, { words: words2, joined: all, parts }) {
  const holds = (own) => all.includes(own) || parts.includes(own);
  const isAtEnd = (own) => all.endsWith(own) || parts.endsWith(own) || own.length > 12 && all.endsWith("s_") && all.endsWith(`${own.slice(0, -1)}s_`);
  if (pattern.ownNames.some(isAtEnd) || pattern.squashedNames.some((own) => parts.endsWith(own)) || pattern.ownPaths.some((own) => all.endsWith(own)))
    return "own";
  if (meanOtherThing(words2)) return "other-thing";
  if (pattern.ownNames.some(holds) && (pattern.isPrecise || !meanPlaceholder(words2))) return "own";
  if (pattern.platformWords.some(holds) && (pattern.isPrecise || meanSecretOfPlatform(words2))) return "own";
  if (meanPlaceholder(words2)) return "none";
  const last3 = name.split(/::|\./).at(-1) ?? "";
  if (pattern.commonNames.has(squashed(last3)) || pattern.commonNames.has(squashed(withoutVerbs(last3 === name ? words2 : wordsOfName(last3)))))
    return "common";
  return meanSecret(words2) ? "secret" : "none";
}

// src/scan/match/context/name-value-syntax.ts
var open = String.raw`(?:[([{<]\s{0,80}){0,3}(?:(?:[bBrRuUfFL@$]{0,2}|raw|u8)#{0,2}["'\x60]{1,3}\(?(?:\\?\r?\n\s{0,80}|[ \t])?|%[qQ]?[({[]|[*_]{1,3})?(?:(?:Bearer|Basic|Token|token|bearer|basic)[ \t]{1,4}(?:%s)?(?:["'][ \t]{0,4}[+.&%][ \t]{0,4}["']|[\w.-]{0,40}:)?)?`;
var wrapped = String.raw`(?:(?:(?:\[\])?[A-Za-z_][\w.:]{0,60}\([ \t]{0,8}(?:[a-z_]{1,20}[ \t]{0,4}=[ \t]{0,4})?){1,2}|[A-Z][A-Za-z]{1,20}-[A-Z][A-Za-z]{1,30}(?:[ \t]{1,4}-[A-Za-z]{1,20})?[ \t]{1,4})?`;
var assigns = String.raw`(?:=>|:=|<<?-|:-|\?\?=|\|\|=|[?+~!]?={1,3}|::?|\xe2\x86\x92)`;
var remark = String.raw`(?:(?:#|//)[^\n]{0,80}\n[ \t]{0,80}|/\*[^*\n]{0,80}\*/[ \t]{0,8})?`;
var yaml = String.raw`(?:-[ \t]{1,8})?(?:!!?[\w:]{1,30}[ \t]{1,4})?(?:&[\w-]{1,30}[ \t]{1,4})?(?:[|>][-+\d]{0,2}[ \t]{0,4}(?:#[^\n]{0,80})?\r?\n[ \t\r\n]{0,80})?`;
var closed = String.raw`["'\x60]{0,3}(?:\s{0,20}[\])}]{1,2})?["'\x60*_]{0,3}\s{0,40}`;
var syntaxes = [
  // NAME=value · "name": "value" · name <- "value" · name = (⏎ "value" · ENV["NAME"] = … · name: >-⏎ value · name =
  // SecretStr("value"
  {
    is: "assign",
    pattern: new RegExp(
      `^${closed}${assigns}\\s{0,200}(?:\\\\\\s{0,80})?${remark}${yaml}(?:["'][ \\t]{0,4}[+.&][ \\t]{0,4})?${wrapped}(?:\\\\?\\r?\\n\\s{0,80})?${open}$`
    )
  },
  // name: Optional[str] = "value"
  { is: "assign", pattern: new RegExp(`^[ \\t]{0,4}:[ \\t]{0,4}[\\w.&'\\[\\]|<> ]{1,40}=\\s{0,80}${wrapped}${open}$`) },
  // var name string = "value" · Dim name As String = "value"
  {
    is: "assign",
    pattern: new RegExp(
      `^[ \\t]{1,4}(?:[aA]s[ \\t]{1,4})?[*\\[\\]]{0,3}(?:str|[sS]tring|[tT]ext|char|byte|[sS]ecure[sS]tring)[ \\t]{0,8}=\\s{0,80}${wrapped}${open}$`
    )
  },
  // name = <<EOF⏎ value · read name <<< "value" · name=$(cat <<'EOF'⏎ value
  {
    is: "assign",
    pattern: /^["'`]?[ \t]{0,8}=?[ \t]{0,8}["']?(?:\$\([a-z]{1,10}[ \t]{1,4})?<<[<~-]?[ \t]{0,4}["']?[A-Za-z_]{0,20}["']?[;)]?[ \t]{0,8}(?:\r?\n[ \t]{0,80})?["']?$/
  },
  // ##vso[task.setvariable variable=NAME;issecret=true]value
  { is: "assign", pattern: /^;[\w=;]{0,40}\]$/ },
  // "NAME=%s" % "value" · "NAME={}".format("value" · printf 'NAME=%s\n' value
  {
    is: "assign",
    pattern: /^[=:][ \t]{0,2}(?:%s|\{\w{0,10}\})\s{0,4}["'`]{1,2}[ \t]{0,4}(?:\.format\(|%|,)?[ \t]{0,4}\(?["'`]?$/
  },
  // name = os.environ.get("X") or "value" · name = args.x || "value" · getenv("NAME") ?? "value"
  {
    is: "fallback",
    pattern: /^["'`]{0,2}[ \t)\]]{0,8}(?:[=:][^\n;#]{0,120})?(?:\|\||\?\?|\?:|\bor\b|\belse\b)\s{0,40}["'`]$/
  },
  // process.env.NAME ⏎ ?? "value"
  { is: "fallback", pattern: /^["'`]{0,2}[)\]]{0,2}\s{1,40}(?:\|\||\?\?|\?:)\s{0,40}["'`]$/ },
  // name = test ? "value" : … · name = test ? … : "value"
  { is: "fallback", pattern: /^["'`]{0,2}[ \t]{0,8}[=:][^\n;#{}?]{0,120}\?[^\n;#{}]{0,60}["'`]$/ },
  // var("NAME").unwrap_or("value"
  {
    is: "fallback",
    pattern: /^["'`]?[ \t]{0,4}\)\s{0,20}\.(?:unwrap_or|unwrap_or_else|orElse|orElseGet|getOrElse)\((?:\|\w{0,10}\|[ \t]{0,4}|\(\)[ \t]{0,4}=>[ \t]{0,4})?["'`]$/
  },
  // name = lambda: "value" · name = () => "value"
  {
    is: "returned",
    pattern: new RegExp(
      `^[ \\t]{0,8}=[ \\t]{0,8}(?:lambda[^:\\n]{0,30}:|\\([^()\\n]{0,30}\\)[ \\t]{0,4}=>)\\s{0,20}${open}$`
    )
  },
  // def name():⏎ return "value" · function name() { return "value"
  {
    is: "returned",
    pattern: new RegExp(
      `^\\([^()\\n]{0,80}\\)[^\\n"'={:]{0,40}[:{]\\s{0,80}(?:"{3}[^"]{0,200}"{3}\\s{0,40})?return\\s{1,8}${open}$`
    )
  },
  // name: NAME⏎ value: value · <add key="NAME" value="value" · {"name": "NAME", "value": "value" · variable "name" {
  // default = "value"
  {
    is: "value",
    pattern: new RegExp(
      `^["'\\x60]{0,2}[ \\t]{0,8}[,;{})\\]|/]?\\s{0,80}(?:-\\s{0,8})?(?:[\\w]{1,20}\\s{0,8}[=:]\\s{0,8}["']?[\\w.]{1,20}["']?[,;]?\\s{1,40})?["'\\x60]?(?:[vV]alue|[dD]efault|[cC]ontent|[dD]ata|[vV]al|[sS]tring[vV]alue|[tT]ext|/d)["'\\x60]?\\s{0,8}(?:=>|=|:|[ \\t])\\s{0,40}${open}$`
    )
  },
  // setenv("NAME", "value" · ("token", "value" · name,value
  { is: "pair", pattern: new RegExp(`^["'\\x60]{0,3}\\s{0,8}[,;]\\s{0,80}(?:s:\\d{1,4}:)?${wrapped}${open}$`) },
  // save_token("value" · \\newcommand{\\name}{value
  { is: "call", pattern: new RegExp(`^(?:[ \\t]?\\(\\s{0,80}|\\}[ \\t]{0,4}\\{)${open}$`) },
  // Client("a", url, "value"
  { is: "arguments", pattern: new RegExp(`^\\([^()=\\n]{0,200},\\s{0,80}${open}$`) },
  // ENV NAME value · -Name `⏎ value · setenv NAME value · --token value · password value · 'Authorization' 'Bearer
  // value
  { is: "space", pattern: new RegExp(`^["'\\x60]?[)\\]}]?[ \\t]{1,20}(?:[\\\\\\x60]\\r?\\n[ \\t]{1,40})?${open}$`) },
  { is: "pickle", pattern: /^(?:'\n[pg]\d{1,6}\n[SV]'|\n[pg]\d{1,6}\nV?)$/ },
  // | CAVE token | `value` |
  { is: "table", pattern: /^[`*_]{0,3}[ \t]{0,20}\|[ \t]{0,20}[`*_]{0,3}$/ },
  // NAME⏎ value · ## NAME⏎⏎ value · name="NAME"⏎⏎ value · # NAME⏎ x = "value"
  {
    is: "above",
    pattern: new RegExp(
      `^["'\\x60:.*]{0,4}[ \\t]{0,8}\\r?\\n\\s{0,80}(?:[-*>][ \\t]{1,4}|\\x60{3}\\w{0,10}\\s{1,8})?${open}$`
    )
  },
  {
    is: "above",
    pattern: new RegExp(
      `^["'\\x60.]{0,2}[ \\t]{0,8}\\r?\\n[ \\t]{0,80}[A-Za-z_$][\\w.$]{0,40}[ \\t]{0,8}[=:]{1,2}[ \\t]{0,8}${open}$`
    )
  },
  // my CAVE token for minnie is: value
  { is: "loose", pattern: /^[^\n,;{}&<>=()]{0,60}$/ }
];
function syntaxOf(syntax, isName2) {
  if (isName2 && nameSyntax.test(syntax)) return "name";
  if (isBetweenElements(syntax)) return "element";
  if (isBinary(syntax)) return "binary";
  return syntaxes.find(({ pattern }) => pattern.test(syntax))?.is;
}
var mostTags = 16;
function isBetweenElements(syntax) {
  if (!syntax.includes(">")) return false;
  const inTag = /^(?:["'](?:[^<>]{0,120}[^<>=-])?|[ \t][^<>]{0,120}["'])?>/.exec(syntax)?.[0] ?? "";
  const pieces = syntax.slice(inTag.length).split("<");
  if (pieces.length > mostTags || inTag === "" && pieces.length === 1) return false;
  const texts = pieces.map(
    (piece2, index) => index === 0 ? piece2 : piece2.startsWith("![CDATA[") ? piece2.slice(8) : textBehindTag(piece2)
  );
  return texts.every((text2) => text2 !== void 0) && /^["']?\s{0,80}(?:[=:]|=>)?\s{0,80}["'`]?$/.test(texts.join("").replace(/java\.lang\.\w{1,20}/, ""));
}
function textBehindTag(piece2) {
  const end = piece2.indexOf(">");
  return end < 0 || end > 120 || !/^[/A-Za-z]/.test(piece2) ? void 0 : piece2.slice(end + 1);
}
function isBinary(syntax) {
  if (syntax.length > 64) return false;
  let controls = 0;
  let printed = 0;
  for (let at = 0; at < syntax.length; at++) {
    const code = syntax.charCodeAt(at);
    if (isControl(code)) controls++;
    else if (code > 32 && ++printed > 3) return false;
  }
  return controls > printed;
}
var nameSyntax = /^[-_.=:+@~ %]{1,3}$/;

// src/scan/match/context/names-before.ts
var names = /[A-Za-z_$][\w$]{0,120}(?:(?:::|[.-])[A-Za-z0-9_$]{1,120}){0,6}/g;
function namesBefore(before, reach2, most) {
  const tail = before.slice(-reach2);
  const found = [];
  names.lastIndex = 0;
  for (let next = names.exec(tail); next !== null; next = names.exec(tail)) {
    const [text2] = next;
    const name = text2.endsWith("_") ? text2.replace(/_{1,9}$/, "") : text2;
    found.push({ name, syntax: tail.slice(next.index + name.length), isLoose: isLooseAt(tail, next.index) });
  }
  return found.slice(-most).filter(({ name, syntax }) => name !== "" && !(name === "span" && isElement(tail, syntax.length + name.length))).reverse();
}
function isElement(text2, length2) {
  return /[</]$/.test(text2.slice(0, text2.length - length2));
}
function isLooseAt(text2, at) {
  if (at === 0) return false;
  const before = text2.charCodeAt(at - 1);
  return isControl(before) || before === 45 && text2.charAt(at) === "D";
}

// src/scan/match/context/record-value.ts
var carriers = /(?:^|[._-])(?:value|val|default|content|data|text|string)$|(?:[a-z]Value|Default|_string)$/i;
function isCarrier({ name, syntax }) {
  if (!carriers.test(name)) return false;
  const is = syntaxOf(syntax, false);
  return is === "assign" || is === "element";
}
function isOneRecord(between) {
  if (/[;}\]]|\n[ \t]{0,40}-[ \t]|\b(?:name|key|value)\b/i.test(between)) return false;
  if (/^["'`]{0,2}[ \t]{0,8}(?:[=:]|=>)[ \t]{0,8}[^\s{[(<]/.test(between)) return false;
  if (!/^["'`]{0,2}\s{0,40}[,:={)|>\n]/.test(between) && !/^["'`][ \t\n]/.test(between)) return false;
  const [, ...lines] = between.split("\n");
  const last3 = indentOf(lines.at(-1) ?? "");
  return lines.every((line, index) => line.trim() === "" && index < lines.length - 1 || indentOf(line) >= last3);
}

// src/scan/match/context/token-looks.ts
var last = looks("");
function looksOf(token2) {
  if (last.token !== token2) last = looks(token2);
  return last;
}
function looks(token2) {
  const isWords = readsAsWords(token2);
  let isRandom;
  let isCode;
  return {
    token: token2,
    isWords,
    isRandom: () => {
      isRandom ??= looksRandom(token2);
      return isRandom;
    },
    isCode: () => {
      isCode ??= isWords || holdsCodeWord(token2);
      return isCode;
    }
  };
}

// src/scan/match/context/confidence.ts
var reach = { before: 560, after: 160, direct: 120 };
function contextOf(before, after, facts2) {
  let plainBefore;
  let plainAfter;
  let names2;
  const around = {
    before,
    after,
    ...facts2,
    plainBefore: () => {
      plainBefore ??= unescaped(before);
      return plainBefore;
    },
    plainAfter: () => {
      plainAfter ??= unescaped(after);
      return plainAfter;
    },
    names: () => {
      names2 ??= namesIn(around.plainBefore());
      return names2;
    }
  };
  return around;
}
function namesIn(before) {
  return namesBefore(before, 240, 40);
}
var plainSyntax = /* @__PURE__ */ new Set(["assign", "fallback", "element", "binary", "pickle", "name"]);
var clearSyntax = /* @__PURE__ */ new Set([
  ...plainSyntax,
  "value",
  "record",
  "returned",
  "pair",
  "call",
  "space",
  "table"
]);
var doubtfulSyntax = /* @__PURE__ */ new Set(["loose", "above", "returned", "record", "column"]);
function confidenceOf(pattern, token2, around) {
  if (pattern.placeholders.has(token2)) return 0;
  if (around.after.startsWith("(")) return 0;
  if (pattern.detectedBy === "claims" && token2.split(".").every((piece2) => piece2.length < leastJwtPiece)) return 0;
  if (pattern.detectedBy === "claims") return isIssuedBy(pattern, token2) ? 5 : confidenceByName(pattern, token2, around);
  if (pattern.detectedBy === "shape") return isPlaceholder(token2.slice(pattern.prefix.length)) ? 0 : 5;
  if (!pattern.isHex && (looksOf(token2).isWords || /^[0-9a-f]+$/i.test(token2))) return 0;
  const characters = token2.slice(pattern.prefix.length);
  if (characters === lastPlaceholder) return 0;
  const confidence = confidenceByName(pattern, token2, around);
  if (confidence === 0 || !isPlaceholder(characters)) return confidence;
  lastPlaceholder = characters;
  return 0;
}
var lastPlaceholder;
function confidenceByName(pattern, token2, around) {
  const random = pattern.isHex || pattern.detectedBy === "claims" || looksOf(token2).isRandom() && (around.isAssigned || !looksOf(token2).isCode());
  if (!random && !around.isAssigned) return 0;
  const before = random ? around.plainBefore() : unescaped(around.before.slice(-reach.direct));
  if (random && isInUrlOf(pattern, before, around.after)) return 4;
  const names2 = random ? around.names() : namesIn(before);
  const [nearest2] = names2;
  let best = random && isArgument(pattern, before) ? 2 : 0;
  for (const found of names2) {
    const relation = relationTo(pattern, found);
    if (relation === "none") continue;
    const syntax = syntaxOf(found.syntax, around.isName) ?? recordSyntax(found, nearest2);
    if (syntax === void 0 || syntax === "loose" && relation !== "own") continue;
    if (relation === "other-thing") return best;
    if (relation === "own") {
      if (syntax === "above" && isSumOfFile(around.after)) return best;
      if (doubtfulSyntax.has(syntax) && !namesSecretOfPlatform(found.name)) {
        if (syntax !== "loose" || !isLooseProse(found, around.after)) continue;
      } else if (syntax === "loose" && !isLooseProse(found, around.after)) continue;
      if (random || syntax === "assign") return 4;
      return best;
    }
    if (random) best = stronger(best, confidenceOfCommon(pattern, found, relation, syntax, before, around));
  }
  if (!random) return best;
  const after = around.plainAfter();
  if (mayHoldOwnName(pattern, before) && (isUnderOwnName(pattern, nearest2, before, around.isName) || isInColumnOf(pattern, before)))
    return 4;
  if (mayHoldOwnName(pattern, after) && isNamedAfter(pattern, after)) return 4;
  return best > 0 || !isOption(pattern, before, names2) ? best : around.nearestPlatform() === pattern.provider ? 3 : 0;
}
function relationTo(pattern, found) {
  const { name, isLoose } = found;
  found.facts ??= pattern.book(name);
  const relation = nameRelationOf(pattern, name, found.facts);
  return isLoose && relation !== "own" && nameRelationOf(pattern, name.slice(1)) === "own" ? "own" : relation;
}
function confidenceOfCommon(pattern, { name }, relation, syntax, before, around) {
  if (relation === "common" && isOwnPath(pattern, name, before)) return 4;
  if (syntax !== "above" && around.nearestPlatform() === pattern.provider) return relation === "common" ? 3 : 1;
  if (relation !== "common" || !(pattern.isPrecise || isMarked(pattern)) || !namesSecret(name)) return 0;
  return plainSyntax.has(syntax) || clearSyntax.has(syntax) && wordsOfName(name).length > 1 ? 2 : 0;
}
function isMarked(pattern) {
  return pattern.detectedBy === "names" && pattern.prefix.length > 2;
}
function stronger(one, other) {
  return other > one ? other : one;
}
function recordSyntax(found, nearest2) {
  if (!nearest2 || nearest2 === found || !isCarrier(nearest2)) return void 0;
  const between = found.syntax.slice(0, found.syntax.length - nearest2.syntax.length - nearest2.name.length);
  return isOneRecord(between) ? "record" : void 0;
}
function isSumOfFile(after) {
  return /^ [ *][\w./-]/.test(after);
}
function isLooseProse({ name, syntax }, after) {
  return (namesSecretOfPlatform(name) || syntax.split(/[^\w-]/).some(namesSecret)) && !namesOtherThing(syntax) && !namesOtherThing(after.slice(0, 40).split("\n", 1)[0] ?? "");
}
function isOwnPath(pattern, name, before) {
  if (pattern.ownPaths.length === 0) return false;
  return parentsOf(before).some(
    (parent) => pattern.ownPaths.some((path) => joinedWords(`${parent}.${name}`).endsWith(path))
  );
}
function isUnderOwnName(pattern, nearest2, before, isName2) {
  if (isName2 || !/[\s"'`:=,[({-]$/.test(before)) return false;
  const key = nearest2 && syntaxOf(nearest2.syntax, false) === "assign" ? nearest2.name : void 0;
  if (key !== void 0 && namesPlaceholder(key)) return false;
  return parentsOf(before).slice(0, 2).some((parent) => isOwnSecret(pattern, parent) || key !== void 0 && isOwnSecret(pattern, `${parent}.${key}`));
}
function isInColumnOf(pattern, before) {
  return columnNames(before).map((name) => name.replaceAll(" ", "_")).some(
    (name) => isOwnSecret(pattern, name) || pattern.isPrecise && nameRelationOf(pattern, name) === "common" && wordsOfName(name).length > 1
  );
}
function isOwnSecret(pattern, name) {
  return nameRelationOf(pattern, name) === "own" && namesSecretOfPlatform(name.replace(/s$/i, ""));
}
function isOption(pattern, before, names2) {
  if (/[ \t]--?u(?:ser)?[ \t=]{0,2}["']?(?:[\w.@-]{0,40}:)?$/.test(before.slice(-60))) return true;
  return pattern.isHex && names2.some(({ name, syntax }) => /client$/i.test(name) && syntaxOf(syntax, false) === "arguments");
}
function isArgument({ calls }, before) {
  return calls.some((call) => call.test(before));
}
function isInUrlOf(pattern, before, after) {
  return /:\/\/(?:[^\s/@:"']{0,100}:)?$/.test(before.slice(-120)) && after.startsWith("@") && isOnHost(after.slice(1), pattern.hosts);
}
function isNamedAfter(pattern, after) {
  const name = /^["'`]{0,2}[ \t]{0,8}(?:->>?[ \t]{0,8}|===?[ \t]{0,8}|[,;]?\s{1,40}["']?(?:name|key|id|Name|Key)["']?\s{0,8}[=:]\s{0,8})["']?([A-Za-z_][\w.]{0,80})/.exec(
    after
  )?.[1];
  if (name !== void 0 && nameRelationOf(pattern, name) === "own") return true;
  const rest = /^["'`]{0,2}[ \t]{0,8}[),;]{0,3}[ \t]{0,8}(?:#|\/\/|--|%|\|)([^\n]{0,80})/.exec(after)?.[1] ?? "";
  return (rest.match(/[A-Za-z_][\w.]{0,80}/g) ?? []).some((each) => isOwnSecret(pattern, each));
}

// src/scan/match/context/platform-mention-index.ts
var block = 32768;
var overlap = 8192;
var behindCosts = 200;
function mentionIndex(bytes, mentions) {
  const blocks = /* @__PURE__ */ new Map();
  const mentionsIn = (index) => {
    let found = blocks.get(index);
    if (!found) {
      const from = index * block;
      const first = Math.max(0, from - 1);
      found = mentions.all(bytes.toString("latin1", first, Math.min(bytes.length, from + block + overlap))).map(({ at, provider }) => ({ at: at + first, provider })).filter(({ at }) => at >= from && at < from + block);
      blocks.set(index, found);
    }
    return found;
  };
  return (start2, end) => {
    let best;
    const lowest = Math.max(0, start2 - mentionReach.before);
    const highest = Math.min(bytes.length - 1, end + mentionReach.after);
    for (let index = Math.floor(lowest / block); index <= Math.floor(highest / block); index++) {
      for (const { at, provider } of mentionsIn(index)) {
        if (at < lowest || at > highest) continue;
        const distance = at < start2 ? start2 - at : Math.max(0, at - end) + behindCosts;
        if (!best || distance < best.distance) best = { distance, provider };
      }
    }
    return best?.provider;
  };
}

// src/scan/match/decoded-text.ts
var notFar = () => {
};
function outerText(bytes, { from, to, isContinued, isSqlite }, source, far) {
  let index;
  let named;
  const platformAt = (start2, end) => {
    far(start2, end);
    index ??= mentionIndex(bytes, source.mentions);
    const near = index(start2, end);
    if (near !== void 0) return near;
    named ??= { platform: platformOfNames(source.names, source.mentions) };
    return named.platform;
  };
  return {
    bytes,
    from,
    to,
    isName: source.isName,
    isSqlite,
    isContinued,
    depth: 0,
    platformAt,
    unpack: source.unpack,
    far
  };
}
function textBetween({ bytes, isName: isName2, isSqlite, isContinued, depth, platformAt, unpack, far }, { from, to }) {
  return { bytes, from, to, isName: isName2, isSqlite, isContinued, depth, platformAt, unpack, far };
}
function innerText(outer, piece2, bytes, from, to, mentions, depth) {
  let index;
  const platformAt = (start2, end) => {
    index ??= mentionIndex(bytes, mentions);
    return index(start2, end) ?? outer.platformAt(piece2.start, piece2.end);
  };
  return {
    bytes,
    from,
    to,
    isName: outer.isName,
    isSqlite: false,
    isContinued: false,
    depth,
    platformAt,
    unpack: outer.unpack,
    far: notFar
  };
}
function confidenceAt(decoded, pattern, token2, start2, end) {
  if (!last2 || last2.decoded !== decoded || last2.start !== start2 || last2.end !== end)
    last2 = { decoded, start: start2, end, around: aroundOf(decoded, start2, end) };
  return confidenceOf(pattern, token2, last2.around);
}
var last2;
function aroundOf(decoded, start2, end) {
  const { bytes, isName: isName2 } = decoded;
  return contextOf(
    bytes.toString("latin1", Math.max(0, start2 - reach.before), start2),
    bytes.toString("latin1", end, Math.min(bytes.length, end + reach.after)),
    { nearestPlatform: () => decoded.platformAt(start2, end), isAssigned: isAssignedAt(bytes, start2), isName: isName2 }
  );
}
function platformOfNames(names2, mentions) {
  for (const name of names2) {
    const found = mentions.ofName(name);
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/scan/match/decode/other-containers.ts
var marks2 = [
  ...packed("lz4", [4, 34, 77, 24], [2, 33, 76, 24]),
  ...packed("lzip", "LZIP"),
  ...packed("lzma", [93, 0, 0, 128, 0], [93, 0, 0, 0, 1], [93, 0, 0, 0, 4]),
  ...packed("lzop", [137, 76, 90, 79, 0, 13, 10, 26]),
  ...packed("compress", [31, 157, 144]),
  ...packed("snappy", [255, 6, 0, 0, 115, 78, 97, 80]),
  ...packed("7z", [55, 122, 188, 175, 39, 28]),
  ...packed("rar", "Rar!\x07"),
  ...packed("cab", "MSCF\0\0\0\0"),
  ...packed("xar", "xar!\0"),
  ...packed("rpm", [237, 171, 238, 219]),
  ...packed("squashfs", "hsqs"),
  ...encrypted("age", "age-encryption.org/v1\n"),
  ...encrypted("PGP", "-----BEGIN PGP MESSAGE-----"),
  ...encrypted("openssl", "Salted__"),
  ...encrypted("git-crypt", "\0GITCRYPT\0"),
  ...encrypted("ansible-vault", "$ANSIBLE_VAULT;"),
  ...encrypted("LUKS", "LUKS\xBA\xBE"),
  ...encrypted("parquet", "PARE"),
  ...encrypted("KeePass", [3, 217, 162, 154])
];
function packed(program, ...begins2) {
  return begins2.map((mark) => [bytesOf(mark), `it is packed with ${program}, which cannot be unpacked`]);
}
function encrypted(program, mark) {
  return [[bytesOf(mark), `it is encrypted by ${program}`]];
}
function bytesOf(mark) {
  return typeof mark === "string" ? Buffer.from(mark, "latin1") : Buffer.from(mark);
}
var firsts2 = new Uint8Array(256);
for (const [mark] of marks2) firsts2[mark[0]] = 1;
function whyNotUnpacked(bytes) {
  if (bytes.length < 16 || firsts2[bytes[0]] !== 1) return void 0;
  return marks2.find(([mark]) => bytes.subarray(0, mark.length).equals(mark))?.[1];
}

// node_modules/fflate/esm/browser.js
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]);
var fdeb = new u8([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]);
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
var freb = function(eb, start2) {
  var b = new u16(31);
  for (var i2 = 0; i2 < 31; ++i2) {
    b[i2] = start2 += 1 << eb[i2 - 1];
  }
  var r = new i32(b[30]);
  for (var i2 = 1; i2 < 30; ++i2) {
    for (var j = b[i2]; j < b[i2 + 1]; ++j) {
      r[j] = j - b[i2] << 5 | i2;
    }
  }
  return { b, r };
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (i = 0; i < 32768; ++i) {
  x = (i & 43690) >> 1 | (i & 21845) << 1;
  x = (x & 52428) >> 2 | (x & 13107) << 2;
  x = (x & 61680) >> 4 | (x & 3855) << 4;
  rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var x;
var i;
var hMap = (function(cd, mb, r) {
  var s = cd.length;
  var i2 = 0;
  var l = new u16(mb);
  for (; i2 < s; ++i2) {
    if (cd[i2])
      ++l[cd[i2] - 1];
  }
  var le = new u16(mb);
  for (i2 = 1; i2 < mb; ++i2) {
    le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
  }
  var co;
  if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        var sv = i2 << 4 | cd[i2];
        var r_1 = mb - cd[i2];
        var v = le[cd[i2] - 1]++ << r_1;
        for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
          co[rev[v] >> rvb] = sv;
        }
      }
    }
  } else {
    co = new u16(s);
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
      }
    }
  }
  return co;
});
var flt = new u8(288);
for (i = 0; i < 144; ++i)
  flt[i] = 8;
var i;
for (i = 144; i < 256; ++i)
  flt[i] = 9;
var i;
for (i = 256; i < 280; ++i)
  flt[i] = 7;
var i;
for (i = 280; i < 288; ++i)
  flt[i] = 8;
var i;
var fdt = new u8(32);
for (i = 0; i < 32; ++i)
  fdt[i] = 5;
var i;
var flrm = /* @__PURE__ */ hMap(flt, 9, 1);
var fdrm = /* @__PURE__ */ hMap(fdt, 5, 1);
var max = function(a) {
  var m = a[0];
  for (var i2 = 1; i2 < a.length; ++i2) {
    if (a[i2] > m)
      m = a[i2];
  }
  return m;
};
var bits = function(d, p, m) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
  return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  return new u8(v.subarray(s, e));
};
var ec = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  // determined by compression function
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var inflt = function(dat, st, buf, dict) {
  var sl = dat.length, dl = dict ? dict.length : 0;
  if (!sl || st.f && !st.l)
    return buf || new u8(0);
  var noBuf = !buf;
  var resize = noBuf || st.i != 2;
  var noSt = st.i;
  if (noBuf)
    buf = new u8(sl * 3);
  var cbuf = function(l2) {
    var bl = buf.length;
    if (l2 > bl) {
      var nbuf = new u8(Math.max(bl * 2, l2));
      nbuf.set(buf);
      buf = nbuf;
    }
  };
  var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
  var tbts = sl * 8;
  do {
    if (!lm) {
      final = bits(dat, pos, 1);
      var type = bits(dat, pos + 1, 3);
      pos += 3;
      if (!type) {
        var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
        if (t > sl) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + l);
        buf.set(dat.subarray(s, t), bt);
        st.b = bt += l, st.p = pos = t * 8, st.f = final;
        continue;
      } else if (type == 1)
        lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
      else if (type == 2) {
        var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
        var tl = hLit + bits(dat, pos + 5, 31) + 1;
        pos += 14;
        var ldt = new u8(tl);
        var clt = new u8(19);
        for (var i2 = 0; i2 < hcLen; ++i2) {
          clt[clim[i2]] = bits(dat, pos + i2 * 3, 7);
        }
        pos += hcLen * 3;
        var clb = max(clt), clbmsk = (1 << clb) - 1;
        var clm = hMap(clt, clb, 1);
        for (var i2 = 0; i2 < tl; ) {
          var r = clm[bits(dat, pos, clbmsk)];
          pos += r & 15;
          var s = r >> 4;
          if (s < 16) {
            ldt[i2++] = s;
          } else {
            var c = 0, n = 0;
            if (s == 16)
              n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i2 - 1];
            else if (s == 17)
              n = 3 + bits(dat, pos, 7), pos += 3;
            else if (s == 18)
              n = 11 + bits(dat, pos, 127), pos += 7;
            while (n--)
              ldt[i2++] = c;
          }
        }
        var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
        lbt = max(lt);
        dbt = max(dt);
        lm = hMap(lt, lbt, 1);
        dm = hMap(dt, dbt, 1);
      } else
        err(1);
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
    }
    if (resize)
      cbuf(bt + 131072);
    var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
    var lpos = pos;
    for (; ; lpos = pos) {
      var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
      pos += c & 15;
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
      if (!c)
        err(2);
      if (sym < 256)
        buf[bt++] = sym;
      else if (sym == 256) {
        lpos = pos, lm = null;
        break;
      } else {
        var add = sym - 254;
        if (sym > 264) {
          var i2 = sym - 257, b = fleb[i2];
          add = bits(dat, pos, (1 << b) - 1) + fl[i2];
          pos += b;
        }
        var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
        if (!d)
          err(3);
        pos += d & 15;
        var dt = fd[dsym];
        if (dsym > 3) {
          var b = fdeb[dsym];
          dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
        }
        if (pos > tbts) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + 131072);
        var end = bt + add;
        if (bt < dt) {
          var shift = dl - dt, dend = Math.min(dt, end);
          if (shift + bt < 0)
            err(3);
          for (; bt < dend; ++bt)
            buf[bt] = dict[shift + bt];
        }
        for (; bt < end; ++bt)
          buf[bt] = buf[bt - dt];
      }
    }
    st.l = lm, st.p = lpos, st.b = bt, st.f = final;
    if (lm)
      final = 1, st.m = lbt, st.d = dm, st.n = dbt;
  } while (!final);
  return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /* @__PURE__ */ new u8(0);
var gzs = function(d) {
  if (d[0] != 31 || d[1] != 139 || d[2] != 8)
    err(6, "invalid gzip data");
  var flg = d[3];
  var st = 10;
  if (flg & 4)
    st += (d[10] | d[11] << 8) + 2;
  for (var zs = (flg >> 3 & 1) + (flg >> 4 & 1); zs > 0; zs -= !d[st++])
    ;
  return st + (flg & 2);
};
var Inflate = /* @__PURE__ */ (function() {
  function Inflate2(opts, cb) {
    if (typeof opts == "function")
      cb = opts, opts = {};
    this.ondata = cb;
    var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
    this.s = { i: 0, b: dict ? dict.length : 0 };
    this.o = new u8(32768);
    this.p = new u8(0);
    if (dict)
      this.o.set(dict);
  }
  Inflate2.prototype.e = function(c) {
    if (!this.ondata)
      err(5);
    if (this.d)
      err(4);
    if (!this.p.length)
      this.p = c;
    else if (c.length) {
      var n = new u8(this.p.length + c.length);
      n.set(this.p), n.set(c, this.p.length), this.p = n;
    }
  };
  Inflate2.prototype.c = function(final) {
    this.s.i = +(this.d = final || false);
    var bts = this.s.b;
    var dt = inflt(this.p, this.s, this.o);
    this.ondata(slc(dt, bts, this.s.b), this.d);
    this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
    this.p = slc(this.p, this.s.p / 8 | 0), this.s.p &= 7;
  };
  Inflate2.prototype.push = function(chunk, final) {
    this.e(chunk), this.c(final);
  };
  return Inflate2;
})();
var Gunzip = /* @__PURE__ */ (function() {
  function Gunzip2(opts, cb) {
    this.v = 1;
    this.r = 0;
    Inflate.call(this, opts, cb);
  }
  Gunzip2.prototype.push = function(chunk, final) {
    Inflate.prototype.e.call(this, chunk);
    this.r += chunk.length;
    if (this.v) {
      var p = this.p.subarray(this.v - 1);
      var s = p.length > 3 ? gzs(p) : 4;
      if (s > p.length) {
        if (!final)
          return;
      } else if (this.v > 1 && this.onmember) {
        this.onmember(this.r - p.length);
      }
      this.p = p.subarray(s), this.v = 0;
    }
    Inflate.prototype.c.call(this, 0);
    if (this.s.f && !this.s.l) {
      this.v = shft(this.s.p) + 9;
      this.s = { i: 0 };
      this.o = new u8(0);
      this.push(new u8(0), final);
    } else if (final) {
      Inflate.prototype.c.call(this, final);
    }
  };
  return Gunzip2;
})();
var td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
var tds = 0;
try {
  td.decode(et, { stream: true });
  tds = 1;
} catch (e) {
}
var dutf8 = function(d) {
  for (var r = "", i2 = 0; ; ) {
    var c = d[i2++];
    var eb = (c > 127) + (c > 223) + (c > 239);
    if (i2 + eb > d.length)
      return { s: r, r: slc(d, i2 - 1) };
    if (!eb)
      r += String.fromCharCode(c);
    else if (eb == 3) {
      c = ((c & 15) << 18 | (d[i2++] & 63) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
    } else if (eb & 1)
      r += String.fromCharCode((c & 31) << 6 | d[i2++] & 63);
    else
      r += String.fromCharCode((c & 15) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63);
  }
};
function strFromU8(dat, latin1) {
  if (latin1) {
    var r = "";
    for (var i2 = 0; i2 < dat.length; i2 += 16384)
      r += String.fromCharCode.apply(null, dat.subarray(i2, i2 + 16384));
    return r;
  } else if (td) {
    return td.decode(dat);
  } else {
    var _a2 = dutf8(dat), s = _a2.s, r = _a2.r;
    if (r.length)
      err(8);
    return s;
  }
}

// elsewhere:src/scan/match/decode/packed/unpack-packed.ts
var loaded;
var packedFeed = (...all) => (loaded ??= require("./unpack.js")["src/scan/match/decode/packed/unpack-packed.ts"]).packedFeed(...all);

// src/scan/match/decode/zip-reader.ts
var start = Buffer.from("PK", "latin1");
var descriptor = Buffer.from("PK\x07\b", "latin1");
var list = Buffer.from("PK", "latin1");
var headLength = 30;
var isEncrypted = 1;
var isUtf8 = 2048;
var small = 65536;
var largeSize = 4294967295;
var damaged = "damaged, encrypted or compressed with an unsupported method";
function zipReader({ budget, open: open2, notRead }) {
  let rest = Buffer.alloc(0);
  let member;
  const end = ({ sink }) => {
    sink?.end();
    member = void 0;
  };
  const inflated = (sink, chunk) => {
    budget.inflated(chunk.length);
    sink.push(chunk);
  };
  const feed = ({ inflate, sink, path }, packed2, isLast) => {
    if (!sink) return;
    if (!inflate) {
      inflated(sink, packed2);
      return;
    }
    try {
      inflate.push(packed2, isLast);
    } catch {
      notRead(damaged, path);
      if (member) {
        sink.end();
        member = { path, sink: void 0, inflate: void 0, left: member.left };
      }
    }
  };
  const readHead = (isLast) => {
    const at = rest.indexOf(start);
    if (at < 0) {
      rest = rest.subarray(Math.max(0, rest.length - start.length + 1));
      return true;
    }
    rest = rest.subarray(at);
    const nameEnd = rest.length < headLength ? headLength : headLength + rest.readUInt16LE(26);
    const bodyAt = rest.length < headLength ? headLength : nameEnd + rest.readUInt16LE(28);
    if (rest.length < bodyAt) {
      if (isLast) notRead(damaged);
      return true;
    }
    const flags3 = rest.readUInt16LE(6);
    const method = rest.readUInt16LE(8);
    const left = packedLength(rest, nameEnd, bodyAt);
    if (method === 8 && left !== void 0 && left <= small && rest.length < bodyAt + left && !isLast) return true;
    const path = strFromU8(rest.subarray(headLength, nameEnd), (flags3 & isUtf8) === 0);
    budget.member();
    const isHidden = (flags3 & isEncrypted) !== 0;
    if (isHidden || method !== 0 && method !== 8) {
      notRead(isHidden ? "it is encrypted" : `unsupported compression method ${method}`, path);
      member = { path, sink: void 0, inflate: void 0, left };
      rest = rest.subarray(bodyAt);
      return false;
    }
    const sink = open2(path);
    const size = rest.readUInt32LE(22);
    rest = rest.subarray(bodyAt);
    const content = method === 8 && left !== void 0 && left <= rest.length ? atOnce(rest.subarray(0, left), size) : void 0;
    if (content) {
      inflated(sink, content);
      sink.end();
      rest = rest.subarray(left ?? 0);
      return false;
    }
    const inflate = method === 8 ? new Inflate((chunk) => inflated(sink, chunk)) : void 0;
    member = { path, sink, inflate, left };
    return false;
  };
  const readBody = (now, isLast) => {
    if (now.left === void 0) {
      const at = firstOf(rest, [descriptor, start, list]);
      const take2 = at < 0 ? isLast ? rest.length : Math.max(0, rest.length - start.length + 1) : at;
      feed(now, rest.subarray(0, take2), at >= 0 || isLast);
      rest = rest.subarray(take2);
      if (at < 0) return true;
      end(member ?? now);
      return false;
    }
    const take = Math.min(now.left, rest.length);
    now.left -= take;
    feed(now, rest.subarray(0, take), now.left === 0);
    rest = rest.subarray(take);
    if ((member ?? now).left !== 0) return true;
    end(member ?? now);
    return false;
  };
  return (chunk, isLast) => {
    rest = rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : Buffer.concat([rest, chunk]);
    for (let isOver = false; !isOver && budget.exceeded() === void 0; )
      isOver = member ? readBody(member, isLast) : readHead(isLast);
    rest = Buffer.from(rest);
    if (!member || !(isLast || budget.exceeded() !== void 0)) return;
    if (budget.exceeded() === void 0 && member.sink) notRead(damaged);
    end(member);
  };
}
function packedLength(head2, extraAt, extraEnd) {
  const length2 = head2.readUInt32LE(18);
  const isStreamed2 = (head2.readUInt16LE(6) & 8) !== 0;
  if (length2 !== largeSize) return isStreamed2 ? void 0 : length2;
  for (let at = extraAt; at + 4 <= extraEnd; at += 4 + head2.readUInt16LE(at + 2))
    if (head2.readUInt16LE(at) === 1 && at + 20 <= extraEnd) return Number(head2.readBigUInt64LE(at + 12));
  return void 0;
}
function firstOf(bytes, marks3) {
  const found = marks3.map((mark) => bytes.indexOf(mark)).filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}
function atOnce(packed2, size) {
  if (size > 16 * small) return void 0;
  const { inflateRawSync } = process.getBuiltinModule("node:zlib");
  try {
    const content = inflateRawSync(packed2, { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 });
    return content.length === size ? content : void 0;
  } catch {
    return void 0;
  }
}

// src/scan/match/decode/unpack.ts
var step = 16384;
function unpacker(kind, budget, open2, notRead) {
  let isOver = false;
  const giveUp = (why, path) => {
    if (!isOver) notRead(why, path);
    isOver = true;
  };
  const feedOf = () => {
    if (kind === "gzip") return gunzipInto(open2(void 0), budget, giveUp);
    if (kind === "zip") return unzipInto({ budget, open: open2, notRead }, giveUp);
    return withinBudget(packedFeed(kind, { budget, open: open2, notRead }), budget, giveUp);
  };
  const feed = feedOf();
  return {
    push: (bytes, isLast) => {
      for (let at = 0; (at < bytes.length || isLast) && !isOver; at += step) {
        const chunk = bytes.subarray(at, at + step);
        budget.packed(chunk.length);
        try {
          feed(chunk, isLast && at + step >= bytes.length);
        } catch {
          giveUp(damaged);
        }
        if (at + step >= bytes.length) break;
      }
    }
  };
}
function gunzipInto(sink, budget, giveUp) {
  const gunzip = new Gunzip((chunk, isFinal) => {
    budget.inflated(chunk.length);
    const why = budget.exceeded();
    sink.push(chunk);
    if (why !== void 0) giveUp(why);
    if (isFinal || why !== void 0) sink.end();
  });
  return (chunk, isLast) => {
    try {
      gunzip.push(chunk, isLast);
    } catch (error) {
      sink.end();
      throw error;
    }
  };
}
function unzipInto(reading, giveUp) {
  return withinBudget(zipReader(reading), reading.budget, giveUp);
}
function withinBudget(feed, budget, giveUp) {
  return (chunk, isLast) => {
    feed(chunk, isLast);
    const why = budget.exceeded();
    if (why !== void 0) giveUp(why);
  };
}

// src/scan/match/item-context.ts
function memberContext(context, path) {
  const names2 = path === void 0 ? context.names.map(nameWithin) : [path, ...context.names];
  return {
    ...context,
    names: names2,
    archivesLeft: context.archivesLeft - 1,
    notRead: (why, inner) => context.notRead(why, inner ?? path)
  };
}
function nameWithin(name) {
  return name.replace(/\.(?:gz|xz|bz2|zst)$/i, "").replace(/\.(?:tgz|txz|tbz2?|tzst)$/i, ".tar");
}
function memberNameContext(context) {
  return { ...context, isName: true, archivesLeft: 0 };
}
function memberLabel(kind, path) {
  if (kind === "pdf") return "pdf stream";
  if (kind === "pyc") return "python bytecode";
  if (kind === "parquet") return `parquet column ${path ?? ""}`;
  return path === void 0 ? kind : `${kind} member ${path}`;
}
function insideMember(member, hits) {
  return hits.map((each) => ({ ...each, offset: 0, members: [member, ...each.members] }));
}
function insideMemberName(member, hits) {
  return hits.map((each) => ({ ...each, offset: 0, members: [member, `name of ${member}`] }));
}

// src/scan/match/lines.ts
var import_node_buffer = require("node:buffer");

// src/scan/match/decode/wide-text.ts
var leastWide = 11;
var leastWidest = 24;
var wideBytes = Uint8Array.from(
  { length: 256 },
  (_, byte) => byte >= 32 && byte < 127 || byte >= 160 || byte === 9 || byte === 10 || byte === 13 ? 1 : 0
);
function utf16At(bytes, zero2) {
  let start2 = zero2 - 1;
  if (start2 < 0 || wideBytes[bytes[start2]] === 0) return void 0;
  while (start2 >= 2 && bytes[start2 - 1] === 0 && wideBytes[bytes[start2 - 2]] === 1) start2 -= 2;
  let last3 = zero2 - 1;
  while (last3 + 2 < bytes.length && bytes[last3 + 1] === 0 && wideBytes[bytes[last3 + 2]] === 1) last3 += 2;
  return (last3 - start2) / 2 + 1 >= leastWide ? { start: start2, end: last3 + 1, width: 2 } : void 0;
}
function utf32At(bytes, zero2) {
  let start2 = zero2 - 1;
  while (start2 > zero2 - 3 && start2 > 0 && bytes[start2] === 0) start2--;
  if (start2 < 0 || wideBytes[bytes[start2]] === 0) return void 0;
  let last3 = start2;
  while (start2 >= 4 && isBeforeZeros(bytes, start2 - 4)) start2 -= 4;
  while (last3 + 4 < bytes.length && isBeforeZeros(bytes, last3) && wideBytes[bytes[last3 + 4]] === 1) last3 += 4;
  return (last3 - start2) / 4 + 1 >= leastWidest ? { start: start2, end: last3 + 1, width: 4 } : void 0;
}
function isBeforeZeros(bytes, at) {
  return bytes[at + 1] === 0 && bytes[at + 2] === 0 && bytes[at + 3] === 0 && wideBytes[bytes[at]] === 1;
}
var leastToken = 20;
function mayHoldToken(bytes, { start: start2, end, width }) {
  if (width === 2) return true;
  let length2 = 0;
  let changes = 0;
  for (let at = start2; at < end; at += width) {
    if (tokenBytes[bytes[at]] === 0) length2 = changes = 0;
    else {
      length2++;
      if (at > start2 && bytes[at] !== bytes[at - width]) changes++;
      if (length2 >= leastToken && 2 * changes >= length2) return true;
    }
  }
  return false;
}
function narrowed(bytes, { start: start2, end, width }) {
  const result = Buffer.allocUnsafe(Math.ceil((end - start2) / width));
  for (let at = 0; at < result.length; at++) result[at] = bytes[start2 + width * at];
  return result;
}
function wideOrder(bytes, { start: start2, end, width }) {
  let before = 0;
  while (before < width - 1 && start2 > before && bytes[start2 - before - 1] === 0) before++;
  let after = 0;
  while (after < width - 1 && end + after < bytes.length && bytes[end + after] === 0) after++;
  const isBig = before === width - 1 || after === width - 1 ? before === width - 1 && (after < width - 1 || start2 % width !== 0) : start2 % width !== 0;
  if (width === 2) return isBig ? "utf-16be" : "utf-16le";
  return isBig ? "utf-32be" : "utf-32le";
}

// src/scan/match/text-order.ts
var orderSample = 1024;
var atMostForeign = 16;
var narrowStart = 10;
function textOrder(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  if (beginsNarrow(bytes)) return void 0;
  const end = Math.min(orderSample, bytes.length - 1);
  let little = 0;
  let big = 0;
  for (let at = 0; at < end; at += 2) {
    const first = bytes[at];
    const second = bytes[at + 1];
    if (second === 0 && wideBytes[first] === 1) little++;
    else if (first === 0 && wideBytes[second] === 1) big++;
  }
  const least = Math.max(1, end / 2 / atMostForeign);
  if (little >= least && little >= 4 * big) return "utf-16le";
  return big >= least && big >= 4 * little ? "utf-16be" : void 0;
}
function beginsNarrow(bytes) {
  if (bytes.length < narrowStart) return false;
  for (let at = 0; at < narrowStart; at++) {
    const byte = bytes[at];
    if (wideBytes[byte] === 0 || byte >= 128) return false;
  }
  return true;
}

// src/scan/match/lines.ts
function lineCounter() {
  let chosen;
  const counter = (bytes) => {
    if (!chosen) {
      const order2 = textOrder(bytes);
      chosen = order2 === void 0 ? narrowCounter() : wideCounter(order2);
    }
    return chosen;
  };
  return {
    at: (bytes, base, place, order2) => counter(bytes).at(bytes, base, place, order2),
    pass: (bytes, base, place) => counter(bytes).pass(bytes, base, place)
  };
}
var lineEnd = 10;
var byteOrderMark = 65279;
function wideCounter(order2) {
  let counted2 = 0;
  let line = 1;
  let column = 1;
  let first = 0;
  const pass = (bytes, base, place) => {
    for (; counted2 < place; counted2++) {
      const byte = bytes[counted2 - base];
      if (counted2 % 2 === 0) {
        first = byte;
        continue;
      }
      const unit = order2 === "utf-16le" ? first | byte << 8 : first << 8 | byte;
      if (unit === lineEnd) {
        line++;
        column = 1;
      } else if (unit !== 0 && !isSecondHalf(unit) && !(counted2 < 4 && unit === byteOrderMark)) column++;
    }
  };
  return {
    at: (bytes, base, place) => {
      pass(bytes, base, place);
      return { line, column };
    },
    pass
  };
}
function isSecondHalf(unit) {
  return unit >= 56320 && unit <= 57343;
}
function narrowCounter() {
  let counted2 = 0;
  let line = 1;
  let lineStart = 0;
  let columnsBefore = 0;
  const pass = (bytes, base, place) => {
    for (let at = bytes.indexOf(lineEnd, counted2 - base); at >= 0 && at < place - base; at = bytes.indexOf(lineEnd, at + 1)) {
      line++;
      lineStart = base + at + 1;
      columnsBefore = 0;
    }
    counted2 = Math.max(counted2, place);
  };
  return {
    at: (bytes, base, place, order2) => {
      pass(bytes, base, place);
      const from = Math.max(lineStart, base);
      columnsBefore += charactersIn(bytes.subarray(from - base, place - base), order2, lineStart === 0);
      lineStart = place;
      return { line, column: columnsBefore + 1 };
    },
    pass: (bytes, base, place) => {
      pass(bytes, base, place);
      if (lineStart >= place) return;
      columnsBefore += charactersIn(
        bytes.subarray(Math.max(0, lineStart - base), place - base),
        void 0,
        lineStart === 0
      );
      lineStart = place;
    }
  };
}
function charactersIn(bytes, order2, isStart) {
  if (order2 !== void 0) return Math.floor(bytes.length / (order2.startsWith("utf-32") ? 4 : 2));
  if ((0, import_node_buffer.isAscii)(bytes)) return bytes.length;
  const hasMark = isStart && bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  if (!(0, import_node_buffer.isUtf8)(bytes)) return bytes.length - (hasMark ? 3 : 0);
  let count = hasMark ? -1 : 0;
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] & 192) !== 128) count++;
  return count;
}

// src/scan/match/notebook-cells.ts
function isNotebook(name, bytes) {
  if (name?.toLowerCase().endsWith(".ipynb")) return true;
  const isJson = /^(?:\xef\xbb\xbf)?\s{0,20}\{/.test(bytes.toString("latin1", 0, 32));
  return isJson && bytes.includes('"nbformat"') && (bytes.includes('"cells"') || bytes.includes('"worksheets"'));
}
function beginsAsNotebook(name, bytes) {
  return isNotebook(name, bytes) || /^(?:\xef\xbb\xbf)?\s{0,20}\{\s{0,20}"cells"\s{0,4}:\s{0,4}\[/.test(bytes.toString("latin1", 0, 80));
}
function cellCounter() {
  let read = 0;
  let depth = 0;
  let isText2 = false;
  let isEscaped2 = false;
  let text2 = "";
  let cells = 0;
  let list2 = 0;
  let part;
  const step2 = (byte) => {
    if (isText2) {
      if (isEscaped2) isEscaped2 = false;
      else if (byte === 92) isEscaped2 = true;
      else if (byte === 34) isText2 = false;
      else if (text2.length < 12) text2 += String.fromCharCode(byte);
      return;
    }
    if (byte === 34) {
      isText2 = true;
      text2 = "";
    } else if (byte === 58) {
      if (list2 === 0 && text2 === "cells") list2 = -1;
      else if (list2 > 0 && depth === list2 + 1)
        part = text2 === "source" || text2 === "input" ? "source" : text2 === "outputs" ? "output" : void 0;
    } else if (byte === 91 || byte === 123) {
      depth++;
      if (list2 === -1) list2 = byte === 91 ? depth : 0;
      else if (list2 > 0 && depth === list2 + 1) {
        cells++;
        part = void 0;
      }
    } else if (byte === 93 || byte === 125) {
      if (depth === list2) list2 = 0;
      depth--;
    }
  };
  return {
    at: (bytes, base, place) => {
      for (let at = Math.max(0, read - base); at < place - base; at++) step2(bytes[at]);
      read = Math.max(read, place);
      return list2 > 0 && depth > list2 && part !== void 0 ? { number: cells, part } : void 0;
    }
  };
}

// src/scan/match/placed-hit.ts
function isWide(how) {
  return how !== void 0 && /^utf-(?:16|32)[lb]e$/.test(how);
}
function placedHit(hit, bytes, base, lines, cells) {
  const [order2] = hit.within;
  const cell = cells?.at(bytes, base, base + hit.start);
  return {
    hit,
    offset: base + hit.start,
    ...lines.at(bytes, base, base + hit.start, isWide(order2) ? order2 : void 0),
    members: [],
    ...cell ? { cell } : {}
  };
}

// src/scan/match/known-secrets/split-secrets.ts
var leastHalf = 8;
var mostBetween = 120;
var mostHalf = 24;
function knownSecretHalves(forms) {
  return forms.filter(({ bytes, encoding }) => bytes.length >= 2 * leastHalf && (encoding === void 0 || encoding === "base64")).flatMap((form) => {
    const length2 = Math.min(mostHalf, form.bytes.length >> 1);
    return [
      { form, bytes: form.bytes.subarray(0, length2), isFirst: true },
      { form, bytes: form.bytes.subarray(-length2), isFirst: false }
    ];
  });
}
function brokenAround(bytes, { form, bytes: half, isFirst }, start2) {
  const rest = isFirst ? form.bytes.subarray(half.length) : form.bytes.subarray(0, form.bytes.length - half.length);
  const far = isFirst ? follow(bytes, rest, start2 + half.length, 1) : follow(bytes, rest, start2 - 1, -1);
  if (far === void 0) return void 0;
  return isFirst ? { start: start2, end: far } : { start: far + 1, end: start2 + half.length };
}
function follow(bytes, text2, from, step2) {
  let at = from;
  let joins2 = 0;
  let between = 0;
  for (let index = step2 === 1 ? 0 : text2.length - 1; index >= 0 && index < text2.length; ) {
    if (at < 0 || at >= bytes.length) return void 0;
    if (bytes[at] === text2[index]) {
      index += step2;
      between = 0;
    } else if (join[bytes[at]] === 1 && between < mostBetween) {
      between++;
      joins2++;
    } else return void 0;
    at += step2;
  }
  return joins2 > 0 ? at : void 0;
}
var join = tableOf(" 	\r\n\"'`+.&\\=,>|#nrbfu");

// src/scan/match/settle-hits.ts
function settleHits(hits) {
  const sorted = [...hits].sort((one, other) => one.start - other.start);
  const settled = [];
  for (let first = 0; first < sorted.length; ) {
    let next = first;
    for (let end = 0; next < sorted.length && (next === first || sorted[next].start < end); next++)
      end = Math.max(end, sorted[next].end);
    for (const hit of settleGroup(sorted.slice(first, next))) settled.push(hit);
    first = next;
  }
  return settled;
}
function settleGroup(hits) {
  if (hits.length === 1) return hits;
  const kept2 = [];
  const seen = /* @__PURE__ */ new Set();
  for (const hit of [...hits].sort(
    (one, other) => rank(other) - rank(one) || length(other) - length(one) || other.confidence - one.confidence || one.start - other.start
  )) {
    const key = `${hit.start} ${hit.end} ${hit.inner} ${hit.pattern?.kind} ${hit.token}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const rival = kept2.find((each) => each.start < hit.end && hit.start < each.end && !areApart(each, hit));
    if (!rival) kept2.push(hit);
    else if (hit.pattern && !rival.pattern && rival.knownSecret && rival.token === hit.token)
      kept2[kept2.indexOf(rival)] = { ...rival, pattern: hit.pattern };
    else if (hit.knownSecret && !rival.knownSecret && rival.token === hit.token)
      kept2[kept2.indexOf(rival)] = { ...rival, knownSecret: hit.knownSecret };
  }
  return kept2.sort((one, other) => one.start - other.start || one.inner - other.inner);
}
function areApart(one, other) {
  return one.within.length > 0 && other.within.length > 0 && isDecoded(one) && isDecoded(other) && one.token !== other.token;
}
function isDecoded(hit) {
  return hit.inner >= 0;
}
function rank(hit) {
  if (hit.knownSecret && hit.within.length === 0) return 4;
  if (hit.pattern && hit.pattern.detectedBy !== "names" && hit.within.length === 0) return 3;
  if (hit.within.length > 0 && isDecoded(hit)) return 2;
  return 1;
}
function length(hit) {
  return hit.end - hit.start;
}

// src/scan/match/scan-decoded-text.ts
var margin = { before: 400, after: 120, wide: 120, beforeList: 100, afterList: 20 };
function scanDecodedText(decoded, tools) {
  const hits = [];
  const keep = (hit) => {
    if (hit.start >= decoded.from && hit.start < decoded.to) hits.push(hit);
  };
  const visit = {
    token: keep,
    wide: (piece2) => {
      if (!mayHoldToken(decoded.bytes, piece2)) return;
      decoded.far(piece2.start, piece2.end);
      wideHits(decoded, tools, piece2).forEach(keep);
    },
    blob: (blob) => {
      decoded.far(blob.start, blob.end);
      blobHits(decoded, tools, blob).forEach(keep);
    }
  };
  if (isPng(decoded.bytes)) pngTexts(decoded.bytes).forEach(visit.blob);
  tools.search.tokens(decoded, tools.plan, visit);
  if (tools.forms.length > 0) knownSecretHits(decoded, tools, keep);
  return hits.length === 0 ? hits : settleHits(hits);
}
function wideHits(decoded, tools, piece2) {
  const { start: start2, end, width } = piece2;
  const order2 = wideOrder(decoded.bytes, piece2);
  const before = decoded.bytes.subarray(Math.max(0, start2 - margin.wide), start2).filter((byte, index, all) => byte !== 0 || all[index - 1] === 0);
  const text2 = Buffer.concat([before, narrowed(decoded.bytes, piece2)]);
  const inner = {
    ...innerText(decoded, { start: start2, end }, text2, before.length, text2.length, tools.mentions, decoded.depth),
    isSqlite: decoded.isSqlite,
    isContinued: decoded.isContinued && start2 < width
  };
  return scanDecodedText(inner, tools).map((hit) => ({
    ...hit,
    start: start2 + width * (hit.start - before.length),
    end: Math.min(end, start2 + width * (hit.end - before.length)),
    within: [order2, ...hit.within],
    inner: hit.within.length > 0 ? hit.inner : hit.start
  }));
}
function blobHits(decoded, tools, { start: start2, end, bytes, encoding }) {
  if (decoded.depth >= tools.encodingDepth) return [];
  const unpacked2 = decoded.unpack(bytes);
  if (unpacked2) return unpacked2.map((hit) => ({ ...hit, start: start2, end, within: [encoding, ...hit.within] }));
  const isApart = encoding === "png text";
  const isList = encoding === "joined literals";
  const reach2 = isApart ? 0 : isList ? margin.beforeList : margin.before;
  const behind2 = isApart ? 0 : isList ? margin.afterList : margin.after;
  const before = decoded.bytes.subarray(Math.max(0, start2 - reach2), start2);
  const around = Buffer.concat([before, bytes, decoded.bytes.subarray(end, end + behind2)]);
  const inner = innerText(
    decoded,
    { start: start2, end },
    around,
    before.length,
    before.length + bytes.length,
    tools.mentions,
    decoded.depth + 1
  );
  return scanDecodedText(inner, tools).map((hit) => ({
    ...hit,
    start: start2,
    end,
    within: [encoding, ...hit.within],
    inner: hit.inner
  }));
}
function knownSecretHits(decoded, { forms, halves, searchForms }, keep) {
  const found = (index, start2) => {
    const half = halves[index - forms.length];
    if (half) {
      const place = brokenAround(decoded.bytes, half, start2);
      const { encoding: encoding2, knownSecret: knownSecret2, token: token3 } = half.form;
      if (place)
        keep({
          ...place,
          token: token3,
          knownSecret: knownSecret2,
          confidence: 5,
          within: [...encoding2 === void 0 ? [] : [encoding2], "several parts"],
          inner: -1
        });
      return;
    }
    const { bytes, encoding, knownSecret, token: token2 } = forms[index];
    const within = encoding === void 0 ? [] : [encoding === "utf-16" ? wideOrder(decoded.bytes, { start: start2, end: start2 + bytes.length, width: 2 }) : encoding];
    keep({
      start: start2,
      end: start2 + bytes.length,
      token: token2,
      knownSecret,
      confidence: 5,
      within,
      inner: encoding === void 0 ? start2 : -1
    });
  };
  searchForms(decoded.bytes, decoded.from, decoded.to, found);
}

// src/scan/match/item-scan.ts
var ahead = 4 * 1024 * 1024 + mentionReach.after + 4 * longestToken;
var behind = mentionReach.before + 4 * longestToken;
var portion = 4 * 1024 * 1024;
function itemScan(context) {
  const lines = lineCounter();
  let cells;
  const packed2 = [];
  const packedTokens = /* @__PURE__ */ new Set();
  let window = Buffer.alloc(0);
  let held = 0;
  let base = 0;
  let done = 0;
  let archive;
  let isSqlite = false;
  let isFirst = true;
  const sniff = (bytes) => {
    isFirst = false;
    isSqlite = isDatabase(bytes);
    const why = context.isName ? void 0 : whyNotUnpacked(bytes);
    if (why !== void 0) context.notRead(why);
    if (beginsAsNotebook(context.names[0], bytes)) cells = cellCounter();
    const kind = archiveKind(bytes);
    if (kind)
      archive = archiveOf(context, kind, (hits) => {
        for (const hit of hits) packed2.push(hit);
      });
  };
  const hold = (bytes) => {
    if (held + bytes.length > window.length) {
      const larger = takeWindow(Math.max(held + bytes.length, 2 * window.length));
      window.copy(larger, 0, 0, held);
      giveBackWindow(window);
      window = larger;
    }
    bytes.copy(window, held);
    held += bytes.length;
  };
  const look2 = (bytes, isLast) => {
    const from = done - base;
    const to = isLast ? bytes.length : bytes.length - ahead;
    const part = {
      from: Math.max(0, from - longestToken),
      to: Math.min(bytes.length, to + longestToken),
      isContinued: base > 0,
      isSqlite
    };
    const placed = scanDecodedText(outerText(bytes, part, context, notFar), context.tools).filter(({ start: start2, token: token2 }) => start2 >= from && start2 < to && !packedTokens.has(token2)).map((hit) => placedHit(hit, bytes, base, lines, cells));
    if (!isLast) {
      done = base + to;
      const dropped = Math.max(0, to - behind);
      lines.pass(bytes, base, base + dropped);
      cells?.at(bytes, base, base + dropped);
      window.copyWithin(0, dropped, held);
      held -= dropped;
      base += dropped;
    } else {
      giveBackWindow(window);
      window = Buffer.alloc(0);
    }
    return placed;
  };
  return {
    push: (bytes, isLast) => {
      const isWhole = isLast && held === 0 && base === 0;
      if (!isWhole) hold(bytes);
      const all = isWhole ? bytes : window.subarray(0, held);
      if (isFirst && (all.length >= kindBytes || isLast)) {
        sniff(all);
        archive?.push(isWhole ? all : Buffer.from(all), isLast);
      } else archive?.push(bytes, isLast);
      for (const { hit } of packed2) packedTokens.add(hit.token);
      const found = packed2.splice(0);
      return isLast || held - (done - base) >= ahead + portion ? [...found, ...look2(all, isLast)] : found;
    }
  };
}
var spareWindow;
var largeWindow = 1024 * 1024;
function takeWindow(size) {
  if (size < largeWindow) return Buffer.allocUnsafeSlow(size);
  const spare = spareWindow && spareWindow.length >= size ? spareWindow : void 0;
  if (spare) spareWindow = void 0;
  return spare ?? Buffer.allocUnsafeSlow(Math.max(size, ahead + 2 * portion));
}
function giveBackWindow(window) {
  if (window.length >= largeWindow && window.length > (spareWindow?.length ?? 0)) spareWindow = window;
}
var tooDeep = "archives are nested too deeply";
function isDatabase(bytes) {
  return bytes[0] === 83 && bytes.toString("latin1", 0, 15) === "SQLite format 3";
}
function archiveOf(context, kind, found) {
  if (context.archivesLeft === 0) {
    context.notRead(tooDeep);
    return void 0;
  }
  return unpacker(
    kind,
    context.budget(),
    (path) => {
      const member = memberLabel(kind, path);
      const scan2 = itemScan(memberContext(context, path));
      if (path !== void 0)
        found(insideMemberName(member, itemScan(memberNameContext(context)).push(Buffer.from(path, "utf8"), true)));
      return {
        push: (chunk) => found(insideMember(member, scan2.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength), false))),
        end: () => found(insideMember(member, scan2.push(Buffer.alloc(0), true)))
      };
    },
    context.notRead
  );
}

// src/scan/match/known-secrets/encodings.ts
var leastLength = 8;
function knownSecretForms(knownSecrets) {
  const forms = /* @__PURE__ */ new Map();
  for (const knownSecret of knownSecrets) {
    const token2 = knownSecret.secret.reveal();
    if (token2.length < leastLength || isPlaceholder(token2)) continue;
    for (const [encoding, bytes] of encodingsOf(token2)) {
      const key = bytes.toString("latin1");
      if (!forms.has(key)) forms.set(key, { bytes, knownSecret, token: token2, ...encoding === "" ? {} : { encoding } });
    }
  }
  return [...forms.values()];
}
function encodingsOf(token2) {
  const utf8 = Buffer.from(token2, "utf8");
  const hex = utf8.toString("hex");
  const wide2 = Buffer.from(token2, "utf16le");
  return [
    ["", utf8],
    ["json string", Buffer.from(JSON.stringify(token2).slice(1, -1), "utf8")],
    ["percent-encoding", Buffer.from(encodeURIComponent(utf8.toString("utf8")), "utf8")],
    [
      "percent-encoding",
      Buffer.from([...utf8].map((byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`).join(""), "latin1")
    ],
    [
      "percent-encoding",
      Buffer.from([...utf8].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""), "latin1")
    ],
    // Tools show hex in either case.
    .../^[0-9a-f-]+$/.test(token2) ? [["", Buffer.from(token2.toUpperCase(), "latin1")]] : [],
    ["percent-encoding", Buffer.from(encodeURIComponent(encodeURIComponent(token2)), "utf8")],
    ["html", Buffer.from(token2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"), "utf8")],
    ["hex", Buffer.from(hex, "latin1")],
    ["hex", Buffer.from(hex.toUpperCase(), "latin1")],
    // In both byte orders its text is the same, except for the first or last zero.
    ["utf-16", wide2.at(-1) === 0 ? wide2.subarray(0, -1) : wide2],
    ...isLatin1(token2) ? [["latin-1", Buffer.from(token2, "latin1")]] : [],
    ...[0, 1, 2].flatMap((before) => {
      const core = base64Core(utf8, before);
      return [
        ["base64", Buffer.from(core, "latin1")],
        ["base64", Buffer.from(core.replaceAll("+", "-").replaceAll("/", "_"), "latin1")]
      ];
    })
  ];
}
function base64Core(bytes, before) {
  const whole = Buffer.concat([Buffer.alloc(before), bytes]);
  return whole.toString("base64").slice(Math.ceil(before * 8 / 6), Math.floor(whole.length * 8 / 6));
}
function isLatin1(token2) {
  return Buffer.from(token2, "latin1").toString("latin1") === token2 && Buffer.byteLength(token2) !== token2.length;
}

// src/scan/match/decode/base64-blob.ts
var import_node_buffer2 = require("node:buffer");
var leastBlob = 27;
var longestBlob = 64 * 1024 * 1024;
var continuedLead = 64;
function blobAt(bytes, start2) {
  if (isBase32Text(bytes, start2)) return base32From(bytes, start2);
  if (!beginsWell(bytes, start2)) return isHexText(bytes, start2) ? hexBlobAt(bytes, start2) : void 0;
  return base64From(bytes, start2);
}
function continuedBlobAt(bytes, from) {
  for (let start2 = from; start2 < from + 4; start2++) {
    const lead = Buffer.from(bytes.toString("latin1", start2, start2 + continuedLead), "base64");
    if (lead.length === continuedLead * 3 / 4 && isTextWithin(lead)) return base64From(bytes, start2);
  }
  return void 0;
}
function base64From(bytes, start2) {
  const { text: text2, end } = wrappedText(bytes, start2, base64Bytes);
  if (text2.length < leastBlob) return void 0;
  return { encoding: "base64", start: start2, end, bytes: Buffer.from(text2, "base64") };
}
function wrappedText(bytes, start2, table) {
  let text2 = "";
  let end = start2;
  let line = start2;
  let width = 0;
  for (; ; ) {
    end = line;
    while (end < bytes.length && end - start2 < longestBlob && table[bytes[end]] === 1) end++;
    text2 += bytes.toString("latin1", line, end);
    width ||= end - line;
    if (end - line !== width || width < 32 || width > 160) break;
    const next = nextLine(bytes, end);
    if (next === void 0) break;
    line = next;
  }
  while (end < bytes.length && bytes[end] === 61) end++;
  return { text: text2, end };
}
var breaks = tableOf("\\\"'`+.& 	\r\n");
function nextLine(bytes, end) {
  if (end === bytes.length || breaks[bytes[end]] === 0) return void 0;
  const syntax = /^(?:(?:\\r)?\\n(?:",?\s{1,80}")?|["'`]?[ \t]{0,8}[+.&]?[ \t]{0,8}\\?\r?\n[ \t]{0,80}(?:[+.&][ \t]{0,8})?["'`]?)/.exec(
    bytes.toString("latin1", end, end + 180)
  )?.[0];
  if (syntax === void 0) return void 0;
  const next = end + syntax.length;
  return base64Bytes[bytes[next]] === 1 ? next : void 0;
}
var leastBase32 = 32;
var base32Lead = 16;
var base32Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
var base32Bytes = tableOf(base32Alphabet);
var quintets = Uint8Array.from(
  { length: 256 },
  (_, byte) => Math.max(0, base32Alphabet.indexOf(String.fromCharCode(byte)))
);
function isBase32Text(bytes, start2) {
  if (base32Bytes[bytes[start2]] === 0 || base32Bytes[bytes[start2 + 1]] === 0) return false;
  if (start2 + leastBase32 > bytes.length) return false;
  for (let at = start2; at < start2 + base32Lead; at++) if (base32Bytes[bytes[at]] === 0) return false;
  return base32Decoded(bytes, start2, start2 + base32Lead).every((byte) => kinds[byte] === text);
}
function base32From(bytes, start2) {
  const { text: characters, end } = wrappedText(bytes, start2, base32Bytes);
  if (characters.length < leastBase32) return void 0;
  const written = Buffer.from(characters, "latin1");
  return { encoding: "base32", start: start2, end, bytes: base32Decoded(written, 0, written.length) };
}
function base32Decoded(bytes, start2, end) {
  const decoded = Buffer.allocUnsafe(Math.floor((end - start2) * 5 / 8));
  let value = 0;
  let bits2 = 0;
  let length2 = 0;
  for (let at = start2; at < end; at++) {
    value = (value << 5 | quintets[bytes[at]]) & 4095;
    bits2 += 5;
    if (bits2 < 8) continue;
    bits2 -= 8;
    decoded[length2++] = value >> bits2;
  }
  return decoded;
}
var leastHex = 54;
var hexLead = 8;
function isHexText(bytes, start2) {
  if (start2 + leastHex > bytes.length) return false;
  for (let at = start2; at < start2 + 2 * hexLead; at += 2) {
    const high = bytes[at];
    if (high < 50 || high > 55 || hexBytes[bytes[at + 1]] !== 1) return false;
  }
  return true;
}
function hexBlobAt(bytes, start2) {
  let end = start2;
  while (end < bytes.length && end - start2 < longestBlob && hexBytes[bytes[end]] === 1) end++;
  if (end - start2 < leastHex || (end - start2) % 2 === 1) return void 0;
  return { encoding: "hex", start: start2, end, bytes: Buffer.from(bytes.toString("latin1", start2, end), "hex") };
}
function beginsWell(bytes, start2) {
  if (!mayBegin2(bytes, start2)) return false;
  const begin3 = firstBytes(bytes, start2);
  if (isArchive(begin3) || begin3[0] === 255 && begin3[1] === 254 || begin3[0] === 254 && begin3[1] === 255)
    return true;
  if (begin3.length > 8 && (isWide2(begin3, 0) || isWide2(begin3, 1))) return true;
  return isTextWithin(begin3, [0]);
}
var beginLength = 32;
var begins = Array.from(
  { length: beginLength * 3 / 4 + 1 },
  (_, length2) => new Uint8Array(length2)
);
function firstBytes(bytes, start2) {
  const last3 = Math.min(bytes.length, start2 + beginLength);
  let end = start2;
  while (end < last3 && base64Bytes[bytes[end]] === 1) end++;
  const decoded = begins[Math.floor((end - start2) * 3 / 4)];
  let bits2 = 0;
  for (let at = start2, length2 = 0; at < end; at++) {
    bits2 = (bits2 << 6 | sextets[bytes[at]]) & 65535;
    const extra = (at - start2) % 4 * 2;
    if (extra > 0) decoded[length2++] = bits2 >> 6 - extra;
  }
  return decoded;
}
function isWide2(bytes, first) {
  for (let at = first; at < bytes.length; at++)
    if ((at - first) % 2 === 1 ? bytes[at] !== 0 : kinds[bytes[at]] !== text) return false;
  return true;
}
var cuts = [0, 1, 2, 3];
function isTextWithin(bytes, firsts3 = cuts) {
  let hasOther = false;
  for (let at = 0; at < bytes.length; at++) {
    const kind = kinds[bytes[at]];
    if (kind === 0) return false;
    if (kind !== text) hasOther = true;
  }
  return !hasOther || firsts3.some((first) => cuts.some((cut) => (0, import_node_buffer2.isUtf8)(bytes.subarray(first, bytes.length - cut))));
}
var sextets = Uint8Array.from(
  { length: 256 },
  (_, byte) => Buffer.from(`AAA${String.fromCharCode(byte)}`, "base64")[2] ?? 0
);
var text = 1;
var inside = 2;
var kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 128) return byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13 ? text : 0;
  if (byte < 192) return inside;
  return byte < 194 || byte > 244 ? 0 : inside + (byte < 224 ? 1 : byte < 240 ? 2 : 3);
});
function mayBegin2(bytes, start2) {
  if (isHexText(bytes, start2) || isBase32Text(bytes, start2)) return true;
  let open2 = 0;
  for (let at = start2; at < start2 + 12; at += 4) {
    const bits2 = sextets[bytes[at]] << 18 | sextets[bytes[at + 1]] << 12 | sextets[bytes[at + 2]] << 6 | sextets[bytes[at + 3]];
    if (at === start2 && (bits2 >> 8 === 8075 || bits2 === 5262083 || bits2 === 16594810 || bits2 === 2667823 || bits2 >> 16 >= 254 || bits2 >> 16 === 0 || (bits2 >> 8 & 255) === 0))
      return true;
    for (let shift = 16; shift >= 0; shift -= 8) {
      const kind = kinds[bits2 >> shift & 255];
      if (open2 > 0) {
        if (kind !== inside) return false;
        open2--;
      } else if (kind === inside || kind === 0) return false;
      else if (kind !== text) open2 = kind - inside;
    }
  }
  return true;
}
function isAsLong(bytes, start2, length2) {
  let end = start2;
  while (end - start2 < length2 && base64Bytes[bytes[end]] === 1) end++;
  return end - start2 === length2;
}
function blobsIn(decoded, found, done, start2, end) {
  const { bytes } = decoded;
  let reached = done;
  for (let at = start2; at < end; ) {
    let next = at;
    while (next < end && base64Bytes[bytes[next]] === 1) next++;
    if (next - at >= leastBlob - 7 && at >= reached) {
      let first = at;
      while (first > 0 && base64Bytes[bytes[first - 1]] === 1) first--;
      if (!isAsLong(bytes, first, leastBlob)) {
        reached = next;
        at = next + 1;
        continue;
      }
      const blob = decoded.isContinued && first === 0 ? continuedBlobAt(bytes, Math.max(at, decoded.from + longestToken)) : blobAt(bytes, first);
      if (blob) found(blob);
      reached = blob ? blob.end : next;
      while (reached < bytes.length && base64Bytes[bytes[reached]] === 1) reached++;
    }
    at = next + 1;
  }
  return reached;
}

// src/scan/match/decode/joined-literals.ts
var joinCall = "join(";
var longestList = 1024;
var leastJoined = 20;
var quotes = tableOf("\"'`");
var prefixes = tableOf("bBrRuU");
var blanks2 = tableOf(" 	\r\n");
var dot = 46;
var comma = 44;
var openParenthesis = 40;
var closeParenthesis = 41;
var openBracket = 91;
var closeBracket = 93;
var backslash3 = 92;
var steps = new Uint8Array(256).fill(joinCall.length);
for (let at = 0; at < joinCall.length; at++) steps[joinCall.charCodeAt(at)] = joinCall.length - 1 - at;
function joinCallAt(bytes, from, to) {
  for (let at = from + joinCall.length - 1; at < to; ) {
    const step2 = steps[bytes[at]];
    if (step2 > 0) at += step2;
    else if (bytes[at - 1] === 110 && bytes[at - 2] === 105 && bytes[at - 3] === 111 && bytes[at - 4] === 106)
      return at - joinCall.length + 1;
    else at++;
  }
  return -1;
}
function joinedAt(bytes, call) {
  if (bytes[call - 1] !== dot) return void 0;
  const after = pastBlanks(bytes, call + joinCall.length);
  if (bytes[call - 2] === closeBracket) {
    const start3 = openingBefore(bytes, call - 2);
    const separator = literalAt(bytes, after);
    const list3 = start3 < 0 || !separator ? void 0 : listAt(bytes, start3);
    return list3?.end === call - 1 && separator ? blobOf(list3.parts, separator.text, start3, separator.end) : void 0;
  }
  if (quotes[bytes[call - 2]] === 0 || !(bytes[after] === openBracket || bytes[after] === openParenthesis))
    return void 0;
  const start2 = quoteBefore(bytes, call - 2);
  const list2 = start2 < 0 ? void 0 : listAt(bytes, after);
  return list2 ? blobOf(list2.parts, bytes.toString("latin1", start2 + 1, call - 2), start2, list2.end) : void 0;
}
function blobOf(parts, separator, start2, end) {
  const text2 = parts.join(separator);
  return parts.length < 2 || text2.length < leastJoined ? void 0 : { encoding: "joined literals", start: start2, end, bytes: Buffer.from(`"${text2}"`, "latin1") };
}
function listAt(bytes, start2) {
  const close = bytes[start2] === openBracket ? closeBracket : closeParenthesis;
  const parts = [];
  for (let at = pastBlanks(bytes, start2 + 1); at - start2 < longestList; ) {
    if (bytes[at] === close) return { parts, end: at + 1 };
    const literal = literalAt(bytes, at);
    if (!literal) return void 0;
    parts.push(literal.text);
    at = pastBlanks(bytes, literal.end);
    if (bytes[at] === comma) at = pastBlanks(bytes, at + 1);
    else if (bytes[at] !== close) return void 0;
  }
  return void 0;
}
function literalAt(bytes, place) {
  let at = place;
  while (at < place + 2 && prefixes[bytes[at]] === 1) at++;
  const quote = bytes[at];
  if (at >= bytes.length || quotes[quote] === 0) return void 0;
  const start2 = at + 1;
  for (at = start2; at < bytes.length && at - start2 < longestList; at++) {
    if (bytes[at] === quote) return { text: bytes.toString("latin1", start2, at), end: at + 1 };
    if (bytes[at] === backslash3 || bytes[at] === 10) return void 0;
  }
  return void 0;
}
function quoteBefore(bytes, end) {
  for (let at = end - 1; at >= Math.max(0, end - 4); at--) if (bytes[at] === bytes[end]) return at;
  return -1;
}
function openingBefore(bytes, close) {
  for (let at = close - 1; at > Math.max(-1, close - longestList); at--) {
    if (bytes[at] === openBracket) return at;
    if (bytes[at] === closeBracket) return -1;
  }
  return -1;
}
function pastBlanks(bytes, place) {
  let at = place;
  while (at < bytes.length && at - place < longestList && blanks2[bytes[at]] === 1) at++;
  return at;
}

// src/scan/match/tokens-in-text.ts
function rawTokens(decoded, patterns, piece2, report, isNear = always) {
  const { text: text2, at } = piece2;
  for (const pattern of patterns) {
    const expression = decoded.isName ? pattern.nameExpression : pattern.expression;
    expression.lastIndex = 0;
    for (let found = expression.exec(text2); found !== null; found = expression.exec(text2)) {
      if (!isNear()) return;
      const start2 = at + found.index;
      reportToken(decoded, pattern, found[0], start2, start2 + found[0].length, report);
    }
    if (isExact(pattern)) tokensWithinRuns(decoded, pattern, piece2, report);
    if (decoded.isSqlite && isNear()) gluedTokens(decoded, pattern, piece2, report);
    if (!pattern.isHex && pattern.prefix === "") lengthedTokens(decoded, pattern, piece2, report, isNear);
  }
}
function always() {
  return true;
}
function plainTokens(decoded, patterns, { text: text2, at }, report) {
  const plain = plainText(text2);
  if (!plain) return;
  for (const pattern of patterns) {
    for (const found of plain.text.matchAll(decoded.isName ? pattern.nameExpression : pattern.expression)) {
      if (isTheSame(text2, plain, found.index, found[0].length)) continue;
      const start2 = plain.places[found.index];
      const last3 = plain.places[found.index + found[0].length - 1];
      const next = plain.places[found.index + found[0].length];
      const end = "%\\&".includes(text2.charAt(last3)) ? next : last3 + 1;
      reportToken(decoded, pattern, found[0], at + start2, at + end, report);
    }
  }
}
function isTheSame(text2, plain, index, length2) {
  const start2 = plain.places[index];
  if (plain.places[index + length2 - 1] !== start2 + length2 - 1) return false;
  return text2.slice(Math.max(0, start2 - 2), start2) === plain.text.slice(Math.max(0, index - 2), index) && text2.slice(start2 + length2, start2 + length2 + 2) === plain.text.slice(index + length2, index + length2 + 2);
}
function reportToken(decoded, pattern, token2, start2, end, report) {
  if (start2 < decoded.from || start2 >= decoded.to) return;
  const confidence = confidenceAt(decoded, pattern, token2, start2, end);
  if (confidence > 0) report({ start: start2, end, token: token2, pattern, confidence, within: [], inner: start2 });
}
var lengths = /[\x00-\x08\x0e-\x1f\x7f-\xff]([-.0-9A-Z_a-z])(?=[A-Za-z0-9_-]{40})/g;
function lengthedTokens(decoded, pattern, { text: text2, at }, report, isNear) {
  if (text2.search(lengths) < 0 || !isNear()) return;
  for (const found of text2.matchAll(lengths)) {
    const start2 = found.index + 2;
    const length2 = text2.charCodeAt(start2 - 1);
    const token2 = text2.slice(start2, start2 + length2);
    if (length2 >= pattern.least && length2 <= pattern.most && token2.length === length2 && /^[A-Za-z0-9_-]+$/.test(token2))
      reportToken(decoded, pattern, token2, at + start2, at + start2 + length2, report);
  }
}
function tokensWithinRuns(decoded, pattern, { text: text2, at }, report) {
  for (let index = text2.indexOf(pattern.prefix), next = 0; index >= 0; index = next) {
    next = text2.indexOf(pattern.prefix, index + 1);
    if (next >= 0 && next < index + pattern.most) continue;
    pattern.atPlace.lastIndex = 0;
    const token2 = pattern.atPlace.exec(text2.slice(index, index + pattern.most))?.[0];
    const start2 = at + index;
    if (token2 === void 0 || start2 < decoded.from || start2 >= decoded.to) continue;
    const end = start2 + token2.length;
    const characters = token2.slice(pattern.prefix.length);
    if (isPlaceholder(characters) || pattern.placeholders.has(token2)) continue;
    if (!looksRandom(characters)) continue;
    if (decoded.isSqlite || isBesideControl(decoded.bytes, start2, end))
      report({ start: start2, end, token: token2, pattern, confidence: 5, within: [], inner: start2 });
  }
}
function gluedTokens(decoded, pattern, { text: text2, at }, report) {
  let failed = 0;
  for (const { 0: name, index } of text2.matchAll(pattern.names)) {
    const place = index + name.length;
    if (place < failed || !text2.startsWith(pattern.prefix, place)) continue;
    const token2 = tokenAt(text2, place, pattern);
    const start2 = at + place;
    if (token2 !== void 0 && isDetectedByName(pattern, name, token2)) {
      if (start2 >= decoded.from && start2 < decoded.to)
        report({ start: start2, end: start2 + token2.length, token: token2, pattern, confidence: 4, within: [], inner: start2 });
    } else if (pattern.detectedBy === "claims") failed = place + lengthOfRun(text2, place);
  }
}
function tokenAt(text2, place, pattern) {
  if (pattern.isHex || pattern.prefix !== "") {
    pattern.atPlace.lastIndex = place;
    return pattern.atPlace.exec(text2)?.[0];
  }
  let end = place;
  while (end < text2.length && end - place < pattern.most && /[A-Za-z0-9_-]/.test(text2.charAt(end))) end++;
  return end - place < pattern.least ? void 0 : text2.slice(place, end);
}
function isDetectedByName(pattern, name, token2) {
  if (pattern.placeholders.has(token2)) return false;
  if (pattern.detectedBy === "claims") return isIssuedBy(pattern, token2) || !isCommonName(name);
  if (isPlaceholder(token2)) return false;
  if (pattern.detectedBy === "shape") return true;
  return pattern.isPrecise || !isCommonName(name) && looksRandom(token2) && !readsAsWords(token2);
}
function lengthOfRun(text2, start2) {
  let end = start2;
  while (end < text2.length && /[A-Za-z0-9_.-]/.test(text2.charAt(end))) end++;
  return end - start2;
}

// src/scan/match/candidates/adjacent-literals.ts
var blanks3 = tableOf(" 	\r\n");
var quotes2 = tableOf("\"'`");
var joints = tableOf("+.*&~<>\\_bBrRuUfF");
var backslash4 = 92;
var equals = 61;
var hash2 = 35;
var comma2 = 44;
var dot2 = 46;
var longest = 240;
function isBesideLiteralJoin(bytes, start2, end) {
  const behind2 = behindJoin(bytes, end, 1);
  if (behind2 >= 0 && mayGoOn(bytes, start2, end, behind2, 1)) return true;
  const before = behindJoin(bytes, start2 - 1, -1);
  return before >= 0 && mayGoOn(bytes, start2, end, before, -1);
}
function mayGoOn(bytes, start2, end, beyond, step2) {
  const isPlain = quotes2[bytes[step2 === 1 ? end : start2 - 1]] === 1 && quotes2[bytes[beyond - step2]] === 1;
  if (!isPlain || isAssignedAt(bytes, start2)) return true;
  let other = beyond;
  while (other >= 0 && other < bytes.length && Math.abs(other - beyond) < longest && tokenBytes[bytes[other]] === 1)
    other += step2;
  if (other === beyond) return bytes[beyond] === dot2;
  const text2 = step2 === 1 ? bytes.toString("latin1", start2, end) + bytes.toString("latin1", beyond, other) : bytes.toString("latin1", other + 1, beyond + 1) + bytes.toString("latin1", start2, end);
  return /^[0-9a-f]+$/i.test(text2) || looksRandom(text2) || text2.includes("eyJ");
}
function isJoinByte(byte) {
  return quotes2[byte] === 1 || byte === backslash4 || byte === 10 || byte === 226 || byte === 239;
}
function isUnseen(bytes, at) {
  if (at < 0 || at + 2 >= bytes.length) return false;
  const last3 = bytes[at + 2];
  if (bytes[at] === 226) return bytes[at + 1] === 128 && last3 >= 139 && last3 <= 141;
  return bytes[at] === 239 && bytes[at + 1] === 187 && last3 === 191;
}
function behindUnseen(bytes, outside, step2) {
  const first = step2 === 1 ? 0 : -2;
  let at = outside;
  while (isUnseen(bytes, at + first)) at += 3 * step2;
  return at === outside ? -1 : at;
}
function endOfRow(bytes, end, most) {
  const last3 = Math.min(bytes.length, end + most);
  let at = end;
  while (at < last3) {
    const next = behindJoin(bytes, at, 1);
    if (next < 0) return at;
    at = next;
    while (at < last3 && quotes2[bytes[at]] !== 1 && bytes[at] !== backslash4 && bytes[at] !== 10 && !isSoftBreak(bytes, at) && !isUnseen(bytes, at))
      at++;
  }
  return last3;
}
function behindJoin(bytes, outside, step2) {
  if (outside < 0 || outside >= bytes.length) return -1;
  const first = bytes[outside];
  const soft = behindSoftBreak(bytes, outside, step2);
  if (soft >= 0) return soft;
  if (first > 127) return behindUnseen(bytes, outside, step2);
  const next = outside + step2;
  const isCode = first === backslash4 || next >= 0 && next < bytes.length && bytes[next] === backslash4;
  if (quotes2[first] !== 1 && !isCode && !(step2 === -1 && blanks3[first] === 1)) return -1;
  let marks3 = 0;
  for (let count = 0, at = outside; count < longest && at >= 0 && at < bytes.length; count++, at += step2) {
    const byte = bytes[at];
    if (quotes2[byte] === 1) {
      if (++marks3 === (isCode ? 4 : 2)) return at + step2;
    } else if (blanks3[byte] === 1) {
      if (byte === 10 && isBackslashBefore(bytes, at)) return at + step2;
    } else if (byte === hash2 && step2 === 1 && marks3 === 1) at = endOfRemark(bytes, at);
    else if (joints[byte] !== 1 && !(byte === comma2 && at + 2 < bytes.length && (bytes[at + 1] === dot2 || bytes[at + 2] === dot2)) && !(isCode && (byte === 110 || byte === 44)))
      return isCode && marks3 >= 2 ? at : -1;
  }
  return -1;
}
function isBesideSoftBreak(bytes, start2, end) {
  return behindSoftBreak(bytes, start2 - 1, -1) >= 0 || isSoftBreak(bytes, end);
}
function isSoftBreak(bytes, at) {
  return bytes[at] === equals && behindSoftBreak(bytes, at, 1) >= 0;
}
function behindSoftBreak(bytes, outside, step2) {
  if (step2 === 1) {
    if (bytes[outside] !== equals || outside + 2 >= bytes.length) return -1;
    const end = bytes[outside + 1] === 13 ? outside + 2 : outside + 1;
    return bytes[end] === 10 && isFullLine2(bytes, outside) ? end + 1 : -1;
  }
  if (bytes[outside] !== 10 || outside < 2) return -1;
  const sign = bytes[outside - 1] === 13 ? outside - 2 : outside - 1;
  return bytes[sign] === equals && isFullLine2(bytes, sign) ? sign - 1 : -1;
}
function isFullLine2(bytes, last3) {
  if (last3 > 46 && bytes[last3 - 46] === 104 && bytes[last3 - 45] === 49 && bytes[last3 - 44] === 58) return false;
  let start2 = last3;
  while (start2 > 0 && last3 - start2 < 80 && bytes[start2 - 1] !== 10) start2--;
  return last3 - start2 >= 68 && last3 - start2 < 77;
}
function endOfRemark(bytes, at) {
  let end = at;
  while (end < bytes.length - 1 && end - at < 90 && bytes[end + 1] !== 10) end++;
  return end;
}
function isBackslashBefore(bytes, at) {
  if (at === 0) return false;
  return bytes[at - 1] === backslash4 || at > 1 && bytes[at - 1] === 13 && bytes[at - 2] === backslash4;
}

// src/scan/match/candidates/dotted-pieces.ts
var dot3 = 46;
var dash = 45;
var colon = 58;
function dottedPieces(bytes) {
  let knownStart = 0;
  let knownEnd = 0;
  const isPart2 = (byte) => byte === dot3 || byte !== void 0 && tokenBytes[byte] === 1;
  const follow2 = (at) => {
    if (at >= knownStart && at < knownEnd) return;
    knownStart = at;
    while (knownStart > 0 && isPart2(bytes[knownStart - 1])) knownStart--;
    if (bytes[knownStart] === dash && bytes[knownStart - 1] === colon && knownStart < at) knownStart++;
    knownEnd = at;
    while (isPart2(bytes[knownEnd])) knownEnd++;
  };
  return {
    start: (at) => {
      follow2(at);
      return knownStart;
    },
    end: (at) => {
      follow2(at - 1);
      return knownEnd;
    }
  };
}

// src/scan/match/candidates/find-runs.ts
var inARow = Uint8Array.from({ length: 256 }, (_, bits2) => gapOf(bits2));
function findRuns(bytes, from, to, table, least, hints, visit, state) {
  const last3 = Math.min(bytes.length, to + least - 1);
  let at = Math.max(least, 8) - 1;
  if (from > 0) at = Math.max(at, from + least - 1);
  let passed = -1;
  if (from > 0) {
    const end = runEnd(bytes, from - 1, table);
    if (end > from) {
      const start2 = runStart(bytes, from, table);
      if (end - start2 >= least) visit.run(state, start2, end);
      passed = end;
      at = end + least - 1;
    }
  }
  while (at < last3) {
    const row = table[bytes[at]] | table[bytes[at - 1]] << 1 | table[bytes[at - 2]] << 2 | table[bytes[at - 3]] << 3 | table[bytes[at - 4]] << 4 | table[bytes[at - 5]] << 5 | table[bytes[at - 6]] << 6 | table[bytes[at - 7]] << 7;
    if (row !== 255) {
      const gap = at - inARow[row];
      const hint = hints[row];
      if (hint !== 0 && gap > passed) {
        const next = visitHint(bytes, gap, hint, visit, state);
        if (next > at) {
          passed = next;
          at = next + least - 1;
          continue;
        }
      }
      at = gap + least;
      continue;
    }
    const stop = at - least;
    let before = at - 8;
    while (before > stop && table[bytes[before]] === 1) before--;
    if (before > stop) {
      at = before + least;
      continue;
    }
    const start2 = runStart(bytes, before + 1, table);
    const end = runEnd(bytes, at, table);
    visit.run(state, start2, end);
    at = end + least;
  }
}
function visitHint(bytes, at, hint, visit, state) {
  if (bytes[at] !== 0) return (hint & hintBits.escapes) !== 0 ? visit.mark(state, at) : -1;
  if ((hint & hintBits.utf32) !== 0) return visit.zeros(state, at);
  return (hint & hintBits.utf16) !== 0 && bytes[at - 2] === 0 && bytes[at - 1] !== 0 ? visit.zero(state, at) : -1;
}
function runStart(bytes, at, table) {
  let start2 = at;
  while (start2 > 0 && table[bytes[start2 - 1]] === 1) start2--;
  return start2;
}
function runEnd(bytes, at, table) {
  let end = at;
  while (end < bytes.length && table[bytes[end]] === 1) end++;
  return end;
}

// src/scan/match/candidates/find-sparse-runs.ts
function findSparseRuns(bytes, from, to, table, least, visit, state) {
  const last3 = Math.min(bytes.length, to + least - 1);
  let at = Math.max(0, from - least) + least - 1;
  while (at < last3) {
    const byte = bytes[at];
    if (table[byte] === 0) {
      if (byte === 0 && bytes[at - 1] !== 0 && bytes[at - 2] === 0) {
        const next = visit.zero(state, at);
        if (next > at) {
          at = next + least - 1;
          continue;
        }
      }
      at += least;
      continue;
    }
    const stop = at - least;
    let before = at - 1;
    while (before > stop && table[bytes[before]] === 1) before--;
    if (before > stop) {
      if (before === at - 1 && bytes[before] === 0 && bytes[before - 1] !== 0 && bytes[before - 2] === 0) {
        const next = visit.zero(state, before);
        if (next > before) {
          at = next + least - 1;
          continue;
        }
      }
      at = before + least;
      continue;
    }
    let start2 = before + 1;
    while (start2 > 0 && table[bytes[start2 - 1]] === 1) start2--;
    let end = at + 1;
    while (end < bytes.length && table[bytes[end]] === 1) end++;
    visit.run(state, start2, end);
    at = end + least;
  }
}

// src/scan/match/candidates/run-traits.ts
var traits = { needs: 0, longest: 0, coded: 0, percents: 0 };
function traitsOf(bytes, start2, end, plan, isSqlite) {
  const { hexLeast } = plan;
  const isLoose = isSqlite || start2 > 0 && (bytes[start2 - 1] === backslash5 || bytes[start2 - 1] === equals2 && bytes[start2] === three);
  let needs = 0;
  let hex = 0;
  let longest3 = 0;
  let coded = 0;
  let begin3 = start2;
  let changes = 0;
  let last3 = 0;
  let percents = 0;
  let digits = 0;
  let dashes = 0;
  for (let at = start2; at <= end; at++) {
    const bits2 = at === end ? classBits.percent : byteClasses[bytes[at]];
    if (bits2 < classBits.dash) {
      const kind = bits2 & kindBits;
      if (kind !== last3) changes++;
      last3 = kind;
      if (kind === classBits.digit) digits++;
      if ((bits2 & hexBits) !== 0) {
        if (++hex === 8) needs |= 8;
      } else if (hex > 0) {
        if (hex >= hexLeast && (isLoose || bytes[at] === letterQ && plan.hexLengths[hex] === 1)) needs |= 2;
        hex = 0;
      }
      continue;
    }
    if (hex >= hexLeast && (isLoose || percents > 0 || plan.hexLengths[hex] === 1)) needs |= 2;
    hex = 0;
    if (bits2 === classBits.dash) {
      dashes++;
      if (plan.prefixStarts[bytes[at + 1]] === 1 && plan.isPrefixAt(bytes, at + 1)) needs |= 1;
      continue;
    }
    const length2 = at - begin3;
    if (length2 > longest3) longest3 = length2;
    if (length2 > coded && length2 <= plan.mostOpaque && changes >= (digits > 0 ? codedShare.withDigit : codedShare.withoutDigit) * length2)
      coded = length2;
    begin3 = at + 1;
    changes = 0;
    digits = 0;
    last3 = 0;
    if (at < end) {
      percents++;
      if (plan.isPrefixAt(bytes, at + 3) || plan.isPrefixAt(bytes, at + 5) || plan.isPrefixAt(bytes, at + 1))
        needs |= 1;
    }
  }
  traits.needs = dashes < 2 ? needs & ~8 : needs;
  traits.longest = longest3;
  traits.coded = coded;
  traits.percents = percents;
}
var dash2 = 45;
var backslash5 = 92;
var equals2 = 61;
var three = 51;
var letterQ = 113;
var hexBits = classBits.digit | classBits.hexLetter;
var kindBits = classBits.digit | classBits.lower | classBits.upper;
var codedShare = { withDigit: randomShare.withDigit - 0.04, withoutDigit: randomShare.withoutDigit - 0.04 };
function startsPrefix(bytes, start2, plan) {
  if (plan.isPrefixAt(bytes, start2) || bytes[start2] === dash2 && plan.isPrefixAt(bytes, start2 + 1)) return true;
  if (start2 > 0 && bytes[start2 - 1] === equals2 && plan.isPrefixAt(bytes, start2 + 2)) return true;
  if (start2 > 0 && bytes[start2 - 1] === 10 && bytes[start2] === 86 && plan.isPrefixAt(bytes, start2 + 1)) return true;
  return start2 > 0 && bytes[start2 - 1] === backslash5 && (plan.isPrefixAt(bytes, start2 + 1) || plan.isPrefixAt(bytes, start2 + 3) || plan.isPrefixAt(bytes, start2 + 5));
}
function holdsPrefix(bytes, start2, end, plan) {
  for (let at = start2; at <= end - plan.leastExact; at++)
    if (plan.prefixStarts[bytes[at]] === 1 && plan.isPrefixAt(bytes, at)) return true;
  return false;
}
function isBareName(bytes, { step: step2 }) {
  let length2 = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0 || isJoinByte(byte)) return false;
    length2 = tokenBytes[byte] === 1 ? length2 + 1 : 0;
    if (length2 === step2) return false;
  }
  return true;
}

// src/scan/match/candidates/fast-scan.ts
var manyPercents = 8;
var openBracket2 = 40;
var dot4 = 46;
var dash3 = 45;
var longestWords = 240;
var prefixed = 1;
var anything = 15;
var longestRow = 16384;
var rowReach = 200;
var escapeReach = 60;
var piece = 65536;
function fastScan(decoded, plan, visit) {
  const { bytes, from, to } = decoded;
  const scanning = {
    decoded,
    bytes,
    plan,
    visit,
    wideDone: from,
    escapesDone: 0,
    blobDone: 0,
    rowDone: 0,
    dotsDone: -1,
    dots: void 0,
    words: void 0
  };
  findRuns(bytes, from, to, tokenBytes, plan.step, plan.hints, runs, scanning);
  lookAtJoinCalls(scanning);
  if (plan.hexPart === 0) return;
  scanning.wideDone = from;
  scanning.rowDone = 0;
  findSparseRuns(bytes, from, to, hexBytes, plan.hexPart, hexPieces, scanning);
}
var runs = { run: lookAtRun, zero: lookAtZero, zeros: lookAtZeros, mark: lookAtMark };
var hexPieces = { run: lookAtHexPiece, zero: lookAtZero };
function lookAtZero(scanning, at) {
  return at < scanning.wideDone ? -1 : lookAtWide(scanning, utf16At(scanning.bytes, at));
}
function lookAtZeros(scanning, at) {
  return at < scanning.wideDone ? -1 : lookAtWide(scanning, utf32At(scanning.bytes, at));
}
function lookAtWide(scanning, found) {
  if (!found) return -1;
  scanning.visit.wide(found);
  scanning.wideDone = found.end;
  return found.end;
}
function lookAtMark(scanning, at) {
  const { decoded, bytes, plan, visit } = scanning;
  if (at < scanning.escapesDone || !mayBeEscape(bytes, at)) return -1;
  const found = escapedAt(bytes, at);
  if (!found) return -1;
  const { start: start2, end } = found;
  scanning.escapesDone = end;
  decoded.far(start2, end);
  if (end - start2 < ofEscapes.piece)
    lookPlainly(decoded, plan.patterns, start2 - escapeReach, end + escapeReach, visit.token);
  else lookAtLongEscaped(decoded, plan.patterns, found, ofEscapes, visit);
  return end;
}
function lookAtHexPiece(scanning, start2, end) {
  const { bytes, plan } = scanning;
  if (end - start2 >= plan.hexLeast) return;
  if (isBesideLiteralJoin(bytes, start2, end)) lookAtRow(scanning, start2, end);
  else if (start2 > 0 && bytes[start2 - 1] === dash3) {
    let first = start2 - 1;
    while (first > 0 && start2 - first < plan.step && tokenBytes[bytes[first - 1]] === 1) first--;
    if (isBesideSoftBreak(bytes, first, end)) lookAtRow(scanning, first, end);
  }
}
function lookAtJoinCalls({ decoded: { from, to }, bytes, visit }) {
  const last3 = Math.min(bytes.length, to + beyondJoin);
  if (last3 - from < leastJoin) return;
  for (let at = joinCallAt(bytes, from, last3); at >= 0; at = joinCallAt(bytes, at + joinCall.length, last3)) {
    const blob = joinedAt(bytes, at);
    if (blob) visit.blob(blob);
  }
}
var beyondJoin = 256;
var leastJoin = 24;
function lookAtRow(scanning, start2, end) {
  if (end <= scanning.rowDone) return;
  const { decoded, bytes, plan, visit } = scanning;
  const rowEnd = endOfRow(bytes, end, longestRow);
  scanning.rowDone = rowEnd;
  const text2 = bytes.toString(
    "latin1",
    Math.max(0, start2 - reach.before),
    Math.min(bytes.length, rowEnd + reach.after)
  );
  const isNamed2 = plan.rowNear.test(text2);
  if (!isNamed2 && !isBesideSoftBreak(bytes, start2, end)) return;
  if (text2.includes("eyJ")) decoded.far(start2, rowEnd);
  const patterns = isNamed2 ? plan.patterns : plan.groups[prefixed].withoutClaims;
  lookPlainly(decoded, patterns, start2 - rowReach, rowEnd + rowReach, visit.token);
}
function lookAtRun(scanning, start2, end) {
  const { bytes, plan } = scanning;
  if (isBesideLiteralJoin(bytes, start2, end)) lookAtRow(scanning, start2, end);
  const before = start2 > 0 ? bytes[start2 - 1] : 0;
  const after = end < bytes.length ? bytes[end] : 0;
  const isDotted = before === dot4 || after === dot4 && end + 1 < bytes.length && tokenBytes[bytes[end + 1]] === 1;
  const isPrefixed = startsPrefix(bytes, start2, plan) || before === dot4 && startsPrefix(bytes, dotsOf(scanning).start(start2), plan);
  if (!isPrefixed && (isDotted || after === openBracket2) && end - start2 < plan.leastOther) return;
  traitsOf(bytes, start2, end, plan, scanning.decoded.isSqlite);
  const { longest: longest3, coded, percents } = traits;
  if (longest3 >= leastBlob - 7 && end > scanning.blobDone && (longest3 < end - start2 || isMark(before) || start2 === 0 && scanning.decoded.isContinued || mayBegin2(bytes, start2)))
    scanning.blobDone = blobsIn(scanning.decoded, scanning.visit.blob, scanning.blobDone, start2, end);
  const isGlued = !isPrefixed && (isControl(before) || isControl(after)) && holdsPrefix(bytes, start2, end, plan);
  const needs = traits.needs | (isPrefixed || isGlued ? 1 : 0);
  const need = percents >= manyPercents || scanning.decoded.isSqlite ? anything : needs | (coded >= plan.leastOpaque && (!isDotted || percents > 0 || isLengthed(bytes, start2, end)) ? 4 : 0);
  if ((need === 0 || need === 4) && (longest3 < plan.leastOpaque || percents === 0 && (isDotted && need === 0 || isInBase64(bytes, start2, end))))
    return;
  const group = plan.groups[need === 0 ? 4 : need];
  if ((need & 1) === 0 && percents === 0 && isUnnamedAt(bytes, start2) && (isSumAt(bytes, end) || !isNamedAbove(scanning.decoded, group, start2)))
    return;
  const isDottedText = isDotted && (isPrefixed || scanning.decoded.isSqlite);
  if (!isDottedText && isKnownApart(scanning, group, start2, end)) return;
  if ((need === 0 || need === 4) && !mayBeOpaque(scanning, need, percents > 0, start2, end)) return;
  lookClosely(scanning, need === 0 ? 4 : need, isDottedText, start2, end, longest3 >= leastEncoded);
}
function mayBeOpaque({ bytes, plan }, need, isEncoded, start2, end) {
  const isAssigned = isAssignedAt(bytes, start2);
  if (need === 0 && !isAssigned) return false;
  const text2 = !isEncoded && end - start2 < longestWords ? bytes.toString("latin1", start2, end) : "";
  if (text2 !== "" && looksOf(text2).isWords) return false;
  const isCode = need === 0 || text2 !== "" && looksOf(text2).isCode();
  return !isCode || isAssigned && plan.ownNear.test(bytes.toString("latin1", Math.max(0, start2 - reach.direct), start2));
}
function lookClosely(scanning, need, isDotted, start2, end, isRaw) {
  const group = scanning.plan.groups[need];
  if (!isDotted) {
    look(scanning, group, { start: start2, end, isRaw, claimsAt: start2 });
    return;
  }
  const dots = dotsOf(scanning);
  const first = dots.start(start2);
  if (first === scanning.dotsDone) return;
  scanning.dotsDone = first;
  const last3 = dots.end(end);
  look(scanning, group, { start: first, end: last3, isRaw: true, claimsAt: last3 - longestJwt });
}
function dotsOf(scanning) {
  scanning.dots ??= dottedPieces(scanning.bytes);
  return scanning.dots;
}
function look(scanning, group, { start: start2, end, isRaw, claimsAt }) {
  const { decoded, bytes, visit } = scanning;
  const { patterns, withoutClaims, lead, near } = group;
  let isKnownNear = near && end - start2 < piece ? void 0 : true;
  const isNear = () => {
    isKnownNear ??= !near || isWordNear(scanning, near, start2, end);
    return isKnownNear;
  };
  for (let at = start2; isRaw && at < end; at += piece) {
    const first = Math.max(0, at - 2 - lead);
    const last3 = Math.min(bytes.length, Math.min(end, at + piece + longestToken) + 2);
    const text2 = bytes.toString("latin1", first, last3);
    rawTokens(decoded, last3 < claimsAt ? withoutClaims : patterns, { text: text2, at: first }, visit.token, isNear);
  }
  if (!isEscaped(bytes, start2, end) || !isNear()) return;
  if (end - start2 < piece) lookPlainly(decoded, patterns, start2 - escapeReach, end + escapeReach, visit.token);
  else lookAtLongEscaped(decoded, patterns, { start: start2, end }, ofPercents, visit);
}
function isWordNear(scanning, words2, start2, end) {
  const { bytes } = scanning;
  scanning.words ??= { words: void 0, from: 0, to: 0, end: 0 };
  const first = Math.max(0, start2 - reach.before);
  return holdsWord(scanning.words, bytes, words2, first, Math.min(bytes.length, end + reach.after));
}
function isKnownApart(scanning, { near }, start2, end) {
  const { words: words2 } = scanning;
  if (!near || words2?.words !== near || words2.to < start2 || end - start2 >= piece) return false;
  return !isWordNear(scanning, near, start2, end);
}
var longestJwt = 3 * longestToken + 16;
var ofPercents = { piece, reach: 5 * longestToken, isPercents: true };
var ofEscapes = { piece: 4 * piece, reach: 9 * longestToken, isPercents: false };
function lookAtLongEscaped(decoded, patterns, { start: start2, end }, { piece: step2, reach: beyond, isPercents }, { token: token2 }) {
  for (let at = start2; at < end; at += step2) {
    const to = Math.min(end, at + step2 + beyond);
    if (isPercents && !holdsEncodedRun(decoded.bytes, at, to)) continue;
    lookPlainly(decoded, patterns, at - escapeReach, to + escapeReach, (hit) => {
      if (at === start2 || hit.start >= at) token2(hit);
    });
  }
}
function lookPlainly(decoded, patterns, from, to, found) {
  const first = Math.max(0, from);
  const text2 = decoded.bytes.toString("latin1", first, Math.min(decoded.bytes.length, to));
  plainTokens(decoded, patterns, { text: text2, at: first }, found);
}
function isNamedAbove({ bytes }, { near }, start2) {
  return near?.any.test(bytes.toString("latin1", Math.max(0, start2 - reach.direct), start2)) ?? true;
}

// src/scan/match/token-search.ts
var fastSearch = {
  mayHold: (bytes, plan) => !isBareName(bytes, plan),
  tokens: fastScan,
  texts: textSearch
};

// src/scan/match/decode/unpack-at-once.ts
function membersAtOnce(bytes, kind, budget) {
  const packed2 = kind === "gzip" ? gzipMember(bytes) : kind === "zip" ? zipMembers(bytes) : void 0;
  if (!packed2) return void 0;
  const size = packed2.reduce((sum, member) => sum + member.size, 0);
  if (!budget.hasRoomFor(size, packed2.length)) return void 0;
  const members = [];
  for (const member of packed2) {
    const content = contentOf(member);
    if (!content) return void 0;
    members.push({ path: member.path, content });
  }
  budget.packed(bytes.length);
  budget.inflated(size);
  for (const { path } of members) if (path !== void 0) budget.member();
  return members;
}
function gzipMember(bytes) {
  return bytes.length < 18 ? void 0 : [{ path: void 0, packed: bytes, how: "gzip", size: bytes.readUInt32LE(bytes.length - 4) }];
}
var header = 67324752;
var isEncrypted2 = 1;
var isStreamed = 8;
var isUtf84 = 2048;
function zipMembers(bytes) {
  const members = [];
  let at = 0;
  while (at + 30 < bytes.length && bytes.readUInt32LE(at) === header) {
    const flags3 = bytes.readUInt16LE(at + 6);
    const method = bytes.readUInt16LE(at + 8);
    const length2 = bytes.readUInt32LE(at + 18);
    const size = bytes.readUInt32LE(at + 22);
    const nameEnd = at + 30 + bytes.readUInt16LE(at + 26);
    const start2 = nameEnd + bytes.readUInt16LE(at + 28);
    const isPlain = (flags3 & (isEncrypted2 | isStreamed)) === 0 && (method === 8 || method === 0 && size === length2);
    if (!isPlain || start2 + length2 > bytes.length || size === 4294967295) return void 0;
    members.push({
      path: strFromU8(bytes.subarray(at + 30, nameEnd), (flags3 & isUtf84) === 0),
      packed: bytes.subarray(start2, start2 + length2),
      how: method === 0 || length2 === 0 ? "stored" : "deflate",
      size: length2 === 0 ? 0 : size
    });
    at = start2 + length2;
  }
  return members.length === 0 || bytes.includes("PK", at, "latin1") ? void 0 : members;
}
function contentOf({ packed: packed2, how, size }) {
  if (how === "stored") return packed2;
  const { gunzipSync, inflateRawSync } = process.getBuiltinModule("node:zlib");
  const options = { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 };
  try {
    const content = how === "gzip" ? gunzipSync(packed2, options) : inflateRawSync(packed2, options);
    return content.length === size ? content : void 0;
  } catch {
    return void 0;
  }
}

// src/scan/match/whole-scan.ts
var none = [];
function wholeScan(context, bytes) {
  tellNotUnpacked(context, bytes);
  const kind = archiveKind(bytes);
  return kind ? archiveScan(context, bytes, kind) : placedHits(context, bytes, hitsIn(context, bytes, "all", notFar));
}
function spanScan(context, bytes, spans, far) {
  tellNotUnpacked(context, bytes);
  const hits = hitsIn(context, bytes, spans, far);
  for (const { start: start2, end } of hits) far(start2, end);
  return placedHits(context, bytes, hits);
}
function tellNotUnpacked(context, bytes) {
  const why = context.isName ? void 0 : whyNotUnpacked(bytes);
  if (why !== void 0) context.notRead(why);
}
function hitsIn(context, bytes, spans, far) {
  const decoded = outerText(
    bytes,
    { from: 0, to: bytes.length, isContinued: false, isSqlite: isDatabase(bytes) },
    context,
    far
  );
  return spans === "all" ? scanDecodedText(decoded, context.tools) : spans.flatMap((span) => scanDecodedText(textBetween(decoded, span), context.tools));
}
function placedHits(context, bytes, hits) {
  if (hits.length === 0) return none;
  const lines = lineCounter();
  const [name] = context.names;
  const cells = isNotebook(name, bytes) ? cellCounter() : void 0;
  return hits.map((hit) => placedHit(hit, bytes, 0, lines, cells));
}
function archiveScan(context, bytes, kind) {
  if (context.archivesLeft === 0) {
    context.notRead(tooDeep);
    return placedHits(context, bytes, hitsIn(context, bytes, "all", notFar));
  }
  const members = membersAtOnce(bytes, kind, context.budget());
  if (!members) return itemScan(context).push(bytes, true);
  const inMembers = [];
  for (const { path, content } of members) {
    const member = memberLabel(kind, path);
    if (path !== void 0)
      inMembers.push(insideMemberName(member, wholeScan(memberNameContext(context), Buffer.from(path, "utf8"))));
    inMembers.push(insideMember(member, wholeScan(memberContext(context, path), content)));
    const why = context.budget().exceeded();
    if (why === void 0) continue;
    context.notRead(why);
    break;
  }
  const found = inMembers.flat();
  const tokens2 = new Set(found.map(({ hit }) => hit.token));
  const own = hitsIn(context, bytes, "all", notFar).filter(({ token: token2 }) => !tokens2.has(token2));
  return [...found, ...placedHits(context, bytes, own)];
}

// src/scan/match/widened-spans.ts
var dot5 = 46;
var rowBytes = 240;
function widenedSpans(bytes, spans, longestForm) {
  const before = Math.max(reach.after + rowBytes, longestForm);
  const after = reach.before;
  const widened2 = [];
  for (const { from, to } of spans) {
    const last3 = widened2.at(-1);
    const start2 = last3 && from - before <= last3.to ? last3.from : startOfRun(bytes, Math.max(0, from - before));
    const joins2 = last3 !== void 0 && start2 <= last3.to;
    const end = Math.min(bytes.length, to + after);
    if (joins2) widened2[widened2.length - 1] = { from: last3.from, to: Math.max(last3.to, end) };
    else widened2.push({ from: start2, to: end });
  }
  return widened2;
}
function joinedSpans(spans) {
  if (spans.length < 2) return spans;
  const joined = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last3 = joined.at(-1);
    if (last3 && span.from <= last3.to) joined[joined.length - 1] = { from: last3.from, to: Math.max(last3.to, span.to) };
    else joined.push(span);
  }
  return joined;
}
function startOfRun(bytes, at) {
  let start2 = at;
  while (start2 > 0 && isPart(bytes[start2 - 1])) start2--;
  return start2;
}
function isPart(byte) {
  return tokenBytes[byte] === 1 || byte === dot5 || byte === 43 || byte === 47 || byte === 61;
}

// src/scan/match/matcher.ts
var noSearch = () => {
};
function createMatcher(options, search = fastSearch) {
  const limits = { ...defaultLimits, ...options.limits };
  const patterns = tokenPatterns(options.providers);
  const plan = searchPlan(patterns);
  const mentions = platformMentions(options.providers, patterns);
  const forms = knownSecretForms(options.knownSecrets ?? []);
  const halves = knownSecretHalves(forms);
  const searchForms = forms.length === 0 ? noSearch : search.texts([...forms, ...halves].map(({ bytes }) => bytes));
  const longestForm = Math.max(0, ...forms.map(({ bytes }) => bytes.length)) + (halves.length > 0 ? mostBetween : 0);
  const labelOf2 = makeLabels();
  const tools = {
    plan,
    mentions,
    forms,
    halves,
    searchForms,
    longestForm,
    encodingDepth: limits.encodingDepth,
    search
  };
  const contextOf2 = (head2, names2 = [head2.name]) => {
    let budget;
    const context = {
      tools,
      mentions,
      names: names2,
      isName: isNameOrigin(head2),
      archivesLeft: limits.archiveDepth,
      budget: () => {
        budget ??= unpackBudget(limits);
        return budget;
      },
      notRead: (why, path) => options.onNotRead?.(mask(path === void 0 ? thingIn(head2) : `${thingIn(head2)}: ${path}`), why),
      unpack: (bytes) => isArchive(bytes) ? wholeScan({ ...context, archivesLeft: 2 }, bytes).map(unpackedHit) : void 0
    };
    return context;
  };
  const isBare = (bytes) => forms.length === 0 && !search.mayHold(bytes, plan);
  const mask = (text2) => {
    const bytes = Buffer.from(text2, "utf8");
    if (isBare(bytes)) return text2;
    const context = contextOf2({ name: "", origin: { is: "stream" } }, []);
    const whole = { from: 0, to: bytes.length, isContinued: false, isSqlite: false };
    return maskedText(
      bytes,
      [true, false].flatMap(
        (isName2) => scanDecodedText(outerText(bytes, whole, { ...context, isName: isName2 }, notFar), tools)
      )
    );
  };
  const matchOf = (head2, { hit, members, ...place }) => ({
    origin: head2.origin,
    name: mask(head2.name),
    kind: kindOf(options.providers, hit),
    provider: hit.knownSecret?.provider ?? hit.pattern?.provider ?? "",
    ...place,
    within: [...members.map(mask), ...hit.within],
    ...hit.knownSecret && !hit.knownSecret.isUnused ? { own: { client: hit.knownSecret.client, slot: hit.knownSecret.slot } } : {},
    ...hit.knownSecret?.places ? { keptIn: hit.knownSecret.places } : {},
    label: labelOf2(hit.token),
    ...options.fingerprintOf ? { fingerprint: options.fingerprintOf(hit.token) } : {}
  });
  const inName = (head2) => {
    if (head2.origin.is !== "file" && head2.origin.is !== "index") return none2;
    const bytes = Buffer.from(head2.name, "utf8");
    if (isBare(bytes)) return none2;
    const named = { name: head2.name, origin: { is: "metadata", what: "file-name", path: head2.name } };
    const found = wholeScan(contextOf2(named, []), bytes);
    return found.length === 0 ? none2 : found.map((placed) => matchOf(named, placed));
  };
  const matchWhole = (bytes, head2) => {
    if (head2.origin.is === "metadata" && bytes.length <= longestName && isBare(bytes)) return none2;
    const named = inName(head2);
    const found = wholeScan(contextOf2(head2), asBuffer(bytes));
    return found.length === 0 ? named : [...named, ...found.map((placed) => matchOf(head2, placed))];
  };
  const lookAtNew = (bytes, head2, spans) => {
    const whole = asBuffer(bytes);
    if (isArchive(whole) || isDatabase(whole) || isPng(whole))
      return { matches: matchWhole(bytes, head2), again: "all" };
    const again = [];
    const near = spans === "all" ? spans : widenedSpans(whole, spans, longestForm);
    const found = spanScan(contextOf2(head2), whole, near, (from, to) => again.push({ from, to }));
    return {
      matches: found.map((placed) => matchOf(head2, placed)),
      again: again.length > mostAgain ? "all" : joinedSpans(again)
    };
  };
  async function* match(item) {
    if (item.content instanceof Uint8Array) {
      yield* matchWhole(item.content, item);
      return;
    }
    yield* inName(item);
    const scan2 = itemScan(contextOf2(item));
    for await (const slice of item.content)
      for (const placed of scan2.push(asBuffer(slice), false)) yield matchOf(item, placed);
    for (const placed of scan2.push(Buffer.alloc(0), true)) yield matchOf(item, placed);
  }
  return {
    match,
    matchBytes: matchWhole,
    lookAtNew,
    mask
  };
}
var longestName = 255;
var mostAgain = 256;
var none2 = [];
function thingIn({ name, origin }) {
  return origin.is === "object" ? `${name} ${origin.object}` : name;
}
function asBuffer(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function isNameOrigin({ origin }) {
  if (origin.is === "object") return origin.kind === "tree";
  return origin.is === "metadata" && ["branch-name", "tag-name", "file-name", "symlink-target"].includes(origin.what);
}
function unpackedHit({ hit, members }, index) {
  return { ...hit, within: [...members, ...hit.within], inner: index };
}
function kindOf(providers, { knownSecret, pattern, token: token2 }) {
  if (pattern && (!knownSecret || pattern.provider === knownSecret.provider)) return pattern.kind;
  if (!knownSecret) return "";
  const shape = providers.find(({ id }) => id === knownSecret.provider)?.tokens.filter(({ slots, meaning }) => slots.includes(knownSecret.slot) && meaning !== "identifier").find((each) => hasShape(parseShape(each.shape), token2));
  return `${knownSecret.provider}/${shape?.kind ?? knownSecret.slot}`;
}
function makeLabels() {
  const labels = /* @__PURE__ */ new Map();
  return (token2) => {
    const known = labels.get(token2);
    if (known !== void 0) return known;
    const label = labelOf(labels.size);
    labels.set(token2, label);
    return label;
  };
}
function labelOf(index) {
  const letter = String.fromCharCode(65 + index % 26);
  return index < 26 ? letter : labelOf(Math.floor(index / 26) - 1) + letter;
}
function maskedText(bytes, hits) {
  let result = "";
  let done = 0;
  for (const { start: start2, end } of [...hits].sort((one, other) => one.start - other.start)) {
    if (end <= done) continue;
    result += start2 < done ? "" : `${bytes.toString("utf8", done, start2)}[secret]`;
    done = end;
  }
  return result + bytes.toString("utf8", done);
}

// src/scan/platform-of-name.ts
function makePlatformOfName(providers) {
  const mentions = platformMentions(providers, tokenPatterns(providers));
  return mentions.ofName;
}

// src/commands/scan/scan-kit.ts
function scanKit2({ providers: own, replaced, faults }) {
  const providers = [...catalog.filter(({ id }) => !replaced.has(id)), ...own];
  return {
    providers,
    createMatcher,
    platformOfName: makePlatformOfName(providers),
    faults: faults.map(({ file, message }) => {
      const what = shownNames(file);
      const why = message.startsWith(`${what}: `) ? message.slice(what.length + 2) : message;
      return { what, why: `${why}: skipping its platform` };
    })
  };
}

// src/git/git-records.ts
async function eachRecord(stream, separator, each) {
  let begun = [];
  for await (const chunk of untilStopped(stream)) {
    let from = 0;
    for (let end = chunk.indexOf(separator); end !== -1; end = chunk.indexOf(separator, from)) {
      const last3 = chunk.subarray(from, end);
      each(begun.length === 0 ? last3 : Buffer.concat([...begun, last3]));
      begun = [];
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) each(Buffer.concat(begun));
}
async function* untilStopped(stream) {
  try {
    for await (const chunk of stream) yield chunk;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE")) throw error;
  }
}

// src/git/open-repository.ts
var import_node_fs4 = require("node:fs");
var import_node_path3 = require("node:path");

// elsewhere:src/git/git-answer.ts
var { gitAnswer } = require("./git.js")["src/git/git-answer.ts"];

// elsewhere:src/git/git-problem.ts
var { gitProblem, isSilence, problemWords } = require("./git.js")["src/git/git-problem.ts"];

// src/git/read-regular-file.ts
var import_node_fs3 = require("node:fs");
function readRegularFile(path) {
  const file = (0, import_node_fs3.openSync)(path, import_node_fs3.constants.O_RDONLY | (import_node_fs3.constants.O_NONBLOCK ?? 0));
  try {
    if (!(0, import_node_fs3.fstatSync)(file).isFile()) throw new Error("it is not a regular file");
    return (0, import_node_fs3.readFileSync)(file);
  } finally {
    (0, import_node_fs3.closeSync)(file);
  }
}

// elsewhere:src/git/run-git.ts
var { gitIn } = require("./git.js")["src/git/run-git.ts"];

// src/git/open-repository.ts
async function openRepository(input) {
  const git = gitIn(input);
  if (!git) return { is: "refused", why: "git was not found on PATH" };
  const answer = await ask(git, input.quotePath);
  if (answer.is !== "refused" || !answer.owner || input.trusted) return answer;
  const trusted = await ownTrust(input);
  return trusted.length === 0 ? answer : openRepository({ ...input, trusted });
}
var facts = ["--is-bare-repository", "--absolute-git-dir"];
async function ask(git, quotePath) {
  const asked = await gitAnswer(git, ["rev-parse", ...facts, "--show-toplevel"], { deadline: 1e4 });
  const [, bare, gitFolder, top] = /^(true|false)\n([^\n]*)\n(?:([^\n]*)\n)?$/.exec(asked.output.toString()) ?? [];
  if (gitFolder && asked.code === 0 === (top !== void 0)) return opened(git, bare === "true", gitFolder, top);
  if (asked.output.length === 0) return refusal(asked.signal !== null, asked.problems, quotePath);
  const { output } = await gitAnswer(git, ["rev-parse", ...facts], { deadline: 1e4 });
  const [, isBare, odd] = /^(true|false)\n(.*)\n$/s.exec(output.toString()) ?? [];
  return odd ? opened(git, isBare === "true", odd, void 0) : { is: "refused", why: "git\u2019s answer has an unknown format" };
}
function opened(git, bare, gitFolder, top) {
  const commonFolder = commonFolderOf(gitFolder);
  const shallow = (0, import_node_fs4.existsSync)((0, import_node_path3.resolve)(commonFolder, "shallow"));
  return {
    is: "repository",
    repository: { git, gitFolder, commonFolder, bare, shallow, ...top === void 0 ? {} : { top } }
  };
}
function refusal(killed, problems, quotePath) {
  if (killed && !problems.some(isSilence)) return { is: "refused", why: "git did not answer within 10 seconds" };
  const owner = problems.find(({ kind }) => kind === "another-owner");
  if (owner) return { is: "refused", why: problemWords(owner, quotePath), owner: true };
  const [first] = problems;
  if (!first) return { is: "refused", why: "git could not be run" };
  return { is: first.kind === "not-a-repository" ? "none" : "refused", why: problemWords(first) };
}
function commonFolderOf(gitFolder) {
  try {
    return (0, import_node_path3.resolve)(gitFolder, readRegularFile((0, import_node_path3.resolve)(gitFolder, "commondir")).toString("utf8").trimEnd());
  } catch {
    return gitFolder;
  }
}
async function ownTrust(input) {
  const home = input.environment["HOME"] ?? process.getBuiltinModule("node:os").homedir();
  const { XDG_CONFIG_HOME: shared2 = (0, import_node_path3.resolve)(home, ".config"), GIT_CONFIG_GLOBAL: named } = input.environment;
  const files = named === void 0 ? [(0, import_node_path3.resolve)(shared2, "git/config"), (0, import_node_path3.resolve)(home, ".gitconfig")] : [named];
  const own = gitIn({ ...input, folder: (0, import_node_path3.parse)(home).root, fromHook: false });
  if (!own) return [];
  const answers = files.map(
    (file) => gitAnswer(own, ["config", "-z", "--file", file, "--includes", "--get-all", "safe.directory"], { deadline: 5e3 })
  );
  return (await Promise.all(answers)).flatMap(
    ({ output }) => output.toString().split("\0").filter((each) => each !== "")
  );
}
async function workTreeOf({ git, bare, top }) {
  if (bare || top !== void 0) return top;
  const { code, output } = await gitAnswer(git, ["rev-parse", "--show-toplevel"], { deadline: 1e4 });
  return code === 0 ? output.toString().replace(/\n$/, "") : void 0;
}

// elsewhere:src/report/finding-group-lines.ts
var loaded2;
var findingGroupLines = (...all) => (loaded2 ??= require("./text.js")["src/report/finding-group-lines.ts"]).findingGroupLines(...all);
var findingGroups = (...all) => (loaded2 ??= require("./text.js")["src/report/finding-group-lines.ts"]).findingGroups(...all);

// src/report/scan-text.ts
init_gap_lines();

// elsewhere:src/report/grouped-number.ts
var { groupedNumber } = require("./core.js")["src/report/grouped-number.ts"];

// elsewhere:src/report/layout.ts
var { columnCount, padTo, spacedBlocks, textOfLines, twoColumns, wrapText } = require("./core.js")["src/report/layout.ts"];

// src/report/scan-text.ts
init_page();

// elsewhere:src/report/quiet-lines.ts
var { quietLines } = require("./core.js")["src/report/quiet-lines.ts"];

// src/report/scan-text.ts
var mostGaps = 10;
function scanText2(report, summary, screen) {
  const page = pageOf(report, screen);
  const lines = screen.detail === "quiet" ? quietLines(page) : fullLines(page, summary);
  return textOfLines(lines);
}
function fullLines(page, summary) {
  const { report, screen } = page;
  const shown2 = screen.detail === "verbose" ? report.gaps : firstGaps(report.gaps);
  const closing = [...summary.notes, closingWords(report, summary)].map(
    (text2) => screen.unicode ? text2 : asciiText(text2)
  );
  const blocks = [
    ...(report.findings.length === 0 ? [] : findingGroups(report.findings, page)).map(
      (group) => findingGroupLines(group, page)
    ),
    gapLines(shown2, page),
    closing.flatMap((text2) => wrapText(text2, screen.width))
  ];
  return spacedBlocks(blocks);
}
function firstGaps(gaps) {
  if (gaps.length <= mostGaps) return gaps;
  return [
    ...gaps.slice(0, mostGaps),
    { what: `and ${gaps.length - mostGaps} more: --verbose lists them`, uncertain: true }
  ];
}
function closingWords({ findings, gaps, ignored }, { coverage, what, interrupted }) {
  const looked = say`${groupedNumber(coverage.files + coverage.objects)} ${what}, ${sizeWords2(coverage.bytes)}`;
  const notRead = gaps.some(({ uncertain }) => uncertain) ? ", except what is marked ? above" : "";
  const seen = say`${ignored > 0 ? say`${groupedNumber(ignored)} ignored; ` : ""}looked at ${looked}${notRead}`;
  const stopped = interrupted ? "Interrupted: " : "";
  const isNothing2 = coverage.files + coverage.objects === 0 && notRead !== "" && !interrupted;
  if (findings.length === 0 && isNothing2) return say`Nothing was scanned.`;
  if (findings.length === 0) return say`${stopped}${interrupted ? "n" : "N"}o token found; ${seen}.`;
  return say`${stopped}${groupedNumber(findings.length)} ${wordFor(findings)}; ${seen}.`;
}
function wordFor(findings) {
  const word = findings.every(({ severity }) => severity === "error") ? "error" : "finding";
  return findings.length === 1 ? say`${word}` : say`${word}s`;
}
function sizeWords2(bytes) {
  const units2 = ["bytes", "kB", "MB", "GB", "TB"];
  const power = bytes < 1e3 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1e3 ** power;
  return say`${power === 0 || value >= 100 ? Math.round(value) : decimal(value, 1)} ${units2[power] ?? ""}`;
}

// src/scan/attribute/checked-out.ts
var import_node_path4 = require("node:path");
async function checkedOut({ git, shallow, commonFolder }, signal) {
  const edges = shallow ? await process.getBuiltinModule("node:fs/promises").readFile((0, import_node_path4.join)(commonFolder, "shallow"), "latin1").catch(() => "") : "";
  const { code } = await gitAnswer(git, ["rev-parse", "--verify", "--quiet", "HEAD"], { signal });
  return { edges: new Set(edges.split("\n").filter(Boolean)), beforeFirstCommit: code === 1 };
}

// src/scan/attribute/refs-with.ts
async function pushedCommits({ git }, commits, signal) {
  const pushed = /* @__PURE__ */ new Set();
  if (commits.size === 0) return pushed;
  const running = git.start(["rev-list", "--remotes", "--glob=refs/pull/*", "--glob=refs/merge-requests/*"], {
    signal
  });
  await eachRecord(running.stdout, 10, (line) => {
    const id = line.toString("latin1");
    if (commits.has(id)) pushed.add(id);
  });
  await running.ended;
  return pushed;
}
function isRemoteRef(name) {
  return /^refs\/(remotes|pull|merge-requests)\//.test(name);
}
var mostAsked = 8;
var mostNamed = 50;
var mostRefs = 10;
async function refsWith(git, how, commits, signal) {
  if (how === "--contains" && commits.size > mostAsked) return await oneRefEach(git, commits, signal);
  const refs = /* @__PURE__ */ new Map();
  for (const commit of [...commits].slice(0, mostNamed)) {
    if (signal.aborted) break;
    refs.set(commit, await refsOf(git, `${how}=${commit}`, signal));
  }
  return refs;
}
async function oneRefEach(git, commits, signal) {
  const refs = /* @__PURE__ */ new Map();
  const running = git.start(["log", "--all", "--source", "--no-decorate", "--no-color", "--format=%H %S"], { signal });
  await eachRecord(running.stdout, 10, (line) => {
    const text2 = line.toString();
    const end = text2.indexOf(" ");
    const [commit, ref] = [text2.slice(0, end), text2.slice(end + 1)];
    if (commits.has(commit) && ref.startsWith("refs/")) refs.set(commit, [ref]);
  });
  await running.ended;
  return refs;
}
async function refsOf(git, condition, signal) {
  const names2 = [];
  const running = git.start(["for-each-ref", condition, "--format=%(refname) %(symref)"], { signal, deadline: 6e4 });
  await eachRecord(running.stdout, 10, (line) => {
    const [name = "", target] = line.toString().split(" ");
    if (!target && names2.length < 1e3) names2.push(name);
  });
  await running.ended;
  const remote = (name) => isRemoteRef(name) ? 0 : 1;
  return names2.sort((a, b) => remote(a) - remote(b)).slice(0, mostRefs);
}

// src/scan/ignore/baseline.ts
var about = "Tokens that auth-doctor scan --baseline ignores. The HMACs are made with the key in ~/.config/auth-doctor: without it, nothing is ignored.";
function parseBaseline(text2) {
  let data;
  try {
    data = JSON.parse(text2);
  } catch {
    return void 0;
  }
  if (!isTable(data) || data["schema"] !== 0 || typeof data["key"] !== "string" || !Array.isArray(data["accepted"]))
    return void 0;
  const accepted = data["accepted"].filter(isAccepted);
  return accepted.length === data["accepted"].length ? { key: data["key"], accepted } : void 0;
}
function baselineText({ key, accepted }) {
  const rows = new Map(accepted.map(({ rule, place, hmac }) => [rowKey({ rule, place, hmac }), { rule, place, hmac }]));
  const sorted = [...rows].sort(([a], [b]) => a < b ? -1 : 1).map(([, row]) => row);
  return `${JSON.stringify({ schema: 0, about, key, accepted: sorted }, void 0, 2)}
`;
}
function rowKey({ rule, place, hmac }) {
  return JSON.stringify([rule, place, hmac]);
}
function isTable(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isAccepted(data) {
  return isTable(data) && ["rule", "place", "hmac"].every((name) => typeof data[name] === "string");
}

// src/scan/run/finish-scan.ts
var import_node_path12 = require("node:path");

// elsewhere:src/scan/attribute/attribute-hits.ts
var loaded3;
var attributeHits = (...all) => (loaded3 ??= require("./found.js")["src/scan/attribute/attribute-hits.ts"]).attributeHits(...all);

// src/scan/distinct-matches.ts
function distinctMatches(matches) {
  const named = new Set(matches.flatMap((each) => isNamed(each) ? [placeKey(each)] : []));
  return matches.filter((each) => isNamed(each) || !named.has(placeKey(each)));
}
function isNamed({ origin, name }) {
  return origin.is === "object" && origin.kind === "blob" && name !== "blob";
}
function placeKey({ origin, offset, label, within }) {
  return origin.is === "object" ? `${origin.repository} ${origin.object} ${offset} ${label} ${within.length}` : "";
}

// src/scan/distinct-names.ts
function distinctNames(matches) {
  const told = /* @__PURE__ */ new Map();
  const byLength = matches.flatMap((each) => pathOf(each) === void 0 ? [] : [each]).sort((a, b) => (pathOf(a) ?? "").length - (pathOf(b) ?? "").length);
  const repeated = /* @__PURE__ */ new Set();
  for (const each of byLength) {
    const path = pathOf(each) ?? "";
    const key = `${each.kind} ${each.label}`;
    const paths = told.get(key) ?? /* @__PURE__ */ new Set();
    told.set(key, paths);
    if (withParents(path).some((parent) => paths.has(parent))) repeated.add(each);
    else paths.add(path);
  }
  return matches.filter((each) => !repeated.has(each));
}
function pathOf({ origin }) {
  return origin.is === "metadata" && origin.what === "file-name" && origin.repository === void 0 ? origin.path : void 0;
}
function withParents(path) {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

// src/scan/finding/scan-findings.ts
var import_node_path5 = require("node:path");

// elsewhere:src/rule-kit/place-name.ts
var { placeKey: placeKey2, placeName, withTilde } = require("./core.js")["src/rule-kit/place-name.ts"];

// src/scan/finding/scan-cause.ts
var byRule = {
  "token-in-file": "Anyone who can read the file, or a copy of it, can use the token.",
  "token-in-history": "Removing the line does not help: it stays in the history of this clone and of every other one.",
  "token-in-metadata": "Names and messages are part of every clone, and are shown in lists and logs that do not show files.",
  "token-in-remote-url": "git stores the URL with its credentials, and shows it in its messages.",
  "token-in-staged-file": "The next commit would add it to the history permanently."
};
var byHolder = {
  stream: "Anyone who can read the source of this stream, or its destination, can use the token.",
  "git-file": "The file exists only in this clone, but anyone who can read it, or a copy of it, can use the token.",
  reflog: "A reflog exists only in this clone, and also keeps the messages of deleted commits.",
  name: "Names are shown in lists and logs, and are copied to places where the files are not."
};
function scanCause(rule, holder, isTracked) {
  if (isTracked && rule === "token-in-file")
    return "git tracks the client\u2019s credential file: once it is committed, the credential is in the history and in every clone.";
  return (rule === "token-in-remote-url" ? void 0 : byHolder[holder]) ?? byRule[rule];
}

// elsewhere:src/scan/finding/scan-remedy.ts
var loaded4;
var scanRemedy = (...all) => (loaded4 ??= require("./found.js")["src/scan/finding/scan-remedy.ts"]).scanRemedy(...all);

// src/scan/finding/scan-rule.ts
var scanRules = [
  "token-in-file",
  "token-in-history",
  "token-in-metadata",
  "token-in-remote-url",
  "token-in-staged-file"
];
function scanRuleOf({ origin, line }, where, isRemoteLine2) {
  if (where?.keptBy === "index") return "token-in-staged-file";
  switch (origin.is) {
    case "file":
    case "stream":
      return "token-in-file";
    case "index":
      return "token-in-staged-file";
    case "object":
      return origin.kind === "blob" && where?.is !== "note" ? "token-in-history" : "token-in-metadata";
    case "metadata": {
      if (origin.what === "remote-url") return "token-in-remote-url";
      const isAddress = origin.what === "git-config" && origin.path !== void 0 && isRemoteLine2(origin.path, line);
      return isAddress ? "token-in-remote-url" : "token-in-metadata";
    }
  }
}

// src/scan/finding/thing-words.ts
function thingWords({ origin, name }, rule) {
  if (rule === "token-in-remote-url") return "The URL of a remote";
  switch (origin.is) {
    case "file":
    case "stream":
      return "This line";
    case "index":
      return "This staged line";
    case "object":
      if (rule === "token-in-staged-file") return "A staged file";
      if (origin.kind === "blob" && rule === "token-in-metadata") return things.note;
      if (origin.kind === "blob") return "A committed file";
      return name === "commit message" ? "A commit message" : name === "tag message" ? "A tag message" : "The author or committer of a commit";
    case "metadata":
      return things[origin.what];
  }
}
var things = {
  "branch-name": "A branch name",
  "tag-name": "A tag name",
  "file-name": "A file name",
  "symlink-target": "The target of a symbolic link",
  "git-config": "The repository's git configuration",
  "remote-url": "The URL of a remote",
  hook: "A git hook",
  note: "A git note",
  reflog: "A reflog",
  "git-file": "One of git's own files"
};

// src/scan/finding/token-holder.ts
function tokenHolder({ origin }, where) {
  if (origin.is === "stream") return "stream";
  if (origin.is === "object") return "history";
  if (origin.is !== "metadata") return "file";
  if (where) return "history";
  switch (origin.what) {
    case "git-config":
    case "hook":
    case "git-file":
      return "git-file";
    case "reflog":
      return "reflog";
    case "file-name":
    case "symlink-target":
      return "name";
    default:
      return "history";
  }
}

// src/scan/finding/where-words.ts
function whereWords(where, mask) {
  return [sinceWords(where), keptWords(where, mask), stillWords(where), pushedWords(where, mask)].filter(
    (words2) => words2 !== ""
  );
}
var doubts = {
  shallow: "the clone is shallow and starts there",
  damaged: "trees of earlier commits cannot be read"
};
function sinceWords({ introduced, commits }) {
  if (!introduced) return "";
  const date = introduced.time === void 0 ? "" : ` (${new Date(introduced.time * 1e3).toISOString().slice(0, 10)})`;
  const since = `${introduced.id.slice(0, 8)}${date}${introduced.orBefore ? `, or earlier: ${doubts[introduced.orBefore]}` : ""}`;
  return commits > 1 ? `added by ${commits} commits, first ${since}` : `since commit ${since}`;
}
function keptWords({ keptBy, refs, introduced }, mask) {
  switch (keptBy) {
    case "none":
      return "unreachable: no branch, tag, stash or reflog contains it, so git will delete it eventually";
    case "reflog":
      return "only in a reflog (a rewritten commit, a deleted branch or an older stash)";
    case "index":
      return "only in the index: staged but never committed";
    case "unknown":
      return "the commit that added it is unknown: parts of the history cannot be read";
    case "ref": {
      const names2 = refs.map((name) => mask(shortRef(name)));
      if (names2.length === 0) return "";
      const more = names2.length > 3 ? ", \u2026" : "";
      return `${introduced ? "on" : "kept by"} ${names2.slice(0, 3).join(", ")}${more}`;
    }
  }
}
function stillWords({ is, stillIn, keptBy, introduced }) {
  if (stillIn === "HEAD") return "still in HEAD";
  if (stillIn === "index" && keptBy !== "index") return "not in HEAD, but staged again";
  return introduced && keptBy === "ref" && is === "file" ? "no longer in HEAD" : "";
}
function pushedWords({ pushed, refs, keptBy }, mask) {
  if (pushed === "bare") return "this is a bare repository: anyone who can fetch from it can get the token";
  if (pushed === "no") return keptBy === "none" || keptBy === "index" ? "" : "not pushed, according to this clone";
  const remote = refs.find(isRemoteRef);
  return remote ? `pushed: in ${mask(shortRef(remote))}` : "pushed: in a remote branch";
}
function shortRef(name) {
  return name === "refs/stash" ? "the stash" : name.replace(/^refs\/(heads|remotes|tags)\//, "").replace(/^refs\//, "");
}

// src/scan/finding/scan-findings.ts
function scanFindings(input) {
  const groups = /* @__PURE__ */ new Map();
  for (const match of input.matches) {
    const key = groupKey(match, input);
    const group = groups.get(key);
    if (group) group.push(match);
    else groups.set(key, [match]);
  }
  const inPlaces = /* @__PURE__ */ new Map();
  for (const label of [...groups.values()].map(([first]) => first?.label ?? ""))
    inPlaces.set(label, (inPlaces.get(label) ?? 0) + 1);
  const found = [...groups.values()].map((group) => findingOf(group, inPlaces.get(group[0]?.label ?? "") ?? 1, input));
  if (found.length < 2) return found;
  const inOrder = new Intl.Collator("en").compare;
  return found.map((each) => ({ each, key: order(each.finding) })).sort((a, b) => inOrder(a.key, b.key)).map(({ each }) => each);
}
function groupKey(match, { reachability, isRemoteLine: isRemoteLine2 }) {
  const { origin, kind, label, line, column } = match;
  const where = reachability(match);
  const rule = scanRuleOf(match, where, isRemoteLine2);
  if (origin.is !== "object") return JSON.stringify([rule, kind, label, origin, line, column]);
  const at = origin.kind === "blob" ? where?.path ?? origin.object : origin.object;
  return JSON.stringify([
    rule,
    kind,
    label,
    origin.repository,
    origin.kind,
    at,
    ...origin.kind === "blob" ? [] : [line, column]
  ]);
}
function findingOf(group, inPlaces, input) {
  const match = oldest(group, input);
  const where = input.reachability(match);
  const rule = scanRuleOf(match, where, input.isRemoteLine);
  const holder = tokenHolder(match, where);
  const staged = stagedPath(match, input);
  const provider = input.providers.find(({ id }) => id === match.provider);
  const name = tokenName(match, provider);
  const subject = thingWords(match, rule);
  const place = placeOf(match, input);
  const path = pathOnDisk(place, match, input);
  const tracked = input.trackedFile(match);
  const finding = {
    rule,
    severity: "error",
    platform: match.provider,
    clients: match.own ? [match.own.client] : [],
    place,
    message: match.own ? `${subject} contains your own ${name}` : `${subject} contains what looks like ${/^[AEIOU]/i.test(name) ? "an" : "a"} ${name}`,
    evidence: evidenceOf(group, match, place, inPlaces, input),
    cause: scanCause(rule, holder, tracked !== void 0),
    remedy: scanRemedy({
      rule,
      holder,
      provider,
      own: match.own,
      keptIn: (match.keptIn ?? []).flatMap(
        (each) => each.kind === "file" && !isSamePath(each.path, path) ? [input.mask(withTilde(each.path, input.home))] : []
      ),
      tracked,
      inHome: input.inHome ?? false,
      inJob: input.inJob ?? false,
      home: input.home,
      top: input.workTree(match)?.top,
      beforeFirstCommit: where?.beforeFirstCommit ?? input.workTree(match)?.beforeFirstCommit ?? false,
      stagedPath: staged !== void 0 && input.mask(staged) === staged ? staged : void 0
    })
  };
  return {
    finding,
    own: match.own !== void 0,
    fingerprint: match.fingerprint,
    path
  };
}
function pathOnDisk(place, match, { reachability, workTree, mask }) {
  if (place.kind !== "git") return "path" in place ? place.path : "";
  const top = workTree(match)?.top;
  const path = reachability(match)?.path;
  return top === void 0 || path === void 0 ? place.path : (0, import_node_path5.join)(top, mask(path));
}
function stagedPath(match, { reachability }) {
  return match.origin.is === "index" ? match.origin.path : reachability(match)?.path;
}
function oldest(group, { reachability }) {
  const order2 = (match) => reachability(match)?.order ?? Number.POSITIVE_INFINITY;
  return group.reduce((best, each) => order2(each) < order2(best) ? each : best);
}
function tokenName({ kind, provider: id }, provider) {
  const shape = provider?.tokens.find((token2) => `${id}/${token2.kind}` === kind);
  return shape?.name ?? `${provider?.name ?? id} credential`;
}
function placeOf(match, { mask, reachability, repositoryName, workTree }) {
  const { origin, line, column } = match;
  const inTop = (path) => (0, import_node_path5.join)(workTree(match)?.top ?? "", path);
  switch (origin.is) {
    case "file":
      return { kind: "file", path: mask(origin.path), line, column };
    case "stream":
      return { kind: "file", path: match.name, line, column };
    case "index":
      return { kind: "file", path: mask(inTop(origin.path)), line, column };
    case "metadata": {
      const where = reachability(match);
      if (where?.keptBy === "index" && where.path !== void 0) return { kind: "file", path: mask(inTop(where.path)) };
      if (where?.introduced)
        return { kind: "git", commit: where.introduced.id, path: mask(where.path ?? match.name), line };
      return {
        kind: "file",
        path: mask(origin.path ?? match.name),
        ...isContent(origin.what) ? { line, column } : {}
      };
    }
    case "object": {
      const where = reachability(match);
      const inside2 = repositoryName(match);
      if (where?.keptBy === "index" && where.path !== void 0)
        return { kind: "file", path: mask(inTop(where.path)), line, column };
      const path = where?.path ?? (origin.kind === "blob" ? "an object with no path" : match.name);
      return {
        kind: "git",
        commit: where?.introduced?.id ?? origin.object,
        path: mask(inside2 === void 0 ? path : (0, import_node_path5.join)(inside2, path)),
        line
      };
    }
  }
}
function isContent(what) {
  return !what.endsWith("-name") && what !== "symlink-target";
}
function evidenceOf(group, match, place, inPlaces, input) {
  const { cell, own, label } = match;
  const where = input.reachability(match);
  const versions = new Set(group.map(({ origin }) => origin.is === "object" ? origin.object : "")).size;
  const words2 = [
    own ? `the value that ${own.client} uses here as ${own.slot}` : keptWords2(match, input),
    cell ? `in the ${cell.part} of notebook cell ${cell.number}` : "",
    withinWords(match, input.mask),
    ...where ? whereWords(where, input.mask) : [],
    versions > 1 ? `in ${versions} versions of the file` : "",
    inPlaces > 1 ? `token ${label}, found in ${inPlaces} places` : ""
  ];
  const [first = `column ${match.column}`, ...more] = words2.filter((what) => what !== "");
  return [{ place, what: first }, ...more.map((what) => ({ what }))];
}
function keptWords2({ keptIn = [] }, { mask, home }) {
  const [first] = keptIn;
  return first ? `the value of ${mask(placeName(first, home))}, which no client uses at the moment` : "";
}
function withinWords({ within, line }, mask) {
  if (within.length === 0) return "";
  const isMember = within.some((each) => /^(?:zip|gzip)\b/.test(each));
  return `inside: ${within.map(mask).join(", ")}${isMember ? ` (line ${line} of it)` : ""}`;
}
function order({ rule, place }) {
  const line = "line" in place && place.line !== void 0 ? String(place.line).padStart(9, "0") : "";
  return `${rule}\0${"path" in place ? place.path : ""}\0${line}\0${"commit" in place ? place.commit : ""}`;
}

// src/scan/ignore/apply-ignores.ts
var import_node_path6 = require("node:path");

// elsewhere:src/config/apply-config.ts
var { applyConfig, ignoredPath } = require("./core.js")["src/config/apply-config.ts"];

// src/scan/ignore/apply-ignores.ts
function applyIgnores(found, input) {
  const { configured, gaps } = byConfiguration(found, input);
  const { baseline } = input;
  if (!baseline)
    return {
      findings: configured.map(({ finding }) => finding),
      ignored: found.length - configured.length,
      gaps,
      accepted: []
    };
  const rows = new Map(baseline.accepted.map((row) => [rowKey(row), row]));
  const now = new Map(configured.filter(({ own }) => !own).map((each) => [each, rowOf(each, baseline.folder)]));
  const there = new Set([...now.values()].map(rowKey));
  const stale = [...rows].filter(([key, row]) => isGone(row, baseline.folder, input.scope) && !there.has(key));
  const gone = new Set(stale.map(([key]) => key));
  const kept2 = configured.filter((each) => {
    const row = now.get(each);
    return row === void 0 || !(baseline.update || rows.has(rowKey(row)));
  });
  return {
    findings: kept2.map(({ finding }) => finding),
    ignored: found.length - kept2.length,
    gaps: [
      ...gaps,
      ...configured.filter(({ own }) => own && baseline.update).map(() => "the baseline cannot accept a token that is in use on this machine"),
      ...baseline.update ? [] : stale.map(([, { rule, place }]) => `the baseline\u2019s ${rule} at ${place} is stale: nothing is found there`)
    ],
    accepted: [...[...rows].filter(([key]) => !gone.has(key)).map(([, row]) => row), ...now.values()]
  };
}
function byConfiguration(found, { files, around, scope }) {
  const gaps = new Set(applyConfig([], files, around).gaps.map(({ what }) => what));
  const used = /* @__PURE__ */ new Set();
  const configured = found.flatMap((each) => {
    const { finding } = each;
    const place = finding.place.kind === "git" ? { ...finding.place, path: each.path } : finding.place;
    const result = applyConfig([{ ...finding, place }], files, around);
    for (const ignore of result.used) used.add(ignore);
    const [kept2] = result.findings;
    if (kept2) return [{ ...each, finding: { ...finding, severity: kept2.severity } }];
    if (!each.own) return [];
    gaps.add(
      `${finding.rule} at ${each.path}: the ignore in the configuration does not apply: the token is in use on this machine`
    );
    return [each];
  });
  const today = around.now.toISOString().slice(0, 10);
  for (const file of files) {
    for (const ignore of file.ignores) {
      if (used.has(ignore) || ignore.until < today || !scope.rules.includes(ignore.rule)) continue;
      if (scope.covers(ignoredPath(ignore, file, around)))
        gaps.add(`${file.path}: the ignore of ${ignore.rule} at ${ignore.place} is stale: nothing is found there`);
    }
  }
  return { configured, gaps: [...gaps] };
}
function rowOf({ finding: { rule, place }, path, fingerprint = "" }, folder) {
  const what = rule === "token-in-metadata" && place.kind === "git" && !(0, import_node_path6.isAbsolute)(path) ? `${place.commit}: ${path}` : path;
  const below = (0, import_node_path6.isAbsolute)(what) ? (0, import_node_path6.relative)(folder, what) : what;
  const isBelow = (0, import_node_path6.isAbsolute)(what) && below !== "" && below.split(import_node_path6.sep)[0] !== ".." && !(0, import_node_path6.isAbsolute)(below);
  return { rule, place: isBelow ? below.split(import_node_path6.sep).join("/") : what, hmac: fingerprint };
}
function isGone({ rule, place }, folder, scope) {
  return scope.rules.includes(rule) && scope.covers((0, import_node_path6.resolve)(folder, place));
}

// elsewhere:src/nearest.ts
var { editDistance, nearest, nearestVariable } = require("./core.js")["src/nearest.ts"];

// src/scan/match/ignores.ts
function ignoreComments(bytes) {
  const reader = commentReader();
  reader.push(bytes, true);
  return reader.found;
}
var comment = /^auth-doctor:[ \t]{0,8}ignore\[([a-z0-9-]{1,60}(?:[ \t]{0,4},[ \t]{0,4}[a-z0-9-]{1,60}){0,8})\][ \t]{0,8}([^\r\n]{0,200})/;
var begin = "auth-doctor:";
var narrow = Buffer.from(begin, "latin1");
var wide = Buffer.from(begin, "utf16le").subarray(0, -1);
var longest2 = 800;
var mostComments = 1e4;
function commentReader() {
  const found = [];
  let held = Buffer.alloc(0);
  let base = 0;
  let done = 0;
  const lines = lineCounter();
  return {
    found,
    push: (bytes, isLast) => {
      const slice = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const text2 = held.length === 0 ? slice : Buffer.concat([held, slice]);
      const to = isLast ? text2.length : Math.max(done - base, text2.length - 2 * longest2);
      for (const { at, isWide: isWide3 } of beginnings(text2, done - base, to)) {
        if (found.length >= mostComments) break;
        const { line } = lines.at(text2, base, base + at);
        const read = found.at(-1)?.line !== line ? commentIn(isWide3 ? wideText(text2, at, base) : narrowText(text2, at)) : void 0;
        if (read) found.push({ line, ...read });
      }
      done = base + to;
      if (isLast) return;
      if (to > 0) lines.pass(text2, base, base + to);
      const kept2 = Math.max(0, to - 1);
      held = Buffer.from(text2.subarray(kept2));
      base += kept2;
    }
  };
}
function beginnings(text2, from, to) {
  const found = [];
  const search = (knownSecret, isWide3) => {
    for (let at = text2.indexOf(knownSecret, from); at >= 0 && at < to; at = text2.indexOf(knownSecret, at + knownSecret.length))
      found.push({ at, isWide: isWide3 });
  };
  search(narrow, false);
  const narrows = found.length;
  if (text2.includes(0)) search(wide, true);
  return found.length > narrows ? found.sort((a, b) => a.at - b.at) : found;
}
function commentIn(text2) {
  const [, rules, reason = ""] = comment.exec(text2) ?? [];
  if (rules === void 0) return void 0;
  return {
    rules: rules.split(",").map((rule) => rule.trim()),
    reason: reason.replace(/(?:-->|\*\/|\\n"?,?|")?[ \t]*$/, "").trim()
  };
}
function narrowText(text2, at) {
  return text2.toString("utf8", at, at + longest2);
}
function wideText(text2, at, base) {
  if ((base + at) % 2 === 0) return text2.toString("utf16le", at, at + 2 * longest2);
  const piece2 = text2.subarray(at - 1, at - 1 + 2 * longest2);
  return Buffer.from(piece2.subarray(0, piece2.length - piece2.length % 2)).swap16().toString("utf16le");
}

// src/scan/ignore/inline-ignores.ts
var lineRules = [
  "token-in-file",
  "token-in-staged-file",
  "token-in-history"
];
function inlineIgnores(matcher) {
  const ignored = /* @__PURE__ */ new Set();
  const gaps = /* @__PURE__ */ new Map();
  let more = 0;
  const addGap = (gap) => {
    const key = `${gap.head.name}:${gap.line} ${gap.words} ${gap.head.origin.is === "object" ? gap.head.origin.object : ""}`;
    if (gaps.has(key)) return;
    if (gaps.size < mostGaps2) gaps.set(key, gap);
    else more += 1;
  };
  const judge = (comment2, head2, rule, matches) => {
    const here = matches.filter((each) => each.line === comment2.line && stands(each, head2));
    const add = (words2) => addGap({ head: head2, line: comment2.line, words: words2, seen: here[0] ?? matches[0] });
    for (const unknown of comment2.rules.filter((each) => !isScanRule(each))) {
      const meant = nearest(unknown, scanRules);
      if (meant !== void 0) add(`names an unknown rule; did you mean ${meant}?`);
    }
    if (!comment2.rules.some((each) => lineRules.includes(each))) return;
    if (here.length === 0) {
      if (head2.origin.is !== "object") add("is stale: no token starts on its line");
      return;
    }
    if (!comment2.rules.includes(rule) && !comment2.rules.includes("token-in-file")) return;
    const why = refusal2(comment2, here);
    if (why !== void 0) add(`does not apply: ${why}`);
    else for (const each of here) ignored.add(each);
  };
  const readComments = (bytes, head2, found) => {
    const rule = ruleOf(head2.origin);
    if (rule === void 0 || isArchive(bytes) || found.length === 0 && head2.origin.is === "object") return;
    for (const comment2 of ignoreComments(bytes)) judge(comment2, head2, rule, found);
  };
  async function* match(item) {
    const rule = ruleOf(item.origin);
    if (rule === void 0) return yield* matcher.match(item);
    const tee = commentsOf(item.content);
    const found = [];
    for await (const each of matcher.match({ ...item, content: tee.content })) {
      if (found.length < mostMatches) found.push(each);
      yield each;
    }
    if (isArchive(tee.start) || found.length === 0 && item.origin.is === "object") return;
    const last3 = found.length < mostMatches ? Number.POSITIVE_INFINITY : found.at(-1)?.line ?? 0;
    for (const comment2 of tee.reader.found) if (comment2.line < last3) judge(comment2, item, rule, found);
  }
  return {
    matcher: {
      match,
      matchBytes: (bytes, head2) => {
        const found = matcher.matchBytes(bytes, head2);
        readComments(bytes, head2, found);
        return found;
      },
      lookAtNew: (bytes, head2, spans) => {
        const look2 = matcher.lookAtNew(bytes, head2, spans);
        readComments(bytes, head2, look2.matches);
        return look2;
      }
    },
    isIgnored: (match2) => ignored.has(match2),
    gaps: (pathOf2) => {
      const told = new Set([...gaps.values()].map((gap) => gapWords2(gap, pathOf2)));
      return more === 0 ? [...told] : [...told, `${more} more ignore comments do not apply or are stale`];
    }
  };
}
function gapWords2({ head: head2, line, words: words2, seen }, pathOf2) {
  const path = head2.origin.is === "object" && seen ? pathOf2(seen) ?? `object ${head2.origin.object.slice(0, 8)}` : head2.name;
  return `${path}:${line}: the comment auth-doctor: ignore[\u2026] ${words2}`;
}
var mostGaps2 = 1e3;
var mostMatches = 1e4;
function commentsOf(content) {
  const reader = commentReader();
  const start2 = new Uint8Array(4);
  let length2 = 0;
  async function* read() {
    for await (const slice of content instanceof Uint8Array ? [content] : content) {
      for (let at = 0; length2 + at < start2.length && at < slice.length; at += 1)
        start2[length2 + at] = slice[at];
      length2 += slice.length;
      reader.push(slice, false);
      yield slice;
    }
    reader.push(new Uint8Array(), true);
  }
  return { content: read(), reader, start: start2 };
}
function refusal2({ reason }, here) {
  if (here.some(({ own }) => own !== void 0)) return "the token is in use on this machine";
  if (new Set(here.map(({ kind, label }) => `${kind} ${label}`)).size > 1)
    return "its line has more than one token, and the comment covers only one";
  return reason === "" ? "it gives no reason" : void 0;
}
function isScanRule(name) {
  return scanRules.includes(name);
}
function ruleOf(origin) {
  if (origin.is === "file" || origin.is === "stream") return "token-in-file";
  if (origin.is === "index") return "token-in-staged-file";
  return origin.is === "object" && origin.kind === "blob" ? "token-in-history" : void 0;
}
function stands({ origin, within }, head2) {
  return origin === head2.origin && !within.some((each) => /^(?:name of )?(?:zip|gzip)\b/.test(each));
}

// src/scan/newly-staged.ts
var import_node_fs7 = require("node:fs");
var import_node_path9 = require("node:path");

// src/scan/source/listed-objects.ts
var import_node_events = require("node:events");

// src/scan/source/sink.ts
var wholeLimit = 8 * 1024 * 1024;
var shortestName = 20;

// src/scan/source/byte-reader.ts
var newline = 10;
function byteReader(chunks) {
  const source = chunks[Symbol.asyncIterator]();
  let chunk = Buffer.alloc(0);
  let at = 0;
  let scratch = Buffer.alloc(0);
  const more = async () => {
    const next = await source.next().catch(() => ({ done: true, value: void 0 }));
    chunk = next.value ?? Buffer.alloc(0);
    at = 0;
    return !next.done;
  };
  const lineNow = () => {
    const end = chunk.indexOf(newline, at);
    if (end === -1) return void 0;
    const line = chunk.toString("latin1", at, end);
    at = end + 1;
    return line;
  };
  const bytesNow = (size) => {
    if (at + size > chunk.length) return void 0;
    at += size;
    return chunk.subarray(at - size, at);
  };
  return {
    lineNow,
    bytesNow,
    line: async () => {
      for (let begun = ""; ; ) {
        const rest = lineNow();
        if (rest !== void 0) return begun + rest;
        begun += chunk.toString("latin1", at);
        if (!await more()) return void 0;
      }
    },
    bytes: async (size) => {
      if (scratch.length < size)
        scratch = Buffer.allocUnsafeSlow(Math.max(size, Math.min(2 * scratch.length, wholeLimit)));
      for (let filled = 0; ; ) {
        const copied = chunk.copy(scratch, filled, at, Math.min(chunk.length, at + size - filled));
        filled += copied;
        at += copied;
        if (filled === size) return scratch.subarray(0, size);
        if (!await more()) return void 0;
      }
    },
    slices: (size) => {
      let left = size;
      async function* each() {
        while (left > 0) {
          if (at === chunk.length && !await more()) return;
          const slice = chunk.subarray(at, Math.min(chunk.length, at + left));
          at += slice.length;
          left -= slice.length;
          yield slice;
        }
      }
      return { each, left: () => left };
    }
  };
}

// src/scan/source/batch-stream.ts
var head = /^([0-9a-f]{40,64}) (blob|commit|tag|tree) (\d+)$/;
async function readBatch(chunks, visitor, gone) {
  const reader = byteReader(chunks);
  const readLarge = async (object) => {
    if (object.size > wholeLimit) {
      const slices = reader.slices(object.size);
      await visitor.sliced(object, slices.each());
      for await (const _ of slices.each()) ;
      return slices.left() === 0;
    }
    const bytes = await reader.bytes(object.size);
    if (bytes) visitor.whole(object, bytes);
    return bytes !== void 0;
  };
  let done = 0;
  let last3;
  for (; ; ) {
    const line = reader.lineNow() ?? await reader.line();
    if (line === void 0) return { done, last: last3, cut: void 0 };
    const object = headOf(line);
    if (object) {
      const now = object.size <= wholeLimit ? reader.bytesNow(object.size) : void 0;
      if (now) visitor.whole(object, now);
      else if (!await readLarge(object)) return { done, last: last3, cut: object.id };
      if (!reader.bytesNow(1) && !await reader.bytes(1)) return { done, last: last3, cut: object.id };
    } else {
      gone(line.split(" ", 1)[0] ?? "");
    }
    done += 1;
    last3 = object?.id ?? line.split(" ", 1)[0];
  }
}
function headOf(line) {
  const found = head.exec(line);
  return found ? { id: found[1] ?? "", kind: found[2], size: Number(found[3]) } : void 0;
}

// src/scan/source/loose-object.ts
var import_node_fs6 = require("node:fs");
var import_node_path8 = require("node:path");

// src/scan/source/error-code.ts
function systemErrorCode(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "an unknown error";
}
function isSystemError(error) {
  return error instanceof Error && "syscall" in error;
}
var words = {
  EACCES: "permission denied",
  EPERM: "not permitted",
  ENOENT: "not found",
  ENOTDIR: "part of its path is not a directory",
  EISDIR: "it is a directory",
  ELOOP: "it is a symbolic link",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its path is too long",
  EIO: "the disk reported an error"
};
function errorWords(code) {
  return words[code] ? `${words[code]} (${code})` : `reading it failed (${code})`;
}

// src/scan/source/pack/object-folders.ts
var import_node_fs5 = require("node:fs");
var import_node_path7 = require("node:path");
var deepest = 5;
function objectFolders(objects) {
  const found = [];
  const add = (folder, depth) => {
    if (found.includes(folder)) return true;
    found.push(folder);
    const lines = textOf3((0, import_node_path7.join)(folder, "info", "alternates")).split("\n");
    const named = lines.filter((line) => line !== "" && !line.startsWith("#"));
    if (named.length > 0 && depth === deepest) return false;
    return named.every((line) => !line.startsWith('"') && add((0, import_node_path7.resolve)(folder, line), depth + 1));
  };
  return add((0, import_node_path7.resolve)(objects), 0) ? found : void 0;
}
function packNames(objects) {
  const names2 = new Set(namesIn2((0, import_node_path7.join)(objects, "pack")));
  return [...names2].filter((name) => name.endsWith(".idx") && names2.has(name.replace(/idx$/, "pack"))).map((name) => (0, import_node_path7.join)(objects, "pack", name.slice(0, -".idx".length))).sort();
}
function* looseIds(objects) {
  for (const folder of namesIn2(objects).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const name of namesIn2((0, import_node_path7.join)(objects, folder)))
      if (/^[0-9a-f]{38}(?:[0-9a-f]{24})?$/.test(name)) yield folder + name;
  }
}
function textOf3(path) {
  try {
    return readRegularFile(path).toString("utf8");
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return "";
    throw error;
  }
}
function namesIn2(folder) {
  try {
    return (0, import_node_fs5.readdirSync)(folder);
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return [];
    throw error;
  }
}

// src/scan/source/loose-object.ts
async function whyMissing(git) {
  const folders = await foldersOf(git);
  return (id) => {
    for (const folder of folders) {
      const why = whyUnread((0, import_node_path8.join)(folder, id.slice(0, 2), id.slice(2)));
      if (why !== void 0) return why;
    }
    return "it is not in the repository";
  };
}
async function foldersOf(git) {
  const { code, output } = await gitAnswer(git, ["rev-parse", "--git-path", "objects"]);
  if (code !== 0) return [];
  const own = (0, import_node_path8.resolve)(git.folder, output.toString().replace(/\n$/, ""));
  try {
    return objectFolders(own) ?? [own];
  } catch {
    return [own];
  }
}
function whyUnread(file) {
  try {
    (0, import_node_fs6.lstatSync)(file);
  } catch (error) {
    const code = systemErrorCode(error);
    return code === "ENOENT" || code === "ENOTDIR" ? void 0 : unread(code);
  }
  try {
    (0, import_node_fs6.closeSync)((0, import_node_fs6.openSync)(file, "r"));
  } catch (error) {
    return unread(systemErrorCode(error));
  }
  return "it is damaged";
}
function unread(code) {
  return `its file in the repository cannot be read: ${errorWords(code)}`;
}

// src/scan/source/listed-objects.ts
var mostRestarts = 1e3;
function listedObjects(git, ids) {
  return async (visitor, signal) => {
    let skip = 0;
    for (let starts = 0; starts < mostRestarts && !signal.aborted; starts += 1) {
      const done = await readOnce(git, ids, skip, visitor, signal);
      if (done === "all" || signal.aborted) return;
      skip += done;
    }
    if (!signal.aborted)
      visitor.notRead("objects", `more than ${mostRestarts} are damaged; the rest was not read`, "input");
  };
}
async function readOnce(git, ids, skip, visitor, signal) {
  const running = git.start(["cat-file", "--batch", "--buffer"], { input: true, signal });
  const sent = sendIds(running, ids, skip);
  const missing = [];
  const end = await readBatch(running.stdout, visitor, (id) => missing.push(id));
  const { code, problems } = await running.ended;
  await sent;
  if (missing.length > 0) await tellMissing(git, missing, visitor);
  if (signal.aborted || code === 0 && end.cut === void 0) return "all";
  const bad = end.cut ?? await idAt(ids, skip + end.done);
  const silence = problems.find(isSilence);
  if (silence) {
    if (silence.kind === "silent" && bad !== void 0) visitor.notRead(`object ${bad}`, problemWords(silence));
    visitor.notRead("objects", `${problemWords({ kind: "not-asked" })}; the rest was not read`, "input");
    return "all";
  }
  if (bad === void 0) {
    visitor.notRead("objects", "git ended early", "input");
    return "all";
  }
  visitor.notRead(`object ${bad}`, "it is damaged");
  return end.done + 1;
}
async function tellMissing(git, ids, visitor) {
  const why = await whyMissing(git);
  for (const id of ids) visitor.notRead(`object ${id}`, why(id));
}
async function sendIds({ stdin, ended }, ids, skip) {
  if (!stdin) return;
  const stopped = ended.then(() => stdin.destroy());
  let index = 0;
  let block2 = "";
  for await (const id of ids()) {
    if (stdin.destroyed) return;
    index += 1;
    if (index <= skip) continue;
    block2 += `${id}
`;
    if (block2.length < 16384) continue;
    const taken = stdin.write(block2);
    block2 = "";
    if (!taken) await Promise.race([(0, import_node_events.once)(stdin, "drain").catch(() => {
    }), stopped]);
  }
  stdin.end(block2);
}
async function idAt(ids, wanted) {
  let index = 0;
  for await (const id of ids()) {
    if (index === wanted) return id;
    index += 1;
  }
  return void 0;
}

// src/scan/source/path-name.ts
var import_node_buffer3 = require("node:buffer");
function pathName(bytes) {
  return (0, import_node_buffer3.isUtf8)(bytes) ? bytes.toString("utf8") : bytes;
}
function shownPath(path) {
  return typeof path === "string" ? path : path.toString("utf8");
}
function pathWithin(folder, name) {
  if (typeof folder === "string" && typeof name === "string")
    return folder.endsWith("/") ? folder + name : `${folder}/${name}`;
  return Buffer.concat([bytesOf2(folder), Buffer.from("/"), bytesOf2(name)]);
}
function bytesOf2(path) {
  return typeof path === "string" ? Buffer.from(path) : path;
}
function textOfPath(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

// elsewhere:src/git/staged-diff.ts
var { stagedDiff } = require("./staged-gate.js")["src/git/staged-diff.ts"];

// src/scan/source/raw-diff.ts
var meta = /^:\d{6} (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/;
function rawDiffReader(each) {
  let begun;
  return (record) => {
    if (!begun) {
      begun = meta.exec(record.toString("latin1")) ?? void 0;
      return;
    }
    const [, newMode = "", old = "", now = "", status = ""] = begun;
    begun = void 0;
    each({ newMode, oldObject: objectOf(old), newObject: objectOf(now), status, path: Buffer.from(record) });
  };
}
function objectOf(id) {
  return /^0+$/.test(id) ? void 0 : id;
}

// src/scan/source/staged-changes.ts
async function stagedChanges(git, signal, against) {
  const changes = [];
  const other = against === "nothing" ? await emptyTree(git) : against;
  const running = git.start([...stagedDiff, ...other ? [other] : [], "--"], { signal, deadline: 6e5 });
  await eachRecord(
    running.stdout,
    0,
    rawDiffReader((change) => changes.push(change))
  );
  return { changes, ...await running.ended };
}
function toldChanges(told) {
  const changes = [];
  const read = rawDiffReader((change) => changes.push(change));
  for (let from = 0; from < told.length; ) {
    const end = told.indexOf(0, from);
    const to = end < 0 ? told.length : end;
    read(Buffer.from(told.subarray(from, to)));
    from = to + 1;
  }
  return { changes, code: 0, problems: [] };
}
async function emptyTree(git) {
  const { output } = await gitAnswer(git, ["hash-object", "-t", "tree", "--stdin"], { text: "" });
  return output.toString("latin1").trim();
}

// src/scan/newly-staged.ts
async function newlyStaged(repository, changes, matches, matcher, signal) {
  const staged = matches.filter(({ origin }) => origin.is === "index" && origin.repository === repository.gitFolder);
  if (staged.length === 0) return { fresh: matches, known: 0 };
  const parents = [changes, ...await mergeChanges(repository, signal)];
  const known = /* @__PURE__ */ new Set();
  for (const parent of parents) {
    const byPath = groupByPath(staged);
    const earlier = await earlierMatches(repository, parent, byPath, matcher, signal);
    for (const [path, now] of byPath) for (const each of kept(now, earlier(path))) known.add(each);
  }
  return { fresh: matches.filter((each) => !known.has(each)), known: known.size };
}
async function mergeChanges({ git, gitFolder }, signal) {
  let text2;
  try {
    text2 = (0, import_node_fs7.readFileSync)((0, import_node_path9.join)(gitFolder, "MERGE_HEAD"), "latin1");
  } catch {
    return [];
  }
  const heads = text2.split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line));
  const against = await Promise.all(heads.map((head2) => stagedChanges(git, signal, head2)));
  return against.filter(({ code }) => code === 0).map(({ changes }) => changes);
}
function groupByPath(staged) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of staged) {
    const path = each.origin.is === "index" ? each.origin.path : "";
    const group = groups.get(path);
    if (group) group.push(each);
    else groups.set(path, [each]);
  }
  return groups;
}
async function earlierMatches({ git }, parent, staged, matcher, signal) {
  const deleted = parent.filter(({ status }) => status === "D").flatMap(({ oldObject }) => oldObject ?? []);
  const changed = new Map(parent.map((change) => [textOfPath(change.path), change]));
  const objectsOf = (change) => change.oldObject ? [change.oldObject] : deleted;
  const wanted = new Set([...staged.keys()].flatMap((path) => changed.get(path) ?? []).flatMap(objectsOf));
  const seen = /* @__PURE__ */ new Map();
  if (wanted.size > 0) {
    const visitor = {
      whole: ({ id }, bytes) => {
        seen.set(id, matcher.matchBytes(bytes, headOf2(id)));
      },
      sliced: async ({ id, size }, content) => {
        const all = [];
        for await (const each of matcher.match({ ...headOf2(id), content, size })) all.push(each);
        seen.set(id, all);
      },
      // If it is not read, it makes nothing known.
      notRead: () => {
      }
    };
    await listedObjects(git, () => wanted)(visitor, signal);
  }
  return (path) => {
    const change = changed.get(path);
    return change ? objectsOf(change).flatMap((id) => seen.get(id) ?? []) : "the same";
  };
}
function headOf2(object) {
  return { name: "blob", origin: { is: "object", object, kind: "blob" } };
}
function kept(now, earlier) {
  if (earlier === "the same") return now;
  const left = [...earlier];
  const result = /* @__PURE__ */ new Set();
  for (const keyOf of [alike, token]) {
    for (const each of now) {
      if (result.has(each)) continue;
      const index = left.findIndex((other) => keyOf(other) === keyOf(each));
      if (index === -1) continue;
      left.splice(index, 1);
      result.add(each);
    }
  }
  return [...result];
}
function token({ kind, label }) {
  return `${kind} ${label}`;
}
function alike(match) {
  return `${token(match)} ${match.column} ${match.within.join(" ")}`;
}

// src/scan/own-files.ts
var import_node_fs8 = require("node:fs");
async function settleOwnFiles(matches, { own: { files, directories }, gitState, pathOf: pathOf2, onNotRead }) {
  const own = new Set(files.map(pathKey));
  const states = /* @__PURE__ */ new Map();
  const inPlace = /* @__PURE__ */ new Set();
  const keyOf = (match) => {
    const path = own.size + directories.length === 0 ? void 0 : pathOf2(match);
    if (path === void 0) return void 0;
    const isInOwnDirectory = directories.some(
      (each) => each.platform === match.provider && pathBelow(path, each.path) !== void 0
    );
    return isInOwnDirectory ? pathKey(path) : [pathKey(path), realKey(path)].find((key) => key && own.has(key));
  };
  const exposed = [];
  for (const match of matches) {
    const key = keyOf(match);
    const path = pathOf2(match);
    if (key === void 0 || path === void 0) {
      exposed.push(match);
      continue;
    }
    const state = states.get(key) ?? await gitState(path);
    if (state.is === "unknown" && !states.has(key))
      onNotRead(path, `cannot tell whether git tracks it: ${state.reason}`);
    states.set(key, state);
    if (match.origin.is !== "file" || state.is === "tracked") exposed.push(match);
    else inPlace.add(key);
  }
  return {
    exposed,
    files: inPlace.size,
    trackedFile: (match) => {
      const state = states.get(keyOf(match) ?? "");
      return state?.is === "tracked" ? { root: state.root, relativePath: state.relativePath } : void 0;
    }
  };
}
function realKey(path) {
  try {
    return pathKey((0, import_node_fs8.realpathSync)(path));
  } catch {
    return void 0;
  }
}

// src/scan/scan-sources.ts
var mostMatches2 = 1e4;
async function scanSources({
  sources,
  matcher,
  notRead,
  signal,
  mostBytes,
  watch
}) {
  const matches = [];
  const count = { files: 0, objects: 0, bytes: 0 };
  let more = 0;
  watch?.(() => ({ ...count, matches: matches.length }));
  const keep = (each) => {
    if (matches.length < mostMatches2) matches.push(each);
    else more += 1;
  };
  const begin3 = ({ origin }) => {
    if (origin.is === "object") count.objects += 1;
    else if (origin.is !== "metadata" || !isName(origin.what)) count.files += 1;
  };
  const isTooLarge = (bytes, { name, origin }) => {
    if (mostBytes === void 0 || bytes <= mostBytes) return false;
    const what = origin.is === "object" ? `object ${origin.object}` : name;
    notRead.add(what, `it has ${bytes} bytes, more than --max-file-size allows`);
    return true;
  };
  const sink = {
    signal,
    notRead: notRead.add,
    counted: (bytes) => {
      count.objects += 1;
      count.bytes += bytes;
    },
    whole: (bytes, head2, part) => {
      if (isTooLarge(bytes.length, head2)) return;
      if (!part) begin3(head2);
      if (part !== "again") count.bytes += bytes.length;
      for (const each of matcher.matchBytes(bytes, head2)) keep(each);
    },
    fresh: (bytes, head2, spans) => {
      if (isTooLarge(bytes.length, head2)) return "all";
      begin3(head2);
      count.bytes += bytes.length;
      const look2 = matcher.lookAtNew(bytes, head2, spans);
      for (const each of look2.matches) keep(each);
      return look2.again;
    },
    sliced: async (item) => {
      if (isTooLarge(item.size ?? 0, item)) return;
      begin3(item);
      const content = counted(item.content, signal, (length2) => {
        count.bytes += length2;
      });
      for await (const each of matcher.match({ ...item, content })) keep(inWhole(each, item.holes));
    }
  };
  for (const source of sources) if (!signal.aborted) await source(sink);
  if (more > 0) notRead.add(`${more} more tokens`, `only the first ${mostMatches2} are listed`);
  return { matches, coverage: { ...count, notRead: notRead.list() }, interrupted: signal.aborted };
}
function inWhole(match, holes = []) {
  const before = holes.filter(({ at }) => at <= match.offset);
  if (before.length === 0) return match;
  return { ...match, offset: before.reduce((offset, { length: length2 }) => offset + length2, match.offset) };
}
function isName(what) {
  return what === "symlink-target" || what.endsWith("-name");
}
async function* counted(content, signal, add) {
  for await (const slice of content instanceof Uint8Array ? [content] : content) {
    add(slice.length);
    yield slice;
    if (signal.aborted) return;
  }
}

// src/scan/source/git-folder.ts
var import_node_fs12 = require("node:fs");

// src/scan/source/read-file.ts
var import_node_fs10 = require("node:fs");

// src/scan/source/lfs-pointer.ts
var import_node_fs9 = require("node:fs");
var import_node_path10 = require("node:path");
var begin2 = Buffer.from("version https://git-lfs.github.com/spec/");
function isLfsPointer(bytes) {
  return bytes.length < 1024 && bytes.length > begin2.length && begin2.equals(bytes.subarray(0, begin2.length));
}
function isLfsContentIn(gitFolder, pointer) {
  const id = /^oid sha256:([0-9a-f]{64})$/m.exec(Buffer.from(pointer).toString("latin1"))?.[1];
  return id !== void 0 && (0, import_node_fs9.existsSync)((0, import_node_path10.join)(gitFolder, "lfs", "objects", id.slice(0, 2), id.slice(2, 4), id));
}
function isLfsContentNear(file, pointer) {
  for (let folder = (0, import_node_path10.dirname)(file); ; folder = (0, import_node_path10.dirname)(folder)) {
    if ((0, import_node_fs9.existsSync)((0, import_node_path10.join)(folder, ".git"))) return isLfsContentIn((0, import_node_path10.join)(folder, ".git"), pointer);
    if (folder === (0, import_node_path10.dirname)(folder)) return false;
  }
}

// src/scan/source/read-file.ts
var flags = import_node_fs10.constants.O_RDONLY | (import_node_fs10.constants.O_NONBLOCK ?? 0) | (import_node_fs10.constants.O_NOFOLLOW ?? 0);
var shared = Buffer.alloc(0);
var firstBytes2 = 128 * 1024;
function readFile({ path, head: head2, named }, sink) {
  let file;
  let kept2 = false;
  try {
    file = (0, import_node_fs10.openSync)(path, named ? flags & ~(import_node_fs10.constants.O_NOFOLLOW ?? 0) : flags);
    if (shared.length === 0) shared = Buffer.allocUnsafeSlow(firstBytes2);
    let size = named ? 0 : fill(file, firstBytes2, false);
    if (size === 0 || size === firstBytes2) {
      const stat = (0, import_node_fs10.fstatSync)(file);
      if (!stat.isFile()) {
        sink.notRead(head2.name, "not a regular file", named ? "input" : void 0);
        return void 0;
      }
      if (stat.size > wholeLimit && stat.blocks === 0 && process.platform !== "win32") {
        sink.whole(Buffer.alloc(0), head2);
        return void 0;
      }
      if (stat.size > wholeLimit) {
        kept2 = true;
        return readSlices(file, stat.size, head2, sink);
      }
      if (shared.length < stat.size)
        shared = Buffer.allocUnsafeSlow(Math.max(stat.size, Math.min(2 * shared.length, wholeLimit)));
      size = fill(file, stat.size, true);
    }
    const bytes = shared.subarray(0, size);
    if (isLfsPointer(bytes) && !isLfsContentNear(shownPath(path), bytes))
      sink.notRead(head2.name, "it is a Git LFS pointer: the large file was not fetched");
    sink.whole(bytes, head2);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    sink.notRead(head2.name, errorWords(systemErrorCode(error)), named ? "input" : void 0);
  } finally {
    if (file !== void 0 && !kept2) (0, import_node_fs10.closeSync)(file);
  }
  return void 0;
}
function fill(file, most, fromStart) {
  let filled = 0;
  while (filled < most) {
    const count = (0, import_node_fs10.readSync)(file, shared, filled, most - filled, fromStart ? filled : null);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}
var sliceBytes = 1024 * 1024;
var keptZeros = 4096;
var mostZeros = 4 * 1024 ** 3;
var zeros = Buffer.alloc(sliceBytes);
async function readSlices(file, size, head2, sink) {
  const holes = [];
  async function* slices() {
    const slice = Buffer.allocUnsafeSlow(sliceBytes);
    let given = 0;
    let row = 0;
    let mayLeaveOut = true;
    for (let at = 0; at < size; ) {
      const count = (0, import_node_fs10.readSync)(file, slice, 0, Math.min(sliceBytes, size - at), at);
      if (count === 0) return;
      at += count;
      if (at === count) mayLeaveOut = !isArchive(slice);
      const isHole = mayLeaveOut && count > keptZeros && slice.compare(zeros, 0, count, 0, count) === 0;
      row = isHole ? row + count : 0;
      if (row > mostZeros)
        return sink.notRead(head2.name, `after ${Math.floor(row / 1024 ** 3)} GiB of zeros, the rest was not read`);
      const part = Buffer.from(slice.subarray(0, isHole ? keptZeros : count));
      given += part.length;
      if (isHole) holes.push({ at: given, length: count - keptZeros });
      yield part;
      await new Promise(setImmediate);
    }
  }
  try {
    await sink.sliced({ ...head2, content: slices(), size, holes });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    sink.notRead(head2.name, errorWords(systemErrorCode(error)));
  } finally {
    (0, import_node_fs10.closeSync)(file);
  }
}

// src/scan/source/walk-folder.ts
var import_node_fs11 = require("node:fs");
function* walkFolder(folder, enter, failed) {
  const waiting = [folder];
  for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
    const found = thingsIn(at, failed);
    yield found;
    for (const each of found) if (each.kind === "folder" && enter(each)) waiting.push(each.path);
  }
}
var turn = 256;
async function lookThrough(folder, { enter, failed, look: look2, signal }) {
  let count = 0;
  for (const things2 of walkFolder(folder, enter, failed)) {
    for (const found of things2) {
      if (signal.aborted) return;
      const reading = look2(found);
      if (reading) await reading;
      count += 1;
      if (count % turn === 0) await new Promise(setImmediate);
    }
  }
}
function thingsIn(folder, failed) {
  try {
    return (typeof folder === "string" ? foundByText(folder) : void 0) ?? foundByBytes(folder);
  } catch (error) {
    failed(folder, systemErrorCode(error));
    return [];
  }
}
function foundByText(folder) {
  const start2 = folder.endsWith("/") ? folder : `${folder}/`;
  const entries = (0, import_node_fs11.readdirSync)(folder, { withFileTypes: true });
  return entries.some(({ name }) => name.includes("\uFFFD")) ? void 0 : entries.map((entry) => ({ path: start2 + entry.name, name: entry.name, kind: kindOf2(entry) }));
}
function foundByBytes(folder) {
  return (0, import_node_fs11.readdirSync)(bytesOf2(folder), { withFileTypes: true, encoding: "buffer" }).map((entry) => {
    const name = pathName(entry.name);
    return { path: pathWithin(folder, name), name, kind: kindOf2(entry) };
  });
}
function kindOf2(entry) {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "symlink" : "special";
}

// src/scan/source/git-folder.ts
function gitFolderSource(gitFolder) {
  return async (sink) => {
    const root = realFolder(gitFolder);
    const relative2 = (found) => shownPath(found.path).slice(root.length + 1);
    const enter = (found) => !/^(objects|modules|annex\/objects)$/.test(relative2(found));
    const failed = (path, code) => sink.notRead(shownPath(path), errorWords(code));
    const look2 = (found) => {
      const name = relative2(found);
      if (found.kind === "special") sink.notRead(shownPath(found.path), "it is a FIFO, a socket or a device");
      return found.kind === "file" && isText(name) ? lookAt(found, name, sink) : void 0;
    };
    await lookThrough(root, { enter, failed, look: look2, signal: sink.signal });
  };
}
function realFolder(folder) {
  try {
    return (0, import_node_fs12.realpathSync)(folder);
  } catch {
    return folder;
  }
}
function isText(name) {
  return !/\.sample$|(^|\/)(index|[^/]*\.(idx|pack|rev|bitmap))$|(^|\/)(fsmonitor--daemon|sharedindex\.)/.test(name);
}
function lookAt(found, name, sink) {
  const path = shownPath(found.path);
  const what = whatOf(name);
  return readFile({ path: found.path, head: { name: path, origin: { is: "metadata", what, path } } }, sink);
}
function whatOf(name) {
  if (/(^|\/)hooks\//.test(name)) return "hook";
  if (/(^|\/)logs\//.test(name)) return "reflog";
  if (/(^|\/)FETCH_HEAD$|^remotes\/|^branches\//.test(name)) return "remote-url";
  if (/(^|\/)config(\.worktree)?$/.test(name)) return "git-config";
  return "git-file";
}
function isRemoteLine(configFile, line) {
  try {
    const text2 = (0, import_node_fs12.readFileSync)(configFile, "latin1").split("\n", line)[line - 1] ?? "";
    return /^\s*(push)?url\s*=|^\s*\[\s*url\s|insteadof\s*=|^\s*proxy\s*=/i.test(text2);
  } catch {
    return false;
  }
}

// src/scan/run/scan-scope.ts
var import_node_fs13 = require("node:fs");
var import_node_path11 = require("node:path");
function namedFolders(mode, { cwd }) {
  const named = mode.is === "paths" ? mode.paths : "folder" in mode && mode.folder !== void 0 ? [mode.folder] : [];
  return [.../* @__PURE__ */ new Set([cwd, ...named.map((path) => folderOf((0, import_node_path11.resolve)(cwd, path)))])];
}
function folderOf(path) {
  try {
    return (0, import_node_fs13.statSync)(path).isDirectory() ? path : (0, import_node_path11.dirname)(path);
  } catch {
    return (0, import_node_path11.dirname)(path);
  }
}
function scanScope(mode, { repositories, revisions }, cwd, { coverage, interrupted }) {
  const within = (folders) => (path) => folders.some((folder) => path === folder || path.startsWith(folder.endsWith(import_node_path11.sep) ? folder : folder + import_node_path11.sep)) && !coverage.notRead.some(({ what }) => what.includes(path));
  if (interrupted) return { rules: [], covers: () => false };
  if (mode.is === "paths")
    return {
      rules: ["token-in-file"],
      covers: within((mode.paths.length > 0 ? mode.paths : ["."]).map((path) => (0, import_node_path11.resolve)(cwd, path)))
    };
  if (mode.is === "history" && revisions === void 0)
    return { rules: ["token-in-history"], covers: within([...repositories.values()].flatMap(({ top }) => top ?? [])) };
  return { rules: [], covers: () => false };
}

// src/scan/run/finish-scan.ts
async function finishScan2(mode, plan, context, notRead) {
  const { providers, createMatcher: createMatcher2, faults = [] } = await context.kit();
  for (const { what, why } of faults) notRead.add(what, why);
  const { ignores } = context;
  const config = await ignores?.config(namedFolders(mode, context)) ?? [];
  const baseline = ignores?.baseline && await (await Promise.resolve().then(() => (init_open_baseline(), open_baseline_exports))).openBaseline(ignores.baseline);
  const own = await context.own();
  const { knownSecrets } = own;
  if (mode.is === "home" && knownSecrets.length === 0)
    notRead.add("your own tokens", "no client has one on this machine, so there is nothing to look for");
  const matcher = createMatcher2({
    providers: mode.is === "home" ? [] : providers,
    knownSecrets,
    fingerprintOf: baseline?.fingerprintOf,
    onNotRead: notRead.add
  });
  const comments = inlineIgnores(matcher);
  const { signal, watch, mostBytes, patience } = context;
  const total = watch && mode.is === "history" ? await objectCount(plan, signal) : void 0;
  const seen = await scanSources({
    sources: plan.sources,
    matcher: comments.matcher,
    notRead,
    signal,
    mostBytes,
    watch: (progress) => void watch?.(progress, total)
  });
  const later = new AbortController().signal;
  const staged = await withoutKnown(plan, seen.matches, matcher, later);
  const reachability = await locate(plan, staged.fresh, later);
  const reached = staged.fresh.filter(
    (each) => mode.is !== "history" || mode.unreachable || reachability(each)?.keptBy !== "none"
  );
  const ownMatches = await settleOwnFiles(reached, {
    own,
    gitState: async (path) => patience.isOver() ? { is: "unknown", reason: problemWords({ kind: "not-asked" }) } : await context.gitState(path),
    pathOf: (match) => pathOnDisk2(match, plan, reachability),
    onNotRead: notRead.add
  });
  const { exposed: shown2 } = ownMatches;
  const unborn = await unbornRepositories(plan, shown2, later);
  const around = { home: context.home, now: ignores?.now ?? /* @__PURE__ */ new Date(0), windows: ignores?.windows ?? false };
  const inJob = shown2.length > 0 && (await context.isJob?.() ?? false);
  const asFindings = (matches) => findingsOf(matches, plan, unborn, matcher, reachability, {
    providers,
    home: context.home,
    inHome: mode.is === "home",
    inJob,
    trackedFile: ownMatches.trackedFile
  });
  const commented = shown2.filter(comments.isIgnored);
  const found = asFindings(shown2.filter((each) => !comments.isIgnored(each)));
  const interrupted = seen.interrupted || patience.isOver();
  const scope = scanScope(mode, plan, context.cwd, { ...seen, interrupted });
  const kept2 = applyIgnores(found, { files: config, around, baseline, scope });
  if (patience.isOver()) notRead.add("what only git can tell", problemWords({ kind: "silent" }), "input");
  if (baseline?.update && !seen.interrupted) await baseline.save(kept2.accepted);
  return {
    findings: kept2.findings,
    ignored: kept2.ignored + (commented.length > 0 ? asFindings(commented).length : 0),
    ignoreGaps: [
      ...comments.gaps((each) => pathInHistory(each, plan, reachability)).map(matcher.mask),
      ...baseline?.gaps ?? [],
      ...kept2.gaps
    ],
    ...baseline?.update && !seen.interrupted ? { accepted: kept2.accepted.length } : {},
    config,
    notes: [...plan.repositories.values()].flatMap(({ note }) => note === void 0 ? [] : [matcher.mask(note)]),
    coverage: {
      ...seen.coverage,
      notRead: masked2(notRead, matcher),
      ...ownMatches.files > 0 ? { ownFiles: ownMatches.files } : {}
    },
    allFiles: plan.allFiles,
    known: staged.known,
    unreachable: staged.fresh.length - reached.length,
    interrupted: seen.interrupted,
    inputFailed: notRead.inputFailed
  };
}
async function objectCount({ repositories, revisions }, signal) {
  if (revisions) return void 0;
  let total = 0;
  for (const { repository } of repositories.values()) {
    const { output } = await gitAnswer(repository.git, ["count-objects", "-v"], { signal });
    for (const [, number] of output.toString("latin1").matchAll(/^(?:count|in-pack): (\d+)$/gm))
      total += Number(number);
  }
  return total;
}
function masked2(notRead, matcher) {
  return notRead.list().map(({ what, why }) => ({ what: matcher.mask(what), why }));
}
async function withoutKnown(plan, matches, matcher, signal) {
  let fresh = withoutCopies(matches, plan);
  let known = 0;
  for (const { repository, staged } of plan.repositories.values()) {
    if (!staged) continue;
    const news = await newlyStaged(repository, staged.changes, fresh, matcher, signal);
    fresh = news.fresh;
    known += news.known;
  }
  return { fresh, known };
}
function withoutCopies(matches, plan) {
  const key = (path, { kind, label, line, column }) => JSON.stringify([path, kind, label, line, column]);
  const onDisk = new Set(matches.flatMap((each) => each.origin.is === "file" ? [key(each.origin.path, each)] : []));
  return distinctNames(distinctMatches(matches)).filter((each) => {
    const top = repositoryOf(each, plan)?.top;
    return each.origin.is !== "index" || top === void 0 || !onDisk.has(key((0, import_node_path12.join)(top, each.origin.path), each));
  });
}
function repositoryOf({ origin }, plan) {
  const folder = "repository" in origin ? origin.repository : void 0;
  return folder === void 0 ? void 0 : plan.repositories.get(folder);
}
function hitKey({ origin }) {
  if (origin.is === "object") return origin.object;
  return origin.is === "metadata" && origin.what === "file-name" && origin.repository !== void 0 ? origin.path : void 0;
}
async function locate(plan, matches, signal) {
  const answers = /* @__PURE__ */ new Map();
  for (const [folder, { repository, staged }] of plan.repositories) {
    if (staged) continue;
    const mine = matches.filter(({ origin }) => "repository" in origin && origin.repository === folder);
    const objects = new Set(mine.flatMap(({ origin }) => origin.is === "object" ? [origin.object] : []));
    const names2 = new Set(mine.flatMap((each) => each.origin.is === "metadata" ? hitKey(each) ?? [] : []));
    if (objects.size + names2.size > 0)
      answers.set(folder, await attributeHits(repository, { objects, names: names2 }, plan.revisions, signal));
  }
  return (match) => {
    const folder = "repository" in match.origin ? match.origin.repository : void 0;
    return folder === void 0 ? void 0 : answers.get(folder)?.get(hitKey(match) ?? "");
  };
}
function pathOnDisk2(match, plan, reachability) {
  const { origin } = match;
  if (origin.is === "file") return origin.path;
  const top = repositoryOf(match, plan)?.top;
  const where = origin.is === "object" ? reachability(match) : void 0;
  const path = origin.is === "index" ? origin.path : where?.is === "file" ? where.path : void 0;
  return top === void 0 || path === void 0 ? void 0 : (0, import_node_path12.join)(top, path);
}
async function unbornRepositories({ repositories }, matches, signal) {
  const unborn = /* @__PURE__ */ new Set();
  const folders = new Set(matches.flatMap(({ origin }) => origin.is === "index" ? origin.repository ?? [] : []));
  for (const folder of folders) {
    const scanned = repositories.get(folder);
    if (scanned && (await checkedOut(scanned.repository, signal)).beforeFirstCommit) unborn.add(folder);
  }
  return unborn;
}
function pathInHistory(match, plan, reachability) {
  const path = reachability(match)?.path;
  return path === void 0 ? void 0 : (0, import_node_path12.join)(repositoryOf(match, plan)?.path ?? "", path);
}
function findingsOf(matches, plan, unborn, matcher, reachability, around) {
  return scanFindings({
    matches,
    ...around,
    reachability,
    isRemoteLine,
    mask: (text2) => matcher.mask(text2),
    repositoryName: (match) => repositoryOf(match, plan)?.path || void 0,
    workTree: (match) => {
      const scanned = repositoryOf(match, plan);
      return scanned && { top: scanned.top, beforeFirstCommit: unborn.has(scanned.repository.gitFolder) };
    }
  });
}

// src/scan/run/optimize-less.ts
var inlineLess = "--max-inlined-bytecode-size-cumulative=300";
var staySmall = "--semi-space-growth-factor=1";
var flags2 = {
  20: ["--interrupt-budget=400000", inlineLess, staySmall]
};
function optimizeLess() {
  setFlags(flags2[nodeMajor()] ?? []);
}
function optimizeLeast() {
  if (nodeMajor() === "20") setFlags(["--interrupt-budget=1000000", inlineLess]);
  else optimizeLess();
}
function nodeMajor() {
  return process.versions.node.split(".", 1)[0] ?? "";
}
function setFlags(all) {
  for (const flag of all) process.getBuiltinModule("node:v8").setFlagsFromString(flag);
}

// elsewhere:src/git/has-work-tree.ts
var { hasWorkTree } = require("./staged-gate.js")["src/git/has-work-tree.ts"];

// src/scan/source/staged.ts
var import_node_path13 = require("node:path");
function stagedSource(input) {
  return async (sink) => {
    const { code, problems } = input.staged;
    if (sink.signal.aborted) return;
    for (const problem of problems) sink.notRead("the index", problemWords(problem), "input");
    if (code !== 0 && problems.length === 0) sink.notRead("the index", "git failed to compare it with HEAD", "input");
    lookAtNames(input, sink);
    await lookAtContent(input, sink);
  };
}
function lookAtNames({ staged, top }, sink) {
  const seen = /* @__PURE__ */ new Set();
  for (const { status, path } of staged.changes) {
    const parts = textOfPath(path).split("/");
    if (status === "U") sink.notRead((0, import_node_path13.join)(top, ...parts), "unmerged: there is no content to commit yet");
    if (status !== "A") continue;
    for (const [index, name] of parts.entries()) {
      const upTo = (0, import_node_path13.join)(top, ...parts.slice(0, index + 1));
      if (name.length < shortestName || seen.has(upTo)) continue;
      seen.add(upTo);
      sink.whole(Buffer.from(name), { name: "file name", origin: { is: "metadata", what: "file-name", path: upTo } });
    }
  }
}
async function lookAtContent({ repository, staged, top, as }, sink) {
  const paths = /* @__PURE__ */ new Map();
  for (const { newObject, newMode, path, status } of staged.changes) {
    if (!newObject || status === "D" || status === "U" || newMode === "160000") continue;
    const same = paths.get(newObject);
    if (same) same.push(textOfPath(path));
    else paths.set(newObject, [textOfPath(path)]);
  }
  if (paths.size === 0) return;
  const headsOf = (object) => (paths.get(object) ?? []).map((path) => ({
    name: (0, import_node_path13.join)(top, path),
    origin: as === "commit" ? { is: "index", path, object, repository: repository.gitFolder } : { is: "file", path: (0, import_node_path13.join)(top, path) }
  }));
  const objects = listedObjects(repository.git, () => paths.keys());
  const visitor = {
    whole: ({ id }, bytes) => {
      for (const head2 of headsOf(id)) {
        if (isLfsPointer(bytes) && !isLfsContentIn(repository.commonFolder, bytes))
          sink.notRead(head2.name, "it is a Git LFS pointer; its content is not in the repository");
        sink.whole(bytes, head2);
      }
    },
    sliced: async ({ id, size }, content) => {
      const [first, ...others] = headsOf(id);
      if (first) await sink.sliced({ ...first, content, size });
      for (const { name } of others) sink.notRead(name, "it is a copy of another large staged file, which was scanned");
    },
    notRead: (what, why) => {
      const object = what.replace(/^object /, "");
      const names2 = paths.get(object)?.map((path) => (0, import_node_path13.join)(top, path)) ?? [what];
      for (const name of names2) sink.notRead(name, why);
    }
  };
  await objects(visitor, sink.signal);
}

// src/scan/run/plan-staged.ts
function preCommitRange({ environment }) {
  const { PRE_COMMIT: running, PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = environment;
  return running && from && to ? `${from}..${to}` : void 0;
}
async function planStaged2(folder, context, notRead) {
  const range = folder === void 0 ? preCommitRange(context) : void 0;
  if (range !== void 0)
    return await (await Promise.resolve().then(() => (init_plan_history(), plan_history_exports))).planHistory(void 0, { range }, context, notRead);
  const input = gitInput(context, folder);
  const git = hasWorkTree(input.folder) ? gitIn(input) : void 0;
  const told = folder === void 0 ? context.staged : void 0;
  const first = git && (told ? toldChanges(told) : await stagedChanges(git, context.signal));
  if (first && isNothing(first) && !(folder === void 0 && isAllFilesRun(context)))
    return scanPlan([], { empty: true });
  if (context.patience.isOver()) return scanPlan([]);
  const opened2 = await openRepository(input);
  if (opened2.is !== "repository") return { is: "wrong", why: `there is no index to scan: ${opened2.why}` };
  const { repository } = opened2;
  if (repository.bare) return { is: "wrong", why: "a bare repository has no index: use --history" };
  const staged = first?.code === 0 ? first : await stagedChanges(repository.git, context.signal);
  const top = await workTreeOf(repository) ?? repository.git.folder;
  if (isNothing(staged)) {
    const all = await stagedChanges(repository.git, context.signal, "nothing");
    return scanPlan([stagedSource({ repository, staged: all, top, as: "files" })], { allFiles: true });
  }
  if (staged.changes.length > fewChanges) optimizeLeast();
  const repositories = /* @__PURE__ */ new Map([[repository.gitFolder, { repository, path: "", top, staged }]]);
  return scanPlan([stagedSource({ repository, staged, top, as: "commit" })], { repositories });
}
var fewChanges = 60;
function isNothing({ code, changes }) {
  return code === 0 && changes.length === 0;
}
function isAllFilesRun({ environment }) {
  return Boolean(environment["PRE_COMMIT"]) && environment["GIT_INDEX_FILE"] === void 0;
}

// part:scan
module.exports = {
  "src/commands/scan.ts": { scan, scanExitCode },
  "src/commands/scan/own-tokens.ts": { ownTokens: ownTokens2 },
  "src/commands/scan/scan-kit.ts": { scanKit: scanKit2 },
  "src/commands/scan/standard-input.ts": { standardInput },
  "src/git/git-records.ts": { eachRecord, untilStopped },
  "src/git/open-repository.ts": { openRepository, workTreeOf },
  "src/git/read-regular-file.ts": { readRegularFile },
  "src/report/scan-text.ts": { scanText: scanText2, sizeWords: sizeWords2 },
  "src/scan/attribute/checked-out.ts": { checkedOut },
  "src/scan/attribute/refs-with.ts": { isRemoteRef, pushedCommits, refsWith },
  "src/scan/ignore/baseline.ts": { baselineText, parseBaseline, rowKey },
  "src/scan/match/candidates/byte-classes.ts": { base64Bytes, byteClasses, classBits, hexBytes, isControl, tableOf, tokenBytes },
  "src/scan/match/decode/archive-kind.ts": { archiveKind, firstMagic, isArchive, kindBytes, lastMagic },
  "src/scan/match/matcher.ts": { createMatcher, makeLabels, maskedText },
  "src/scan/run/finish-scan.ts": { finishScan: finishScan2 },
  "src/scan/run/optimize-less.ts": { optimizeLeast, optimizeLess },
  "src/scan/run/plan-staged.ts": { planStaged: planStaged2 },
  "src/scan/scan-sources.ts": { scanSources },
  "src/scan/source/batch-stream.ts": { readBatch },
  "src/scan/source/error-code.ts": { errorWords, isSystemError, systemErrorCode },
  "src/scan/source/git-folder.ts": { gitFolderSource, isRemoteLine },
  "src/scan/source/lfs-pointer.ts": { isLfsContentIn, isLfsContentNear, isLfsPointer },
  "src/scan/source/listed-objects.ts": { listedObjects },
  "src/scan/source/pack/object-folders.ts": { looseIds, objectFolders, packNames },
  "src/scan/source/path-name.ts": { bytesOf: bytesOf2, pathName, pathWithin, shownPath, textOfPath },
  "src/scan/source/read-file.ts": { readFile },
  "src/scan/source/sink.ts": { shortestName, wholeLimit },
  "src/scan/source/staged-changes.ts": { stagedChanges, toldChanges },
  "src/scan/source/staged.ts": { stagedSource },
  "src/scan/source/walk-folder.ts": { lookThrough, walkFolder }
};
