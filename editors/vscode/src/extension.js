// Starts the language server that lies in the extension, and shows what it says. Nothing is fetched and nothing is reported.
const fs = require('fs');
const path = require('path');
const { execFile } = require('child_process');
const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

const LANGUAGES = ['indsatsregel', 'indsatsscenarie'];
let client;

function java(given) {
  const name = process.platform === 'win32' ? 'java.exe' : 'java';
  const home = process.env.JAVA_HOME;
  return given || (home && fs.existsSync(path.join(home, 'bin', name)) ? path.join(home, 'bin', name) : name);
}

// 0 when there is none.
function javaVersion(command) {
  return new Promise((resolve) =>
    execFile(command, ['-version'], (error, out, err) => {
      const version = /version "(\d+)/.exec(`${err}${out}`);
      resolve(error || !version ? 0 : Number(version[1]));
    })
  );
}

async function start(context) {
  const settings = vscode.workspace.getConfiguration('indsatsregler');
  const command = java(settings.get('java'));
  const version = await javaVersion(command);
  if (version < 17) {
    vscode.window.showErrorMessage(
      (version === 0 ? 'Java blev ikke fundet' : `Java ${version} er for gammel`) +
        '. Reglerne kan skrives, men ikke kontrolleres, før der er Java 17 eller nyere: sæt indsatsregler.java, eller JAVA_HOME.'
    );
    return;
  }
  const jar = settings.get('jar') || path.join(context.extensionPath, 'dist', 'indsatsregler-cli.jar');
  if (!fs.existsSync(jar)) {
    vscode.window.showErrorMessage(`Sprogserveren findes ikke: ${jar}. Sæt indsatsregler.jar.`);
    return;
  }
  const folders = vscode.workspace.workspaceFolders || [];
  const root = folders.length > 0 ? folders[0].uri.fsPath : undefined;
  const from = (folder) => (root ? path.resolve(root, folder) : folder);
  const args = ['-XX:+UseSerialGC', '-jar', jar, 'lsp'];
  settings.get('regler').forEach((folder) => args.push('--regler', from(folder)));
  settings.get('scenarier').forEach((folder) => args.push('--scenarier', from(folder)));
  settings.get('praksis').forEach((name) => args.push('--praksis', name));
  client = new LanguageClient(
    'indsatsregler',
    'Indsatsregler',
    { command, args, options: { cwd: root } },
    {
      documentSelector: LANGUAGES.map((language) => ({ language })),
      initializationOptions: { fulgteTekster: true },
      synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/{*.drl,*.feature,kontakt.txt}') },
    }
  );
  await client.start();
}

async function stop() {
  const running = client;
  client = undefined;
  if (running) {
    await running.stop();
  }
}

exports.activate = async (context) => {
  context.subscriptions.push(
    vscode.commands.registerCommand('indsatsregler.genstart', async () => {
      await stop();
      await start(context);
    }),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration('indsatsregler')) {
        await stop();
        await start(context);
      }
    }),
    // Shipped rules are in the server's jar and on no disk; they are shown, and cannot be written.
    vscode.workspace.registerTextDocumentContentProvider('indsatsregler', {
      provideTextDocumentContent: (uri) =>
        client ? client.sendRequest('indsatsregler/tekst', { uri: uri.toString(true) }) : '',
    })
  );
  await start(context);
};

exports.deactivate = stop;
