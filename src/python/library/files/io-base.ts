/** What all files have in common, in terms of `readline`, `write`, `close` and `_closed`: `_io._IOBase`. */
export const IO_BASE = `
class _IOBase:
    __module__ = "_io"
    @property
    def closed(self):
        return self._closed
    def _checkClosed(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
    # What each class checks itself, it says without a full stop.
    def _open(self, what="I/O operation on"):
        if self.closed:
            raise ValueError(f"{what} closed file")
    def readlines(self, hint=-1, /):
        lines, total = [], 0
        for line in self:
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint < total:
                break
        return lines
    def writelines(self, lines, /):
        for line in lines:
            self.write(line)
    def flush(self):
        pass
    def readable(self):
        return False
    writable = seekable = readable
    def isatty(self):
        self._checkClosed()
        return False
    def __iter__(self):
        self._checkClosed()
        return self
    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line
    def __enter__(self):
        self._checkClosed()
        return self
    def __exit__(self, *details):
        self.close()
`;
