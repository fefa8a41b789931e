import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {onPath} from '../on-path.ts';

/** Where this machine keeps a Chrome, Chromium or Edge, if it has one. */
export function installedBrowser(): string | undefined {
  const exists = (place: string) => existsSync(place);
  if (process.platform === 'darwin') return macPlaces().find(exists);
  if (process.platform === 'win32') return windowsPlaces().find(exists);
  return onPath(
    ...['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'],
    ...['microsoft-edge-stable', 'microsoft-edge'],
  );
}

function macPlaces(): string[] {
  const folders = ['/Applications', join(process.env['HOME'] ?? '/', 'Applications')];
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return names.flatMap(name =>
    folders.map(folder => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

function windowsPlaces(): string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map(name => process.env[name])
    .filter(folder => folder !== undefined);
  const programs = [
    String.raw`Google\Chrome\Application\chrome.exe`,
    String.raw`Chromium\Application\chrome.exe`,
    String.raw`Microsoft\Edge\Application\msedge.exe`,
  ];
  return programs.flatMap(program => folders.map(folder => join(folder, program)));
}
