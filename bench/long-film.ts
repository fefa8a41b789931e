import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {QUALITIES} from '../src/cli/qualities.ts';
import type {PrintedLine} from './processes.ts';
import {render} from './render-once.ts';

/** What each of two beats is held, and what a step of two takes in all, in seconds of film. */
const hold = 2;
const step = 9.3;
const quality = '720p';

/** Renders one long film and prints what each minute of it took, and the memory of the page and of Node after it. */
export async function benchLong(minutes: number): Promise<void> {
  console.log(`\nA film of about ${minutes} minutes, ${quality}`);
  const folder = mkdtempSync(join(tmpdir(), 'onewaiter-bench-'));
  try {
    const file = join(folder, 'long.py');
    writeFileSync(file, program(minutes));
    const {wall, lines} = await render(file, '--quality', quality, '--force', '--out', folder);
    reportMinutes(lines);
    console.log(`  done after ${wall.toFixed(0)} s`);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Progress is told every second or so: a minute of film is over with the first line after it. */
function reportMinutes(lines: readonly PrintedLine[]): void {
  let last = {minutes: 0, time: 0};
  for (const {text, time, memory} of lines) {
    const {event, done} = JSON.parse(text) as {event: string; done: number};
    if (event !== 'progress') continue;
    const minutes = done / QUALITIES[quality].fps / 60;
    if (Math.floor(minutes) === Math.floor(last.minutes)) continue;
    const each = (time - last.time) / (minutes - last.minutes);
    const {page = 0, node = 0} = memory;
    console.log(
      `  ${minutes.toFixed(1).padStart(4)} minutes  ${each.toFixed(1).padStart(5)} s a minute   ` +
        `page ${page.toFixed(0)} MB, node ${node.toFixed(0)} MB`,
    );
    last = {minutes, time};
  }
}

/** A program that says something and waits, again and again. */
function program(minutes: number): string {
  const steps = Array.from({length: Math.round((minutes * 60) / step)}, (_, number) => [
    `    print("step ${number}")  # clip: hold = ${hold}`,
    `    await asyncio.sleep(1)  # clip: hold = ${hold}`,
  ]);
  const lines = ['import asyncio', '', '', 'async def main():', ...steps.flat()];
  return [...lines, '', '', 'asyncio.run(main())', ''].join('\n');
}
