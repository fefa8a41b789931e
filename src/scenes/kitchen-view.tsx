import type {KitchenMoment} from '../script/views/kitchen-moment.ts';
import {Kitchen} from './components/kitchen.ts';
import {ServiceView} from './service-view.tsx';
import type {ViewProps} from './view-props.ts';

/** Two kitchens with one cook each, and once, at the same instant, the first beside the loop. */
export function KitchenView(props: ViewProps) {
  const {moment, theme} = props;
  const scene = () => moment().scene as KitchenMoment;
  return <ServiceView {...props} half={side => <Kitchen theme={theme} side={side} of={scene} />} />;
}
