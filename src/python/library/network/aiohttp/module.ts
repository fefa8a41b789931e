import {wholeOf} from '../parts.ts';
import {CLIENT_RESPONSE} from './client-response.ts';
import {CLIENT_WEBSOCKET} from './client-websocket.ts';
import {CONNECTIONS} from './connections.ts';
import {ERRORS} from './errors.ts';
import {MULTIDICT} from './multidict.ts';
import {SESSIONS} from './sessions.ts';
import {STREAMS} from './streams.ts';
import {TRACING} from './tracing.ts';
import {WEBSOCKET_FRAMES} from './websocket-frames.ts';
import {WEBSOCKETS} from './websockets.ts';

/** `aiohttp`, its client as far as tutorials go. */
export const AIOHTTP = `
from base64 import b64encode as _b64encode
from collections import deque as _deque, namedtuple as _namedtuple
from contextlib import AsyncExitStack as _AsyncExitStack, asynccontextmanager as _asynccontextmanager
from dataclasses import FrozenInstanceError as _FrozenInstanceError, dataclass as _dataclass
from enum import IntEnum as _IntEnum
from hashlib import sha1 as _sha1
from os import urandom as _urandom
from socket import gaierror as _gaierror
from ssl import SSLContext as _SSLContext
from types import SimpleNamespace as _SimpleNamespace
from urllib.parse import (
    parse_qsl as _parse_qsl, quote as _quote, unquote as _unquote, urlencode as _urlencode, urljoin as _urljoin, urlsplit as _urlsplit,
)
import asyncio, json as _json, re as _re, sys as _sys, warnings as _warnings
import _network

__version__ = "3.13.2"
_UNSET = object()
_USER_AGENT = "Python/%d.%d aiohttp/%s" % (*_sys.version_info[:2], __version__)
${ERRORS}
${MULTIDICT}
${STREAMS}
${TRACING}
${CLIENT_RESPONSE}
${CONNECTIONS}
${WEBSOCKET_FRAMES}
${WEBSOCKETS}
${SESSIONS}
${CLIENT_WEBSOCKET}
__getattr__ = _network.only_known("aiohttp", "web", whole="${wholeOf('aiohttp')}")
`;
