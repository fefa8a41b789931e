import {collect} from '../lifetime/collection.ts';
import {functions} from '../objects/natives.ts';
import {registerModule} from './registry.ts';

registerModule('gc', () =>
  functions({
    collect: [
      'generation=',
      () => {
        collect();
        return 0;
      },
    ],
    disable: ['', () => null],
    enable: ['', () => null],
  }),
);
