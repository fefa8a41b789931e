import {registerPython} from './register.ts';

/** `asyncio.log`: the logger that asyncio writes to. */
registerPython(
  'asyncio.log',
  `
import logging

logger = logging.getLogger("asyncio")
`,
);
