/** How a list of words is taken apart, step by step as `_parse_known_args` does it. */
export const READING = `
class _Reading:
    def __init__(self, parser, words, found):
        self.parser, self.words, self.found = parser, words, found
        self.extras, self.seen, self.given = [], [], []
        self.left = [each for each in parser._actions if not each.option_strings]
        self.options = {name: each for each in parser._actions for name in each.option_strings}
        self.at, self.pattern = {}, ""
        ended = False
        for index, word in enumerate(words):
            ends = word == "--" and not ended
            ended = ended or ends
            options = None if ended else self._option(word)
            if options is not None:
                self.at[index] = options
            self.pattern += "-" if ends else "A" if options is None else "O"
    def run(self):
        start, last = 0, max(self.at, default=-1)
        while start <= last:
            following = min(each for each in self.at if each >= start)
            if start != following:
                end = self._positionals(start)
                if end > start:
                    start = end
                    continue
            if start not in self.at:
                self.extras += self.words[start:following]
                start = following
            start = self._optional(start)
        self.extras += self.words[self._positionals(start):]
        self._required()
        return self.extras
    def _option(self, word):
        """Which options a word may be; None if it is none at all."""
        if not word or word[0] != "-":
            return None
        if word in self.options:
            return [(self.options[word], word, False, None)]
        if len(word) == 1:
            return None
        name, equals, value = word.partition("=")
        if equals and name in self.options:
            return [(self.options[name], name, True, value)]
        found = self._abbreviated(word, name, bool(equals), value if equals else None)
        if found:
            return found
        is_number = _re.match(r"-(?:\\d+(?:_\\d+)*(?:\\.\\d+(?:_\\d+)*)?|\\.\\d+(?:_\\d+)*)$", word)
        return None if is_number or " " in word else [(None, word, False, None)]
    def _abbreviated(self, word, name, equals, value):
        found = []
        for each, action in self.options.items():
            if word[1] != "-" and each == word[:2]:
                found.append((action, each, False, word[2:]))
            elif self.parser.allow_abbrev and each.startswith(name):
                found.append((action, each, equals, value))
        return found
    def _positionals(self, start):
        counts = self._matched(self.pattern[start:])
        for action, count in zip(self.left, counts):
            words, pattern = self.words[start:start + count], self.pattern[start:start + count]
            if action.nargs != REMAINDER and "-" in (pattern[:1] if action.nargs == PARSER else pattern):
                words.remove("--")
            start += count
            self._take(action, words)
        self.left = self.left[len(counts):]
        return start
    def _matched(self, pattern):
        """How many words each of the next arguments takes: as many of these as can have theirs."""
        for count in range(len(self.left), 0, -1):
            match = _re.match("".join(map(_pattern, self.left[:count])), pattern)
            if match is None:
                continue
            found = [len(each) for each in match.groups()]
            if pattern[match.end():match.end() + 1] == "O":
                while found and not found[-1]:
                    del found[-1]
            return found
        return []
    def _optional(self, start):
        word = self.words[start]
        if len(self.at[start]) > 1:
            matches = ", ".join(name for _, name, *_ in self.at[start])
            raise ArgumentError(None, f"ambiguous option: {word} could match {matches}")
        [(action, name, equals, value)] = self.at[start]
        if action is None:
            self.extras.append(word)
            return start + 1
        ready, end = [], start + 1
        # Several short options in one word, of which the last may have a value.
        while value is not None:
            count = _count(action, "A")
            if count == 1:
                ready.append((action, [value]))
                break
            if count != 0 or name[1] == "-" or value == "" or equals or value[0] == "-":
                raise ArgumentError(action, f"ignored explicit argument {value!r}")
            ready.append((action, []))
            name, value = "-" + value[0], value[1:] or None
            if name not in self.options:
                self.extras.append(name + (value or ""))
                break
            action, equals = self.options[name], value is not None and value[0] == "="
            if equals:
                value = value[1:]
        else:
            count = _count(action, self.pattern[end:])
            ready.append((action, self.words[end:end + count]))
            end += count
        for action, words in ready:
            self._take(action, words)
        return end
    def _take(self, action, words):
        self.seen.append(action)
        value = self._values(action, words)
        if action.option_strings or words:
            self.given.append(action)
            for group in self.parser._exclusive:
                for other in group.actions if action in group.actions else ():
                    if other is not action and other in self.given:
                        raise ArgumentError(action, f"not allowed with argument {_name_of(other)}")
        if value is not SUPPRESS:
            self.extras += action(self.parser, self.found, value) or []
    def _values(self, action, words):
        if not words and action.nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            return _value(action, value) if isinstance(value, str) else value
        if not words and action.nargs == ZERO_OR_MORE and not action.option_strings:
            return action.default if action.default is not None else []
        values = [_value(action, word) for word in words]
        if action.nargs != REMAINDER:
            for value in values[:1] if action.nargs == PARSER else values:
                _check(action, value)
        return values[0] if len(values) == 1 and action.nargs in (None, OPTIONAL) else values
    def _required(self):
        missing = []
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_name_of(action))
            elif isinstance(action.default, str) and getattr(self.found, action.dest, None) is action.default:
                setattr(self.found, action.dest, _value(action, action.default))
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(missing)}")
        for group in self.parser._exclusive:
            if group.required and not any(each in self.given for each in group.actions):
                names = " ".join(_name_of(each) for each in group.actions if each.help is not SUPPRESS)
                raise ArgumentError(None, f"one of the arguments {names} is required")

def _pattern(action):
    nargs = action.nargs
    if isinstance(nargs, int):
        found = f"(-*{'-*'.join('A' * nargs)}-*)"
    else:
        found = {None: "(-*A-*)", OPTIONAL: "(-*A?-*)", ZERO_OR_MORE: "(-*[A-]*)", ONE_OR_MORE: "(-*A[A-]*)",
                 REMAINDER: "([-AO]*)", PARSER: "(-*A[-AO]*)"}[nargs]
    return found.replace("-*", "").replace("-", "") if action.option_strings else found

def _count(action, pattern):
    match = _re.match(_pattern(action), pattern)
    if match is not None:
        return len(match[1])
    some = {None: "one argument", OPTIONAL: "at most one argument", ONE_OR_MORE: "at least one argument"}
    raise ArgumentError(action, "expected " + (some.get(action.nargs) or f"{action.nargs} argument{'s' * (action.nargs != 1)}"))

def _value(action, text):
    try:
        return action.type(text) if action.type else text
    except ArgumentTypeError as error:
        message = str(error)
    except (TypeError, ValueError):
        message = f"invalid {getattr(action.type, '__name__', repr(action.type))} value: {text!r}"
    raise ArgumentError(action, message)

def _check(action, value):
    if action.choices is None:
        return
    choices = iter(action.choices) if isinstance(action.choices, str) else action.choices
    if value not in choices:
        shown = ", ".join(map(str, action.choices))
        raise ArgumentError(action, f"invalid choice: {str(value)!r} (choose from {shown})")
`;
