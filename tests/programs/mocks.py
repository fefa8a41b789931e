import asyncio, inspect
from unittest.mock import AsyncMock, MagicMock, Mock, patch, call, ANY, sentinel, PropertyMock, create_autospec

m = Mock()
m.a(1, b=2)
print(m.mock_calls, m.a.call_args, m.a.call_count)
mm = MagicMock(return_value=3)
print(mm(4), len(mm), bool(mm), list(mm))
am = AsyncMock(return_value=7)
async def main():
    print(await am(5))
    am.assert_awaited_once_with(5)
    print(am.await_count, am.await_args, am.await_args_list, am.mock_calls)
    se = AsyncMock(side_effect=[1, ValueError("x"), 3])
    print(await se())
    try:
        await se()
    except ValueError as e:
        print("err", e)
    print(await se())
    try:
        await se()
    except StopAsyncIteration:
        print("over")
    with patch("asyncio.sleep", new_callable=AsyncMock) as sl:
        await asyncio.sleep(100)
        sl.assert_awaited_once_with(100)
        sl.assert_called_with(100)
    with patch("asyncio.sleep") as sl:
        await asyncio.sleep(5)
        print(type(sl), sl.await_args_list)
    mg = MagicMock()
    mg.__aenter__.return_value = 5
    async with mg as x:
        print(x)
    mg.__aiter__.return_value = [1, 2, 3]
    print([i async for i in mg])
asyncio.run(main())
class Svc:
    def __init__(self, url, n=1):
        self.url = url
    async def fetch(self, x):
        return x
    def sync(self, a, b=2):
        return a
s = Mock(spec=Svc)
print(type(s.fetch))

try:
    s.nope
except AttributeError as e:
    print(e)
print(isinstance(s, Svc))
with patch.object(Svc, "fetch", return_value=9) as f:
    print(asyncio.run(Svc("u").fetch(3)), f.call_args)
with patch.object(Svc, "sync") as g:
    g.side_effect = lambda a: a * 2
    print(Svc("u").sync(4))
    g.assert_called_once_with(4)
@patch("time.time", return_value=5)
def tt(m):
    import time
    print(time.time(), m.called)
tt()
with patch.dict({"a": 1}, {"b": 2}) as d:
    print(d)
print(call(1, a=2), call.foo(3), call == call())
try:
    m.a.assert_called_once_with(3)
except AssertionError as e:
    print(e)
try:
    m.b.assert_called()
except AssertionError as e:
    print(e)
m.a(9)
try:
    m.a.assert_called_once()
except AssertionError as e:
    print(e)
m.a.assert_has_calls([call(1, b=2), call(9)])
m.a.assert_any_call(9)
print(m.method_calls, ANY == 3, sentinel.foo)
m.a.reset_mock()
print(m.a.called, m.a.call_args)
p = PropertyMock(return_value=3)
type(m).prop = p
print(m.prop, p.call_count)
m.configure_mock(**{"x.return_value": 5})
print(m.x())
print(asyncio.iscoroutinefunction(am), inspect.iscoroutinefunction(am))
s2 = create_autospec(Svc)
i2 = s2("u")
i2.sync(1)
i2.sync.assert_called_once_with(1)
try:
    i2.sync(1, 2, 3)
except TypeError as e:
    print(e)

# A coroutine function that is specified stays one.
import inspect, warnings
warnings.simplefilter('ignore')

async def fetch(x, *, deep=False):
    await asyncio.sleep(1)
    return x

class Service:
    async def load(self, key):
        return key

mock = create_autospec(fetch, return_value=42)
print(asyncio.iscoroutinefunction(mock), inspect.iscoroutinefunction(mock), asyncio.iscoroutinefunction(fetch))
print(asyncio.iscoroutinefunction(AsyncMock()), inspect.iscoroutinefunction(AsyncMock()))

async def specified():
    print(await mock(1, deep=True))
    mock.assert_awaited_once_with(1, deep=True)
    print(mock.await_count, mock.await_args, mock.call_args_list)
    try:
        await mock(1, 2, 3)
    except TypeError as e:
        print(e)
    try:
        mock.assert_not_awaited()
    except AssertionError as e:
        print(e)
    mock.side_effect = ValueError('bad')
    try:
        await mock(2)
    except ValueError as e:
        print(repr(e), mock.await_count)
    s = create_autospec(Service, instance=True)
    s.load.return_value = 7
    print(await s.load('k'), s.load.await_args)
    s.load.assert_awaited_once_with('k')
    with patch(f'{__name__}.fetch', autospec=True) as f:
        f.return_value = 9
        print(await fetch(5))
        f.assert_awaited_once_with(5)
asyncio.run(specified())
print(asyncio.coroutines._is_coroutine is mock._is_coroutine)
