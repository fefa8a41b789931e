import {vm} from '../run/vm.ts';
import {registerModule} from './registry.ts';

// What a program puts into this module it finds without importing it.
registerModule('builtins', module => {
  for (const [name, value] of vm.builtins) module.dict.set(name, value);
  vm.builtins = module.dict;
  return [];
});
