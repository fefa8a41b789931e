import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一个服务员',
  subtitle: 'asyncio / await',
  sides: [
    {name: '1 个服务员，4 分钟', heading: '一个服务员', remark: '三桌客人'},
    {name: '3 个服务员，3 分钟', heading: '每桌一个服务员', remark: '三条线程'},
  ],
  captions: {
    'one-waiter': ['一家餐厅，三桌客人，只有一个服务员。'],
    'to-a': ['他先到 {A} 桌，递上菜单。'],
    'one-each': ['右边那家：同样三桌，每桌专配一个服务员。'],
    'a-reads': ['{A} 说：“我再看 2 分钟菜单。”他不站着等。'],
    'to-b': ['这 2 分钟，够他去给 {B} 结账。'],
    undressed: [
      '换成循环看：服务员是位置，餐桌是任务；',
      '{A} 在 `await`，{B} 在运行，{C} 在排队。',
    ],
    'nobody-calls': ['{A} 在看，{C} 在吃，谁都不叫他，他才闲下来。'],
    'back-to-a': ['{A} 看完了，他正好有空，回来点单。'],
    compare: ['右边多用 2 个人，只早完 1 分钟。'],
  },
  takeaway: ['等的时候让出服务员，', '一个人就顾得过来。'],
  note: ['服务员是循环，餐桌是任务，“等等”是 `await`。'],
} satisfies ClipTexts;
