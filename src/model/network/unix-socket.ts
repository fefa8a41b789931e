import {KernelBuffers} from './kernel-buffers.ts';
import type {Network} from './network.ts';
import {Socket, type SocketName} from './socket.ts';
import type {SocketFiles} from './socket-files.ts';

/** A stream socket of AF_UNIX: it meets others in the same system, by the path of a file. */
export class UnixSocket extends Socket {
  /** The path it is bound to, as it was given; empty if it is to none. */
  public path = '';
  /** Whether its file goes when a loop no longer serves at it. */
  public isCleanedUp = false;
  readonly #network: Network;
  readonly #files: SocketFiles;
  /** What is on its way to it. */
  readonly #buffers = new KernelBuffers();
  #backlog = 0;
  /** The path of the other end; null if there was never one. */
  #peerPath: string | null = null;

  public constructor(network: Network, files: SocketFiles) {
    super(network);
    this.#network = network;
    this.#files = files;
  }

  /** `socket.socketpair()`: two ends of one connection, which nobody else can reach. */
  public static pair(network: Network, files: SocketFiles): readonly [UnixSocket, UnixSocket] {
    const one = new UnixSocket(network, files).open();
    const other = new UnixSocket(network, files).open();
    one.#peerPath = other.#peerPath = '';
    one.join(other);
    return [one, other];
  }

  public override get sockname(): SocketName {
    return this.path;
  }

  public override get peername(): SocketName | null {
    return this.#peerPath;
  }

  protected override get isNear(): boolean {
    return true;
  }

  /** Whether the path is free. Throws OSError if there can be no file. */
  public bindPath(path: string): boolean {
    const isFree = this.#files.bind(path, this);
    if (isFree) this.path = path;
    return isFree;
  }

  public override listen(backlog: number): void {
    super.listen(backlog);
    this.#backlog = backlog;
  }

  /** Connects at once. Throws OSError if nobody listens there, and BlockingIOError if too many wait to be accepted. */
  public connectPath(path: string): void {
    const listener = this.#files.find(path);
    if (listener?.isListening !== true || listener.isClosed) throw this.failure('ECONNREFUSED');
    if (listener.waiting > listener.#backlog) throw this.failure('EAGAIN');
    const accepted = new UnixSocket(this.#network, this.#files);
    this.#peerPath = accepted.path = listener.path;
    accepted.#peerPath = this.path;
    listener.meet(this, accepted);
  }

  public override send(data: Uint8Array): number | null {
    if (this.#peerPath === null) throw this.failure('ENOTCONN');
    return super.send(data);
  }

  public override receive(most: number): Uint8Array | null {
    if (this.#peerPath === null) throw this.failure('EINVAL');
    return super.receive(most);
  }

  protected override fit(wanted: number): number {
    return this.#buffers.put(wanted);
  }

  protected override get hasRoom(): boolean {
    return this.#buffers.isWritable;
  }

  protected override taken(count: number): void {
    this.#buffers.take(count);
  }

  /** Removes what another socket has left at a path. */
  public removeStale(path: string): void {
    this.#files.remove(path, null);
  }

  /** Removes its file, unless another has taken its place. */
  public cleanUp(): void {
    if (this.isCleanedUp) this.#files.remove(this.path, this);
  }
}
