import {native} from '../../objects/natives.ts';
import type {Stream} from '../../objects/streams.ts';
import type {Value} from '../../objects/types.ts';
import {put} from '../../run/output.ts';

/** The bytes of `sys.stdout` and `sys.stderr`. What is no UTF-8 is shown as a terminal shows it. */
export const STANDARD_BUFFERS = `
# It shows as what it derives from.
class BufferedWriter(BufferedWriter):
    __module__ = "_io"
    def __init__(self, stream):
        import codecs
        self.name, self.mode, self._closed, self._reads, self._writes = stream.name, "wb", False, False, True
        self._stream, self._decoder, self._text = stream, codecs.getincrementaldecoder("utf-8")("replace"), None
    def __repr__(self): return f"<_io.BufferedWriter name={self.name!r}>"
    # CPython closes the bytes with the first text, when nobody has that any more.
    def _wrapped(self, text):
        if self._text is not None and self._text._buffer is self:
            _refuse(f"another TextIOWrapper of the buffer of sys.{self.name[1:-1]}", "keep the first one, or detach() it")
        self._text = text
    # Most is ASCII, of which nothing is left over: it is written at once.
    def write(self, data, /):
        if self._closed or type(data) is not bytes or self._decoder.buffer or not data.isascii():
            return super().write(data)
        _print(self._stream, data.decode())
        return len(data)
    def _put(self, data):
        _print(self._stream, self._decoder.decode(data))
    def flush(self):
        self._open("flush of")
        self._stream.flush()
    def close(self):
        if not self._closed:
            self.flush()
            self._closed = True
            _shut(self._stream)
    def fileno(self):
        self._open()
        return 1 if self.name == "<stdout>" else 2
    def seekable(self):
        self._open()
        return False
    def tell(self):
        raise OSError(29, "Illegal seek")
    def seek(self, target, whence=0, /):
        raise OSError(29, "Illegal seek")
    def truncate(self, pos=None, /):
        raise UnsupportedOperation("truncate")
_Standard, BufferedWriter = BufferedWriter, BufferedWriter.__base__
`;

const PRINT = native('_print', 'stream, text', (stream, text) => {
  put((stream as unknown as Stream).stream, text as string);
});

const SHUT = native('_shut', 'stream', stream => {
  (stream as unknown as Stream).isClosed = true;
});

/** What these do to the streams themselves. */
export const STANDARD_STREAMS: readonly [string, Value][] = [
  ['_print', PRINT],
  ['_shut', SHUT],
];
