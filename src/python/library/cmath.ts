import {registerPython, writtenInC} from './register.ts';

/** What can be computed of finite numbers as CPython's C does; for the others it has tables. */
registerPython(
  'cmath',
  `
from math import atan2 as _atan2, copysign as _copysign, cos as _cos, e, exp as _exp, hypot as _hypot, inf
from math import isfinite as _isfinite, isinf as _isinf, isnan as _isnan, nan, pi
from math import sin as _sin, sqrt as _sqrt, tau

infj = complex(0.0, inf)
nanj = complex(0.0, nan)

def _number(z):
    kind = type(z)
    if isinstance(z, complex):
        return z
    if not any(hasattr(kind, name) for name in ("__complex__", "__float__", "__index__")):
        raise TypeError(f"must be real number, not {kind.__name__}")
    return complex(z)

def _finite(z):
    z = _number(z)
    if not isfinite(z):
        _refuse("cmath of infinity or nan", "give it finite numbers")
    return z

def sqrt(z, /):
    z = _finite(z)
    if z.real == 0.0 and z.imag == 0.0:
        return complex(0.0, z.imag)
    real, imag = abs(z.real), abs(z.imag)
    if real < 2.2250738585072014e-308 and imag < 2.2250738585072014e-308:
        _refuse("cmath.sqrt() of subnormal numbers", "give it greater ones")
    real /= 8.0
    root = 2.0 * _sqrt(real + _hypot(real, imag / 8.0))
    other = imag / (2.0 * root)
    if z.real >= 0.0:
        return complex(root, _copysign(other, z.imag))
    return complex(other, _copysign(root, z.imag))

def exp(z, /):
    z = _finite(z)
    if z.real > 708.0:
        _refuse("cmath.exp() of a real part above 708", "give it a lesser one")
    length = _exp(z.real)
    return complex(length * _cos(z.imag), length * _sin(z.imag))

def phase(z, /):
    z = _number(z)
    return _atan2(z.imag, z.real)

def polar(z, /):
    z = _finite(z)
    return abs(z), _atan2(z.imag, z.real)

def rect(r, phi, /):
    _finite(r), _finite(phi)
    r, phi = float(r), float(phi)
    return complex(r, r * phi) if phi == 0.0 else complex(r * _cos(phi), r * _sin(phi))

def isfinite(z, /):
    z = _number(z)
    return _isfinite(z.real) and _isfinite(z.imag)

def isinf(z, /):
    z = _number(z)
    return _isinf(z.real) or _isinf(z.imag)

def isnan(z, /):
    z = _number(z)
    return _isnan(z.real) or _isnan(z.imag)
`,
  [],
  writtenInC('sqrt exp phase polar rect isfinite isinf isnan', 'cmath'),
);
