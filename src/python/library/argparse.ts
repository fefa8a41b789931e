import {registerPython} from './register.ts';

/**
 * What a program's arguments are when it gets none, and those it hands to `parse_args` itself. Help and messages about
 * wrong arguments are refused.
 */
registerPython(
  'argparse',
  `
import sys as _sys

SUPPRESS = "==SUPPRESS=="
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = "?", "*", "+", "A...", "..."
_ACTIONS = ("store", "store_true", "store_false", "store_const", "append", "count")

class ArgumentTypeError(Exception): pass
class ArgumentError(Exception): pass
class HelpFormatter: pass
class ArgumentDefaultsHelpFormatter(HelpFormatter): pass
class RawDescriptionHelpFormatter(HelpFormatter): pass
class RawTextHelpFormatter(RawDescriptionHelpFormatter): pass
class MetavarTypeHelpFormatter(HelpFormatter): pass

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
                 required=False, choices=None, help=None, metavar=None):
        if action not in _ACTIONS:
            _refuse(f"argparse with action={action!r}", "use store, store_true, store_false, store_const, append or count")
        self.option_strings = [name for name in names if name.startswith("-")]
        long = [name for name in self.option_strings if name.startswith("--")] or self.option_strings or names
        self.dest = dest or long[0].lstrip("-").replace("-", "_")
        if not self.option_strings:
            self.dest = dest or names[0]
        self.action, self.type, self.nargs, self.choices = action, type, nargs, choices
        self.const = True if action == "store_true" else False if action == "store_false" else const
        self.default = (not self.const) if action in ("store_true", "store_false") and default is None else default
        self.required = required if self.option_strings else nargs not in ("?", "*")
        self.help, self.metavar = help, metavar
    @property
    def takes(self):
        return self.action in ("store", "append")

class _SubParsersAction:
    """The word that names a command: the words behind it are that command's own."""
    option_strings, action, nargs, type, const, help, metavar = (), "parsers", PARSER, None, None, None, None
    takes = False
    def __init__(self, prog, parser_class, dest, required):
        self._prog, self._parser_class = prog, parser_class
        self.dest, self.required, self.default = dest or SUPPRESS, required, None if dest else SUPPRESS
        self.choices = {}
    def add_parser(self, name, *, deprecated=False, help=None, aliases=(), **kwargs):
        kwargs.setdefault("prog", f"{self._prog} {name}")
        parser = self._parser_class(**kwargs)
        for each in (name, *aliases):
            self.choices[each] = parser
        return parser

class ArgumentParser:
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=(), formatter_class=HelpFormatter,
                 prefix_chars="-", argument_default=None, add_help=True, allow_abbrev=True, exit_on_error=True, **others):
        self.prog, self.usage, self.description, self.epilog = prog or _sys.argv[0], usage, description, epilog
        self._actions, self._defaults, self._commands = [], {}, None
    def add_argument(self, *names, **options):
        action = Action(names or (options["dest"],), **options)
        self._actions.append(action)
        return action
    def add_argument_group(self, title=None, description=None, **options):
        return self
    def add_mutually_exclusive_group(self, required=False):
        if required:
            self._message()
        return self
    def add_subparsers(self, *, title=None, description=None, prog=None, parser_class=None, action=None, dest=None,
                       required=False, help=None, metavar=None):
        if self._commands is not None:
            self._message()
        self._commands = _SubParsersAction(prog or self.prog, parser_class or type(self), dest, required)
        self._actions.append(self._commands)
        return self._commands
    def set_defaults(self, **defaults):
        self._defaults.update(defaults)
    def get_default(self, dest):
        return next((each.default for each in self._actions if each.dest == dest), self._defaults.get(dest))
    def print_help(self, file=None): self._message()
    def print_usage(self, file=None): self._message()
    def format_help(self): self._message()
    def format_usage(self): self._message()
    def error(self, message): self._message()
    def exit(self, status=0, message=None):
        if message:
            _sys.stderr.write(message)
        _sys.exit(status)
    def _message(self):
        _refuse("a message of argparse", "give every argument a default, or hand a right list to parse_args")
    def parse_args(self, args=None, namespace=None):
        found, rest = self.parse_known_args(args, namespace)
        if rest:
            self._message()
        return found
    def parse_known_args(self, args=None, namespace=None):
        words = list(_sys.argv[1:] if args is None else args)
        found = namespace if namespace is not None else Namespace()
        for action in self._actions:
            if action.default is not SUPPRESS and not hasattr(found, action.dest):
                setattr(found, action.dest, self._defaults.get(action.dest, action.default))
        for name, value in self._defaults.items():
            if not hasattr(found, name):
                setattr(found, name, value)
        seen, rest = self._read(words, found)
        for action in self._actions:
            if action.required and action not in seen:
                self._message()
            if action not in seen and isinstance(action.default, str) and getattr(found, action.dest, None) is action.default:
                setattr(found, action.dest, self._value(action, action.default, False))
        return found, rest
    def _read(self, words, found):
        seen, rest, plain = [], [], []
        while words:
            word = words.pop(0)
            if word == "--":
                plain += words
                break
            name, equals, value = word.partition("=")
            action = self._option(name)
            if action is None and len(word) > 2 and word[0] == "-" != word[1] and self._option(word[:2]) is not None:
                # Short options in one word, or one with its value.
                action, equals = self._option(word[:2]), None
                words.insert(0, word[2:] if action.takes else "-" + word[2:])
            if action is None:
                is_option = word.startswith("-") and len(word) > 1 and not word[1:].replace(".", "").isdigit()
                if not is_option and self._is_command(plain):
                    seen.append(self._commands)
                    rest += self._command(word, words, found)
                    break
                (rest if is_option else plain).append(word)
                if word in ("-h", "--help"):
                    self._message()
                continue
            if equals:
                words.insert(0, value)
            seen.append(action)
            self._take(action, words, found)
        self._positional(plain, found, seen)
        return seen, rest + plain
    def _option(self, name):
        return next((each for each in self._actions if name in each.option_strings), None)
    def _is_command(self, before):
        return self._commands is not None and len(before) == len(self._positionals())
    def _positionals(self):
        return [each for each in self._actions if not each.option_strings and each is not self._commands]
    def _command(self, name, words, found):
        if name not in self._commands.choices:
            self._message()
        if self._commands.dest is not SUPPRESS:
            setattr(found, self._commands.dest, name)
        own, rest = self._commands.choices[name].parse_known_args(words)
        for each, value in vars(own).items():
            setattr(found, each, value)
        return rest
    def _positional(self, plain, found, seen):
        actions = self._positionals()
        for index, action in enumerate(actions):
            wanted = sum(1 for each in actions[index + 1:] if each.required)
            if len(plain) - wanted <= 0 and not action.required:
                if action.nargs == "*" and action.default is None:
                    setattr(found, action.dest, [])
                continue
            if not plain:
                continue
            seen.append(action)
            words = plain[:len(plain) - wanted]
            before = len(words)
            self._take(action, words, found)
            del plain[:before - len(words)]
    def _take(self, action, words, found):
        if action.action == "count":
            setattr(found, action.dest, (getattr(found, action.dest, None) or 0) + 1)
        elif not action.takes:
            setattr(found, action.dest, action.const)
        else:
            value = self._values(action, words)
            if action.action == "append":
                value = [*(getattr(found, action.dest, None) or []), value]
            setattr(found, action.dest, value)
    def _values(self, action, words):
        ready = 0
        while ready < len(words) and (not words[ready].startswith("-") or words[ready][1:].replace(".", "").isdigit()):
            ready += 1
        if action.nargs is None or action.nargs == "?":
            if ready == 0:
                return action.const if action.nargs == "?" else self._message()
            return self._value(action, words.pop(0))
        count = action.nargs if isinstance(action.nargs, int) else ready
        if count > ready or (action.nargs == "+" and count == 0):
            self._message()
        return [self._value(action, words.pop(0)) for _ in range(count)]
    def _value(self, action, text, choose=True):
        try:
            value = action.type(text) if action.type else text
        except (TypeError, ValueError, ArgumentTypeError):
            self._message()
        if choose and action.choices is not None and value not in action.choices:
            self._message()
        return value
`,
);
