// npm run pakke: the bundle, the command line's jar and the licence into one .vsix. Build the jar first: mvn -B package.
const fs = require('fs');
const path = require('path');
const { execFileSync } = require('child_process');

const here = __dirname;
const root = path.join(here, '..', '..');
const target = path.join(root, 'target');
const jars = fs.existsSync(target) ? fs.readdirSync(target).filter((name) => /^indsatsregler-.*-cli\.jar$/.test(name)) : [];
if (jars.length !== 1) {
  console.error('indsatsregler-…-cli.jar mangler i target/. Byg den: mvn -B package -DskipTests');
  process.exit(1);
}
const run = (bin, args) =>
  execFileSync(process.execPath, [path.join(here, 'node_modules', ...bin), ...args], { cwd: here, stdio: 'inherit' });
fs.rmSync(path.join(here, 'dist'), { recursive: true, force: true });
execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', 'byg'], {
  cwd: here,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
fs.copyFileSync(path.join(target, jars[0]), path.join(here, 'dist', 'indsatsregler-cli.jar'));
fs.copyFileSync(path.join(root, 'LICENSE'), path.join(here, 'LICENSE.txt'));
run(['@vscode', 'vsce', 'vsce'], ['package', '--no-dependencies', '--out', 'indsatsregler.vsix']);
