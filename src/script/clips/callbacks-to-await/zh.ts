import type {ClipTexts} from '../../clip.ts';

export default {
  title: '回调怎样变成 await',
  subtitle: 'loop.call_later / await',
  sides: [
    {name: '回调', heading: '回调：三个函数接力', remark: '每步写成一个函数'},
    {name: 'await', heading: 'await：一个函数写完', remark: '三步写在一起'},
  ],
  captions: {
    'same-steps': ['同样的三步，每步隔 1 秒，两种写法。'],
    registers: ['上面：`boil` 请循环稍后调用 `brew`，自己就结束了。'],
    bookmark: ['下面：{main} 停在 `await`，书签夹在这一行。'],
    second: ['等待时：上面只有定时器，下面是停住的函数。'],
    'fresh-call': ['上面：时间到，循环从头调用另一个函数 `brew`。'],
    'goes-on': ['下面：{main} 从停下的那一行接着运行。'],
    'callbacks-done': ['上面：谁先谁后？得顺着箭头找。'],
    'main-done': ['下面：从上往下读就行。'],
  },
  takeaway: ['回调是几个函数接力，', 'await 是一个函数中途停下。'],
  note: ['都是 2 秒，但用 await，步骤按顺序写在一起。'],
} satisfies ClipTexts;
