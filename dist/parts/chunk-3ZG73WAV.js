import {
  holdsNothing,
  installedFaults,
  nearMisses,
  rules
} from "./chunk-EEXIOA76.js";
import {
  everyShell
} from "./chunk-WDKX6P6C.js";
import {
  userProviders
} from "./chunk-J7SZ7BGS.js";
import {
  loadProviders,
  providerIds
} from "./chunk-OZY7HKZM.js";
import {
  placeKey
} from "./chunk-DIBS7XTY.js";
import {
  knownValue
} from "./chunk-XD6PL37G.js";
import {
  ConfigError
} from "./chunk-3THWROEU.js";

// src/check/as-severe-as-used.ts
function asSevereAsUsed(finding, facts) {
  const { platform, clients, severity } = finding;
  const [first, ...others] = facts.providers.find(({ id }) => id === platform)?.clients ?? [];
  if (severity !== "error" || !first || others.length === 0 || clients.length === 0 || clients.includes(first.id)) return finding;
  const isHere = others.some((client) => clients.includes(client.id) && facts.python?.packages.has(client.package.name));
  const next = facts.resolutions.find(({ client }) => client === first.id)?.next;
  return isHere || next !== "sends" && next !== "exchanges" ? finding : { ...finding, severity: "warning" };
}

// src/check/check-facts.ts
var layers = ["installation", "home", "damage", "kind", "name", "shadow", "expiry", "absence", "server", "exposure"];
var severities = ["error", "warning", "note"];
function checkFacts(facts, rules2) {
  const suspects = [];
  const gaps = [];
  let passed = 0;
  const platforms = new Set(facts.resolutions.map(({ provider }) => provider)).size;
  for (const rule of rules2) {
    const found = runRule(rule, facts);
    if (found === void 0) gaps.push({ what: `the rule ${rule.id} failed: this is a fault of auth-doctor`, uncertain: true });
    else suspects.push(...found);
    passed += Math.max(0, platforms - new Set(found?.map(({ finding }) => finding.platform)).size);
  }
  return {
    findings: sortFindings(
      oneForEachCause(suspects).map((finding) => asSevereAsUsed(finding, facts)),
      facts
    ),
    passed,
    gaps
  };
}
function runRule(rule, facts) {
  try {
    return [...rule.check(facts)].map(({ slot, ...problem }) => ({
      finding: withRecheck({ ...problem, rule: rule.id, severity: problem.severity ?? rule.severity }),
      layer: rule.layer,
      slot
    }));
  } catch {
    return void 0;
  }
}
var onlineRules = /* @__PURE__ */ new Set(["revoked-token", "rejected-token", "missing-scope", "terms-not-accepted", "clock-skew", "unreachable"]);
function withRecheck(finding) {
  if (!finding.platform) return finding;
  const online = onlineRules.has(finding.rule) ? " --online" : "";
  const again = { say: "Then check again", run: everyShell(`auth-doctor check ${finding.platform}${online}`) };
  return { ...finding, remedy: { ...finding.remedy, steps: [...finding.remedy.steps, again] } };
}
function oneForEachCause(suspects) {
  const inOrder = [...suspects].sort((a, b) => Number(isError(b)) - Number(isError(a)) || rank(a) - rank(b));
  const kept = [];
  for (const suspect of inOrder) {
    const cause = kept.find((each) => explains(each.suspect, suspect, each.clients));
    if (!cause) kept.push({ suspect, evidence: [], clients: new Set(suspect.finding.clients) });
    else if (cause.suspect.finding.rule !== suspect.finding.rule) cause.evidence.push(...newEvidence(cause.suspect, suspect, cause.evidence));
    else if (isError(cause.suspect) === isError(suspect)) for (const client of suspect.finding.clients) cause.clients.add(client);
  }
  return kept.map(({ suspect: { finding }, evidence, clients }) => ({ ...finding, clients: [...clients], evidence: [...finding.evidence, ...evidence] }));
}
function isError({ finding }) {
  return finding.severity === "error";
}
function rank({ layer, finding }) {
  return layers.indexOf(layer) * severities.length + severities.indexOf(finding.severity);
}
function explains(first, second, clients) {
  const a = first.finding;
  const b = second.finding;
  if (a.platform !== b.platform) return false;
  if (first.layer === "exposure" !== (second.layer === "exposure")) return false;
  if (second.layer === "absence" && first.layer !== "absence")
    return severities.indexOf(a.severity) <= severities.indexOf(b.severity) && shareClient(clients, b);
  const sameSpot = placeKey(a.place) === placeKey(b.place) || sameFile(a, b, first.slot, second.slot);
  if (a.rule === b.rule) return sameSpot && first.slot === second.slot && a.message === b.message;
  if (first.layer === "exposure") return false;
  return sameSpot && (first.slot === second.slot || first.slot === void 0 || second.slot === void 0) && shareClient(clients, b);
}
function sameFile(a, b, slot, other) {
  return a.place.kind === "file" && b.place.kind === "file" && a.place.path === b.place.path && (slot === void 0 || other === void 0);
}
function shareClient(clients, { clients: others }) {
  return clients.size === 0 || others.length === 0 || others.some((client) => clients.has(client));
}
function newEvidence(first, second, already) {
  const known = new Set([...first.finding.evidence, ...already].map(({ what }) => what));
  return [{ what: `so also: ${second.finding.message} (${second.finding.rule})` }, ...second.finding.evidence].filter(({ what }) => !known.has(what));
}
function sortFindings(findings, facts) {
  const platforms = facts.providers.map(({ id }) => id);
  const key = ({ platform, severity, rule, place }) => [String(platform ? platforms.indexOf(platform) : 999).padStart(3, "0"), severities.indexOf(severity), rule, placeKey(place)].join(" ");
  return [...findings].sort((a, b) => key(a) < key(b) ? -1 : 1);
}

