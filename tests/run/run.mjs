// The one script that runs on whatever Node is there (20 or later): it installs what is missing, then goes on
// with the project's own Node. No dependency, no TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const isWindows = process.platform === 'win32';
const path = `${bin}${isWindows ? ';' : ':'}${process.env.PATH ?? ''}`;
const SCRIPTS = {
  start: 'tests/demo/start.ts',
  test: 'tests/run/test.ts',
  mutants: 'tests/mutants/run.ts',
  bench: 'tests/bench/bench.ts',
  sentiment: 'utils/sentiment-command/read.ts',
  'sentiment:train': 'utils/sentiment-training/train.ts',
};
/** They need no generated types, and somebody reads their output line by line. */
const PLAIN = ['sentiment', 'sentiment:train'];

const [name = '', ...args] = process.argv.slice(2);
const script = SCRIPTS[name];
if (!script) fail(`Unknown command "${name}". Known: ${Object.keys(SCRIPTS).join(', ')}.`);
if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Sidekind needs Node 20 or later to start with; this is ${process.version}.`);
}

if (isInstallStale()) {
  console.error('Installing packages (once; about a minute) …');
  run(isWindows ? 'npm.cmd' : 'npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    shell: isWindows,
  });
}
const node = projectNode();
if (!PLAIN.includes(name)) {
  run(node, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const child = spawn(node, [join(root, script), ...args], {
  // A file that is named on the command line stands where the caller stands.
  cwd: PLAIN.includes(name) ? (process.env.INIT_CWD ?? root) : root,
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
});
// A terminal's Ctrl-C reaches the child by itself; a signal to this process alone has to be handed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));

function isInstallStale() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return (
    !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs
  );
}

/** Node 24 from the packages; a system Node of that age where the packages have none for this machine. */
function projectNode() {
  const own = join(bin, isWindows ? 'node.cmd' : 'node');
  const found = existsSync(own) ? own : process.execPath;
  const version = spawnSync(found, ['-p', 'process.versions.node'], {
    encoding: 'utf8',
    shell: isWindows,
  }).stdout;
  if (Number(version?.split('.')[0]) >= 24) return found;
  return fail('There is no Node 24 package for this machine. Install Node 24 yourself and run this again.');
}

function run(command, commandArgs, options = {}) {
  const { status } = spawnSync(command, commandArgs, {
    cwd: root,
    stdio: 'inherit',
    ...options,
    env: { ...process.env, PATH: path },
  });
  if (status !== 0) process.exit(status ?? 1);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
