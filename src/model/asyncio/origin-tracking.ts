import type {EventLoop} from './base-events.ts';
import type {Callback} from './events.ts';

/** `_set_coroutine_origin_tracking`, for which a loop that runs takes a turn of its own. */
export function setOriginTracking(loop: EventLoop, enabled: boolean): Callback {
  return {
    label: () => 'BaseEventLoop._set_coroutine_origin_tracking',
    run: () => {
      loop.tracksOrigins = enabled;
    },
  };
}
