import {registerPython} from './register.ts';

/** Texts of objects, cut short. */
registerPython(
  'reprlib',
  `
from itertools import islice as _islice
from threading import get_ident as _ident

__all__ = ["Repr", "repr", "recursive_repr"]
_repr = repr

def recursive_repr(fillvalue='...'):
    def decorating_function(user_function):
        running = set()
        def wrapper(self):
            key = id(self), _ident()
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return user_function(self)
            finally:
                running.discard(key)
        for name in '__module__', '__doc__', '__name__', '__qualname__':
            setattr(wrapper, name, getattr(user_function, name))
        wrapper.__wrapped__ = user_function
        return wrapper
    return decorating_function

class Repr:
    _lookup = dict.fromkeys('tuple list set frozenset dict str int'.split(), 'builtins') | {
        'array': 'array', 'deque': 'collections'}

    def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6, maxfrozenset=6,
                 maxdeque=6, maxstring=30, maxlong=40, maxother=30, fillvalue='...', indent=None):
        self.maxlevel = maxlevel
        self.maxtuple = maxtuple
        self.maxlist = maxlist
        self.maxarray = maxarray
        self.maxdict = maxdict
        self.maxset = maxset
        self.maxfrozenset = maxfrozenset
        self.maxdeque = maxdeque
        self.maxstring = maxstring
        self.maxlong = maxlong
        self.maxother = maxother
        self.fillvalue = fillvalue
        self.indent = indent

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        cls = type(x)
        kind = '_'.join(cls.__name__.split())
        method = getattr(self, 'repr_' + kind, None)
        if method and self._lookup.get(kind, cls.__module__) == cls.__module__:
            return method(x, level)
        return self.repr_instance(x, level)

    def _join(self, pieces, level):
        if self.indent is None:
            return ', '.join(pieces)
        if not pieces:
            return ''
        step = self.indent
        if isinstance(step, int):
            if step < 0:
                raise ValueError(f'Repr.indent cannot be negative int (was {step!r})')
            step = ' ' * step
        if not isinstance(step, str):
            raise TypeError(f'Repr.indent must be a str, int or None, not {type(step)}')
        margin = '\\n' + step * (self.maxlevel - level + 1)
        return ''.join(margin + piece + ',' for piece in pieces) + margin[:-len(step) or None]

    def _repr_iterable(self, x, level, left, right, most, trail=''):
        if level <= 0 and len(x):
            return left + self.fillvalue + right
        pieces = [self.repr1(item, level - 1) for item in _islice(x, most)]
        if len(x) > most:
            pieces.append(self.fillvalue)
        comma = trail if len(x) == 1 and self.indent is None else ''
        return left + self._join(pieces, level) + comma + right

    def _cut(self, text, most, whole=None):
        if len(text) <= most:
            return text
        begin = max(0, (most - 3) // 2)
        end = max(0, most - 3 - begin)
        if whole is not None:
            text = _repr(whole[:begin] + whole[len(whole) - end:])
        return text[:begin] + self.fillvalue + text[len(text) - end:]

    def repr_tuple(self, x, level):
        return self._repr_iterable(x, level, '(', ')', self.maxtuple, ',')
    def repr_list(self, x, level):
        return self._repr_iterable(x, level, '[', ']', self.maxlist)
    def repr_array(self, x, level):
        if not x:
            return f"array('{x.typecode}')"
        return self._repr_iterable(x, level, f"array('{x.typecode}', [", '])', self.maxarray)
    def repr_set(self, x, level):
        return self._repr_iterable(_in_order(x), level, '{', '}', self.maxset) if x else 'set()'
    def repr_frozenset(self, x, level):
        if not x:
            return 'frozenset()'
        return self._repr_iterable(_in_order(x), level, 'frozenset({', '})', self.maxfrozenset)
    def repr_deque(self, x, level):
        return self._repr_iterable(x, level, 'deque([', '])', self.maxdeque)
    def repr_dict(self, x, level):
        if not x:
            return '{}'
        if level <= 0:
            return '{' + self.fillvalue + '}'
        pieces = [f'{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}'
                  for key in _islice(_in_order(x), self.maxdict)]
        if len(x) > self.maxdict:
            pieces.append(self.fillvalue)
        return '{' + self._join(pieces, level) + '}'
    def repr_str(self, x, level):
        return self._cut(_repr(x[:self.maxstring]), self.maxstring, x)
    def repr_int(self, x, level):
        try:
            text = _repr(x)
        except ValueError:
            _refuse("an int with so many digits in reprlib", "raise sys.set_int_max_str_digits()")
        return self._cut(text, self.maxlong)
    def repr_instance(self, x, level):
        try:
            text = _repr(x)
        except Exception:
            return f'<{type(x).__name__} instance at {id(x):#x}>'
        return self._cut(text, self.maxother)

def _in_order(x):
    try:
        return sorted(x)
    except Exception:
        return list(x)

aRepr = Repr()
repr = aRepr.repr
`,
);
