import type {ClipTexts} from '../../clip.ts';

export default {
  title: '十个请求，一起发',
  subtitle: 'asyncio.gather(*jobs)',
  sides: [
    {name: '一个一个', heading: '一个一个发', remark: '1 个任务'},
    {name: '一起', heading: '一起发', remark: '10 个任务'},
  ],
  captions: {
    'same-ten': ['两边发的是同样十个请求：快的 0.3 秒，慢的 1 秒。'],
    'only-first': ['上面：发一个，等到响应，再发下一个。'],
    'ten-tasks': ['下面：`gather` 一口气创建十个任务。'],
    'all-sent': ['下面：十个都发出去了，都在等响应。'],
    'f-first': ['下面：{F} 最快，0.3 秒就返回，不用等别人。'],
    'all-back': ['下面：最慢的 {G} 一回来，十个就齐了：1 秒。'],
    'serial-back': ['上面：同样十个，一个接一个等，一共 5 秒。'],
  },
  takeaway: ['一起发，只等最慢的那个。'],
  note: ['一个一个发，每次等的时间都要加起来。'],
} satisfies ClipTexts;
