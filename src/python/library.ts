// Each of these registers the modules it models.
import './library/contextlib.ts';
import './library/functools.ts';
import './modules/asyncio/module.ts';
import './modules/contextvars.ts';
import './modules/time.ts';
