import {systemError} from './errors.ts';
import {isElsewhere, type Network, OWN_ADDRESS} from './network.ts';
import {POLLERR, POLLIN, POLLOUT} from './poll-events.ts';
import {type Address, Socket} from './socket.ts';

/** What was sent at once, and by whom. */
interface Datagram {
  readonly data: Uint8Array;
  readonly from: Address;
}

/** The most bytes of one, in IPv4. */
export const LONGEST_DATAGRAM = 65_507;
/** What Linux keeps for a socket, and what a datagram surely takes no more of. */
const KEPT = 212_992;
const sizeOf = (data: Uint8Array) => 2 * data.length + 1536;

/** A socket of UDP: what is sent to nobody is lost, and who is connected learns of that. */
export class DatagramSocket extends Socket {
  readonly #network: Network;
  readonly #received: Datagram[] = [];
  #kept = 0;
  #isRefused = false;

  public constructor(network: Network) {
    super(network);
    this.#network = network;
  }

  public override bind(address: Address): boolean {
    this.local = this.#network.bindDatagrams(this, address);
    return this.local !== null;
  }

  /** From now on it sends to that address, and hears of nobody else. */
  public override connect(address: Address): void {
    if (this.local === null) this.bind([isElsewhere(address) ? OWN_ADDRESS : address[0], 0]);
    this.remote = address;
  }

  public override send(data: Uint8Array): number {
    if (this.remote === null) throw systemError(this.#network.host, 'EDESTADDRREQ');
    this.#failOnce();
    return this.sendTo(data, this.remote);
  }

  /** How many bytes were sent. Throws the system's error for too many of them. */
  public sendTo(data: Uint8Array, address: Address): number {
    if (data.length > LONGEST_DATAGRAM) throw systemError(this.#network.host, 'EMSGSIZE');
    if (this.local === null) this.bind(['0.0.0.0', 0]);
    const receiver = this.#network.receiver(address);
    if (receiver?.isFor(this) === true) receiver.#put({data, from: this.#shownTo(address)});
    else if (this.remote !== null && !isElsewhere(address)) this.#refuse();
    return data.length;
  }

  /** Whether another socket's datagrams get here. */
  public isFor(sender: DatagramSocket): boolean {
    if (this.remote === null) return true;
    return sender.local !== null && sender.local[1] === this.remote[1];
  }

  /** The next datagram, or null if there is none yet. */
  public receiveFrom(most: number): Datagram | null {
    this.#failOnce();
    const next = this.#received.shift();
    if (next === undefined) return null;
    this.#kept -= sizeOf(next.data);
    return {...next, data: next.data.subarray(0, most)};
  }

  public override receive(most: number): Uint8Array | null {
    return this.receiveFrom(most)?.data ?? null;
  }

  public override poll(): number {
    const canRead = this.#received.length > 0;
    return (canRead ? POLLIN : 0) | (this.#isRefused ? POLLERR : 0) | POLLOUT;
  }

  /** Whether one more may be lost: how much the system keeps depends on the system. */
  public get isFull(): boolean {
    return this.#kept > KEPT;
  }

  public override close(): void {
    super.close();
    this.#network.releaseDatagrams(this);
  }

  #put(datagram: Datagram): void {
    this.#received.push(datagram);
    this.#kept += sizeOf(datagram.data);
    this.epoll?.wake(this, POLLIN);
  }

  #shownTo([host]: Address): Address {
    const [own, port] = this.local as Address;
    return [own === '0.0.0.0' ? (host === '0.0.0.0' ? '127.0.0.1' : host) : own, port];
  }

  /** The system of the other machine has answered that nobody is there. */
  #refuse(): void {
    this.#isRefused = true;
    this.epoll?.wake(this, POLLERR);
  }

  #failOnce(): void {
    if (!this.#isRefused) return;
    this.#isRefused = false;
    throw systemError(this.#network.host, 'ECONNREFUSED');
  }
}
