import {EventLoop} from '../../../model/asyncio/base-events.ts';
import {Handle, TimerHandle} from '../../../model/asyncio/events.ts';
import {Context} from '../../../model/contexts.ts';
import {registerClass} from '../../objects/type-of.ts';
import {nativeType} from '../../objects/types.ts';

export const loopType = nativeType('_UnixSelectorEventLoop', undefined, 'asyncio.unix_events');
registerClass(EventLoop, loopType);
export const handleType = nativeType('Handle', undefined, 'asyncio.events');
export const timerHandleType = nativeType('TimerHandle', [handleType], 'asyncio.events');
registerClass(Handle, handleType);
registerClass(TimerHandle, timerHandleType);
export const contextType = nativeType('Context', undefined, '_contextvars');
registerClass(Context, contextType);
