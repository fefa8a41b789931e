import {nanoseconds} from '../../../model/clock.ts';
import {isName} from '../../../model/network/host-names.ts';
import {Web, type WebAnswer} from '../../../model/network/web.ts';
import {native} from '../../objects/natives.ts';
import {rawBytes} from '../../objects/raw-bytes.ts';
import type {Value} from '../../objects/types.ts';
import type {PyBytes, PyList, PyTuple} from '../../objects/values.ts';
import {toFloat} from '../../operations/numbers.ts';
import {call} from '../../run/calls.ts';
import {vm} from '../../run/vm.ts';
import {loadModule} from '../registry.ts';

const ADDRESS = /^\d+\.\d+\.\d+\.\d+$/;

/** Whether it is a name, be it nobody's, or an address out of the program. */
export function isElsewhere(host: string): boolean {
  return isName(host) || ADDRESS.test(host);
}

/** The servers out of the program, which answer as they answer the libraries for requests. */
export function web(): Web {
  const {machine} = vm;
  machine.network.web ??= new Web(machine, answerOf);
  return machine.network.web;
}

/** The address that a name of the web stands for; null for what is no name. Fails if nobody has it. */
export function webAddress(name: string): string | null {
  return isName(name) ? web().addressOf(name) : null;
}

export const WEB_ADDRESS = native('_web_address', 'name, /', name => webAddress(name as string));

function answerOf(url: string): WebAnswer {
  const said = loadModule('_network')?.dict.get('said') as Value;
  const [delay, status, headers, body] = (call(said, [url]) as PyTuple).items;
  return {
    delay: nanoseconds(toFloat(delay as Value)),
    status: status as string,
    headers: (headers as PyList).items as string[],
    body: rawBytes((body as PyBytes).data),
  };
}
