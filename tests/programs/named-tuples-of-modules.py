import decimal
import functools
import sched
import selectors
import statistics
import urllib.parse


@functools.lru_cache
def cached():
    pass


# They are named after the module that has them.
for cls in (
    selectors.SelectorKey,
    decimal.DecimalTuple,
    type(statistics.linear_regression([1, 2, 3], [1, 2, 3])),
    type(urllib.parse.urlparse("http://a")),
    type(urllib.parse.urlsplit("http://a")),
    type(cached.cache_info()),
    sched.Event,
):
    print(cls, cls.__module__, cls.__qualname__)
