import {ASYNCIO_CHILDREN} from '../../modules/asyncio/children.ts';
import {registerPython} from '../register.ts';
import {BASE_SUBPROCESS} from './base-subprocess.ts';
import {LOOPS} from './loops.ts';
import {PIPES} from './pipes.ts';
import {READ_PIPES} from './read-pipes.ts';
import {WRITE_PIPES} from './write-pipes.ts';

/** The transports of pipes and processes, and what loops do about them. */
registerPython(
  '_asyncio_children',
  `
import collections
import os
import signal
import subprocess
from asyncio.protocols import BaseProtocol, Protocol
from asyncio.transports import BaseTransport, ReadTransport, WriteTransport, SubprocessTransport
import _children

MAX_SIZE = 256 * 1024
HIGH_WATER = 64 * 1024
LOG_THRESHOLD_FOR_CONNLOST_WRITES = 5
${PIPES}
${READ_PIPES}
${WRITE_PIPES}
${BASE_SUBPROCESS}
${LOOPS}`,
  ASYNCIO_CHILDREN,
);
