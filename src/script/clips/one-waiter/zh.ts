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
    'to-a': ['左边：一人管三桌，先到 {A} 桌。', '右边：一人管一桌。'],
    'a-reads': ['{A} 说：“再看 2 分钟。”', '右边：服务员就站着等。'],
    'to-b': ['左边：服务员不干等，先去给 {B} 结账。'],
    undressed: ['同一时刻：{B} 在运行，{C} 就绪，{A} 停在 `await`。'],
    nobody: ['左边：{A} 在看，{C} 在吃，没人叫他。'],
    'back-to-a': ['左边：{A} 看好了，服务员来点单。'],
    compare: ['左边：1 个服务员，4 分钟。', '右边：3 个服务员，其中两个干等过，3 分钟。'],
  },
  takeaway: ['一桌在看菜单，', '就去服务另一桌。'],
  note: ['一个人每桌都站着等：3 + 1 + 2.5 = 6.5 分钟。'],
} satisfies ClipTexts;
