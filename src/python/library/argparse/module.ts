import {registerPython} from '../register.ts';
import {ACTIONS} from './actions.ts';
import {READING} from './reading.ts';
import {USAGE} from './usage.ts';

const PARSER = `
class HelpFormatter: pass
class ArgumentDefaultsHelpFormatter(HelpFormatter): pass
class RawDescriptionHelpFormatter(HelpFormatter): pass
class RawTextHelpFormatter(RawDescriptionHelpFormatter): pass
class MetavarTypeHelpFormatter(HelpFormatter): pass

class ArgumentParser:
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=(), formatter_class=HelpFormatter,
                 prefix_chars="-", argument_default=None, add_help=True, allow_abbrev=True, exit_on_error=True, **others):
        self.prog = _path.basename(_sys.argv[0]) if prog is None else prog
        self.usage, self.description, self.epilog = usage, description, epilog
        self.allow_abbrev, self.exit_on_error = allow_abbrev, exit_on_error
        self._actions, self._exclusive, self._defaults, self._commands = [], [], {}, None
        if add_help:
            self.add_argument("-h", "--help", action="help", default=SUPPRESS)
    def add_argument(self, *names, **options):
        action = Action(names or (options["dest"],), **options)
        self._actions.append(action)
        return action
    def add_argument_group(self, title=None, description=None, **options):
        return _Group(self)
    def add_mutually_exclusive_group(self, required=False):
        group = _Group(self, required)
        self._exclusive.append(group)
        return group
    def add_subparsers(self, *, title=None, description=None, prog=None, parser_class=None, action=None, dest=None,
                       required=False, help=None, metavar=None):
        if self._commands is not None:
            raise ValueError("cannot have multiple subparser arguments")
        before = [each for each in self._actions if not each.option_strings]
        prog = prog or _usage(self.prog, before, self._exclusive).removeprefix("usage: ").strip()
        self._commands = _SubParsersAction(prog, parser_class or type(self), dest, required, help, metavar)
        self._actions.append(self._commands)
        return self._commands
    def set_defaults(self, **defaults):
        self._defaults.update(defaults)
    def get_default(self, dest):
        return next((each.default for each in self._actions if each.dest == dest), self._defaults.get(dest))
    def format_usage(self):
        if self.usage is None:
            return _usage(self.prog, self._actions, self._exclusive)
        return f"usage: {self.usage % {'prog': self.prog}}".strip("\\n") + "\\n"
    def print_usage(self, file=None):
        print(self.format_usage(), end="", file=file)
    def format_help(self):
        _refuse("the help of argparse", "print what the program takes yourself")
    def print_help(self, file=None):
        print(self.format_help(), end="", file=file)
    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\\n")
    def exit(self, status=0, message=None):
        if message:
            _sys.stderr.write(message)
        _sys.exit(status)
    def parse_args(self, args=None, namespace=None):
        found, rest = self.parse_known_args(args, namespace)
        if rest:
            self._fail(ArgumentError(None, f"unrecognized arguments: {' '.join(rest)}"))
        return found
    def parse_known_args(self, args=None, namespace=None):
        found = namespace if namespace is not None else Namespace()
        for action in self._actions:
            default = self._defaults.get(action.dest, action.default)
            if action.dest is not SUPPRESS and default is not SUPPRESS and not hasattr(found, action.dest):
                setattr(found, action.dest, default)
        for name, value in self._defaults.items():
            if not hasattr(found, name):
                setattr(found, name, value)
        try:
            return found, _Reading(self, list(_sys.argv[1:] if args is None else args), found).run()
        except ArgumentError as error:
            self._fail(error)
    def _fail(self, error):
        if not self.exit_on_error:
            raise error
        self.error(str(error))
`;

/** What a program's arguments are when it gets none, and those it hands to `parse_args` itself; help is refused. */
registerPython(
  'argparse',
  `import os.path as _path, re as _re, sys as _sys\nfrom textwrap import fill as _fill\n${ACTIONS}${USAGE}${READING}${PARSER}`,
);
