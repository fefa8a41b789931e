import type {Value} from '../host.ts';
import type {SocketName} from '../network/socket.ts';
import type {EventLoop} from './base-events.ts';
import type {Protocol} from './protocols.ts';

/** A transport as a stream uses it. */
export interface StreamTransport {
  /** Who is at the other end, if it has an address. */
  readonly peername: SocketName | null;
  isClosing(): boolean;
  pauseReading(): void;
  resumeReading(): void;
  write(data: Uint8Array): void;
  writelines(lines: readonly Uint8Array[]): void;
  writeEof(): void;
  close(): void;
}

const HIGH_WATER = 64 * 1024;

/** `transports._FlowControlMixin`: who writes faster than is sent is asked to pause. */
export abstract class FlowControlled {
  public readonly loop: EventLoop;
  public protocol: Protocol;
  public highWater = HIGH_WATER;
  public lowWater = HIGH_WATER / 4;
  #isPaused = false;

  public constructor(loop: EventLoop, protocol: Protocol) {
    this.loop = loop;
    this.protocol = protocol;
  }

  /** Bytes that are written and not yet sent. */
  public abstract getWriteBufferSize(): number;

  public setWriteBufferLimits(high: number | null, low: number | null): void {
    const most = high ?? (low === null ? HIGH_WATER : 4 * low);
    const least = low ?? Math.floor(most / 4);
    if (!(most >= least && least >= 0)) {
      const text = `high (${most}) must be >= low (${least}) must be >= 0`;
      throw this.loop.machine.host.error('ValueError', text);
    }
    this.highWater = most;
    this.lowWater = least;
    this.maybePauseProtocol();
  }

  protected maybePauseProtocol(): void {
    if (this.getWriteBufferSize() <= this.highWater || this.#isPaused) return;
    this.#isPaused = true;
    this.#tell('pause_writing', () => this.protocol.pauseWriting());
  }

  protected maybeResumeProtocol(): void {
    if (!this.#isPaused || this.getWriteBufferSize() > this.lowWater) return;
    this.#isPaused = false;
    this.#tell('resume_writing', () => this.protocol.resumeWriting());
  }

  #tell(method: string, run: () => void): void {
    try {
      run();
    } catch (exception) {
      if (!isOrdinary(this.loop, exception)) throw exception;
      const message = `protocol.${method}() failed`;
      this.loop.callExceptionHandler({
        message,
        exception,
        transport: this,
        protocol: this.protocol.value,
      });
    }
  }
}

/** Whether an error of the program may be reported and survived. */
export function isOrdinary({machine: {host}}: EventLoop, thrown: Value): boolean {
  const ends = ['SystemExit', 'KeyboardInterrupt'] as const;
  return host.isError(thrown, 'BaseException') && !ends.some(name => host.isError(thrown, name));
}
