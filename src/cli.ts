#!/usr/bin/env node
// biome-ignore-all lint/style/useTemplate: no newer syntax before Node's version is known
// biome-ignore-all lint/complexity/useArrowFunction: the same
// The first lines run on any Node, however old, so that it can say what it lacks: no newer syntax, and nothing is
// imported before Node's version is known.

/**
 * The bundle's version, inserted by scripts/build.ts: reading one more file would be a tenth of the cost of
 * `--version`.
 */
declare var BUNDLED_VERSION: string | undefined;

var found = process.versions.node.split('.');

if (Number(found[0]) < 20 || (Number(found[0]) === 20 && Number(found[1]) < 19)) {
  explainOldNode();
  process.exitCode = 69;
} else if (process.argv.length === 3 && process.argv[2] === '--version' && typeof BUNDLED_VERSION === 'string') {
  write(BUNDLED_VERSION + '\n');
} else if (process.argv.length === 4 && process.argv[2] === 'scan' && process.argv[3] === '--staged') {
  import('./git/staged-gate.ts').then(function (gate) {
    var staged = gate.askStaged(process.env, folder());
    if (staged !== undefined && staged.length === 0) write(gate.nothingStaged);
    else start(staged);
  });
} else {
  start();
}

function explainOldNode() {
  var call = process.env['AUTH_DOCTOR_CALL'] || '';
  console.error(
    'error: auth-doctor needs Node.js 20.19 or newer, and this is ' + process.versions.node + ': ' + process.execPath,
  );
  console.error('Install one:');
  console.error('  conda install -c conda-forge "nodejs>=20.19"');
  // The launcher of the wheel says how it was called: pip can bring a Node of its own, and it is found first.
  if (call.indexOf('uvx\n') === 0) console.error('or:\n  uvx "auth-doctor[node]"');
  else if (call.indexOf('pipx\n') === 0) console.error('or:\n  pipx run --spec "auth-doctor[node]" auth-doctor');
  else if (call === '') console.error('or:\n  nvm install 22');
  else console.error('or:\n  pip install "auth-doctor[node]"');
}

function start(staged?: Uint8Array) {
  import('./main.ts').then(function (module) {
    module.main(process.argv.slice(2), staged);
  });
}

function folder() {
  try {
    return process.cwd();
  } catch (_error) {
    return '/';
  }
}

function write(text: string) {
  process.stdout.on('error', function (error: NodeJS.ErrnoException) {
    if (error.code === 'EPIPE') return;
    console.error('The output could not be written' + (error.code === 'ENOSPC' ? ': the disk is full.' : '.'));
    process.exitCode = 2;
  });
  process.stdout.write(text);
}
