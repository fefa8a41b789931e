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
from asyncio import StreamReader, gather as _gather, get_running_loop as _running_loop
from asyncio.protocols import SubprocessProtocol
from _asyncio_children import set_transport as _set_transport, writer_for as _writer_for

__all__ = ("create_subprocess_exec", "create_subprocess_shell")
${STREAMS}
${PROCESS}`,
);
