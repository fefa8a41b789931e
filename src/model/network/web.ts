import type {Nanoseconds} from '../clock.ts';
import type {Host} from '../host.ts';
import type {OutsideEvent} from '../outside.ts';
import {Network} from './network.ts';
import type {Watcher} from './pollable.ts';
import {type Address, Socket} from './socket.ts';
import {WebConnection} from './web-connection.ts';

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

  /** The address of a name, the same each time. */
  public addressOf(name: string): string {
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
    if (name === undefined || port !== (isSecure ? SECURE_WEB_PORT : WEB_PORT)) return undefined;
    const listening = new Socket(this.#network).open();
    listening.listen();
    listening.epoll = this.#porter(`${isSecure ? 'https' : 'http'}://${name}`, listening);
    return listening;
  }

  /** Serves whoever connects. */
  #porter(site: string, listening: Socket): Watcher {
    return {
      isKept: false,
      unregister: () => {},
      wake: () => {
        const socket = listening.accept();
        if (socket === null) return;
        new WebConnection(this.#clock, socket, target => this.#rules(`${site}${target}`));
      },
    };
  }
}
