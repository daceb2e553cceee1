import {
  failOnChoices,
  formats
} from "./chunk-QNQEWQWN.js";
import {
  jsonText
} from "./chunk-7TE3WWXF.js";
import {
  isOn,
  oneOf,
  screenFor,
  textOf
} from "./chunk-YIOLIKWI.js";
import "./chunk-QUCRSL5B.js";
import {
  UsageError,
  meantWord
} from "./chunk-V6JPFYSX.js";
import {
  exitCodeOf
} from "./chunk-H4RZEQW2.js";
import {
  diagnoseWorld
} from "./chunk-3ZG73WAV.js";
import "./chunk-EEXIOA76.js";
import "./chunk-WDKX6P6C.js";
import {
  userProviders
} from "./chunk-J7SZ7BGS.js";
import {
  providerIds
} from "./chunk-OZY7HKZM.js";
import {
  version
} from "./chunk-FUDPGQ5S.js";
import "./chunk-O36YWWCB.js";
import "./chunk-7NX55UX7.js";
import "./chunk-YJR5SYEF.js";
import "./chunk-DIBS7XTY.js";
import {
  isPlainValue
} from "./chunk-2MPOGN63.js";
import {
  homely
} from "./chunk-SJZV5Z6E.js";
import "./chunk-37GFSLU5.js";
import "./chunk-NOVZZY3T.js";
import "./chunk-XD6PL37G.js";
import "./chunk-5BNR4QSK.js";
import {
  Secret
} from "./chunk-4R7B453B.js";
import "./chunk-JEIKPW52.js";
import "./chunk-YDTGZTXK.js";
import "./chunk-HP7V6HY2.js";
import "./chunk-HNIW5DD6.js";
import "./chunk-3THWROEU.js";
import "./chunk-C62YCCKR.js";

// src/commands/command-names.ts
var commandNames = ["check", "scan", "rules", "explain", "providers", "completion", "demo"];

// src/commands/chosen-platforms.ts
function chosenPlatforms(words, own = []) {
  const ids = [...providerIds(), ...own];
  const named = Array.isArray(words) ? words.map(String) : [];
  return [...new Set(named.map((word, index) => ids.find((id) => id === word.toLowerCase()) ?? refuse(word, index, ids)))];
}
function refuse(word, index, ids) {
  const meant = meantWord(word, index === 0 ? [...commandNames, ...ids] : ids);
  const what = index === 0 ? "command or platform" : "platform";
  if (meant) throw new UsageError(`There is no ${what} ${word}.`, `Did you mean ${meant}?`);
  throw new UsageError(`Word ${index + 1} names no ${what}.`, `Platforms: ${ids.join(", ")}. Commands: see auth-doctor --help.`);
}

// src/commands/duration.ts
var seconds = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 };
function durationSeconds(text, option) {
  const [, count, unit] = /^(\d{1,9})([smhdw])$/.exec(text) ?? [];
  const each = seconds[unit ?? ""];
  if (count === void 0 || each === void 0)
    throw new UsageError(`--${option} takes a number with its unit: 90s, 30m, 72h, 7d or 2w.`, "See auth-doctor --help.");
  return Number(count) * each;
}

// src/commands/fork-pull-request.ts
var forkWords = "skipped: no secrets in a fork\u2019s pull request";
async function isForkPullRequest(world) {
  const variable = (name) => world.env.find((each) => each.name === name)?.value ?? "";
  const [source, target] = [variable("CI_MERGE_REQUEST_SOURCE_PROJECT_ID"), variable("CI_MERGE_REQUEST_PROJECT_ID")];
  if (variable("GITLAB_CI") === "true" && source !== "" && target !== "") return source !== target;
  if (variable("GITHUB_ACTIONS") !== "true" || variable("GITHUB_EVENT_NAME") !== "pull_request") return false;
  const read = await world.read(variable("GITHUB_EVENT_PATH"));
  if (read.is !== "file") return false;
  try {
    const event = JSON.parse(Buffer.from(read.bytes).toString("utf8"));
    const [head, base] = [event.pull_request?.head, event.pull_request?.base];
    return head !== void 0 && base?.repo !== void 0 && head.repo?.id !== base.repo.id;
  } catch {
    return false;
  }
}

// src/commands/probe-spinner.ts
var silence = { waitingFor: () => {
}, stop: () => {
} };
function probeSpinner(stream, unicode) {
  if (!stream.isTTY) return silence;
  const signs = unicode ? [..."\u280B\u2819\u2839\u2838\u283C\u2834\u2826\u2827\u2807\u280F"] : [..."|/-\\"];
  const begun = performance.now();
  let names = [];
  let turns = 0;
  const show = () => {
    const seconds2 = (performance.now() - begun) / 1e3;
    if (seconds2 < 0.3 || names.length === 0) return;
    const line = `  ${signs[turns % signs.length] ?? ""} asking ${names.join(", ")} ${unicode ? "\u2026" : "..."} ${seconds2.toFixed(1)}s`;
    turns += 1;
    stream.write(`\r\x1B[K${line.slice(0, (stream.columns ?? 80) - 1)}`);
  };
  const timer = setInterval(show, 100);
  timer.unref();
  return {
    waitingFor: (each) => {
      names = each;
    },
    stop: () => {
      clearInterval(timer);
      if (turns > 0) stream.write("\r\x1B[K");
      turns = 0;
    }
  };
}

