import {createReadStream, createWriteStream, existsSync} from 'node:fs';
import {chmod, mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {createBrotliDecompress} from 'node:zlib';
import {cacheFolder} from '../folders.ts';
import {npmPackage} from '../npm-package.ts';
import type {BrowserProgram} from './browser-program.ts';

/** The newest that still supports Node 20. */
const VERSION = '147.0.0';

/** Does npm deliver a Chromium for this machine? */
export function hasPackagedChromium(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** The Chromium of the npm package @sparticuz/chromium, with the libraries and the font setting it brings along. */
export async function packagedChromium(note: (text: string) => void): Promise<BrowserProgram> {
  const home = cacheFolder('browsers', `chromium-${VERSION}`);
  if (!existsSync(home)) await unpack(await npmPackage('@sparticuz/chromium', VERSION, note), home);
  const libraries = [join(home, 'lib'), process.env['LD_LIBRARY_PATH']].filter(
    path => path !== undefined,
  );
  return {
    path: join(home, 'chromium'),
    env: {LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_FILE: join(home, 'fonts.conf')},
  };
}

async function unpack(folder: string, home: string): Promise<void> {
  await mkdir(dirname(home), {recursive: true});
  const fresh = await mkdtemp(`${home}.new-`);
  const program = join(fresh, 'chromium');
  const bin = join(folder, 'bin');
  try {
    await pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(program),
    );
    await chmod(program, 0o755);
    for (const archive of ['al2023', 'fonts', 'swiftshader']) {
      await unpackArchive(folder, join(bin, `${archive}.tar.br`), fresh);
    }
    await writeFile(join(fresh, 'fonts.conf'), fontSetting(home));
    await rename(fresh, home).catch(error => {
      // Another process was faster: its copy is as good.
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(fresh, {recursive: true, force: true});
  }
}

async function unpackArchive(folder: string, archive: string, into: string): Promise<void> {
  // The package depends on tar-fs, so its own copy lies beside it.
  const {extract} = createRequire(join(folder, 'package.json'))('tar-fs');
  await pipeline(createReadStream(archive), createBrotliDecompress(), extract(into));
}

/** Chromium does not start without any font, and a bare machine has none. Our films bring their own. */
function fontSetting(home: string): string {
  const folders = `<dir>${join(home, 'fonts')}</dir><cachedir>${cacheFolder('fontconfig')}</cachedir>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}</fontconfig>\n`;
}
