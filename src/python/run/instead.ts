const COROUTINES =
  'use asyncio.start_server and asyncio.open_connection, whose reading and writing are awaited';

/** What to write in the place of names that are not modelled. */
export const INSTEAD: Readonly<Record<string, string>> = {
  add_reader: COROUTINES,
  add_writer: COROUTINES,
  remove_reader: COROUTINES,
  remove_writer: COROUTINES,
  sock_accept: COROUTINES,
  sock_connect: COROUTINES,
  sock_recv: COROUTINES,
  sock_sendall: COROUTINES,
  socket: COROUTINES,
  socketpair: COROUTINES,
  create_server: COROUTINES,
  fork: 'start a multiprocessing.Process',
  ForkingMixIn: 'use a ThreadingMixIn',
  ForkingTCPServer: 'use a ThreadingTCPServer',
  ForkingUDPServer: 'use a ThreadingUDPServer',
};
