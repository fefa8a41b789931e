import {type ChildProcess, spawn} from 'node:child_process';
import {readlinkSync, rmSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Readable, Writable} from 'node:stream';
import {atExit} from '../at-exit.ts';
import {PROJECT_FOLDER} from '../folders.ts';
import {scratchFolder} from '../scratch.ts';
import type {BrowserProgram} from './browser-program.ts';
import {browserFlags} from './flags.ts';
import {PipeTransport} from './pipe-transport.ts';

/** On Linux a machine's settings for screens would be in the pictures. A browser that is fetched brings its own. */
const FONT_SETTINGS = join(PROJECT_FOLDER, 'src', 'render', 'browser', 'fonts.conf');

/** A headless browser of our own. It ends with this process, however that ends: not even our SIGKILL leaves it behind. */
export class BrowserProcess {
  public readonly transport: PipeTransport;
  /** Rejects when it ends, with what it said last. */
  public readonly failure: Promise<never>;
  private readonly folder: string;
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown>;

  /** Opens `address` at once. */
  public constructor({path, env}: BrowserProgram, address: string) {
    this.folder = scratchFolder('browser');
    const own = `--user-data-dir=${this.folder}`;
    this.child = spawn(path, [...browserFlags(), own, address], {
      env: {...process.env, FONTCONFIG_FILE: FONT_SETTINGS, ...env},
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    const [, , , orders, reports] = this.child.stdio;
    this.transport = new PipeTransport(orders as Writable, reports as Readable);
    this.failure = this.watch();
    this.failure.catch(() => {});
    this.ended = this.failure.catch(() => {});
    const callOff = atExit(() => this.killGroup());
    this.child.once('exit', callOff);
  }

  /** Resolves when it has ended. */
  public async kill(): Promise<void> {
    this.killGroup();
    await this.ended;
    // Hundreds of files: they go while encoders are at work, or else this process would stay for them when all is done.
    rm(this.folder, {recursive: true, force: true, maxRetries: 3}).catch(() => {});
  }

  private watch(): Promise<never> {
    let words = '';
    this.child.stderr?.setEncoding('utf8').on('data', text => {
      words = (words + text).slice(-4000);
    });
    return new Promise((_, fail) => {
      this.child.once('error', fail);
      this.child.once('exit', (code, signal) => {
        fail(new Error(`It ended with ${signal ?? `exit code ${code}`}. ${words}`.trim()));
      });
    });
  }

  /** The browser and all its helpers: on Linux and macOS they are a group of their own. */
  private killGroup(): void {
    const {pid, exitCode, signalCode} = this.child;
    if (pid === undefined) return;
    try {
      if (exitCode === null && signalCode === null) {
        process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
      }
    } catch {
      // It has ended meanwhile.
    }
    this.removeSocket();
  }

  /** Chrome keeps a socket among everybody's temporary files, for a second Chrome to call; killed, it leaves it there. */
  private removeSocket(): void {
    try {
      const socket = readlinkSync(join(this.folder, 'SingletonSocket'));
      rmSync(dirname(socket), {recursive: true, force: true});
    } catch {
      // It had none: a headless shell has not, nor has Windows.
    }
  }
}
