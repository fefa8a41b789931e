/** `os.scandir`: what is in a folder when it is called. */
export const SCANNED = `
class DirEntry:
    __module__ = "posix"
    def __init__(self, folder, name): self.name, self.path = name, _path.join(folder, name)
    def __repr__(self): return f"<DirEntry {self.name!r}>"
    def __fspath__(self): return self.path
    def is_dir(self, *, follow_symlinks=True): return isdir(self.path)
    def is_file(self, *, follow_symlinks=True): return isfile(self.path)
    def is_symlink(self): return False
    def stat(self, *, follow_symlinks=True): return stat(self.path)
    def inode(self): _refuse("inode() of a DirEntry", "take its path")

class ScandirIterator:
    __module__ = "posix"
    def __init__(self, folder): self._left = iter([DirEntry(folder, name) for name in listdir(folder)])
    def __iter__(self): return self
    def __next__(self): return next(self._left)
    def __enter__(self): return self
    def __exit__(self, *details): self.close()
    def close(self): self._left = iter(())

def scandir(path="."): return ScandirIterator(_path._os.fspath(path))
`;
