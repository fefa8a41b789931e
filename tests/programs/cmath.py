# Complex numbers: their roots, lengths and angles.
import cmath
from cmath import sqrt

for z in (2, -4, 3.5, 1j, -1j, 3 + 4j, -3 - 4j, 1e300 + 1e300j, 1e-200, 0, complex(-0.0, -0.0), -2.0, complex(-2, -0.0), True):
    print(z, sqrt(z), cmath.phase(z), cmath.polar(z))
for z in (0, 1, 1j * cmath.pi, -2 + 3j, 700, complex(-800, 1)):
    print(z, cmath.exp(z))
print(cmath.rect(2, cmath.pi / 3), cmath.rect(-1, 0), cmath.rect(1.5, -0.0), cmath.rect(0, 2))
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)
print(cmath.isfinite(1j), cmath.isinf(cmath.infj), cmath.isnan(cmath.nanj), cmath.isnan(2), cmath.phase(cmath.infj))


class Two:
    def __complex__(self):
        return 2 + 0j


a, b, c = 1, -3, 10
d = cmath.sqrt(b * b - 4 * a * c)
print((-b + d) / 2 / a, (-b - d) / (2 * a), sqrt(Two()), sqrt)
for wrong in (lambda: sqrt("4"), lambda: sqrt(None), lambda: sqrt(), lambda: cmath.phase([])):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
