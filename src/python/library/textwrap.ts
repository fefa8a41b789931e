import {registerPython} from './register.ts';

registerPython(
  'textwrap',
  `
import re as _re

_SPACE = "\\t\\n\\x0b\\x0c\\r "
_QUIET = "[" + _SPACE + "]"
_LOUD = "[^" + _SPACE + "]"
# Letters, but no digits: 2020-01 stays in one piece.
_LETTER = r"[^\\d\\W]"
_DASH = r"(?<=[\\w!\\"'&.,?])-{2,}(?=\\w)"
_HYPHEN = "-(?:(?<=" + _LETTER + "{2}-)|(?<=" + _LETTER + "-" + _LETTER + "-))(?=" + _LETTER + "-?" + _LETTER + ")"
_END = "(?=" + _QUIET + r"|\\Z)"
_BEFORE_DASH = r"(?<=[\\w!\\"'&.,?])(?=-{2,}\\w)"
_PIECES = _re.compile("(" + _QUIET + "+|" + _DASH + "|" + _LOUD + "+?(?:" + _HYPHEN + "|" + _END + "|" + _BEFORE_DASH + "))")
_WORDS = _re.compile("(" + _QUIET + "+)")
_SENTENCE_END = _re.compile("[a-z][.!?][\\"']?" + r"\\Z")

class TextWrapper:
    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder
    def _pieces(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = "".join(" " if c in _SPACE else c for c in text)
        pieces = [p for p in (_PIECES if self.break_on_hyphens else _WORDS).split(text) if p]
        if self.fix_sentence_endings:
            for at in range(len(pieces) - 1):
                if pieces[at + 1] == " " and _SENTENCE_END.search(pieces[at]):
                    pieces[at + 1] = "  "
        return pieces
    # What of a word too long for any line goes onto this one.
    def _broken(self, pieces, line, space):
        word = pieces[0]
        if not self.break_long_words:
            if not line:
                line.append(pieces.pop(0))
            return
        end = space
        if self.break_on_hyphens and len(word) > space:
            hyphen = word.rfind("-", 0, space)
            if hyphen > 0 and any(c != "-" for c in word[:hyphen]):
                end = hyphen + 1
        line.append(word[:end])
        pieces[0] = word[end:]
    def _filled(self, pieces, width):
        line, used = [], 0
        while pieces and used + len(pieces[0]) <= width:
            used += len(pieces[0])
            line.append(pieces.pop(0))
        if pieces and len(pieces[0]) > width:
            self._broken(pieces, line, width - used if width > 0 else 1)
        if self.drop_whitespace and line and not line[-1].strip():
            line.pop()
        return line
    # The last line that is allowed makes room for the placeholder, or gives its place to the one before.
    def _cut(self, lines, line, indent, width):
        while line:
            if line[-1].strip() and sum(map(len, line)) + len(self.placeholder) <= width:
                lines.append(indent + "".join(line) + self.placeholder)
                return
            line.pop()
        if lines:
            last = lines[-1].rstrip()
            if len(last) + len(self.placeholder) <= self.width:
                lines[-1] = last + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())
    def wrap(self, text):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        pieces, lines = self._pieces(text), []
        while pieces:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not pieces[0].strip():
                pieces.pop(0)
            line = self._filled(pieces, width)
            if not line:
                continue
            rest = not pieces or self.drop_whitespace and len(pieces) == 1 and not pieces[0].strip()
            is_last = self.max_lines is not None and len(lines) + 1 >= self.max_lines
            if is_last and not (rest and sum(map(len, line)) <= width):
                self._cut(lines, line, indent, width)
                break
            lines.append(indent + "".join(line))
        return lines
    def fill(self, text):
        return "\\n".join(self.wrap(text))

def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)
def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)
def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))

def dedent(text):
    try:
        lines = text.split("\\n")
    except (AttributeError, TypeError):
        raise TypeError(f"expected str object, not {type(text).__qualname__!r}") from None
    # Lines of nothing but space do not count, and end up empty.
    told = [line for line in lines if line and not line.isspace()]
    first, last = min(told, default=""), max(told, default="")
    margin = 0
    for a, b in zip(first, last):
        if a != b or a not in " \\t":
            break
        margin += 1
    return "\\n".join("" if not line or line.isspace() else line[margin:] for line in lines)
def indent(text, prefix, predicate=None):
    if predicate is None:
        predicate = str.strip
    return "".join(prefix + line if predicate(line) else line for line in text.splitlines(True))
`,
);
