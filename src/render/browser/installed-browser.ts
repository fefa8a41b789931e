import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Where this machine keeps a Chrome, Chromium or Edge, if it has one. */
export function installedBrowser(): string | undefined {
  return usualPlaces().find(place => existsSync(place));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') return macPlaces();
  if (process.platform === 'win32') return windowsPlaces();
  return onPath([
    ...['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'],
    ...['microsoft-edge-stable', 'microsoft-edge'],
  ]);
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '');
  return names.flatMap(name => folders.map(folder => join(folder, name)));
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
