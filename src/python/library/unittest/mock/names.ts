/** What mocks stand for: which names a spec has, and the signatures of what it replaces. */
export const NAMES = `
__all__ = ('Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock',
           'FILTER_DIR', 'NonCallableMock', 'NonCallableMagicMock', 'PropertyMock')
import asyncio
import contextlib
import io
import inspect
import pprint
import sys
import builtins
from inspect import iscoroutinefunction
import threading
from dataclasses import fields, is_dataclass
from types import ModuleType, MethodType
safe_repr = repr
from functools import wraps, partial
from threading import RLock

class InvalidSpecError(Exception):
    pass
FILTER_DIR = True
_safe_super = super

def _is_async_obj(obj):
    if _is_instance_mock(obj) and (not isinstance(obj, AsyncMock)):
        return False
    if hasattr(obj, '__func__'):
        obj = getattr(obj, '__func__')
    return iscoroutinefunction(obj) or inspect.isawaitable(obj)

def _is_async_func(func):
    if getattr(func, '__code__', None):
        return iscoroutinefunction(func)
    else:
        return False

def _is_instance_mock(obj):
    return issubclass(type(obj), NonCallableMock)

def _is_exception(obj):
    return isinstance(obj, BaseException) or (isinstance(obj, type) and issubclass(obj, BaseException))

def _extract_mock(obj):
    if isinstance(obj, FunctionTypes) and hasattr(obj, 'mock'):
        return obj.mock
    else:
        return obj

def _get_signature_object(func, as_instance, eat_self):
    if isinstance(func, type) and (not as_instance):
        func = func.__init__
        eat_self = True
    elif isinstance(func, (classmethod, staticmethod)):
        if isinstance(func, classmethod):
            eat_self = True
        func = func.__func__
    elif not isinstance(func, FunctionTypes):
        try:
            func = func.__call__
        except AttributeError:
            return None
    if not inspect.isfunction(func) and getattr(func, '__name__', None) in ('__init__', '__call__') and not inspect.isfunction(getattr(func, '__func__', None)):
        sig = inspect.Signature([inspect.Parameter('args', 2), inspect.Parameter('kwargs', 4)])
        return (func, sig)
    sig = inspect.signature(func)
    if eat_self:
        sig = sig.replace(parameters=list(sig.parameters.values())[1:])
    return (func, sig)

def _check_signature(func, mock, skipfirst, instance=False):
    sig = _get_signature_object(func, instance, skipfirst)
    if sig is None:
        return
    func, sig = sig
    def checksig(self, /, *args, **kwargs):
        sig.bind(*args, **kwargs)
    _copy_func_details(func, checksig)
    type(mock)._mock_check_sig = checksig
    type(mock).__signature__ = sig

def _copy_func_details(func, funcopy):
    if not inspect.isfunction(func):
        return
    for attribute in ('__name__', '__doc__', '__module__', '__defaults__', '__kwdefaults__'):
        try:
            setattr(funcopy, attribute, getattr(func, attribute))
        except AttributeError:
            pass

def _static(obj, name):
    owners = list(obj.__mro__) if isinstance(obj, type) else [obj, *type(obj).__mro__]
    for owner in owners:
        names = getattr(owner, '__dict__', {})
        if name in names:
            return names[name]

def _is_data(obj):
    if isinstance(obj, type) or inspect.ismethod(obj) or inspect.isfunction(obj):
        return False
    return isinstance(obj, property) or hasattr(type(obj), '__set__') or hasattr(type(obj), '__delete__')

_OF_FUNCTIONS = '''__annotate__ __annotations__ __builtins__ __call__ __class__ __closure__ __code__ __defaults__ __delattr__
  __dict__ __dir__ __doc__ __eq__ __format__ __ge__ __get__ __getattribute__ __getstate__ __globals__ __gt__ __hash__ __init__
  __init_subclass__ __kwdefaults__ __le__ __lt__ __module__ __name__ __ne__ __new__ __qualname__ __reduce__ __reduce_ex__
  __repr__ __setattr__ __sizeof__ __str__ __subclasshook__ __type_params__'''

def _names(obj):
    if inspect.isfunction(obj):
        return sorted({*_OF_FUNCTIONS.split(), *obj.__dict__})
    cls = obj if isinstance(obj, type) else type(obj)
    for base in cls.__mro__:
        if base is not object and base.__module__ not in ('__main__', 'abc', 'typing'):
            _refuse(f"a mock with the names of {cls.__name__}", "give it a class of your own, or a list of names, as spec")
    return dir(obj)

def _callable(obj):
    if isinstance(obj, type):
        return True
    if isinstance(obj, (staticmethod, classmethod, MethodType)):
        return _callable(obj.__func__)
    return callable(obj)

def _is_list(obj):
    return type(obj) in (list, tuple)

def _instance_callable(obj):
    if not isinstance(obj, type):
        return callable(obj)
    for base in (obj,) + obj.__mro__:
        if base.__dict__.get('__call__') is not None:
            return True
    return False
`;
