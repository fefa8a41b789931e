import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {rawInput, type VideoShape} from '../src/render/encode/x264.ts';

/** The SSIM of an H.264 stream against the I420 pictures that it was made from: 1 where they are the same. */
export async function likeness(
  ffmpeg: string,
  shape: VideoShape,
  pictures: readonly Uint8Array[],
  stream: Uint8Array,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'onewaiter-bench-'));
  try {
    const encoded = join(folder, 'encoded.h264');
    await writeFile(encoded, stream);
    const inputs = [...rawInput(shape), '-r', String(shape.fps), '-i', encoded];
    const words = await saidOf(ffmpeg, [...inputs, '-lavfi', 'ssim', '-f', 'null', '-'], pictures);
    return Number(/All:([\d.]+)/.exec(words)?.[1]);
  } finally {
    await rm(folder, {recursive: true});
  }
}

/** What ffmpeg says when it is given these pictures. */
async function saidOf(
  ffmpeg: string,
  args: readonly string[],
  pictures: readonly Uint8Array[],
): Promise<string> {
  const child = spawn(ffmpeg, ['-hide_banner', ...args], {stdio: ['pipe', 'ignore', 'pipe']});
  let words = '';
  child.stderr.setEncoding('utf8').on('data', text => {
    words += text;
  });
  for (const picture of pictures) {
    if (!child.stdin.write(picture)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await once(child, 'close');
  return words;
}
