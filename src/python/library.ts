// Each of these registers the modules it models.
import './modules/asyncio.ts';
import './modules/time.ts';
