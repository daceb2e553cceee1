#!/usr/bin/env node
'use strict';
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// elsewhere:src/git/staged-gate.ts
var staged_gate_exports = {};
__export(staged_gate_exports, {
  askStaged: () => askStaged,
  nothingStaged: () => nothingStaged
});
var askStaged, nothingStaged;
var init_staged_gate = __esm({
  "elsewhere:src/git/staged-gate.ts"() {
    ({ askStaged, nothingStaged } = require("./staged-gate.js")["src/git/staged-gate.ts"]);
  }
});

// elsewhere:src/main.ts
var main_exports = {};
__export(main_exports, {
  main: () => main
});
var main;
var init_main = __esm({
  "elsewhere:src/main.ts"() {
    ({ main } = require("./core.js")["src/main.ts"]);
  }
});

// src/cli.ts
var found = process.versions.node.split(".");
if (Number(found[0]) < 20 || Number(found[0]) === 20 && Number(found[1]) < 19) {
  explainOldNode();
  process.exitCode = 69;
} else if (process.argv.length === 3 && process.argv[2] === "--version" && true) {
  write("0.1.0\n");
} else if (process.argv.length === 4 && process.argv[2] === "scan" && process.argv[3] === "--staged") {
  Promise.resolve().then(() => (init_staged_gate(), staged_gate_exports)).then(function(gate) {
    var staged = gate.askStaged(process.env, folder());
    if (staged !== void 0 && staged.length === 0) write(gate.nothingStaged);
    else start(staged);
  });
} else {
  start();
}
function explainOldNode() {
  var call = process.env["AUTH_DOCTOR_CALL"] || "";
  console.error(
    "error: auth-doctor needs Node.js 20.19 or newer, and this is " + process.versions.node + ": " + process.execPath
  );
  console.error("Install one:");
  console.error('  conda install -c conda-forge "nodejs>=20.19"');
  if (call.indexOf("uvx\n") === 0) console.error('or:\n  uvx "auth-doctor[node]"');
  else if (call.indexOf("pipx\n") === 0) console.error('or:\n  pipx run --spec "auth-doctor[node]" auth-doctor');
  else if (call === "") console.error("or:\n  nvm install 22");
  else console.error('or:\n  pip install "auth-doctor[node]"');
}
function start(staged) {
  Promise.resolve().then(() => (init_main(), main_exports)).then(function(module2) {
    module2.main(process.argv.slice(2), staged);
  });
}
function folder() {
  try {
    return process.cwd();
  } catch (_error) {
    return "/";
  }
}
function write(text) {
  process.stdout.on("error", function(error) {
    if (error.code === "EPIPE") return;
    console.error("The output could not be written" + (error.code === "ENOSPC" ? ": the disk is full." : "."));
    process.exitCode = 2;
  });
  process.stdout.write(text);
}
