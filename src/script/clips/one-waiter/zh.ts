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
    'to-b': ['左边：服务员先去给 {B} 结账。'],
    undressed: ['左边的服务员就是事件循环。每桌是一个任务。'],
    stays: ['右边：服务员还在 {A} 桌干等。'],
    nobody: ['左边：没人叫，服务员有空。'],
    'back-to-a': ['{A} 看好了：左边走回来，右边一直没走。'],
    'all-done': ['左边：4 分钟，三桌都好了。'],
    compare: ['右边：一桌一桌来，用了 6.5 分钟。'],
  },
  takeaway: ['一桌在看菜单，', '就去服务另一桌。'],
  note: ['`await` 就是说：“我再看 2 分钟。”', '三个服务员：3 分钟，只比 4 分钟快 1 分钟。'],
} satisfies ClipTexts;
