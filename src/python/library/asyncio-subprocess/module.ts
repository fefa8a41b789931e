import '../asyncio-stream-protocols.ts';
import './children.ts';
import {registerPython} from '../register.ts';
import {PROCESS} from './process.ts';
import {STREAMS} from './streams.ts';

/** `asyncio.subprocess`: processes with streams. */
registerPython(
  'asyncio.subprocess',
  `
import subprocess
from subprocess import PIPE, STDOUT, DEVNULL
from asyncio import StreamReader, StreamWriter, gather as _gather, get_running_loop as _running_loop
from asyncio.protocols import SubprocessProtocol
from _asyncio_streams import FlowControlMixin

__all__ = ("create_subprocess_exec", "create_subprocess_shell")
${STREAMS}
${PROCESS}`,
);