// src/check/chief-verdict.ts
var worth = { rejected: 4, denied: 3, unknown: 2, valid: 1, "not-asked": 0 };
function chiefVerdict(verdicts, platform) {
  const mine = verdicts.filter((each) => each.platform === platform);
  return mine.reduce((best, each) => best && worth[best.status] >= worth[each.status] ? best : each, void 0);
}

// src/config/apply-config.ts
import { posix, win32 } from "node:path";
function applyConfig(findings, files, around) {
  const today = around.now.toISOString().slice(0, 10);
  const kept = [];
  for (const finding of findings) {
    const mine = files.filter((file) => file.trust === "user" || isInside(finding.place, folderOf(file, around), around));
    const ignored = mine.some((file) => file.ignores.some((ignore) => ignore.until >= today && matches(ignore, finding, file, around)));
    const severity = mine.flatMap(({ severities: severities2 }) => severities2).findLast(({ rule }) => rule === finding.rule)?.severity ?? finding.severity;
    if (!ignored && severity !== "off") kept.push({ ...finding, severity });
  }
  const ended = files.flatMap((file) => file.ignores.filter(({ until }) => until < today).map((ignore) => endedGap(ignore, file)));
  return { findings: kept, ignored: findings.length - kept.length, gaps: ended };
}
function endedGap({ rule, place, until }, file) {
  return { what: `${file.path}: the ignore of ${rule} at ${place} ended on ${until} and no longer holds`, uncertain: false };
}
function matches(ignore, { rule, place }, file, around) {
  if (ignore.rule !== rule) return false;
  if (place.kind === "env" || place.kind === "argument") return place.name === ignore.place;
  if (place.kind !== "file" && place.kind !== "git") return false;
  const path = around.windows ? win32 : posix;
  const meant = ignore.place.replace(/^~(?=[/\\]|$)/, around.home ?? "~");
  const full = path.isAbsolute(meant) ? path.normalize(meant) : path.join(folderOf(file, around), meant);
  return full === path.resolve(folderOf(file, around), place.path);
}
function folderOf(file, { windows }) {
  return (windows ? win32 : posix).dirname(file.path);
}
function isInside(place, folder, { windows, home }) {
  if (place.kind !== "file" && place.kind !== "git") return false;
  const path = windows ? win32 : posix;
  if (home && (home === folder || home.startsWith(folder + path.sep) || folder === path.parse(folder).root)) return false;
  const full = path.resolve(folder, place.path);
  return full.startsWith(folder + path.sep);
}

