import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import subsetFont from 'subset-font';

const FACES = {regular: 'IBMPlexSansSC-Regular.woff2', semibold: 'IBMPlexSansSC-SemiBold.woff2'};

/**
 * Writes the Chinese faces with those characters alone that the texts in some folders have: whole, they are 8 MB.
 * @param {string} fonts the folder of the whole faces
 * @param {readonly string[]} folders
 * @param {string} out
 */
export async function writeSiteFonts(fonts, folders, out) {
  const text = folders.map(charactersIn).join('');
  mkdirSync(out, {recursive: true});
  for (const [name, file] of Object.entries(FACES)) {
    const whole = readFileSync(join(fonts, file));
    writeFileSync(
      join(out, `sc-${name}.woff2`),
      await subsetFont(whole, text, {targetFormat: 'woff2'}),
    );
  }
}

const TEXTS = ['.md', '.ts', '.vue', '.html'];

/**
 * The characters beyond Latin, once each.
 * @param {string} folder
 */
function charactersIn(folder) {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  const files = names.filter(
    name => TEXTS.includes(extname(name)) && !/node_modules|dist|cache/.test(name),
  );
  const all = files
    .map(name => join(folder, name))
    .filter(file => statSync(file).isFile())
    .map(file => readFileSync(file, 'utf8'));
  return [...new Set(all.join(''))].filter(character => character > '\u2e00').join('');
}
