/** What a parser looks for: options, other arguments, commands, and groups of which one excludes the others. */
export const ACTIONS = `
SUPPRESS = "==SUPPRESS=="
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = "?", "*", "+", "A...", "..."
_ACTIONS = ("store", "store_true", "store_false", "store_const", "append", "append_const", "count", "help", "version")

class ArgumentTypeError(Exception): pass

class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name, self.message = _name_of(argument), message
    def __str__(self):
        return self.message if self.argument_name is None else f"argument {self.argument_name}: {self.message}"

def _name_of(argument):
    if argument is None:
        return None
    if argument.option_strings:
        return "/".join(argument.option_strings)
    if argument.metavar is not None:
        return ", ".join(argument.metavar) if isinstance(argument.metavar, tuple) else argument.metavar
    return argument.dest if argument.dest != SUPPRESS else "{" + ",".join(argument.choices) + "}"

class Namespace:
    def __init__(self, **kwargs):
        for name in kwargs:
            setattr(self, name, kwargs[name])
    def __repr__(self):
        return f"Namespace({', '.join(f'{name}={value!r}' for name, value in self.__dict__.items())})"
    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented
    def __contains__(self, key):
        return key in self.__dict__

class Action:
    def __init__(self, names, action="store", dest=None, default=None, type=None, nargs=None, const=None,
                 required=False, choices=None, help=None, metavar=None, version=None):
        if action not in _ACTIONS:
            _refuse(f"argparse with action={action!r}", "use store, store_true, store_false, store_const, append or count")
        self.option_strings = [name for name in names if name.startswith("-")]
        long = [name for name in self.option_strings if name.startswith("--")] or self.option_strings or names
        self.dest = dest or long[0].lstrip("-").replace("-", "_")
        if not self.option_strings:
            self.dest = dest or names[0]
        self.action, self.type, self.choices = action, type, choices
        self.nargs = nargs if action in ("store", "append") else 0
        self.const = True if action == "store_true" else False if action == "store_false" else const
        self.default = (not self.const) if action in ("store_true", "store_false") and default is None else default
        self.required = required if self.option_strings else nargs not in (OPTIONAL, ZERO_OR_MORE, REMAINDER)
        self.help, self.metavar, self.version = help, metavar, version
        if action == "version":
            self.default = SUPPRESS
    def format_usage(self):
        return self.option_strings[0]
    def __call__(self, parser, found, value):
        before = getattr(found, self.dest, None)
        if self.action == "help":
            parser.print_help()
        elif self.action == "version":
            version = parser.version if self.version is None else self.version
            print(_fill(version.replace("%(prog)s", parser.prog), 78))
            raise SystemExit(0)
        elif self.action == "count":
            value = (before or 0) + 1
        elif self.action in ("append", "append_const"):
            value = [*(before or []), value if self.action == "append" else self.const]
        elif self.action != "store":
            value = self.const
        setattr(found, self.dest, value)

class _SubParsersAction:
    """The word that names a command: the words behind it are that command's own."""
    option_strings, nargs, type, const, default = (), PARSER, None, None, SUPPRESS
    def __init__(self, prog, parser_class, dest, required, help, metavar):
        self._prog, self._parser_class = prog, parser_class
        self.dest, self.required, self.help, self.metavar = dest or SUPPRESS, required, help, metavar
        if dest:
            self.default = None
        self.choices = {}
    def add_parser(self, name, *, deprecated=False, help=None, aliases=(), **kwargs):
        kwargs.setdefault("prog", f"{self._prog} {name}")
        parser = self._parser_class(**kwargs)
        for each in (name, *aliases):
            self.choices[each] = parser
        return parser
    def __call__(self, parser, found, words):
        if self.dest is not SUPPRESS:
            setattr(found, self.dest, words[0])
        own, rest = self.choices[words[0]].parse_known_args(words[1:])
        for each, value in vars(own).items():
            setattr(found, each, value)
        return rest

class _Group:
    """What is added to it is added to its parser."""
    def __init__(self, parser, required=False):
        self._parser, self.required, self.actions = parser, required, []
    def add_argument(self, *names, **options):
        action = self._parser.add_argument(*names, **options)
        self.actions.append(action)
        return action
    def add_argument_group(self, title=None, description=None, **options):
        return _Group(self._parser)
    def add_mutually_exclusive_group(self, required=False):
        return self._parser.add_mutually_exclusive_group(required)
    def set_defaults(self, **defaults):
        self._parser.set_defaults(**defaults)
`;
