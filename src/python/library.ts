// Each of these registers the modules it models.
import './library/collections.ts';
import './library/contextlib.ts';
import './library/datetime.ts';
import './library/functools.ts';
import './library/logging.ts';
import './library/network.ts';
import './library/simple.ts';
import './modules/asyncio/submodules.ts';
import './modules/contextvars.ts';
import './modules/itertools.ts';
import './modules/json.ts';
import './modules/math.ts';
import './modules/random.ts';
import './modules/sys.ts';
import './modules/concurrent-futures.ts';
import './modules/threading.ts';
import './modules/time.ts';
