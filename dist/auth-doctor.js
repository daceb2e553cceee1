#!/usr/bin/env node

// src/cli.ts
var found = process.versions.node.split(".");
if (Number(found[0]) < 20 || Number(found[0]) === 20 && Number(found[1]) < 19) {
  console.error("auth-doctor needs Node.js 20.19 or newer; this is " + process.versions.node + ".");
  console.error("Get one with nvm install 22, conda install -c conda-forge nodejs, or from https://nodejs.org");
  process.exitCode = 2;
} else if (process.argv.length === 3 && process.argv[2] === "--version" && true) {
  process.stdout.write("0.1.0\n");
} else {
  import("./parts/main-WF4TUWYF.js").then(function(module) {
    module.main(process.argv.slice(2));
  });
}