// src/config/config-defaults.ts
var fromStrict = ["note", "warning", "error", "never"];
function configDefaults(files) {
  const user = files.find(({ trust }) => trust === "user");
  const repository = files.find(({ trust }) => trust === "repository");
  const failOn = stricter(user?.failOn, repository?.failOn);
  return { platforms: user?.platforms ?? [], ...failOn ? { failOn } : {}, strict: user?.strict === true || repository?.strict === true };
}
function stricter(user, repository) {
  if (repository === void 0) return user;
  return fromStrict.indexOf(repository) < fromStrict.indexOf(user ?? "error") ? repository : user;
}

// src/config/load-config.ts
import { posix as posix2, win32 as win322 } from "node:path";
async function loadConfig(world, known) {
  const path = world.platform === "win32" ? win322 : posix2;
  const user = userFolder(world);
  const root = await repositoryRoot(world);
  const files = [
    user ? await readConfig(path.join(user, "auth-doctor.toml"), "user", world, known) : void 0,
    root ? await readConfig(path.join(root, "auth-doctor.toml"), "repository", world, known) ?? await readConfig(path.join(root, "pyproject.toml"), "repository", world, known) : void 0
  ];
  return files.filter((file) => file !== void 0);
}
function userFolder(world) {
  const path = world.platform === "win32" ? win322 : posix2;
  const base = world.env.find(({ name }) => name === "XDG_CONFIG_HOME")?.value;
  const home = world.home ?? world.user.passwdHome;
  if (base && path.isAbsolute(base)) return path.join(base, "auth-doctor");
  return home ? path.join(home, ".config", "auth-doctor") : void 0;
}
async function repositoryRoot(world) {
  const path = world.platform === "win32" ? win322 : posix2;
  for (let folder = world.cwd; ; folder = path.dirname(folder)) {
    if ((await world.stat(path.join(folder, ".git"))).is === "found") return folder;
    if (path.dirname(folder) === folder) return void 0;
  }
}
async function readConfig(path, trust, world, known) {
  const result = await world.read(path);
  if (result.is === "error" && (result.code === "ENOENT" || result.code === "ENOTDIR")) return void 0;
  if (result.is !== "file") {
    if (trust === "repository") return void 0;
    throw new ConfigError(`${path}: cannot be read`);
  }
  const text = new TextDecoder().decode(result.bytes);
  const isProject = path.endsWith("pyproject.toml");
  if (isProject && !text.includes("auth-doctor")) return void 0;
  const content = await parseToml(text, path);
  const table = isProject ? tableOf(content) : content;
  if (table === void 0) return void 0;
  const { parseConfig } = await import("./parse-config-UCUM6I3D.js");
  return parseConfig(table, path, trust, known);
}
async function parseToml(text, path) {
  const { parse, TomlError } = await import("./dist-CTTFNBYA.js");
  try {
    return parse(text);
  } catch (error) {
    const where = error instanceof TomlError ? `:${error.line}:${error.column}` : "";
    throw new ConfigError(`${path}${where}: not well-formed TOML`);
  }
}
function tableOf(content) {
  const tool = content.tool;
  return tool?.["auth-doctor"];
}

// src/facts/gather-facts.ts
import { posix as posix6, win32 as win326 } from "node:path";

// src/facts/find-decoys.ts
import { posix as posix3, win32 as win323 } from "node:path";
async function isNamedSo(world, path) {
  if ((await world.stat(path)).is !== "found") return false;
  const { basename, dirname } = world.platform === "win32" ? win323 : posix3;
  const listed = await world.list(dirname(path));
  return listed.is !== "found" || listed.names.includes(basename(path));
}
async function findDecoys(world, providers) {
  const found = [];
  const home = world.home ?? world.user.passwdHome;
  for (const { id, decoys } of providers) {
    for (const { kind, name, instead, why, common } of decoys) {
      const about = { platform: id, instead, why, ...common ? { common } : {} };
      if (kind === "env") {
        const variable = world.env.find((each) => each.name === name);
        if (variable) found.push({ ...about, place: { kind, name }, value: knownValue(variable.value) });
      } else if (home) {
        const path = name.replace(/^~/, home);
        if (await isNamedSo(world, path)) found.push({ ...about, place: { kind, path } });
      }
    }
  }
  return found;
}

