import {type Nanoseconds, SECOND} from '../clock.ts';
import type {Host} from '../host.ts';
import type {OutsideEvent} from '../outside.ts';
import {systemError} from './errors.ts';
import {isUnknown} from './host-names.ts';
import {isElsewhere, Network} from './network.ts';
import type {Watcher} from './pollable.ts';
import {type Address, Socket} from './socket.ts';
import {BAD, WebConnection} from './web-connection.ts';

/** What a server says, and how long it takes to. */
export interface WebAnswer {
  readonly delay: Nanoseconds;
  /** Such as `200 OK`. */
  readonly status: string;
  /** Such as `Content-Length: 5`. */
  readonly headers: readonly string[];
  readonly body: Uint8Array;
}

/** What is answered at an address of the web, `http://example.com/a`. */
export type WebRules = (url: string) => WebAnswer;

/** The clock of the machine, and what will happen by it. */
export interface WebClock {
  readonly host: Host;
  readonly time: Nanoseconds;
  post(event: OutsideEvent): void;
}

export const WEB_PORT = 80;
export const SECURE_WEB_PORT = 443;
/** A host that lets itself be scanned, and turns away whoever asks at another port. */
const SCANNED = 'scanme.nmap.org';
const SCANNED_PORTS: ReadonlySet<number> = new Set([22, WEB_PORT, 9929, 31337]);
/** How long Linux asks for a connection that nobody answers. */
const UNANSWERED = 127 * SECOND;
/** Addresses that belong to nobody, for those that have a name. */
const ADDRESSES = ['203.0.113', '198.51.100'];
const IN_EACH = 254;

/** The servers out of the program: whoever has a name there answers at port 80, and with TLS at 443. */
export class Web {
  readonly #clock: WebClock;
  readonly #rules: WebRules;
  /** Their sockets are no files of the program. */
  readonly #network: Network;
  /** The names, in the order in which they were asked for. */
  readonly #names: string[] = [];

  public constructor(clock: WebClock, rules: WebRules) {
    this.#clock = clock;
    this.#rules = rules;
    this.#network = new Network(clock.host);
  }

  /** The address of a name, the same each time. Raises `gaierror` if nobody has it. */
  public addressOf(name: string): string {
    if (isUnknown(name)) throw systemError(this.#clock.host, 'EAI_NONAME');
    if (!this.#names.includes(name)) this.#names.push(name);
    const number = this.#names.indexOf(name);
    const network = ADDRESSES[Math.floor(number / IN_EACH) % ADDRESSES.length];
    return `${network}.${1 + (number % IN_EACH)}`;
  }

  /** The name that has this address; undefined if none has. */
  public nameAt(address: string): string | undefined {
    return this.#names.find(each => this.addressOf(each) === address);
  }

  /** The socket that listens there; undefined if that is no address of the web. */
  public listener([host, port]: Address, isSecure: boolean): Socket | undefined {
    const name = this.nameAt(host);
    if (name === undefined || !isOpen(name, port)) return undefined;
    const listening = new Socket(this.#network).open();
    listening.listen(Number.POSITIVE_INFINITY);
    const site = port === WEB_PORT || isSecure ? `${isSecure ? 'https' : 'http'}://${name}` : null;
    listening.epoll = this.#porter(site, listening);
    return listening;
  }

  /** Whether what is sent there is neither taken nor turned away. */
  public isSilent(address: Address): boolean {
    return isElsewhere(address) && this.nameAt(address[0]) !== SCANNED;
  }

  /** Somebody who asks for a connection that nobody answers gives up in the end. */
  public giveUp(socket: Socket, run: () => void): void {
    const when = this.#clock.time + UNANSWERED;
    this.#clock.post({when, worker: 0, run, isQuiet: true, isOver: () => socket.isClosed});
  }

  /** Serves whoever connects; where there is no site, nothing is understood. */
  #porter(site: string | null, listening: Socket): Watcher {
    return {
      isKept: false,
      unregister: () => {},
      wake: () => {
        const socket = listening.accept();
        if (socket === null) return;
        new WebConnection(this.#clock, socket, target =>
          site === null ? BAD : this.#rules(`${site}${target}`),
        );
      },
    };
  }
}

function isOpen(name: string, port: number): boolean {
  if (name === SCANNED) return SCANNED_PORTS.has(port);
  return port === WEB_PORT || port === SECURE_WEB_PORT;
}
