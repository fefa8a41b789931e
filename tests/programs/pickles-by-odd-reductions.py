# Pickles of what has a __reduce__ that says what cannot be.
import pickle
class R:
    def __reduce__(self): return self.v
    def __repr__(self): return "R"
for v in ("name", "", "R", (list, (), None, [1, 2]), (R, (), None, None, [(1, 2)]), (list, (), None, iter([1])), (R, (), None, 5), (1, 2), (list,)):
    R.v = v
    try: print(len(pickle.dumps(R())) > 0)
    except Exception as e: print(type(e), e, getattr(e, "__notes__", None), repr(e.__context__))
