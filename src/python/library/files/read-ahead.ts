/** What tells how much of a file has been read ahead: all that is left, if the whole file fits into the buffer. */
export const READ_AHEAD = `
from operator import index as _index
_AHEAD = 131072
class _ReadAhead(_Bytes):
    __module__ = "_io"
    def _buffered(self, name):
        if len(self._data) > _AHEAD:
            _refuse(f"{name}() of more than {_AHEAD:,} bytes", "use read(n)")
    def read1(self, size=-1, /):
        self._may(self._reads, "read1", "read of")
        self._buffered("read1")
        count = _index(size)
        return self._rest(_AHEAD if count < 0 else count)
    def readinto1(self, buffer, /):
        self._may(self._reads, "readinto1", "readinto of")
        self._buffered("readinto1")
        return _into("readinto1", buffer, self._rest)
    def peek(self, size=0, /):
        self._may(self._reads, "peek", "peek of")
        self._buffered("peek")
        at = self._at
        ahead = self._rest(None)
        self._at = at
        return ahead
`;
