import type {Endpoint} from '../../../model/asyncio/resolve.ts';
import {isName} from '../../../model/network/host-names.ts';
import {SECURE_WEB_PORT} from '../../../model/network/web.ts';
import {isInstance} from '../../objects/type-of.ts';
import type {PyType, Value} from '../../objects/types.ts';
import {getAttribute} from '../../operations/get-attribute.ts';
import {refuseInProcess} from '../../processes/process.ts';
import {refuse} from '../../run/refusals.ts';
import {loadModule} from '../registry.ts';
import {web} from '../sockets/web.ts';

type Maybe = Value | undefined;

const REMEDY = 'connect to a name of the web, such as "www.example.com", at port 443';
/** `ssl=`, `server_hostname=`, `ssl_handshake_timeout=` and `ssl_shutdown_timeout=`, by their places. */
const OF_TLS = [0, 6, 7, 8];
const PROTOCOL_TLS_SERVER = 17;

/** Where a connection with TLS leads: nobody but the web has a certificate. */
export function secureEndpoint(
  ssl: Value,
  host: Maybe,
  port: Maybe,
  sock: Maybe,
  name: Maybe,
): Endpoint {
  refuseInProcess('a connection');
  if (ssl !== true) checkContext(ssl);
  if (sock != null) refuse('"ssl=" beside "sock=" is not modelled', REMEDY);
  if (typeof host !== 'string' || !isName(host) || port !== SECURE_WEB_PORT)
    return refuse('"ssl=" of such a connection is not modelled', REMEDY);
  if (name != null && name !== host)
    refuse('a "server_hostname" other than the host is not modelled', 'leave it out');
  web();
  return {host, port, isSecure: true};
}

/** The options that are left when TLS is known. */
export function withoutTls(options: readonly Maybe[]): Maybe[] {
  return options.map((option, at) => (OF_TLS.includes(at) ? undefined : option));
}

function checkContext(given: Value): void {
  const cls = loadModule('ssl')?.dict.get('SSLContext') as PyType;
  if (!isInstance(given, cls))
    refuse('"ssl=" that is no SSLContext is not modelled', 'say ssl=True');
  if (getAttribute(getAttribute(given, 'protocol'), 'value') === PROTOCOL_TLS_SERVER)
    refuse(
      "a connection with a server's SSLContext is not modelled",
      'take ssl.create_default_context()',
    );
}
