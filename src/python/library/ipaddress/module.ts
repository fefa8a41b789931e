import {registerPython} from '../register.ts';
import {ADDRESSES_6} from './addresses-6.ts';
import {BASES} from './bases.ts';
import {FUNCTIONS} from './functions.ts';
import {NETWORKS} from './networks.ts';
import {VERSION_4} from './version-4.ts';
import {VERSION_6} from './version-6.ts';

/** `ipaddress.py`. */
registerPython(
  'ipaddress',
  [FUNCTIONS, BASES, NETWORKS, VERSION_4, VERSION_6, ADDRESSES_6].join(''),
);
