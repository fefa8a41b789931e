import {NORMAL_DIST} from './normal-dist.ts';
import {registerPython} from './register.ts';

/** Sums are kept as fractions of whole numbers and rounded once, at the end, as CPython rounds them. */
registerPython(
  'statistics',
  `
import math as _math
from bisect import bisect_left as _bisect_left, bisect_right as _bisect_right
from collections import Counter as _Counter, namedtuple as _namedtuple
from decimal import Decimal as _Decimal
from fractions import Fraction as _Fraction

class StatisticsError(ValueError):
    pass

def _least(data, count, message):
    data = list(data)
    if len(data) < count:
        raise StatisticsError(message)
    for value in data:
        if not isinstance(value, (int, float, _Decimal, _Fraction)):
            if isinstance(value, (str, bytes, list, tuple, dict, type(None))):
                raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator")
            _refuse(f"statistics of {type(value).__name__}", "give it int, float, Decimal or Fraction")
        if isinstance(value, (float, _Decimal)) and not _math.isfinite(value):
            _refuse("statistics of infinity or nan", "give it finite numbers")
    return data

# A fraction is a pair of whole numbers.
def _add(a, b):
    return a[0] * b[1] + b[0] * a[1], a[1] * b[1]
def _total(fractions):
    total = 0, 1
    for each in fractions:
        total = _reduced(_add(total, each))
    return total
def _reduced(fraction):
    shared = _math.gcd(*fraction)
    return fraction[0] // shared, fraction[1] // shared
def _exact(data):
    return _total(value.as_integer_ratio() for value in data)

# The result is of the type of the data, and a float where that cannot hold it.
def _as_data(fraction, data):
    top, bottom = _reduced(fraction)
    kinds = {type(value) for value in data}
    if _Decimal in kinds:
        if kinds - {_Decimal, int}:
            _refuse("statistics of Decimal among other kinds of numbers", "make Decimals of all of them")
        return _Decimal(top) / bottom
    if _Fraction in kinds and float not in kinds:
        return _Fraction(top, bottom)
    is_whole = bottom == 1 and not any(isinstance(value, float) for value in data)
    return top if is_whole else top / bottom

def mean(data):
    data = list(data)
    unbounded = [value for value in data if isinstance(value, float) and not _math.isfinite(value)]
    if unbounded and all(isinstance(value, (int, float)) for value in data):
        return sum(unbounded) / len(data)
    data = _least(data, 1, "mean requires at least one data point")
    top, bottom = _exact(data)
    return _as_data((top, bottom * len(data)), data)

def fmean(data, weights=None):
    data = list(data)
    if weights is None:
        total = _math.fsum(data)
        if not data:
            raise StatisticsError("fmean requires at least one data point")
        return total / len(data)
    data = _least(data, 0, "")
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    total = _math.fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return _products(data, weights) / total

# The sum of the products, rounded once.
def _products(a, b):
    top, bottom = _total(_multiplied(x, y) for x, y in zip(a, b))
    return top / bottom
def _multiplied(x, y):
    (a, b), (c, d) = x.as_integer_ratio(), y.as_integer_ratio()
    return a * c, b * d

def geometric_mean(data):
    data = list(data)
    for value in data:
        if value < 0:
            raise StatisticsError("No negative inputs allowed", value)
    if not data:
        raise StatisticsError("Must have a non-empty dataset")
    if 0 in data:
        return 0.0
    return _math.exp(_math.fsum(map(_math.log, data)) / len(data))
def harmonic_mean(data, weights=None):
    data = _least(data, 1, "harmonic_mean requires at least one data point")
    if len(data) == 1 and weights is None:
        if data[0] < 0:
            raise StatisticsError("harmonic mean does not support negative values")
        return data[0]
    weights = [1] * len(data) if weights is None else list(weights)
    if len(weights) != len(data):
        raise StatisticsError("Number of weights does not match data size")
    if any(value < 0 for value in data + weights):
        raise StatisticsError("harmonic mean does not support negative values")
    if 0 in data:
        return 0
    parts = [weight / value if weight else 0 for weight, value in zip(weights, data)]
    (top, bottom), (all, over) = _exact(parts), _exact(weights)
    return _as_data((all * bottom, over * top), parts)

def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data
def median(data):
    data = _sorted(data)
    middle = len(data) // 2
    return data[middle] if len(data) % 2 else (data[middle - 1] + data[middle]) / 2
def median_low(data):
    data = _sorted(data)
    return data[(len(data) - 1) // 2]
def median_high(data):
    data = _sorted(data)
    return data[len(data) // 2]

def median_grouped(data, interval=1.0):
    data = _sorted(data)
    middle = data[len(data) // 2]
    below = _bisect_left(data, middle)
    here = _bisect_right(data, middle, lo=below) - below
    try:
        interval, middle = float(interval), float(middle)
    except ValueError:
        raise TypeError("Value cannot be converted to a float")
    return middle - interval / 2 + interval * (len(data) / 2 - below) / here
def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    count = len(data)
    if count < 2:
        if count == 1:
            return data * (n - 1)
        raise StatisticsError("must have at least one data point")
    if method == "inclusive":
        cuts = [divmod(i * (count - 1), n) for i in range(1, n)]
        return [(data[j] * (n - delta) + data[j + 1] * delta) / n for j, delta in cuts]
    if method != "exclusive":
        raise ValueError(f"Unknown method: {method!r}")
    found = []
    for i in range(1, n):
        j = min(max(i * (count + 1) // n, 1), count - 1)
        delta = i * (count + 1) - j * n
        found.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
    return found

def _paired(x, y, what):
    if len(y) != len(x):
        raise StatisticsError(f"{what} requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError(f"{what} requires at least two data points")
def _centred(values):
    middle = _math.fsum(values) / len(values)
    return middle, [value - middle for value in values]
def covariance(x, y, /):
    _paired(x, y, "covariance")
    return _products(_centred(x)[1], _centred(y)[1]) / (len(x) - 1)
def correlation(x, y, /, *, method="linear"):
    _paired(x, y, "correlation")
    if method not in ("linear", "ranked"):
        raise ValueError(f"Unknown method: {method!r}")
    if method == "ranked":
        start = (len(x) - 1) / -2
        x, y = _ranks(x, start), _ranks(y, start)
    else:
        x, y = _centred(x)[1], _centred(y)[1]
    xy, xx, yy = _products(x, y), _products(x, x), _products(y, y)
    root = _math.sqrt(xx * yy)
    if not root:
        raise StatisticsError("at least one of the inputs is constant")
    return xy / (root + _products((xx, root), (yy, -root)) / (2.0 * root))
def _ranks(values, start):
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks, at = [0.0] * len(values), 0
    while at < len(order):
        end = at
        while end < len(order) and values[order[end]] == values[order[at]]:
            end += 1
        for each in order[at:end]:
            ranks[each] = start + at + (end - at + 1) / 2 - 1
        at = end
    return ranks
LinearRegression = _namedtuple("LinearRegression", ("slope", "intercept"), module="statistics")
def linear_regression(x, y, /, *, proportional=False):
    _paired(x, y, "linear regression")
    across, up = 0.0, 0.0
    if not proportional:
        (across, x), (up, y) = _centred(x), _centred(y)
    square = _products(x, x)
    if not square:
        raise StatisticsError("x is constant")
    slope = (_products(x, y) + 0.0) / square
    return LinearRegression(slope, 0.0 if proportional else up - slope * across)

def mode(data):
    found = _Counter(iter(data)).most_common(1)
    if not found:
        raise StatisticsError("no mode for empty data")
    return found[0][0]
def multimode(data):
    counts = _Counter(iter(data))
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]

# The squares of the distances from the mean, over how many there are or one less.
def _spread(data, less, mu, message):
    data = _least(data, 1 + less, message)
    if mu is not None:
        distances = [(value - mu) * (value - mu) for value in data]
        top, bottom = _exact(distances)
        return distances, _reduced((top, bottom * (len(data) - less)))
    top, bottom = _exact(data)
    squares = _total((n * n, d * d) for n, d in (value.as_integer_ratio() for value in data))
    count = len(data)
    distance = _add(squares, (-top * top, bottom * bottom * count))
    return data, _reduced((distance[0], distance[1] * (count - less)))
def _variance(data, less, mu, message):
    data, spread = _spread(data, less, mu, message)
    return _as_data(spread, data)
def _deviation(data, less, mu, message):
    data, spread = _spread(data, less, mu, message)
    if any(isinstance(value, _Decimal) for value in data):
        _refuse("the standard deviation of Decimals", "take the square root of the variance")
    return _root(spread)
def variance(data, xbar=None):
    return _variance(data, 1, xbar, "variance requires at least two data points")
def pvariance(data, mu=None):
    return _variance(data, 0, mu, "pvariance requires at least one data point")
def stdev(data, xbar=None):
    return _deviation(data, 1, xbar, "stdev requires at least two data points")
def pstdev(data, mu=None):
    return _deviation(data, 0, mu, "pstdev requires at least one data point")

# A root with more bits than a float has, the last of them set if anything is left over: so it rounds as the true root does.
def _root(fraction):
    top, bottom = fraction
    if top == 0:
        return 0.0
    shift = max(0, 110 - (top.bit_length() - bottom.bit_length()) // 2)
    scaled = (top << 2 * shift) // bottom
    root = _math.isqrt(scaled)
    if root * root * bottom != top << 2 * shift:
        root |= 1
    return root / (1 << shift)
${NORMAL_DIST}`,
);
