import "./chunk-C62YCCKR.js";

// src/world/python-prefix.ts
import { posix, win32 } from "node:path";
function variable(world, name) {
  const same = (each) => world.platform === "win32" ? each.toUpperCase() === name : each === name;
  return world.env.find((each) => same(each.name))?.value;
}
function pathRules(world) {
  return world.platform === "win32" ? win32 : posix;
}
async function venvSettings(world, prefix) {
  const file = await world.read(pathRules(world).join(prefix, "pyvenv.cfg"));
  if (file.is !== "file") return void 0;
  const lines = new TextDecoder().decode(file.bytes).split(/\r?\n/).map((line) => line.split("="));
  return new Map(lines.flatMap(([key = "", ...value]) => value.length === 0 ? [] : [[key.trim().toLowerCase(), value.join("=").trim()]]));
}

// src/world/installed-packages.ts
async function installedPackages(world, folders) {
  const packages = /* @__PURE__ */ new Map();
  let unread;
  for (const folder of folders) {
    const listed = await world.list(folder);
    if (listed.is === "found") {
      for (const name of listed.names) await add(world, packages, folder, name);
    } else if (listed.is === "unread" || listed.code !== "ENOENT" && listed.code !== "ENOTDIR") {
      unread ??= folder;
    }
  }
  return { packages, ...unread === void 0 ? {} : { unread } };
}
async function add(world, packages, folder, name) {
  const parts = /^([A-Za-z0-9][\w.+-]*?)(?:-(\d[^-]*)(?:-py[\d.]+)?)?\.(?:dist|egg)-info$/.exec(name.replace(/(-py[\d.]+)-[^-]+\.egg-info$/, "$1.egg-info"));
  const distribution = parts?.[1]?.replace(/[-_.]+/g, "-").toLowerCase();
  if (distribution === void 0 || packages.has(distribution)) return;
  const version = parts?.[2] ?? await versionInside(world, pathRules(world).join(folder, name));
  if (version !== void 0) packages.set(distribution, version);
}
async function versionInside(world, folder) {
  const file = await world.read(pathRules(world).join(folder, "PKG-INFO"));
  return file.is === "file" ? /^Version: *(\S+)/m.exec(new TextDecoder().decode(file.bytes))?.[1] : void 0;
}

