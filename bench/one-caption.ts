import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {loadClip} from '../src/render/clips.ts';
import type {ClipSource} from '../src/script/clip.ts';
import {render} from './render-once.ts';

/** Seconds for a film of one program or two, and for the same with one caption changed: each caption by itself. */
export async function benchOneCaption(id: string): Promise<void> {
  const clip = await loadClip(id);
  const folder = mkdtempSync(join(tmpdir(), 'onewaiter-bench-'));
  try {
    const whole = await seconds(clip, folder, '--force');
    const again: {readonly beat: string; readonly wall: number}[] = [];
    for (const {name} of clip.script.beats) {
      again.push({beat: name, wall: await seconds(recaptioned(clip, name), folder)});
    }
    report(id, whole, again);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function report(
  id: string,
  whole: number,
  again: readonly {readonly beat: string; readonly wall: number}[],
): void {
  console.log(`${`  ${id}, whole`.padEnd(54)} ${whole.toFixed(2)} s`);
  const sorted = again.toSorted((a, b) => a.wall - b.wall);
  const middle = sorted[sorted.length >> 1];
  const most = sorted.at(-1);
  for (const [which, one] of [
    ['median', middle],
    ['most', most],
  ] as const) {
    if (one === undefined) continue;
    const share = ((100 * one.wall) / whole).toFixed(0);
    const name = `  one caption changed, ${which} ("${one.beat}")`;
    console.log(`${name.padEnd(54)} ${one.wall.toFixed(2)} s, ${share} % of it`);
  }
}

/** Renders it as an author does, from a program and a script. */
async function seconds(
  {id, programs, script}: ClipSource,
  folder: string,
  ...options: readonly string[]
): Promise<number> {
  const files = script.programs.map(shot => join(folder, shot.file));
  for (const [i, {file}] of script.programs.entries()) {
    writeFileSync(files[i] ?? '', programs[file] ?? '');
  }
  const [program, other] = files;
  if (program === undefined) throw new Error(`"${id}" has no program.`);
  const versus = other === undefined ? [] : ['--versus', other];
  const file = join(folder, 'script.json');
  writeFileSync(file, JSON.stringify(script));
  const {wall} = await render(program, ...versus, '--script', file, '--out', folder, ...options);
  return wall;
}

/** With another character in the caption of this beat: as long as it was. */
function recaptioned(clip: ClipSource, beat: string): ClipSource {
  const {zh} = clip.script.texts;
  const [first = '', ...rest] = zh.captions[beat] ?? [];
  const captions = {...zh.captions, [beat]: [first.replace(/[\u4e00-\u9fff]/, '茶'), ...rest]};
  const texts = {...clip.script.texts, zh: {...zh, captions}};
  return {...clip, script: {...clip.script, texts}};
}
