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
    'one-waiter': ['两家餐厅，各有三桌叫服务员。'],
    'to-a': ['左边：先到 {A} 桌。', '右边：三桌都有人。'],
    'a-reads': ['两边的 {A} 都说：“再看 2 分钟。”', '右边的服务员就站着等。'],
    'to-b': ['左边：服务员不等，先给 {B} 结账。'],
    undressed: ['同一时刻：{B} 在运行，{C} 就绪，{A} 停在 `await`。'],
    nobody: ['左边：{A} 看菜单，{C} 用餐，没人叫服务员。'],
    'back-to-a': ['左边：{A} 看好了，服务员来点单。'],
    compare: ['左边：1 个服务员，4 分钟。', '右边：3 个服务员，3 分钟，两个干等过。'],
  },
  takeaway: ['一桌在看菜单，', '就去服务另一桌。'],
  note: ['任务停在 `await`，事件循环就跑别的任务。', '每桌都等完：3 + 1 + 2.5 = 6.5 分钟。'],
} satisfies ClipTexts;