// src/world/pyenv-prefix.ts
async function pyenvPrefix(world, root) {
  const path = pathRules(world);
  const wanted = firstVersion(variable(world, "PYENV_VERSION")) ?? await versionFromFiles(world, root);
  if (wanted === void 0 || wanted === "system" || /[\\/]/.test(wanted)) return void 0;
  const name = wanted.replace(/^python-/, "");
  const exact = path.join(root, "versions", name);
  if ((await world.stat(exact)).is === "found") return exact;
  const listed = await world.list(path.join(root, "versions"));
  const fitting = listed.is === "found" ? listed.names.filter((each) => each.startsWith(`${name}.`) && /^[\d.]+$/.test(each)) : [];
  const newest = fitting.sort((a, b) => Number(a.slice(name.length + 1)) - Number(b.slice(name.length + 1))).at(-1);
  return newest === void 0 ? void 0 : path.join(root, "versions", newest);
}
async function versionFromFiles(world, root) {
  const path = pathRules(world);
  for (let folder = world.cwd; ; folder = path.dirname(folder)) {
    const version = await versionIn(world, path.join(folder, ".python-version"));
    if (version !== void 0) return version;
    if (path.dirname(folder) === folder) return await versionIn(world, path.join(root, "version"));
  }
}
async function versionIn(world, file) {
  const found = await world.read(file);
  return found.is === "file" ? firstVersion(new TextDecoder().decode(found.bytes).replace(/#.*/g, "")) : void 0;
}
function firstVersion(text) {
  return text?.split(/[:\s]+/).find((each) => each !== "");
}

// src/world/interpreter-on-path.ts
var largestScript = 64 << 10;
async function interpreterOnPath(world) {
  const path = pathRules(world);
  const folders = (variable(world, "PATH") ?? "").split(path.delimiter).filter((each) => path.isAbsolute(each));
  const names = world.platform === "win32" ? ["python.exe", "python3.exe"] : ["python", "python3"];
  for (const name of names) {
    for (const folder of folders) {
      const found = await interpreterAt(world, folder, name);
      if (found) return found;
    }
  }
  return void 0;
}
async function interpreterAt(world, folder, name) {
  const path = pathRules(world);
  const program = path.join(folder, name);
  const found = await world.stat(program);
  if (found.is !== "found" || found.stat.kind !== "file") return void 0;
  if (found.stat.size === 0 && world.platform === "win32") return void 0;
  if (world.platform !== "win32" && (found.stat.mode & 73) === 0) return void 0;
  const foundBy = `${name.replace(".exe", "")} on PATH`;
  if (found.stat.size < largestScript && await isScript(world, program)) return await scriptPrefix(world, program, foundBy);
  const own = prefixOf(world, folder);
  if ((await world.stat(path.join(own, "pyvenv.cfg"))).is === "found") return { path: own, foundBy };
  const real = await world.realPath?.(program) ?? program;
  if (real !== program && !/^python(\d[\d.]*)?t?(\.exe)?$/i.test(path.basename(real))) {
    return { path: program, foundBy, doubt: `${program} is a stand-in for another program, and which Python it starts could not be told` };
  }
  const version = /python(3\.\d+)/.exec(path.basename(real))?.[1] ?? await versionBeside(world, folder, found.stat);
  return { path: prefixOf(world, path.dirname(real)), foundBy, ...version === void 0 ? {} : { version } };
}
function prefixOf(world, folder) {
  const path = pathRules(world);
  if (world.platform !== "win32") return path.dirname(folder);
  return path.basename(folder).toLowerCase() === "scripts" ? path.dirname(folder) : folder;
}
async function isScript(world, program) {
  const file = await world.read(program);
  return file.is === "file" && file.bytes[0] === 35 && file.bytes[1] === 33;
}
async function scriptPrefix(world, program, foundBy) {
  const folder = pathRules(world).dirname(program);
  const pyenv = /[\\/]shims$/.test(folder) ? await pyenvPrefix(world, pathRules(world).dirname(folder)) : void 0;
  if (pyenv !== void 0) return { path: pyenv, foundBy: `${foundBy} (pyenv)` };
  return { path: program, foundBy, doubt: `${program} is a script, and which Python it starts could not be told` };
}
async function versionBeside(world, folder, stat) {
  if (world.realPath) return void 0;
  const listed = await world.list(folder);
  if (listed.is !== "found") return void 0;
  for (const name of listed.names) {
    const version = /^python(3\.\d+)$/.exec(name)?.[1];
    const beside = version === void 0 ? void 0 : await world.stat(pathRules(world).join(folder, name));
    if (beside?.is === "found" && beside.stat.size === stat.size && beside.stat.changed === stat.changed) return version;
  }
  return void 0;
}

// src/world/package-folders.ts
async function packageFolders(world, prefix) {
  const path = pathRules(world);
  const extra = (variable(world, "PYTHONPATH") ?? "").split(path.delimiter).filter(Boolean).map((each) => path.resolve(world.cwd, each));
  const settings = await venvSettings(world, prefix.path);
  const own = await layoutOf(world, prefix.path, prefix.version ?? versionOf(settings));
  const doubt = own.doubt === void 0 ? {} : { doubt: own.doubt };
  const user = userFolders(world, own.version);
  if (!settings) return { folders: [...extra, ...user, ...own.folders], ...doubt };
  const home = settings.get("home");
  if (home === void 0 || settings.get("include-system-site-packages")?.toLowerCase() !== "true") {
    return { folders: [...extra, ...own.folders], ...doubt };
  }
  const base = await layoutOf(world, world.platform === "win32" ? home : path.dirname(home), own.version);
  return { folders: [...extra, ...own.folders, ...user, ...base.folders], ...doubt };
}
function versionOf(settings) {
  return /^3\.\d+/.exec(settings?.get("version") ?? settings?.get("version_info") ?? "")?.[0];
}
async function layoutOf(world, prefix, wanted) {
  const path = pathRules(world);
  if (world.platform === "win32") return { folders: [path.join(prefix, "Lib", "site-packages")], version: wanted };
  const versions = await versionsIn(world, path.join(prefix, "lib"));
  const name = versions.find((each) => wanted !== void 0 && each.includes(wanted) && !/\d/.test(each.split(wanted)[1] ?? "")) ?? versions.at(-1);
  if (name === void 0) return { folders: [], version: wanted, doubt: `no lib/python3.* was found in ${prefix}` };
  const version = /3\.\d+/.exec(name)?.[0];
  const unsure = versions.length > 1 && version !== wanted ? { doubt: `${prefix} holds more than one Python, and which is in use could not be told` } : {};
  const site = path.join(prefix, "lib", name, "site-packages");
  return { folders: prefix === "/usr" ? systemFolders(name) : [site], version, ...unsure };
}
function systemFolders(name) {
  return [
    `/usr/local/lib/${name}/dist-packages`,
    `/usr/local/lib/${name}/site-packages`,
    `/usr/local/lib64/${name}/site-packages`,
    "/usr/lib/python3/dist-packages",
    `/usr/lib/${name}/dist-packages`,
    `/usr/lib/${name}/site-packages`,
    `/usr/lib64/${name}/site-packages`
  ];
}
async function versionsIn(world, lib) {
  const listed = await world.list(lib);
  if (listed.is !== "found") return [];
  const minor = (name) => Number(/3\.(\d+)/.exec(name)?.[1]);
  return listed.names.filter((each) => /^(python|pypy)3\.\d+t?$/.test(each)).sort((a, b) => minor(a) - minor(b));
}
function userFolders(world, version) {
  if (variable(world, "PYTHONNOUSERSITE") || version === void 0) return [];
  const path = pathRules(world);
  const base = variable(world, "PYTHONUSERBASE");
  if (world.platform === "win32") {
    const folder2 = base ?? (variable(world, "APPDATA") === void 0 ? void 0 : path.join(variable(world, "APPDATA") ?? "", "Python"));
    return folder2 === void 0 ? [] : [path.join(folder2, `Python${version.replace(".", "")}`, "site-packages")];
  }
  const folder = base ?? (world.home === void 0 ? void 0 : path.join(world.home, ".local"));
  const usual = folder === void 0 ? [] : [path.join(folder, "lib", `python${version}`, "site-packages")];
  const framework = world.platform === "darwin" && base === void 0 && world.home !== void 0;
  return framework ? [path.join(world.home ?? "", "Library", "Python", version, "lib", "python", "site-packages"), ...usual] : usual;
}

// src/world/python-environment.ts
async function pythonEnvironment(world) {
  for (const name of ["VIRTUAL_ENV", "CONDA_PREFIX"]) {
    const path = variable(world, name);
    if (!path || (await world.stat(path)).is !== "found") continue;
    return await environment(world, { path, foundBy: name });
  }
  const found = await interpreterOnPath(world);
  if (found && "doubt" in found) return { ...found, packages: /* @__PURE__ */ new Map() };
  return found && await environment(world, found);
}
async function environment(world, prefix) {
  const { folders, doubt: which } = await packageFolders(world, prefix);
  const { packages, unread } = await installedPackages(world, folders);
  const doubt = which ?? (unread === void 0 ? void 0 : `${unread} could not be listed`);
  return { foundBy: prefix.foundBy, path: prefix.path, packages, ...doubt === void 0 ? {} : { doubt } };
}
export {
  pythonEnvironment
};