// src/commands/online-run.ts
function onlineRun(parsed, host, world, { err }, unicode) {
  const given = textOf(parsed, "timeout");
  if (!isOn(parsed, "online")) {
    if (given !== void 0 || isOn(parsed, "exchange")) throw new UsageError("--timeout and --exchange need --online.", "See auth-doctor --help.");
    return void 0;
  }
  if (world.env.some(({ name, value }) => name === "PRE_COMMIT" && value === "1" || name === "GIT_INDEX_FILE")) {
    throw new UsageError("--online is not for hooks: a hook never uses the network.", "Run it in CI, or by hand.");
  }
  const timeout = given === void 0 ? void 0 : durationSeconds(given, "timeout");
  if (timeout === 0) throw new UsageError("--timeout takes a time of at least a second.", "See auth-doctor --help.");
  const spinner = probeSpinner(host.stderr, unicode);
  const signal = host.takeInterrupt?.();
  let last = Promise.resolve();
  return {
    options: {
      ...timeout === void 0 ? {} : { timeout },
      ...signal ? { signal } : {},
      ...isOn(parsed, "exchange") ? { exchange: exchangePorts(world, async (text) => void await err.write(text)) } : {},
      waitingFor: (names) => spinner.waitingFor(names),
      settles: (promise) => {
        last = promise;
      }
    },
    stop: () => spinner.stop(),
    interrupted: () => signal?.aborted === true,
    settled: async () => await last
  };
}
function exchangePorts(world, tell) {
  const home = world.home ?? world.user.passwdHome;
  const inCi = world.env.some(({ name, value }) => name === "CI" && value !== "" && value !== "false");
  return {
    prepare: async (path) => await (await import("./save-tokens-VUKKTWFT.js")).prepareTokens(path),
    announce: async ({ slot, file, keptElsewhere, host }) => {
      const words = [
        `EarthScope: the ${slot.replace("_", " ")} is exchanged at ${host}, and the reply is saved in ${homely(file, home)}, as the client does it.`,
        ...keptElsewhere ? ["It is kept elsewhere: if the server gives a new one, put that in its place."] : [],
        ...inCi ? ["In CI a new refresh token is lost with the runner, and the old one may be dead by then."] : []
      ];
      await tell(words.map((line) => `${line}
`).join(""));
    }
  };
}

// src/commands/check.ts
var steering = ["profile", "server", "datastack"];
var suspects = [];
var check = {
  run: async (parsed, host, output) => {
    const { out } = output;
    const format = oneOf(parsed, "format", formats) ?? "text";
    const failOn = oneOf(parsed, "fail-on", failOnChoices);
    const world = await host.world();
    const selection = await selectionOf(parsed, world);
    const screen = { ...screenFor(parsed, host, world), offerOnline: true };
    const online = onlineRun(parsed, host, world, output, screen.unicode);
    const isFork = online !== void 0 && await isForkPullRequest(world);
    const asking = online && !isFork ? { ...selection, online: online.options } : selection;
    const report = isFork ? skippedReport(world) : await diagnoseWorld(world, asking).finally(() => online?.stop());
    const exitCode = online?.interrupted() ? 130 : exitCodeOf(report, failOn ?? report.failOn ?? "error", isOn(parsed, "strict") || report.strict === true);
    const text = format === "json" ? jsonText((await import("./json-PASYLSS5.js")).jsonReport(report, { version, exitCode })) : isFork ? `${forkWords}
` : (await import("./text-47AVXY27.js")).textReport(report, screen);
    await out.write(text);
    await online?.settled();
    return exitCode;
  }
};
function skippedReport({ home, now }) {
  return { platforms: [], findings: [], gaps: [{ what: forkWords, uncertain: false }], passed: 0, ignored: 0, online: false, home, now };
}
async function selectionOf(parsed, world) {
  const given = steering.flatMap((name) => {
    const value = textOf(parsed, name);
    return value === void 0 ? [] : [[name, value]];
  });
  const typed = [...given.map(([, value]) => value), ...Array.isArray(parsed["platforms"]) ? parsed["platforms"].map(String) : []];
  suspects.splice(0, suspects.length, ...typed.filter((value) => !isPlainValue(value)).map((value) => new Secret(value)));
  const validFor = textOf(parsed, "valid-for");
  return {
    platforms: chosenPlatforms(
      parsed["platforms"],
      (await userProviders(world)).map(({ id }) => id)
    ),
    lookAtRcFiles: parsed["rc"] !== false,
    options: Object.fromEntries(given),
    ...validFor === void 0 ? {} : { validFor: durationSeconds(validFor, "valid-for") }
  };
}
export {
  check
};
