import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一个服务员',
  subtitle: 'asyncio / await',
  sides: [
    {name: '1 个服务员，4 分钟', heading: '一个服务员', remark: '照看三桌'},
    {name: '3 个服务员，3 分钟', heading: '三个服务员', remark: '一人一桌'},
    {name: '', heading: '一个服务员', remark: '等完一桌再去下一桌'},
  ],
  captions: {
    'one-waiter': ['两家餐厅，各有三桌在叫服务员。'],
    'to-a': ['左边：服务员先到 {A} 桌，递上菜单。'],
    'one-each': ['右边：每个服务员只管自己那一桌。'],
    'a-reads': ['{A} 说：“我再看 2 分钟。”', '右边：服务员站在旁边，等他看完。'],
    'to-b': ['左边：服务员不干等，先去给 {B} 结账。'],
    undressed: ['同一时刻：{B} 在运行，{C} 就绪，{A} 停在 `await`。'],
    'back-to-a': ['左边：{A} 看好了，服务员正好有空，来点单。'],
    compare: ['左边：1 个服务员，4 分钟。', '右边：3 个服务员，有人站着干等，3 分钟。'],
  },
  takeaway: ['一桌在看菜单，', '就去服务另一桌。'],
  note: ['服务员是事件循环，“再看 2 分钟”是 `await`。'],
} satisfies ClipTexts;
