import {imported} from '../compile/imports.ts';
import {isModelled} from '../modules/registry.ts';
import {STDLIB_NAMES} from '../modules/stdlib-names.ts';
import {native} from '../objects/natives.ts';
import {registerPython} from './register.ts';

const RELATIVE = `
def _resolve_name(name, package, level):
    bits = package.rsplit('.', level - 1)
    if len(bits) < level:
        raise ImportError('attempted relative import beyond top-level package')
    base = bits[0]
    return f'{base}.{name}' if name else base

def _level(name):
    return len(name) - len(name.lstrip('.'))
`;

/** `importlib/__init__.py`, for the modules that are modelled and those in \`sys.modules\`. */
registerPython(
  'importlib',
  `${RELATIVE}
import os as _os, sys

__all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']

def import_module(name, package=None):
    level = 0
    if name.startswith('.'):
        if not package:
            raise TypeError("the 'package' argument is required to perform a "
                            f"relative import for {name!r}")
        level = _level(name)
        if not isinstance(package, str):
            raise TypeError('__package__ not set to a string')
        name = _resolve_name(name[level:], package, level)
    if not name:
        raise ValueError('Empty module name')
    _look_for_file(name.partition('.')[0])
    return _imported(name)

def __import__(name, globals=None, locals=None, fromlist=(), level=0):
    if not isinstance(name, str):
        raise TypeError('module name must be a string')
    if level < 0:
        raise ValueError('level must be >= 0')
    if level > 0:
        _refuse("an import that begins at a package", "name the whole module")
    if not name:
        raise ValueError('Empty module name')
    _look_for_file(name.partition('.')[0])
    module = _imported(name)
    if not fromlist:
        return _imported(name.partition('.')[0])
    if any(not isinstance(each, str) or each == '*' for each in fromlist):
        _refuse("such a list of names for __import__()", "give names of the module")
    for each in fromlist:
        if not hasattr(module, each) and _is_module(f'{name}.{each}'):
            _imported(f'{name}.{each}')
    return module

# A program's own module would be run from its file.
def _look_for_file(top):
    if top not in sys.modules and (_os.path.isfile(top + '.py') or _os.path.isfile(_os.path.join(top, '__init__.py'))):
        _refuse(f"a module in a file of the program's own ({top})", "put it into the program")

def invalidate_caches():
    pass

def reload(module):
    _refuse("importlib.reload", "write the program without it")
`,
  [
    ['_imported', native('import_module', 'name', name => imported(String(name)))],
    ['_is_module', native('import_module', 'name', name => isModelled(String(name)))],
  ],
);

/** `importlib/util.py`: whether there is a module. */
registerPython(
  'importlib.util',
  `${RELATIVE}
import sys
from importlib import import_module as _import_module, _look_for_file

class ModuleSpec:
    def __init__(self, name):
        self.name = name
    @property
    def parent(self):
        _refuse("a module's spec but for its name", "ask only whether there is one")
    loader = origin = submodule_search_locations = cached = has_location = loader_state = __repr__ = parent
ModuleSpec.__module__ = '_frozen_importlib'

def resolve_name(name, package):
    if not name.startswith('.'):
        return name
    elif not package:
        raise ImportError(f'no package specified for {repr(name)} '
                          '(required for relative module names)')
    level = _level(name)
    return _resolve_name(name[level:], package, level)

def find_spec(name, package=None):
    fullname = resolve_name(name, package) if name.startswith('.') else name
    if fullname in sys.modules:
        return None if sys.modules[fullname] is None else _spec_of(sys.modules[fullname], name)
    parent_name = fullname.rpartition('.')[0]
    if parent_name:
        _import_module(parent_name)
        if not _is_there(fullname):
            _refuse(f"whether there is a module {fullname}", "ask for its package")
    _look_for_file(fullname)
    return ModuleSpec(fullname) if _is_there(fullname) else None

def _spec_of(module, name):
    if _is_there(module.__name__):
        return ModuleSpec(module.__name__)
    raise ValueError(f'{name}.__spec__ is None')
`,
  [['_is_there', native('find_spec', 'name', name => isThere(String(name)))]],
);

/** Whether CPython has it: what is not modelled is refused where it is imported. */
function isThere(name: string): boolean {
  return isModelled(name) || STDLIB_NAMES.has(name);
}
