import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import {PROJECT_FOLDER} from '../../src/render/folders.ts';
import {differing, OTHER_BROWSER, SAME_BROWSER} from './likeness.ts';

/** Where the golden pictures lie, and which browser drew them. */
const FOLDER = join(import.meta.dirname, 'frames');
const DRAWN_BY = join(FOLDER, 'browser.txt');

/** Where a picture that is not as it was is laid, beside what differs in it. */
const OUTPUT = join(PROJECT_FOLDER, 'output', 'frames');

/** Flat colours pack best without filters, and every pixel is opaque. */
const SMALL = {colorType: 2, filterType: 0, deflateStrategy: 0} as const;

/** The names of all golden pictures. */
export function goldens(): string[] {
  return readdirSync(FOLDER).filter(name => name.endsWith('.png'));
}

export function golden(name: string): PNG {
  return PNG.sync.read(readFileSync(join(FOLDER, name)));
}

/** Writes a golden picture. */
export function bless(name: string, png: Buffer): void {
  writeFileSync(join(FOLDER, name), PNG.sync.write(PNG.sync.read(png), SMALL));
}

/** Removes the goldens that are not wanted any more, and says who drew the others. */
export function blessAll(names: readonly string[], browser: string): void {
  for (const name of goldens()) if (!names.includes(name)) rmSync(join(FOLDER, name));
  writeFileSync(DRAWN_BY, `${browser}\n`);
}

/** What is wrong with a picture, or nothing. One that is wrong is laid into the folder `output`, beside what differs. */
export function unlike(name: string, png: Buffer, browser: string, output = OUTPUT): string[] {
  const fresh = PNG.sync.read(png);
  if (!existsSync(join(FOLDER, name)))
    return [`${name}: there is no golden. ${written(output, name, fresh)}`];
  const same = readFileSync(DRAWN_BY, 'utf8').trim() === browser;
  const tolerance = same ? SAME_BROWSER : OTHER_BROWSER;
  const marked = new PNG({width: fresh.width, height: fresh.height});
  const share = differing(golden(name), fresh, tolerance, marked);
  if (share <= tolerance.share) return [];
  const found = `${(share * 100).toFixed(3)} % of its pixels differ, ${tolerance.share * 100} % may`;
  return [`${name}: ${found}. ${written(output, name, fresh, marked)}`];
}

function written(output: string, name: string, fresh: PNG, marked?: PNG): string {
  mkdirSync(output, {recursive: true});
  const file = join(output, name);
  const beside = file.replace(/png$/, 'differs.png');
  writeFileSync(file, PNG.sync.write(fresh));
  rmSync(beside, {force: true});
  if (marked) writeFileSync(beside, PNG.sync.write(marked));
  const look = marked ? `${file} and ${beside}` : file;
  return `Look at ${look}; if it is right, "npm run bless -- tests/scenes" keeps it.`;
}
