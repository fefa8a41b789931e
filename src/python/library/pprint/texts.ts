/** How texts and bytes are laid out: in pieces, each on a line; in brackets where they stand alone. */
export const TEXTS = `
class _Texts(_Layouts):
    def _str(self, object, stream, indent, allowance, context, level):
        if not object:
            return stream.write(repr(object))
        if level == 1:
            indent += 1
            allowance += 1
        pieces = []
        lines = object.splitlines(True)
        room = self._width - indent
        for index, line in enumerate(lines):
            behind = allowance if index == len(lines) - 1 else 0
            if len(repr(line)) <= room - behind:
                pieces.append(repr(line))
            else:
                pieces += _words(line, room, behind)
        if len(pieces) == 1:
            return stream.write(repr(lines[-1]))
        text = ("\\n" + " " * indent).join(pieces)
        stream.write(f"({text})" if level == 1 else text)

    def _bytes(self, object, stream, indent, allowance, context, level):
        if len(object) <= 4:
            return stream.write(repr(object))
        if level == 1:
            indent += 1
            allowance += 1
        text = ("\\n" + " " * indent).join(_fours(object, self._width - indent, allowance))
        stream.write(f"({text})" if level == 1 else text)

    def _bytearray(self, object, stream, indent, allowance, context, level):
        stream.write("bytearray(")
        self._bytes(bytes(object), stream, indent + 10, allowance + 1, context, level + 1)
        stream.write(")")

# As many words as fit in each piece, with the spaces that follow them.
def _words(line, room, behind):
    words = _re.findall(r"\\S*\\s*", line)[:-1]
    yield from _filled(words, len(words) - 1, room, behind)

def _fours(object, room, behind):
    fours = [object[at:at + 4] for at in range(0, len(object), 4)]
    # Where they come out even, CPython leaves no room for what stands behind.
    yield from _filled(fours, len(object) // 4, room, behind)

def _filled(parts, last, room, behind):
    current = None
    for index, part in enumerate(parts):
        if index == last:
            room -= behind
        longer = part if current is None else current + part
        if len(repr(longer)) <= room:
            current = longer
            continue
        if current:
            yield repr(current)
        current = part
    if current:
        yield repr(current)
`;