// src/facts/setter-files.ts
import { posix as posix4, win32 as win324 } from "node:path";
var most = 32;
async function setterFiles(world, lookAtRcFiles) {
  const { join } = world.platform === "win32" ? win324 : posix4;
  const home = world.home ?? world.user.passwdHome;
  const valueIn = (name) => world.env.find((each) => each.name === name)?.value || void 0;
  const configuration = valueIn("XDG_CONFIG_HOME") ?? (home && join(home, ".config"));
  const conda = valueIn("CONDA_PREFIX");
  const files = [
    ...await envrcFiles(world),
    { path: join(world.cwd, ".env"), syntax: "assignments" },
    { path: join(world.cwd, ".Renviron"), syntax: "assignments" }
  ];
  if (conda) {
    files.push({ path: join(conda, "conda-meta", "state"), syntax: "json" });
    files.push(...await fragments(world, join(conda, "etc", "conda", "activate.d"), ".sh", "sh"));
  }
  if (home) files.push({ path: join(home, ".Renviron"), syntax: "assignments" });
  if (configuration) files.push(...await fragments(world, join(configuration, "environment.d"), ".conf", "assignments"));
  if (!lookAtRcFiles || !home) return files;
  for (const name of [".bash_profile", ".bash_login", ".bashrc", ".bash_aliases", ".profile"]) files.push({ path: join(home, name), syntax: "sh" });
  const zsh = valueIn("ZDOTDIR") ?? home;
  for (const name of [".zshenv", ".zprofile", ".zshrc", ".zlogin"]) files.push({ path: join(zsh, name), syntax: "sh" });
  if (!configuration) return files;
  const fish = join(configuration, "fish");
  files.push({ path: join(fish, "config.fish"), syntax: "fish" }, { path: join(fish, "fish_variables"), syntax: "fish-universal" });
  return [...files, ...await fragments(world, join(fish, "conf.d"), ".fish", "fish")];
}
async function envrcFiles(world) {
  const { dirname, join } = world.platform === "win32" ? win324 : posix4;
  let folder = world.cwd;
  for (let count = 0; count < most; count += 1) {
    const path = join(folder, ".envrc");
    if ((await world.stat(path)).is === "found") return [{ path, syntax: "sh" }];
    const parent = dirname(folder);
    if (parent === folder) return [];
    folder = parent;
  }
  return [];
}
async function fragments(world, folder, ending, syntax) {
  const { join } = world.platform === "win32" ? win324 : posix4;
  const listed = await world.list(folder);
  if (listed.is !== "found") return [];
  const names = listed.names.filter((name) => name.endsWith(ending)).slice(0, most);
  return names.map((name) => ({ path: join(folder, name), syntax }));
}

// src/facts/find-setters.ts
var largest = 1048576;
var longest = 4096;
async function findSetters(world, names, lookAtRcFiles) {
  const setters = /* @__PURE__ */ new Map();
  const wanted = names.filter((name) => /^[A-Za-z_]\w*$/.test(name));
  if (wanted.length === 0) return setters;
  const files = await setterFiles(world, lookAtRcFiles);
  const texts = await Promise.all(files.map(async ({ path }) => await textOf(world, path)));
  for (const [index, { path, syntax }] of files.entries()) {
    for (const [number, line] of (texts[index] ?? "").split("\n").entries()) {
      if (line.length > longest || line.trimStart().startsWith("#")) continue;
      for (const name of wanted.filter((each) => line.includes(each) && sets(line, each, syntax))) {
        setters.set(name, [...setters.get(name) ?? [], { kind: "file", path, line: number + 1 }]);
      }
    }
  }
  return setters;
}
async function textOf(world, path) {
  const found = await world.stat(path);
  if (found.is !== "found" || found.stat.kind !== "file" || found.stat.size > largest) return "";
  const read = await world.read(path);
  return read.is === "file" ? Buffer.from(read.bytes).toString("utf8") : "";
}
function sets(line, name, syntax) {
  switch (syntax) {
    case "sh":
      return new RegExp(String.raw`(?:^|[;&(]|\bthen|\bdo|\belse)\s*(?:(?:export|declare|typeset|readonly)\s+(?:-\w+\s+)*)?(?:\w+(?:=\S*)?\s+)*${name}=`).test(
        line
      );
    case "fish":
      return new RegExp(String.raw`(?:^|;|&&|\band)\s*(?:set\s+(?:-[-\w]+\s+)*${name}(?:\s|$)|export\s+${name}=)`).test(line) && !/\bset\s+(?:-\w*[eqS]|--erase|--query)/.test(line);
    case "fish-universal":
      return new RegExp(String.raw`^SETUVAR\s+(?:--\w+\s+)*${name}:`).test(line);
    case "assignments":
      return new RegExp(String.raw`^\s*(?:export\s+)?${name}\s*=`).test(line);
    case "json":
      return new RegExp(String.raw`"${name}"\s*:`).test(line);
  }
}

