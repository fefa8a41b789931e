import {clipPages} from '../../.vitepress/clip-pages.ts';

export default {paths: () => clipPages('en')};
