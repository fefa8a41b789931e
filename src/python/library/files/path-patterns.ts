/** How `pathlib` fits patterns: the paths of a text, and those that the disk in memory has. */
export const PATH_PATTERNS = `
def _fitting(pattern, case_sensitive, recursive):
    parts = pattern.split("/")
    pieces = []
    for at, part in enumerate(parts, 1):
        slash = "/" if at < len(parts) else ""
        if part == "*":
            pieces.append("[^/]+" + slash)
        elif recursive and part == "**":
            if not slash:
                pieces.append(".*")
            elif parts[at] != "**":
                pieces.append("(?:.+/)?")
        else:
            pieces += [*_fnmatch._translate(part, "[^/]*", "[^/]")[0], slash]
    return _re.compile(f"(?s:{''.join(pieces)})", 0 if case_sensitive in (True, None) else _re.IGNORECASE).fullmatch

def _pattern_of(path, pattern):
    return pattern if isinstance(pattern, PurePath) else path.with_segments(pattern)

def _match(path, pattern, case_sensitive):
    pattern = _pattern_of(path, pattern)
    own, wanted = path.parts[::-1], pattern.parts[::-1]
    if not wanted:
        raise ValueError("empty pattern")
    if len(own) < len(wanted) or len(own) > len(wanted) and pattern.anchor:
        return False
    return all(_fitting(part, case_sensitive, False)(name) for name, part in zip(own, wanted))

def _full_match(path, pattern, case_sensitive):
    pattern = _pattern_of(path, pattern)
    return _fitting(str(pattern) if pattern.parts else "", case_sensitive, True)(str(path) if path.parts else "") is not None

class _Selector:
    def __init__(self, case_sensitive):
        self._case_sensitive = case_sensitive
    # Those below a folder that fit the parts of a pattern; an empty part at its end asks for folders alone.
    def select(self, folder, parts):
        first, *rest = parts
        if first == "**":
            return self._recursive(folder, rest)
        if first == "" and not rest:
            return (each for each in [folder] if folder.is_dir())
        if first == ".." or self._case_sensitive is None and not _re.search("[*?[]", first):
            return self._literal(folder / first, rest)
        return self._wildcard(folder, first, rest)
    def _literal(self, path, rest):
        if rest:
            yield from self.select(path, rest)
        elif path.exists():
            yield path
    def _wildcard(self, folder, part, rest):
        fits = _fitting(part, self._case_sensitive, False)
        for path in _entries(folder):
            if not fits(path.name):
                continue
            if not rest:
                yield path
            elif path.is_dir():
                yield from self.select(path, rest)
    # What fits in each folder is told when that is found; of those whose turn comes to be looked through, the last found is first.
    def _recursive(self, folder, rest):
        while rest and rest[0] == "**":
            del rest[0]
        yield from self._found(folder, rest)
        folders = [folder]
        while folders:
            for path in _entries(folders.pop()):
                isdir = path.is_dir()
                if isdir or not rest:
                    yield from self._found(path, rest)
                if isdir:
                    folders.append(path)
    def _found(self, path, rest):
        return self.select(path, rest) if rest else (each for each in [path] if path.exists())

def _entries(folder):
    try:
        return list(folder.iterdir())
    except OSError:
        return []

def _glob(folder, pattern, case_sensitive):
    text = _os.fspath(pattern)
    whole = folder.with_segments(text)
    if whole.anchor:
        raise NotImplementedError("Non-relative patterns are unsupported")
    if not whole.parts:
        raise ValueError(f"Unacceptable pattern: {text!r}")
    return _Selector(case_sensitive).select(folder, [*whole.parts, *[""] * text.endswith("/")])
`;
