import {type ChildProcess, spawn} from 'node:child_process';
import type {Writable} from 'node:stream';
import {atExit} from '../at-exit.ts';
import {Complaint} from '../complaint.ts';
import {Silence} from '../silence.ts';
import {tooLong, within} from '../within.ts';

/**
 * With glibc, on Linux: memory that a picture was in is kept for the next one. Given back and asked for again, its pages are
 * cleared for every picture, which is a fifth of what encoding takes; elsewhere these say nothing.
 */
const KEEP_MEMORY = {
  // All threads share one heap, where even large blocks lie, and that is never made smaller.
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: String(32 << 20),
  MALLOC_TRIM_THRESHOLD_: String(512 << 20),
  MALLOC_TOP_PAD_: String(128 << 20),
};

/** A running ffmpeg that reads from us, and may write to us. */
export class FfmpegProcess {
  private readonly child: ChildProcess;
  private readonly stdin: Writable;
  private readonly ended: Promise<Buffer>;

  public constructor(path: string, args: readonly string[]) {
    this.child = spawn(path, ['-hide_banner', '-nostats', '-loglevel', 'error', ...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {...process.env, ...KEEP_MEMORY},
      // A Ctrl-C in the terminal is for us; we then end ffmpeg.
      detached: process.platform !== 'win32',
    });
    this.stdin = this.child.stdin as Writable;
    this.ended = this.watch();
    this.ended.catch(() => {});
    // A broken pipe is told by the exit, with ffmpeg's own words.
    this.stdin.on('error', () => {});
    const callOff = atExit(() => this.kill());
    this.child.on('close', callOff);
  }

  /** Resolves when ffmpeg has taken all of these, which may then be used again. */
  public write(...chunks: readonly Uint8Array[]): Promise<void> {
    const taken = new Promise<void>(done => {
      this.stdin.cork();
      for (const chunk of chunks.slice(0, -1)) this.stdin.write(chunk);
      // Broken pipes are left to `endedEarly`, which has ffmpeg's own words.
      this.stdin.write(chunks.at(-1) ?? '', error => {
        if (!error) done();
      });
      this.stdin.uncork();
    });
    return within(60, 'Handing a picture to ffmpeg', Promise.race([taken, this.endedEarly()]));
  }

  /** Ends the input, waits for ffmpeg to finish its work, and returns what it wrote to its standard output. */
  public async finish(): Promise<Buffer> {
    this.stdin.end();
    return this.ended;
  }

  /** Lets ffmpeg work on files of its own, as long as it tells now and then how far it has come (`-progress -`). */
  public async finishTelling(seconds: number, what: string): Promise<void> {
    let stuck = (_: Error): void => {};
    const late = new Promise<never>((_, fail) => {
      stuck = fail;
    });
    const silence = new Silence(seconds, limit => stuck(tooLong(what, limit)));
    silence.begin();
    this.child.stdout?.on('data', () => silence.begin());
    try {
      await Promise.race([this.finish(), late]);
    } finally {
      silence.end();
    }
  }

  public kill(): void {
    this.child.kill('SIGKILL');
  }

  private async endedEarly(): Promise<never> {
    await this.ended;
    throw new Error('ffmpeg ended before all frames were written.');
  }

  private watch(): Promise<Buffer> {
    const written: Buffer[] = [];
    this.child.stdout?.on('data', data => written.push(data));
    let words = '';
    this.child.stderr?.setEncoding('utf8').on('data', text => {
      words = (words + text).slice(-4000);
    });
    return new Promise((done, fail) => {
      this.child.on('error', fail);
      this.child.on('close', (code, signal) => {
        if (code === 0) done(Buffer.concat(written));
        else
          fail(
            new Complaint(
              `ffmpeg ended with ${signal ?? `exit code ${code}`}. ${words.trim()}`.trim() +
                '\nRender again; if it ends like that again, set FFMPEG_PATH to the path of another ffmpeg.',
            ),
          );
      });
    });
  }
}
