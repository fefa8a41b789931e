import {PipeEnd} from '../../model/processes/pipe.ts';
import {registerClass} from '../objects/type-of.ts';
import {nativeType} from '../objects/types.ts';

/** An end of a pipe, as the library that is written in Python has it. */
export const endType = nativeType('_PipeEnd', undefined, '_children');
registerClass(PipeEnd, endType);
