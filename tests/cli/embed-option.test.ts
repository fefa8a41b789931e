import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {onewaiter} from './onewaiter.ts';

const folder = mkdtempSync(join(tmpdir(), 'onewaiter-embed-'));
const lesson = join(folder, 'naps.md');
const TEXT = `# A nap

\`\`\`python clip id=nap
import asyncio
asyncio.run(asyncio.sleep(1))
\`\`\`
`;

afterAll(() => rmSync(folder, {recursive: true}));

/** The lesson after it was rendered with `--write` and these options. */
async function rendered(...options: readonly string[]): Promise<string> {
  const short = ['--quality', 'draft', '--fps', '5', '--range', '0:1', '--lang', 'en'];
  const args = ['render', lesson, '--write', ...short, '--out', join(folder, 'clips'), ...options];
  const {code, stderr} = await onewaiter(args);
  expect(code, stderr).toBe(0);
  return readFileSync(lesson, 'utf8');
}

test('--embed webp puts an animated picture in the place of the video, as often as it is asked for', async () => {
  writeFileSync(lesson, TEXT);
  const video = await rendered();
  expect(video).toContain('<video');
  const picture = await rendered('--embed', 'webp');
  expect(picture).toBe(`${TEXT}
<!-- onewaiter: nap -->
[![A nap](clips/nap.en.webp)](clips/nap.en.mp4)
<!-- /onewaiter -->
`);
  expect(existsSync(join(folder, 'clips', 'nap.en.webp'))).toBe(true);
  expect(await rendered('--embed', 'webp')).toBe(picture);
  expect(await rendered()).toBe(video);
});
