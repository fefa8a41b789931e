"""What a run changes in the interpreter, and puts back for the next program."""

import sys
import types

MISSING = object()


class Patches:
    """Puts things in place of others, and back."""

    def __init__(self):
        self.saved = []
        self.modules = []

    def set(self, owner, name, value):
        self.saved.append((owner, name, owner.__dict__.get(name, MISSING)))
        setattr(owner, name, value)

    def module(self, name, module):
        self.modules.append((name, sys.modules.get(name)))
        sys.modules[name] = module

    def undo(self):
        for owner, name, value in reversed(self.saved):
            if value is MISSING:
                delattr(owner, name)
            else:
                setattr(owner, name, value)
        for name, module in reversed(self.modules):
            if module is None:
                sys.modules.pop(name, None)
            else:
                sys.modules[name] = module


class Modules:
    """The modules as they are, for the next program: this one may put its own names into them."""

    def __init__(self):
        self.loaded = dict(sys.modules)
        self.names = {name: dict(vars(module)) for name, module in self.loaded.items() if self.is_module(module)}

    @staticmethod
    def is_module(module):
        return isinstance(module, types.ModuleType) and not module.__name__.startswith(("oracle", "pyodide", "_pyodide", "js"))

    def restore(self):
        for name in [each for each, module in sys.modules.items() if not self.is_module(module)]:
            if name not in self.loaded:
                del sys.modules[name]
        sys.modules.update(self.loaded)
        for name, names in self.names.items():
            now = vars(self.loaded[name])
            if now != names:
                now.clear()
                now.update(names)
        # A part that this program has imported stays where the next finds it, and its package knows of it.
        for name, module in sys.modules.items():
            package, _, part = name.rpartition(".")
            if name not in self.loaded and package in self.loaded:
                setattr(self.loaded[package], part, module)
