import type {Socket} from '../../../model/network/socket.ts';
import {error} from '../../objects/errors.ts';
import {nativeType, PyObject, type PyType, type Value} from '../../objects/types.ts';
import {call} from '../../run/calls.ts';
import {loadModule} from '../registry.ts';

export const socketType = nativeType('socket', undefined, '_socket');

/** `socket.socket`: one of TCP, or an end of a pair. */
export class PySocket extends PyObject {
  public readonly socket: Socket;
  public readonly family: number;
  /** Seconds; null blocks for ever, and 0 not at all. */
  public timeout: number | null = null;
  public readonly options = new Map<string, number>();
  /** How many files read from it or write to it, and whether it goes with the last of them. */
  public files = 0;
  public isLeft = false;
  /** What stands for its number, once somebody has asked. */
  #number: Value | null = null;

  public constructor(socket: Socket, family: number, cls: PyType = socketType) {
    super(cls);
    this.socket = socket;
    this.family = family;
  }

  /** `fileno()`. */
  public get number(): Value {
    if (this.socket.isClosed) return -1;
    this.#number ??= call(loadModule('select')?.dict.get('_Number') as Value, [this]);
    return this.#number;
  }
}

/** `socket.socket` itself, which is written in Python. */
export function socketClass(): PyType {
  return (loadModule('socket')?.dict.get('socket') ?? socketType) as PyType;
}

/** The socket behind it, unless it is closed. */
export function openSocket(self: unknown): Socket {
  const {socket} = self as PySocket;
  if (socket.isClosed) throw error('OSError', 9, 'Bad file descriptor');
  return socket;
}
