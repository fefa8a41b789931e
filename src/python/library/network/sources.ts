import {AIOFILES, AIOFILES_OS, AIOFILES_PATH} from './aiofiles.ts';
import {AIOHTTP} from './aiohttp/module.ts';
import {AIOHTTP_WEB} from './aiohttp/web/module.ts';
import {EXCHANGES} from './exchanges.ts';
import {HOSTS} from './hosts/module.ts';
import {HTTPX} from './httpx/module.ts';
import {LIBRARY_PARTS} from './parts.ts';
import {REQUESTS, REQUESTS_ERRORS} from './requests.ts';
import {SERVED} from './served.ts';
import {SERVICE} from './service.ts';
import {URLLIB_ERROR, URLLIB_REQUEST} from './urllib-request.ts';
import {URLLIB3, URLLIB3_ERRORS} from './urllib3.ts';

/**
 * Modules that are modelled in Python itself, because they reach the network or are not CPython's: the interpreter runs
 * them, and so does the oracle. Who imports another comes after it.
 */
export const MODELLED_SOURCES: Readonly<Record<string, string>> = {
  _hosts: HOSTS,
  _network: SERVICE,
  _exchanges: EXCHANGES,
  'urllib3.exceptions': URLLIB3_ERRORS,
  urllib3: URLLIB3,
  'requests.exceptions': REQUESTS_ERRORS,
  requests: REQUESTS,
  aiohttp: AIOHTTP,
  'aiohttp.web': AIOHTTP_WEB,
  httpx: HTTPX,
  aiofiles: AIOFILES,
  'aiofiles.ospath': AIOFILES_PATH,
  'aiofiles.os': AIOFILES_OS,
  ...LIBRARY_PARTS,
  'urllib.error': URLLIB_ERROR,
  'urllib.request': URLLIB_REQUEST,
  _served: SERVED,
};
