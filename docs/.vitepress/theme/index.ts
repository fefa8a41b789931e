import type {Theme} from 'vitepress';
import SiteLayout from './SiteLayout.vue';
import './fonts.css';
import './site.css';
import './prose.css';

export default {Layout: SiteLayout} satisfies Theme;
