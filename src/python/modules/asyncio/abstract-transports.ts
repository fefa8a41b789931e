import {PyDict} from '../../objects/dict.ts';
import {error} from '../../objects/errors.ts';
import {registerMaker} from '../../objects/instances.ts';
import {methods} from '../../objects/natives.ts';
import {nativeType, PyObject, type PyType, type Value} from '../../objects/types.ts';
import {PyBytes} from '../../objects/values.ts';
import {getAttribute} from '../../operations/get-attribute.ts';
import {allowAttributes, setAttribute} from '../../operations/set-attribute.ts';
import {call} from '../../run/calls.ts';

/** `asyncio.transports`: what transports have in common, for a program's own to derive from; nothing here transports. */
const abstract = (name: string, bases?: PyType[]) => nativeType(name, bases, 'asyncio.transports');
export const baseTransportType = abstract('BaseTransport');
export const readTransportType = abstract('ReadTransport', [baseTransportType]);
export const writeTransportType = abstract('WriteTransport', [baseTransportType]);
export const transportType = abstract('Transport', [readTransportType, writeTransportType]);
export const subprocessTransportType = abstract('SubprocessTransport', [baseTransportType]);
export const datagramTransportType = abstract('DatagramTransport', [baseTransportType]);

registerMaker(baseTransportType, cls => new PyObject(cls));
allowAttributes(baseTransportType);

const missing = () => {
  throw error('NotImplementedError');
};

/** Methods that whoever derives from the class writes, by name and parameters. */
function leaves(cls: PyType, signatures: Readonly<Record<string, string>>): void {
  const entries = Object.entries(signatures);
  methods(
    cls,
    Object.fromEntries(entries.map(([name, signature]) => [name, [signature, missing]])),
  );
}

methods(baseTransportType, {
  __init__: [
    'extra=',
    (self, extra) => {
      setAttribute(self as Value, '_extra', extra ?? new PyDict());
      return null;
    },
  ],
  get_extra_info: [
    'name, default=',
    (self, name, otherwise) =>
      call(getAttribute(getAttribute(self as Value, '_extra'), 'get'), [
        name as Value,
        otherwise ?? null,
      ]),
  ],
});
methods(writeTransportType, {
  writelines: [
    'list_of_data',
    (self, lines) => {
      const joined = call(getAttribute(new PyBytes([]), 'join'), [lines as Value]);
      call(getAttribute(self as Value, 'write'), [joined]);
      return null;
    },
  ],
});
leaves(baseTransportType, {is_closing: '', close: '', set_protocol: 'protocol', get_protocol: ''});
leaves(readTransportType, {is_reading: '', pause_reading: '', resume_reading: ''});
leaves(writeTransportType, {
  set_write_buffer_limits: 'high=, low=',
  get_write_buffer_size: '',
  get_write_buffer_limits: '',
  write: 'data',
  write_eof: '',
  can_write_eof: '',
  abort: '',
});
leaves(datagramTransportType, {sendto: 'data, addr=', abort: ''});
leaves(subprocessTransportType, {
  get_pid: '',
  get_returncode: '',
  get_pipe_transport: 'fd',
  send_signal: 'signal',
  terminate: '',
  kill: '',
});