// src/facts/look-at-home.ts
import { posix as posix5, win32 as win325 } from "node:path";
async function lookAtHome(world, providers) {
  const path = world.home ?? world.user.passwdHome;
  const found = path ? await world.stat(path) : void 0;
  return {
    isSet: world.home !== void 0,
    ...path ? { path } : {},
    ...found?.is === "found" ? { stat: found.stat } : {},
    others: await otherHomes(world, path, providers)
  };
}
async function otherHomes(world, home, providers) {
  const { passwdHome, sudoFrom } = world.user;
  const users = world.platform === "darwin" ? "/Users" : "/home";
  const candidates = [
    ...passwdHome ? [{ path: passwdHome, of: "account" }] : [],
    // The world knows no other accounts' homes: the usual place is looked at, and one that is not there is no finding.
    ...sudoFrom && /^[\w.-]+$/.test(sudoFrom) ? [{ path: `${users}/${sudoFrom}`, of: "sudo" }] : []
  ].filter(({ path }) => path !== home);
  const others = [];
  for (const candidate of candidates) {
    const platforms = await platformsIn(world, candidate.path, providers);
    if (platforms.length > 0) others.push({ ...candidate, platforms });
  }
  return others;
}
async function platformsIn(world, home, providers) {
  const { join } = world.platform === "win32" ? win325 : posix5;
  const holding = [];
  for (const { id, folders } of providers) {
    const found = await Promise.all(folders.map(async (folder) => (await world.stat(join(home, folder.replace(/^~[/\\]?/, "")))).is === "found"));
    if (found.some(Boolean)) holding.push(id);
  }
  return holding;
}

// src/facts/version-gaps.ts
function versionGaps(replays, providers, used, python) {
  const gaps = [];
  const faulty = new Set(installedFaults(providers, python?.packages ?? /* @__PURE__ */ new Map()).flatMap(({ clients }) => clients));
  if (!python && used.size > 0) gaps.push({ what: "no Python environment was found: the modelled version of each client is assumed", uncertain: false });
  if (python?.doubt && used.size > 0) gaps.push({ what: `${python.path} (${python.foundBy}): ${python.doubt}`, uncertain: false });
  const resolutions = replays.map((resolution) => {
    const client = clientOf(resolution.client, providers);
    const version = client && python?.packages.get(client.package.name);
    if (!python || !client || !version || isModelled(client, version)) return resolution;
    if (used.has(resolution.provider) && !faulty.has(client.id)) {
      const what = `${client.package.name} ${version} is installed in ${python.path} (${python.foundBy}), and ${client.package.versions.map((each) => `${each}x`).join(" or ")} is modelled: could not tell for sure`;
      gaps.push({ platform: resolution.provider, client: resolution.client, what, uncertain: true });
    }
    return { ...resolution, confidence: "other-version" };
  });
  return { resolutions, gaps };
}
function isModelled(client, version) {
  return client.package.versions.some((each) => version.startsWith(each));
}
function clientOf(id, providers) {
  return providers.flatMap(({ clients }) => clients).find((client) => client.id === id);
}

