import {registerPython} from './register.ts';

registerPython(
  'copy',
  `
def copy(x):
    if isinstance(x, (list, dict, set)):
        return x.copy()
    if isinstance(x, (int, str, float, tuple, frozenset, bytes, type)) or x is None:
        return x
    if hasattr(x, "__copy__"):
        return x.__copy__()
    new = object.__new__(type(x))
    new.__dict__.update(x.__dict__)
    return new
def deepcopy(x, memo=None):
    if memo is None:
        memo = {}
    if id(x) in memo:
        return memo[id(x)]
    if isinstance(x, list):
        memo[id(x)] = y = []
        y.extend([deepcopy(v, memo) for v in x])
        return y
    if isinstance(x, dict):
        memo[id(x)] = y = {}
        for k, v in x.items():
            y[deepcopy(k, memo)] = deepcopy(v, memo)
        return y
    if isinstance(x, tuple):
        return tuple([deepcopy(v, memo) for v in x])
    if isinstance(x, set):
        return {deepcopy(v, memo) for v in x}
    if isinstance(x, (int, str, float, frozenset, bytes, type)) or x is None or callable(x):
        return x
    new = object.__new__(type(x))
    memo[id(x)] = new
    for k, v in x.__dict__.items():
        new.__dict__[k] = deepcopy(v, memo)
    return new
`,
);
