from statistics import NormalDist
n = NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, n.median, n.mode)
print(n.pdf(100), n.cdf(120), n.inv_cdf(0.975), n.zscore(130), n.quantiles(), n.quantiles(n=10))
print(n + 5, n * 2, n - 5, n / 2, -n, +n, 5 + n, 2 * n, 5 - n)
m = NormalDist(110, 10)
print(n + m, n - m, n == m, n.overlap(m), hash(n) == hash(NormalDist(100, 15)))
print(NormalDist.from_samples([1, 2, 3, 4.5]), NormalDist(), NormalDist(mu=1, sigma=2))
print(n.samples(5, seed=3))
for f in (lambda: NormalDist(0, -1), lambda: NormalDist(0, 0).pdf(1), lambda: n.inv_cdf(0), lambda: NormalDist(0, 0).cdf(1), lambda: n.zscore('a'), lambda: n * m, lambda: NormalDist.from_samples([1])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for p in (0.001, 0.01, 0.02425, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999, 1e-10):
    print(p, NormalDist().inv_cdf(p), NormalDist(5, 0.3).inv_cdf(p))
for x in (-5, -2, -1, 1, 3):
    print(x, NormalDist().cdf(x), NormalDist().pdf(x), NormalDist(2, 3).cdf(x))
