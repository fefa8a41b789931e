import {execFileSync, spawnSync} from 'node:child_process';
import {chmodSync} from 'node:fs';
import {join} from 'node:path';
import {npmPackage} from '../../src/render/npm-package.ts';

/** What ffprobe says of a video file. */
export interface Probe {
  readonly streams: readonly Readonly<Record<string, unknown>>[];
  readonly format: Readonly<Record<string, unknown>>;
  readonly chapters: readonly Readonly<Record<string, unknown>>[];
}

export async function probe(file: string): Promise<Probe> {
  const args = [
    '-v',
    'error',
    '-show_streams',
    '-show_format',
    '-show_chapters',
    '-count_frames',
    '-of',
    'json',
    file,
  ];
  return JSON.parse(execFileSync(await ffprobe(), args, {encoding: 'utf8'}));
}

/** The times of all packets of a file in seconds, and which hold key pictures. */
export async function packets(file: string): Promise<{time: number; key: boolean}[]> {
  const args = ['-v', 'error', '-show_entries', 'packet=pts_time,flags', '-of', 'csv=p=0', file];
  const lines = execFileSync(await ffprobe(), args, {encoding: 'utf8'})
    .trim()
    .split('\n');
  return lines.map(line => {
    const [time = '', flags = ''] = line.split(',');
    return {time: Number(time), key: flags.startsWith('K')};
  });
}

/** The machine's own, or the one that npm delivers for Linux. */
async function ffprobe(): Promise<string> {
  if (spawnSync('ffprobe', ['-version'], {stdio: 'ignore'}).status === 0) return 'ffprobe';
  const packaged = join(
    await npmPackage('@ffprobe-installer/linux-x64', '5.2.0', console.error),
    'ffprobe',
  );
  // Its install script, which does not run, would have made it executable.
  chmodSync(packaged, 0o755);
  return packaged;
}
