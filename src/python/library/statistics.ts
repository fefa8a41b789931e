import {registerPython} from './register.ts';

/** Sums are kept as fractions of whole numbers and rounded once, at the end, as CPython rounds them. */
registerPython(
  'statistics',
  `
import math as _math
from collections import Counter as _Counter

class StatisticsError(ValueError):
    pass

def _least(data, count, message):
    data = list(data)
    if len(data) < count:
        raise StatisticsError(message)
    for value in data:
        if not isinstance(value, (int, float)):
            _refuse(f"statistics of {type(value).__name__}", "give it int or float")
        if isinstance(value, float) and not _math.isfinite(value):
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
    is_whole = bottom == 1 and not any(isinstance(value, float) for value in data)
    return top if is_whole else top / bottom

def mean(data):
    data = _least(data, 1, "mean requires at least one data point")
    top, bottom = _exact(data)
    return _as_data((top, bottom * len(data)), data)

def fmean(data, weights=None):
    if weights is not None:
        _refuse("weights= of statistics.fmean", "multiply the data yourself")
    data = _least(data, 1, "fmean requires at least one data point")
    return _math.fsum(data) / len(data)

def _sorted(data, message="no median for empty data"):
    return sorted(_least(data, 1, message))
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

def mode(data):
    found = _Counter(data).most_common(1)
    if not found:
        raise StatisticsError("no mode for empty data")
    return found[0][0]
def multimode(data):
    counts = _Counter(data)
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]

# The squares of the distances from the mean, over how many there are or one less.
def _spread(data, less, mu, message):
    data = _least(data, 1 + less, message)
    if mu is not None:
        _refuse("the mean given to statistics", "leave it out: it is computed")
    top, bottom = _exact(data)
    squares = _total((n * n, d * d) for n, d in (value.as_integer_ratio() for value in data))
    count = len(data)
    distance = _add(squares, (-top * top, bottom * bottom * count))
    return data, _reduced((distance[0], distance[1] * (count - less)))
def _variance(data, less, mu, message):
    data, spread = _spread(data, less, mu, message)
    return _as_data(spread, data)
def variance(data, xbar=None):
    return _variance(data, 1, xbar, "variance requires at least two data points")
def pvariance(data, mu=None):
    return _variance(data, 0, mu, "pvariance requires at least one data point")
def stdev(data, xbar=None):
    return _root(_spread(data, 1, xbar, "stdev requires at least two data points")[1])
def pstdev(data, mu=None):
    return _root(_spread(data, 0, mu, "pstdev requires at least one data point")[1])

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
`,
);
