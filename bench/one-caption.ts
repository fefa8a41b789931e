import {cpSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadClip} from '../src/render/clips.ts';
import type {ClipSource} from '../src/script/clip.ts';
import type {Usage} from './processes.ts';
import {renderIn} from './render-once.ts';
import {cpuOf} from './report.ts';

/** What it takes to render a film, and to render it again when one caption has changed. */
interface Again {
  readonly beat: string;
  readonly usage: Usage;
}

/**
 * What a film takes, and the same with one caption changed, each by itself: as its author would, in the clip's own file, so
 * that the command is built again, too. `copy` is a copy of the project: see `copyProject`.
 */
export async function benchOneCaption(copy: string, id: string): Promise<void> {
  const clip = await loadClip(id);
  const out = ['--out', join(copy, 'output')];
  const whole = await renderIn(copy, id, '--force', ...out);
  const again: Again[] = [];
  for (const {name} of clip.script.beats) {
    const putBack = recaption(copy, clip, name);
    again.push({beat: name, usage: await renderIn(copy, id, ...out)});
    putBack();
  }
  report(id, whole, again);
}

/** Copies of the project what a render needs. */
export function copyProject(root: string, copy: string): void {
  const needed = ['bin', 'src', 'public', 'package.json', 'package-lock.json', 'tsconfig.json'];
  for (const name of needed) cpSync(join(root, name), join(copy, name), {recursive: true});
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
}

function report(id: string, whole: Usage, again: readonly Again[]): void {
  console.log(
    `${`  ${id}, whole`.padEnd(54)} ${whole.wall.toFixed(2)} s, CPU ${cpuOf(whole).toFixed(2)} s`,
  );
  const sorted = again.toSorted((a, b) => cpuOf(a.usage) - cpuOf(b.usage));
  for (const [which, one] of [
    ['median', sorted[sorted.length >> 1]],
    ['most', sorted.at(-1)],
  ] as const) {
    if (one === undefined) continue;
    const name = `  one caption changed, ${which} ("${one.beat}")`;
    const wall = shareOf(one.usage.wall, whole.wall);
    const cpu = shareOf(cpuOf(one.usage), cpuOf(whole));
    console.log(`${name.padEnd(54)} ${wall}, CPU ${cpu}`);
  }
}

function shareOf(seconds: number, whole: number): string {
  return `${seconds.toFixed(2)} s (${((100 * seconds) / whole).toFixed(0)} %)`;
}

/** Puts another character into the caption of this beat, which is as long as it was then; returns what undoes that. */
function recaption(copy: string, {id, script}: ClipSource, beat: string): () => void {
  const file = join(copy, 'src', 'script', 'clips', id, 'zh.ts');
  const source = readFileSync(file, 'utf8');
  const [first = ''] = script.texts.zh.captions[beat] ?? [];
  const at = source.indexOf(first, source.indexOf('captions:'));
  const other = first.replace(/[\u4e00-\u9fff]/, '茶');
  if (at < 0 || other === first) throw new Error(`${file} has no caption "${first}" to change.`);
  writeFileSync(file, source.slice(0, at) + other + source.slice(at + first.length));
  return () => writeFileSync(file, source);
}
