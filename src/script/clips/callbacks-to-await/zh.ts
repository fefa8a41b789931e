import type {ClipTexts} from '../../clip.ts';

export default {
  title: '回调怎样变成 await',
  subtitle: 'loop.call_later / await',
  sides: [
    {name: '回调', heading: '回调：三个函数接力', remark: '每步写成一个函数'},
    {name: 'await', heading: 'await：一个函数写完', remark: '三步写在一起'},
  ],
  captions: {
    'same-steps': ['同样三步泡一杯绿茶，每步之间等 1 秒。'],
    registers: ['上面：约好 1 秒后调用 `brew`，交出 `tea`，就结束了。'],
    bookmark: ['下面：`await` 在这一行夹上书签，{main} 停下来等。'],
    second: ['等待时：下面夹着书签，上面什么也没留下。'],
    'fresh-call': ['上面：循环调用 `brew`，另一个函数，`tea` 靠交接。'],
    'goes-on': ['下面：{main} 从书签那一行接着运行，`tea` 还在。'],
    'main-done': ['下面：一共 2 秒，从上往下读就行。'],
    'callbacks-done': ['上面：一样的 2 秒，但顺序藏在 `call_later` 里。'],
  },
  takeaway: ['await 也是回调，', '只是它记得走到哪一行。'],
  note: ['两种写法一样快，但 await 替你记住行号和变量。'],
} satisfies ClipTexts;
