import {registerPython} from './register.ts';

/** The tower of numbers: which classes are which. */
registerPython(
  'numbers',
  `
from abc import ABCMeta

class Number(metaclass=ABCMeta):
    __slots__ = ()
    __hash__ = None
class Complex(Number):
    __slots__ = ()
class Real(Complex):
    __slots__ = ()
class Rational(Real):
    __slots__ = ()
    def __float__(self):
        return int(self.numerator) / int(self.denominator)
class Integral(Rational):
    __slots__ = ()
Complex.register(complex)
Real.register(float)
Integral.register(int)
`,
);
