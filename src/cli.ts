#!/usr/bin/env node
// The first lines run on any Node, however old, so that it can say what it lacks: no newer syntax, and nothing is
// imported before the version is known.
var found = process.versions.node.split('.');

if (Number(found[0]) < 20 || (Number(found[0]) === 20 && Number(found[1]) < 19)) {
  console.error('auth-doctor needs Node.js 20.19 or newer; this is ' + process.versions.node + '.');
  console.error('Get one with nvm install 22, conda install -c conda-forge nodejs, or from https://nodejs.org');
  process.exitCode = 2;
} else if (process.argv.length === 3 && process.argv[2] === '--version') {
  import('./version.ts').then(function (module) {
    console.log(module.version);
  });
} else {
  import('./main.ts').then(function (module) {
    module.main(process.argv.slice(2));
  });
}
