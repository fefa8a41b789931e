import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一个服务员',
  subtitle: 'asyncio / await',
  sides: [
    {name: '不干等：4 分钟', heading: '一个服务员不干等', remark: '哪桌叫就去哪桌'},
    {name: '干等：6.5 分钟', heading: '一个服务员干等', remark: '做完一桌才去下一桌'},
    {name: '', heading: '三个服务员干等', remark: '一人守一桌'},
  ],
  captions: {
    'one-waiter': ['两家餐厅，都是一个服务员管三桌。'],
    'a-reads': ['{A} 说：“菜单我再看 2 分钟。”'],
    'to-b': ['左边：服务员趁这会儿给 {B} 结账。'],
    undressed: ['左边的服务员就是事件循环。每桌是一个任务。'],
    stays: ['右边：服务员还在 {A} 桌干等。'],
    nobody: ['左边：这会儿没人叫，服务员有空。'],
    'back-to-a': ['左边：{A} 看好了，服务员回来点单。'],
    'all-done': ['左边：4 分钟，三桌都好了。'],
    compare: ['右边：一桌一桌来，用了 6.5 分钟。'],
  },
  takeaway: ['一桌在看菜单，', '就去服务另一桌。'],
  note: ['`await` 就是说：“先去忙别的。”', '再多两个服务员，也只快 1 分钟。'],
} satisfies ClipTexts;
