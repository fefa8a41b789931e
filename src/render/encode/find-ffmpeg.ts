import {existsSync} from 'node:fs';
import {chmod} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {Complaint, messageOf} from '../complaint.ts';
import {knownAnswer} from '../known-answer.ts';
import {npmPackage} from '../npm-package.ts';
import {onPath} from '../on-path.ts';

export interface Ffmpeg {
  readonly path: string;
  /** As it names itself, such as `5.1.9-0+deb12u1`. */
  readonly version: string;
  readonly encoders: ReadonlySet<string>;
}

type Note = (text: string) => void;

/** An ffmpeg with all of `encoders`: `FFMPEG_PATH`, ffmpeg-static's, the machine's own, or one that npm delivers. */
export async function findFfmpeg(encoders: readonly string[], note: Note): Promise<Ffmpeg> {
  const named = process.env['FFMPEG_PATH'];
  if (named !== undefined && named !== '') return namedFfmpeg(named, encoders);
  const failures: string[] = [];
  for (const place of [ffmpegStatic, installedFfmpeg, packagedFfmpeg]) {
    try {
      const path = await place(note);
      if (path !== undefined) return await probe(path, encoders);
    } catch (error) {
      failures.push(`\n  ${messageOf(error)}`);
    }
  }
  throw new Complaint(
    `No ffmpeg with ${encoders.join(', ')} found. Install ffmpeg, or set FFMPEG_PATH to its path.${failures.join('')}`,
  );
}

async function namedFfmpeg(path: string, encoders: readonly string[]): Promise<Ffmpeg> {
  try {
    return await probe(path, encoders);
  } catch (error) {
    const remedy = 'Name another, or unset FFMPEG_PATH and one is found.';
    throw new Complaint(`FFMPEG_PATH names "${path}": ${messageOf(error)}\n${remedy}`, {
      cause: error,
    });
  }
}

/** An optional package: its download may have failed, and then it is absent. */
async function ffmpegStatic(): Promise<string | undefined> {
  try {
    const path: unknown = createRequire(import.meta.url)('ffmpeg-static');
    return typeof path === 'string' && existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

async function installedFfmpeg(): Promise<string | undefined> {
  return onPath('ffmpeg');
}

/** The versions of @ffmpeg-installer's packages by platform. */
const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': '4.1.0',
  'linux-arm64': '4.1.4',
  'darwin-x64': '4.1.0',
  'darwin-arm64': '4.1.5',
  'win32-x64': '4.1.0',
};

async function packagedFfmpeg(note: Note): Promise<string | undefined> {
  const platform = `${process.platform}-${process.arch}`;
  const version = PACKAGES[platform];
  if (version === undefined) return undefined;
  const folder = await npmPackage(`@ffmpeg-installer/${platform}`, version, note);
  const path = join(folder, process.platform === 'win32' ? 'ffmpeg.exe' : 'ffmpeg');
  // Its install script, which does not run, would have made it executable.
  await chmod(path, 0o755);
  return path;
}

async function probe(path: string, wanted: readonly string[]): Promise<Ffmpeg> {
  const [banner, list] = await Promise.all([
    knownAnswer(path, ['-version']),
    knownAnswer(path, ['-hide_banner', '-encoders']),
  ]);
  const encoders = new Set(
    [...list.matchAll(/^ [VAS][.A-Z]{5} (\S+)/gm)].map(match => match[1] ?? ''),
  );
  const missing = wanted.filter(encoder => !encoders.has(encoder));
  if (missing.length > 0) throw new Error(`${path} was built without ${missing.join(', ')}.`);
  return {path, version: /version (\S+)/.exec(banner)?.[1] ?? 'unknown', encoders};
}
