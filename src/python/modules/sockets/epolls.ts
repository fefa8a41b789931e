import {Epoll} from '../../../model/network/epoll.ts';
import type {PipeEnd} from '../../../model/processes/pipe.ts';
import {registerMaker} from '../../objects/instances.ts';
import {type Maybe, methods, waitingMethods} from '../../objects/natives.ts';
import {nativeType, PyObject, type Value} from '../../objects/types.ts';
import {PyList, PyTuple} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {refuse} from '../../run/refusals.ts';
import {pollableOf} from './pollables.ts';
import type {PySocket} from './py-socket.ts';
import {waitUntil, watchable} from './selecting.ts';

/** What a selector watches with, and what `select.epoll` is made of: it forgets what is closed. */
export const epollType = nativeType('_epoll', undefined, 'select');

class Watch extends PyObject {
  public readonly epoll = new Epoll(false);
  public readonly sockets = new Map<object, Value>();
}

registerMaker(epollType, cls => new Watch(cls));
const watch = (self: Maybe) => self as unknown as Watch;
const fileOf = (given: Maybe) => pollableOf(given as unknown as PySocket | PipeEnd);

methods(epollType, {
  watch: [
    'fileobj, events, /',
    (self, given, events) => {
      const socket = watchable(given as Value, 'Invalid file descriptor: -1');
      if (socket.epoll !== null && socket.epoll !== watch(self).epoll)
        refuse('a socket that two selectors watch is not modelled', 'let one of them watch it');
      watch(self).sockets.set(socket, given as Value);
      watch(self).epoll.register(socket, asIndex(events as Value));
    },
  ],
  unwatch: [
    'fileobj, /',
    (self, given) => {
      const socket = fileOf(given);
      watch(self).sockets.delete(socket);
      if (socket.epoll === watch(self).epoll) watch(self).epoll.unregister(socket);
    },
  ],
  watches: ['fileobj, /', (self, given) => watch(self).epoll.watches(fileOf(given))],
  has_closed: ['', self => watch(self).sockets.size > watch(self).epoll.size],
  unwatch_all: [
    '',
    self => {
      const {epoll, sockets} = watch(self);
      for (const socket of epoll.watched()) epoll.unregister(socket);
      sockets.clear();
    },
  ],
});
waitingMethods(epollType, {
  wait: [
    'timeout, most, /',
    function* (self, timeout, most) {
      const {epoll, sockets} = watch(self);
      yield* waitUntil(() => epoll.isReady, timeout as Value);
      const told = epoll.select(asIndex(most as Value)).map(([socket, events]) => {
        return new PyTuple([sockets.get(socket) as Value, events]);
      });
      return new PyList(told);
    },
  ],
});
