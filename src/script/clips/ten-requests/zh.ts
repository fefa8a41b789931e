import type {ClipTexts} from '../../clip.ts';

export default {
  title: '十个请求，一起发',
  subtitle: 'asyncio.gather(*jobs)',
  sides: [
    {name: '一个一个', heading: '一个一个发', remark: '1 个任务'},
    {name: '一起', heading: '一起发', remark: '10 个任务'},
  ],
  captions: {
    'same-ten': ['同样十个请求，快的 0.3 秒，慢的 1 秒。'],
    'only-first': ['上面：发出第一个，等它回来，才发下一个。'],
    'ten-tasks': ['下面：`gather` 一口气创建十个任务。'],
    'all-sent': ['十个全发出去了，都在等回音。'],
    'f-first': ['{F} 最快，0.3 秒就回来，谁也不耽误谁。'],
    'all-back': ['下面：最慢的 {G} 回来，十个就齐了：1 秒。'],
    'serial-back': ['上面：同样十个，一个接一个等，一共 5 秒。'],
  },
  takeaway: ['一起发，只等最慢的那个。'],
  note: ['一个一个发，等的是总和。'],
} satisfies ClipTexts;
