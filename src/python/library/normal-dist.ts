/** `statistics.NormalDist`. */
export const NORMAL_DIST = `
# Wichura's algorithm AS241: a quotient of two polynomials, of falling powers, near the middle, beside it and far out.
_MIDDLE = ((2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
            1971.5909503065513, 133.14166789178438, 3.3871328727963665),
           (5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
            687.1870074920579, 42.31333070160091, 1.0))
_BESIDE = ((0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
            3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835),
           (1.0507500716444169e-09, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
            0.6897673349851, 1.6763848301838038, 2.053191626637759, 1.0))
_FAR = ((2.0103343992922881e-07, 2.7115555687434876e-05, 0.0012426609473880784, 0.026532189526576124,
         0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103),
        (2.0442631033899397e-15, 1.421511758316446e-07, 1.8463183175100548e-05, 0.0007868691311456133,
         0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1.0))
def _polynomial(constants, r):
    total = 0.0
    for constant in constants:
        total = total * r + constant
    return total
def _inverse(p, mu, sigma):
    q = p - 0.5
    if abs(q) <= 0.425:
        r = 0.180625 - q * q
        return mu + _polynomial(_MIDDLE[0], r) * q / _polynomial(_MIDDLE[1], r) * sigma
    r = _math.sqrt(-_math.log(p if q <= 0.0 else 1.0 - p))
    (top, bottom), r = (_BESIDE, r - 1.6) if r <= 5.0 else (_FAR, r - 5.0)
    x = _polynomial(top, r) / _polynomial(bottom, r)
    return mu + (-x if q < 0.0 else x) * sigma

class NormalDist:
    __slots__ = "_mu", "_sigma"
    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu, self._sigma = float(mu), float(sigma)
    @classmethod
    def from_samples(cls, data):
        data = list(data)
        deviation = stdev(data)
        return cls(mean(data), deviation)
    def samples(self, n, *, seed=None):
        import random
        draw = random.random if seed is None else random.Random(seed).random
        return [_inverse(draw(), self._mu, self._sigma) for _ in range(n)]
    def _spread(self, name):
        if not self._sigma:
            raise StatisticsError(f"{name}() not defined when sigma is zero")
        return self._sigma
    def pdf(self, x):
        variance = self._spread("pdf") * self._sigma
        diff = x - self._mu
        return _math.exp(diff * diff / (-2.0 * variance)) / _math.sqrt(_math.tau * variance)
    def cdf(self, x):
        return 0.5 * _math.erfc((self._mu - x) / (self._spread("cdf") * _math.sqrt(2.0)))
    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return _inverse(p, self._mu, self._sigma)
    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]
    def zscore(self, x):
        spread = self._spread("zscore")
        return (x - self._mu) / spread
    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        a, b = sorted((self, other), key=lambda each: (each._sigma, each._mu))
        if not a.variance or not b.variance:
            raise StatisticsError("overlap() not defined when sigma is zero")
        wider, apart = b.variance - a.variance, abs(b._mu - a._mu)
        if not wider:
            return _math.erfc(apart / (2.0 * a._sigma * _math.sqrt(2.0)))
        middle = a._mu * b.variance - b._mu * a.variance
        half = a._sigma * b._sigma * _math.sqrt(apart * apart + wider * _math.log(b.variance / a.variance))
        x, y = (middle + half) / wider, (middle - half) / wider
        return 1.0 - (abs(b.cdf(x) - a.cdf(x)) + abs(b.cdf(y) - a.cdf(y)))
    mean = median = mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)
    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, _math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)
    __radd__ = __add__
    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, _math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)
    def __rsub__(self, other):
        return -(self - other)
    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * _math.fabs(other))
    __rmul__ = __mul__
    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / _math.fabs(other))
    def __pos__(self):
        return NormalDist(self._mu, self._sigma)
    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)
    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma
    def __hash__(self):
        return hash((self._mu, self._sigma))
    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"
`;