// src/facts/gather-facts.ts
async function gatherFacts({ world, providers, asked, needs, resolve, validUntil, lookAtRcFiles = true }) {
  const python = await world.packages();
  const replays = await Promise.all(providers.flatMap((provider) => provider.clients.map((client) => client.resolve(world, resolve))));
  const decoys = await findDecoys(world, providers);
  const uses = await Promise.all(
    providers.map(
      async (provider) => await useOf(
        provider,
        world,
        replays,
        python,
        asked,
        decoys.some(({ platform, common }) => platform === provider.id && !common)
      )
    )
  );
  const used = new Set(uses.filter((use) => use.asked || use.signs.length > 0).map(({ platform }) => platform));
  const { resolutions, gaps: versions } = versionGaps(replays, providers, used, python);
  const mine = resolutions.filter(({ provider }) => used.has(provider));
  const files = await credentialFiles(mine, world, needs.has("git"));
  const variables = world.env.map(({ name }) => name);
  const setters = needs.has("setters") ? await findSetters(world, variablesThatMatter(mine, decoys, variables), lookAtRcFiles) : /* @__PURE__ */ new Map();
  const facts = {
    now: world.now,
    platform: world.platform,
    user: world.user,
    home: world.home ?? world.user.passwdHome,
    homeFolder: await lookAtHome(world, providers),
    cwd: world.cwd,
    providers,
    uses,
    resolutions: mine,
    files,
    decoys,
    verdicts: [],
    ...python ? { python } : {},
    setters,
    variables,
    ...validUntil === void 0 ? {} : { validUntil }
  };
  const unread = facts.resolutions.flatMap(({ provider, client, gaps }) => gaps.map((what) => ({ platform: provider, client, what, uncertain: true })));
  return { facts, gaps: [...unread, ...versions] };
}
function withVerdicts(facts, verdicts) {
  return { ...facts, verdicts };
}
async function useOf(provider, world, replays, python, asked, hasDecoy) {
  const mine = replays.filter((resolution) => resolution.provider === provider.id);
  const signs = [];
  if (mine.some(({ ladder }) => ladder.some(showsUse))) signs.push("a credential of it is there");
  for (const client of provider.clients) {
    const version = python?.packages.get(client.package.name);
    if (version && client.package.signOfUse !== false) signs.push(`${client.package.name} ${version} is installed`);
  }
  for (const folder of provider.folders) {
    const home = world.home ?? world.user.passwdHome;
    if (home && (await world.stat(folder.replace(/^~/, home))).is === "found") signs.push(`${folder} exists`);
  }
  if (hasDecoy) signs.push("a variable or file with a name much like its own is there");
  return { platform: provider.id, asked: asked.includes(provider.id), signs };
}
function variablesThatMatter(resolutions, decoys, variables) {
  const places = [
    ...resolutions.flatMap(({ ladder, settings }) => [...ladder, ...Object.values(settings)].map(({ place }) => place)),
    ...decoys.map(({ place }) => place)
  ];
  const names = new Set(places.flatMap((place) => place.kind === "env" ? [place.name] : []));
  for (const { name } of nearMisses(resolutions, variables)) names.add(name);
  const missed = resolutions.filter(holdsNothing).flatMap(({ ladder }) => ladder.filter(({ role, state }) => role === "current" && state === "absent"));
  const unset = missed.flatMap(({ place }) => place.kind === "env" ? [place.name] : []);
  return [.../* @__PURE__ */ new Set([...variables.filter((name) => names.has(name)), ...unset])];
}
function showsUse({ place, role, state, slot }) {
  if (state === "absent" || place.kind === "default" || place.kind === "argument" || role === "decoy") return false;
  return !(place.kind === "env" && role === "legacy") && slot !== "netrc" && slot !== "login";
}
async function closedFolder(world, path) {
  const { dirname } = world.platform === "win32" ? win326 : posix6;
  for (let at = path; dirname(at) !== at; at = dirname(at)) {
    const found = await world.stat(dirname(at));
    if (found.is === "found") return { path: dirname(at), stat: found.stat };
  }
  return void 0;
}
async function credentialFiles(resolutions, world, needsGit) {
  const files = /* @__PURE__ */ new Map();
  for (const { provider, client, ladder } of resolutions) {
    for (const { place, state, stat, problem } of ladder) {
      if (place.kind !== "file") continue;
      const folder = problem?.kind === "permission" && !stat ? await closedFolder(world, place.path) : void 0;
      if (folder)
        files.set(folder.path, { ...folder, platform: provider, clients: [.../* @__PURE__ */ new Set([...files.get(folder.path)?.clients ?? [], client])], readable: false });
      if (state === "absent" || !stat) continue;
      const known = files.get(place.path);
      const clients = [.../* @__PURE__ */ new Set([...known?.clients ?? [], client])];
      const readable = (known?.readable ?? true) && !(state === "unreadable" && stat.kind !== "special" && problem?.kind !== "not-a-file");
      files.set(place.path, { path: place.path, platform: known?.platform ?? provider, clients, stat, readable });
    }
  }
  if (!needsGit) return [...files.values()];
  return await Promise.all([...files.values()].map(async (file) => ({ ...file, git: await world.git(file.path) })));
}

