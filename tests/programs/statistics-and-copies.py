import statistics as st
from decimal import Decimal as D
from fractions import Fraction as F
a = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(a), st.fmean(a), st.fmean(a, weights=[1, 2, 1, 1, 1, 1, 1, 1]), st.geometric_mean([54, 24, 36]), st.harmonic_mean([40, 60]), st.harmonic_mean([40, 60], weights=[5, 30]), st.harmonic_mean([2.5, 0]))
print(st.median(a), st.median_low(a), st.median_high(a), st.median_grouped(a), st.median_grouped([52, 52, 53, 54]), st.mode("aabbc"), st.multimode("aabb"))
print(st.quantiles(a), st.quantiles(a, n=10), st.quantiles(a, n=4, method="inclusive"), st.quantiles([5], n=4))
print(st.variance(a), st.pvariance(a), st.stdev(a), st.pstdev(a), st.variance(a, 5), st.pvariance(a, mu=5.5), st.stdev(a, 5.0))
print(st.mean([D("0.5"), D("0.75"), D("0.625")]), st.mean([F(1, 6), F(2, 3), F(5, 12)]), st.median([D(1), D(4)]), st.variance([D("27.5"), D("30.25"), D("30.25")]), st.variance([F(1, 6), F(1, 2), F(5, 3)]), st.stdev([F(1, 2), F(3, 2)]), st.mean([F(1, 2), 1]), st.mean([1, D(2)]))
x, y = [1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 1, 2, 3, 1, 2, 3]
print(st.covariance(x, y), st.correlation(x, x), st.correlation(x, [-v for v in x]), st.correlation(x, y), st.linear_regression([1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5]), st.linear_regression(x, y, proportional=True), st.correlation(x, y, method="ranked"))
slope, intercept = st.linear_regression([1, 2, 3], [2.5, 4.5, 6.5])
print(slope, intercept, st.correlation([1.5, 2.5, 4.0], [3, 1, 2]))
for bad in (lambda: st.mean([]), lambda: st.quantiles([]), lambda: st.quantiles([1, 2], n=0), lambda: st.covariance([1], [1]), lambda: st.correlation([1, 2], [1]), lambda: st.linear_regression([1, 1], [1, 2]), lambda: st.geometric_mean([]), lambda: st.harmonic_mean([-1, 2]), lambda: st.fmean([1, 2], [1]), lambda: st.stdev([1]), lambda: st.mode([]), lambda: st.mean(["a"]), lambda: st.quantiles([1, 2], method="x"), lambda: st.fmean([1], [0])):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
import copy
class P:
    def __init__(self, x): self.x = x; self.items = [x]
    def __deepcopy__(self, memo):
        print("deepcopy"); return P(copy.deepcopy(self.x, memo))
class Q:
    def __init__(self): self.p = P([1]); self.p2 = self.p
    def __copy__(self):
        print("copy"); return Q()
q = Q()
r = copy.deepcopy(q)
print(r.p is r.p2, r.p.x == [1], r.p.x is q.p.x, copy.copy(q) is q)
from dataclasses import dataclass
@dataclass
class Point: x: int; y: int
print(copy.replace(Point(1, 2), y=5))
try: copy.replace(5)
except TypeError as e: print(e)
