import {AIOFILES, AIOFILES_OS, AIOFILES_PATH} from './aiofiles.ts';
import {AIOHTTP} from './aiohttp/module.ts';
import {AIOHTTP_WEB} from './aiohttp/web/module.ts';
import {EXCHANGES} from './exchanges.ts';
import {HOSTS} from './hosts/module.ts';
import {HTTPX} from './httpx.ts';
import {REQUESTS, REQUESTS_ERRORS} from './requests.ts';
import {SERVED} from './served.ts';
import {SERVICE} from './service.ts';
import {URLLIB_ERROR, URLLIB_REQUEST} from './urllib-request.ts';

/**
 * Modules that are modelled in Python itself, because they reach the network or are not CPython's: the interpreter runs
 * them, and so does the oracle. Who imports another comes after it.
 */
export const MODELLED_SOURCES: Readonly<Record<string, string>> = {
  _hosts: HOSTS,
  _network: SERVICE,
  _exchanges: EXCHANGES,
  'requests.exceptions': REQUESTS_ERRORS,
  requests: REQUESTS,
  aiohttp: AIOHTTP,
  'aiohttp.web': AIOHTTP_WEB,
  httpx: HTTPX,
  aiofiles: AIOFILES,
  'aiofiles.ospath': AIOFILES_PATH,
  'aiofiles.os': AIOFILES_OS,
  'urllib.error': URLLIB_ERROR,
  'urllib.request': URLLIB_REQUEST,
  _served: SERVED,
};
