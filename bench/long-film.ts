import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {render} from './render-once.ts';

/** What each of two beats is held, and what a step of two takes in all, in seconds of film. */
const hold = 14;
const step = 36;

/** Renders one long film and prints the memory of the page and of Node as it goes on. */
export async function benchLong(minutes: number): Promise<void> {
  console.log(`\nA film of about ${minutes} minutes, as a draft`);
  const folder = mkdtempSync(join(tmpdir(), 'onewaiter-bench-'));
  try {
    const file = join(folder, 'long.py');
    writeFileSync(file, program(minutes));
    const {wall, history} = await render(file, '--quality', 'draft', '--force', '--out', folder);
    for (let part = 0; part < 10; part++) {
      const share = (part + 0.5) / 10;
      const {page = 0, node = 0} = history[Math.floor(history.length * share)] ?? {};
      const time = `after ${(wall * share).toFixed(0)} s`;
      console.log(`  ${time.padEnd(12)} page ${page.toFixed(0)} MB, node ${node.toFixed(0)} MB`);
    }
    console.log(`  done after ${wall.toFixed(0)} s`);
  } finally {
    rmSync(folder, {recursive: true});
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
