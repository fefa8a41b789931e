import type {Host} from '../host.ts';
import type {DatagramSocket} from './datagram-socket.ts';
import type {Address, Socket} from './socket.ts';
import type {Web} from './web.ts';

/** What a new loop has open before any socket: the standard streams, its selector, and the pair that wakes it. */
const FIRST_FD = 6;
/** What one counts that is opened: for its memory. */
const STEPS_OF_FILE = 2500;
/** Where the ports begin that are given to who asks for none. */
const FIRST_FREE_PORT = 50_001;

/** Where the machine is for who is out of the program. */
export const OWN_ADDRESS = '192.0.2.1';

/** The addresses that stand for every address of the machine. */
const ANY: Readonly<Record<string, RegExp>> = {'0.0.0.0': /^127\./, '::': /^::1$/};

const MACHINE = /^127\.|^(0\.0\.0\.0|::1?)$/;

/** Whether an address is out of the machine. */
export const isElsewhere = ([host]: Address) => !MACHINE.test(host);

/** The network of a machine that has nothing but its loopback: whoever is reached is in the same program. */
export class Network {
  public readonly host: Host;
  /** Who is out of the program, once it has asked for anybody. */
  public web: Web | null = null;
  readonly #bound = new Set<Socket>();
  /** Ports of UDP are apart from those of TCP. */
  readonly #datagrams = new Set<DatagramSocket>();
  readonly #open = new Set<number>();
  /** None below it is free. */
  #lowest = FIRST_FD;
  /** How many files were opened so far: one that was closed before the last of them may have lost its number to it. */
  public opened = 0;
  #port = FIRST_FREE_PORT;

  public constructor(host: Host) {
    this.host = host;
  }

  /** The lowest number that is free, as for any file. */
  public takeFd(): number {
    this.host.worked(STEPS_OF_FILE);
    let fd = this.#lowest;
    while (this.#open.has(fd)) fd += 1;
    this.#lowest = fd + 1;
    this.#open.add(fd);
    this.opened += 1;
    return fd;
  }

  public releaseFd(fd: number): void {
    this.#open.delete(fd);
    this.#lowest = Math.min(this.#lowest, fd);
  }

  /** A socket is closed: its number and its port are free. */
  public release(socket: Socket): void {
    this.releaseFd(socket.fd);
    this.#bound.delete(socket);
  }

  /** The address that a socket is bound to, or null if it is taken: port 0 asks for any that is free. */
  public bind(socket: Socket, address: Address): Address | null {
    const [host, port, ...rest] = address;
    const wanted = port === 0 ? this.freePort() : port;
    if (at(this.#bound, host, wanted) !== undefined) return null;
    this.#bound.add(socket);
    return [host, wanted, ...rest] as Address;
  }

  /** The same for a socket of UDP. */
  public bindDatagrams(socket: DatagramSocket, [host, port]: Address): Address | null {
    const wanted = port === 0 ? this.freePort() : port;
    if (at(this.#datagrams, host, wanted) !== undefined) return null;
    this.#datagrams.add(socket);
    return [host, wanted];
  }

  public releaseDatagrams(socket: DatagramSocket): void {
    this.#datagrams.delete(socket);
  }

  /** Who gets the datagrams that are sent to an address; undefined if nobody does. */
  public receiver([host, port]: Address): DatagramSocket | undefined {
    return at(this.#datagrams, host, port);
  }

  public freePort(): number {
    this.#port += 1;
    return this.#port - 1;
  }

  /** The socket that listens at an address; undefined if nobody does. */
  public listener([host, port]: Address): Socket | undefined {
    const found = at(this.#bound, host, port);
    return found?.isListening ? found : undefined;
  }
}

/** Who is bound to an address. */
function at<T extends Socket>(bound: ReadonlySet<T>, host: string, port: number): T | undefined {
  for (const socket of bound) {
    const [own = '', number] = socket.local ?? [];
    if (number === port && (own === host || ANY[own]?.test(host) || ANY[host]?.test(own)))
      return socket;
  }
  return undefined;
}
