import type {WriterProtocol} from '../../../model/asyncio/streams/stream-writer.ts';
import type {StreamTransport} from '../../../model/asyncio/transports.ts';
import {byteNumbers} from '../../objects/raw-bytes.ts';
import type {Value} from '../../objects/types.ts';
import {PyBytes, PyList} from '../../objects/values.ts';
import {getAttribute} from '../../operations/get-attribute.ts';
import {truth} from '../../operations/truth.ts';
import {call} from '../../run/calls.ts';

/** A transport of the library that is written in Python, for a stream. */
export class LibraryTransport implements StreamTransport {
  public readonly value: Value;
  /** It has nobody at its other end that has an address. */
  public readonly peername = null;

  public constructor(value: Value) {
    this.value = value;
  }

  public isClosing(): boolean {
    return truth(this.tell('is_closing'));
  }

  public pauseReading(): void {
    this.tell('pause_reading');
  }

  public resumeReading(): void {
    this.tell('resume_reading');
  }

  public write(data: Uint8Array): void {
    this.tell('write', new PyBytes(byteNumbers(data)));
  }

  public writelines(lines: readonly Uint8Array[]): void {
    this.tell('writelines', new PyList(lines.map(line => new PyBytes(byteNumbers(line)))));
  }

  public writeEof(): void {
    this.tell('write_eof');
  }

  public close(): void {
    this.tell('close');
  }

  public referents(): readonly unknown[] {
    return [this.value];
  }

  public tell(method: string, ...args: Value[]): Value {
    return call(getAttribute(this.value, method), args);
  }
}

/** Its protocol, as far as a writer has to do with it. */
export class LibraryProtocol implements WriterProtocol {
  readonly #value: Value;

  public constructor(value: Value) {
    this.#value = value;
  }

  public get closed(): unknown {
    // Which of its writers asks makes no difference to any of them.
    return call(getAttribute(this.#value, '_get_close_waiter'), [null]);
  }

  public drain(): unknown {
    return call(getAttribute(this.#value, '_drain_helper'), []);
  }

  public referents(): readonly unknown[] {
    return [this.#value];
  }
}
