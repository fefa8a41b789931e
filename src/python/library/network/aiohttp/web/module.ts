import {APPLICATION} from './application.ts';
import {EXCEPTIONS} from './exceptions.ts';
import {FILES} from './files.ts';
import {PROTOCOL} from './protocol.ts';
import {REQUESTS} from './requests.ts';
import {RESPONSES} from './responses.ts';
import {ROUTING} from './routing.ts';
import {RUNNERS} from './runners.ts';
import {WEB_WEBSOCKETS} from './websockets.ts';

/** `aiohttp.web`: servers on the network of the program. */
export const AIOHTTP_WEB = `
from base64 import b64decode as _b64decode
from collections import deque as _deque, namedtuple as _namedtuple
from collections.abc import MutableMapping
from functools import partial as _partial, update_wrapper as _update_wrapper, wraps as _wraps
from http import HTTPStatus as _HTTPStatus
from pathlib import Path as _Path
from types import MappingProxyType as _MappingProxyType
from urllib.parse import parse_qsl as _parse_qsl, quote as _quote, unquote as _unquote
import asyncio, datetime as _datetime, inspect as _inspect, json as _json, logging as _logging, re as _re, signal as _signal
import time as _time, warnings as _warnings
import _network
from aiohttp import (
    URL, CIMultiDict, CIMultiDictProxy, ClientConnectionResetError, MultiDictProxy, StreamReader, WSCloseCode, WSMessage, WSMsgType,
    _Connection, _Messages, _Signal, _WebSocket, _WSQueue, _WSReader, _WSWriter, _WS_CLOSED, _WS_CLOSING, _missing, _ws_accept, _USER_AGENT,
)
${RESPONSES}
${EXCEPTIONS}
${REQUESTS}
${WEB_WEBSOCKETS}
${ROUTING}
${FILES}
${APPLICATION}
${PROTOCOL}
${RUNNERS}
__getattr__ = _network.only_known("aiohttp.web")
`;
