import {SET_RESULT} from '../asyncio-futures.ts';

/** What the transports of pipes have in common, whichever way the data goes. */
export const PIPES = `
class _PipeTransport:
    def __init__(self, loop, pipe, protocol):
        self._loop, self._pipe, self._protocol = loop, pipe, protocol
        self._end, self._fileno = pipe._end, pipe.fileno()
    def get_extra_info(self, name, default=None):
        return getattr(self._pipe, "_stream", self._pipe) if name == "pipe" else default
    def set_protocol(self, protocol):
        self._protocol = protocol
    def get_protocol(self):
        return self._protocol
    def is_closing(self):
        return self._closing
    def _lost(self, exc):
        try:
            self._protocol.connection_lost(exc)
        finally:
            self._pipe.close()
            self._pipe = self._protocol = self._loop = None
${SET_RESULT}
def shown(transport, more):
    info = [type(transport).__name__]
    pipe, loop = transport._pipe, transport._loop
    if pipe is None:
        info.append("closed")
    elif transport._closing:
        info.append("closing")
    info.append(f"fd={transport._fileno}")
    if pipe is None:
        info.append("closed")
    else:
        info.append("polling" if is_watched(loop, transport._end, bool(more)) else "idle")
        info.extend(more)
    return f"<{' '.join(info)}>"
`;
