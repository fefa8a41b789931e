import {Epoll} from '../network/epoll.ts';
import {askedFor, EVENT_READ, EVENT_WRITE, readiness} from '../network/poll-events.ts';
import type {Pollable} from '../network/pollable.ts';
import type {EventLoop} from './base-events.ts';
import {type Callback, Handle} from './events.ts';

type Ready = ReturnType<Epoll['select']>;

interface Key {
  readonly reader: Handle | null;
  readonly writer: Handle | null;
}

const UNUSED: Key = {reader: null, writer: null};

/** `asyncio.BaseSelectorEventLoop`: which handle runs when a socket can be read from or written to. */
export class SelectorEvents {
  /** What ends with the loop. */
  public readonly onClose: (() => void)[] = [];
  readonly #loop: EventLoop;
  readonly #epoll = new Epoll();
  readonly #keys = new Map<Pollable, Key>();

  public constructor(loop: EventLoop) {
    this.#loop = loop;
  }

  /** `_add_reader`. */
  public addReader(socket: Pollable, callback: Callback): Handle {
    const handle = this.#handle(callback);
    const key = this.#keyOf(socket);
    this.#set(socket, {...key, reader: handle});
    key.reader?.cancel();
    return handle;
  }

  /** `_add_writer`. */
  public addWriter(socket: Pollable, callback: Callback): Handle {
    const handle = this.#handle(callback);
    const key = this.#keyOf(socket);
    this.#set(socket, {...key, writer: handle});
    key.writer?.cancel();
    return handle;
  }

  /** `_remove_reader`. */
  public removeReader(socket: Pollable): void {
    if (this.#loop.isClosed()) return;
    const {reader, writer} = this.#keyOf(socket);
    this.#set(socket, {reader: null, writer});
    reader?.cancel();
  }

  /** `_remove_writer`. */
  public removeWriter(socket: Pollable): void {
    if (this.#loop.isClosed()) return;
    const {reader, writer} = this.#keyOf(socket);
    this.#set(socket, {reader, writer: null});
    writer?.cancel();
  }

  public isPolling(socket: Pollable, event: number): boolean {
    return (this.#epoll.eventsOf(socket) & askedFor(event)) !== 0;
  }

  /** The sockets that are ready, without waiting for any. */
  public select(): Ready {
    return this.#keys.size === 0 ? [] : this.#epoll.select();
  }

  /** `_process_events`: their handles are queued. */
  public processEvents(ready: Ready): void {
    for (const [socket, told] of ready) {
      const {reader, writer} = this.#keyOf(socket);
      const events = readiness(told);
      if (events & EVENT_READ && reader !== null) this.#loop.addCallback(reader);
      if (events & EVENT_WRITE && writer !== null) this.#loop.addCallback(writer);
    }
  }

  /** Gives the handles that it had; from now on nobody watches their sockets. */
  public close(): readonly Handle[] {
    for (const end of this.onClose.splice(0)) end();
    const handles = this.referents();
    for (const socket of this.#keys.keys()) this.#epoll.unregister(socket);
    this.#keys.clear();
    return handles;
  }

  public referents(): readonly Handle[] {
    const handles = [...this.#keys.values()].flatMap(({reader, writer}) => [reader, writer]);
    return handles.filter(each => each !== null);
  }

  #keyOf(socket: Pollable): Key {
    return this.#keys.get(socket) ?? UNUSED;
  }

  #set(socket: Pollable, key: Key): void {
    const events = (key.reader ? EVENT_READ : 0) | (key.writer ? EVENT_WRITE : 0);
    if (events === 0) {
      this.#keys.delete(socket);
      this.#epoll.unregister(socket);
      return;
    }
    this.#keys.set(socket, key);
    this.#epoll.register(socket, askedFor(events));
  }

  #handle(callback: Callback): Handle {
    const loop = this.#loop;
    loop.checkClosed();
    const handle = new Handle(callback, loop.machine.context.copy());
    if (loop.debug) handle.sourceTraceback = loop.machine.host.callsInProgress();
    return handle;
  }
}

/** The sockets of a loop. */
export function selectorOf(loop: EventLoop): SelectorEvents {
  loop.selector ??= new SelectorEvents(loop);
  return loop.selector;
}