// src/commands/diagnose.ts
async function diagnoseWorld(world, selection = {}) {
  const own = await userProviders(world);
  const ids = [...providerIds(), ...own.map(({ id }) => id)];
  const config = await loadConfig(world, { rules: rules.map(({ id }) => id), platforms: ids });
  const defaults = configDefaults(config);
  const asked = selection.platforms?.length ? selection.platforms : defaults.platforms;
  if (asked.some((id) => !ids.includes(id))) throw new RangeError(`no such platform: use some of ${ids.join(", ")}`);
  const wanted = asked.length > 0 ? asked : ids;
  const providers = [...await loadProviders(wanted), ...own.filter(({ id }) => wanted.includes(id))];
  const needs = new Set(rules.flatMap((rule) => rule.needs));
  const validUntil = selection.validFor === void 0 ? {} : { validUntil: world.now.getTime() / 1e3 + selection.validFor };
  const gathered = await gatherFacts({ world, providers, asked, needs, resolve: selection, ...validUntil, lookAtRcFiles: selection.lookAtRcFiles !== false });
  const probed = selection.online ? await ask(gathered.facts, world, selection.online) : void 0;
  const facts = withVerdicts(gathered.facts, probed?.verdicts ?? selection.verdicts ?? []);
  const checked = checkFacts(facts, rules);
  const { findings, ignored, gaps: ended } = applyConfig(checked.findings, config, { home: facts.home, now: facts.now, windows: world.platform === "win32" });
  const gaps = [...gathered.gaps, ...checked.gaps, ...ended, ...probed?.gaps ?? []];
  return {
    platforms: providers.map((provider) => platformReport(provider, facts, findings, gaps)),
    findings,
    gaps,
    passed: checked.passed,
    ignored,
    ...defaults.failOn ? { failOn: defaults.failOn } : {},
    ...defaults.strict ? { strict: true } : {},
    ...facts.python ? { python: `${facts.python.path} (${facts.python.foundBy})` } : {},
    online: probed !== void 0 || selection.verdicts !== void 0,
    ...probed ? { requests: probed.requests } : {},
    home: facts.home,
    now: facts.now
  };
}
async function ask(facts, world, online) {
  return await (await import("./probe-platforms-XTOXSZOG.js")).probePlatforms(facts, world, online);
}
function platformReport(provider, facts, findings, gaps) {
  const clients = facts.resolutions.filter((resolution) => resolution.provider === provider.id);
  const problems = findings.some(({ platform, severity }) => platform === provider.id && severity !== "note");
  const uncertain = gaps.some(({ platform, uncertain: is }) => platform === provider.id && is);
  const verdict = chiefVerdict(facts.verdicts, provider.id);
  return {
    id: provider.id,
    name: provider.name,
    status: clients.length === 0 ? "not-used" : problems ? "problems" : uncertain ? "unknown" : "healthy",
    clients,
    installed: provider.clients.map((client) => {
      const version = facts.python?.packages.get(client.package.name);
      return {
        client: client.id,
        package: client.package.name,
        ...version ? { version } : {},
        modelled: version === void 0 || isModelled(client, version)
      };
    }),
    ...verdict ? { verdict } : {}
  };
}

export {
  findSetters,
  diagnoseWorld
};
