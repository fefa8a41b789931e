import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One cook, two dishes',
  subtitle: 'I/O / CPU',
  sides: [
    {name: 'The pot cooks: 8 min', heading: 'Boiled meat', remark: 'the pot cooks, like I/O'},
    {name: 'He stirs: 12 min', heading: 'Stirred meat', remark: 'needs hands, like CPU work'},
  ],
  captions: {
    'two-dishes': ['Two kitchens. {A} is meat, 8 min. {B} is vegetables, 4 min.'],
    'pot-cooks': ['Left: {A} is in the pot. The pot cooks, the cook walks away.'],
    undressed: ['The same as a loop: {A} waits, so the seat goes to {B}.'],
    'he-stirs': ['Right: {A} must be stirred all the time. He cannot leave.'],
    chopped: ['At 4 min, {B} on the left is chopped. The pot still cooks.'],
    'pot-is-done': ['Left: all done at 8 min. Chopping {B} cost no extra time.'],
    'only-now': ['Right: {A} took his hands for 8 min. Only now comes {B}.'],
    'both-done': ['Right: 8 + 4 = 12 min. Nothing was saved.'],
  },
  takeaway: ['Wait together only for', 'what others do for you.'],
  note: ['Networks and disks are pots. Computing needs your own hands.'],
} satisfies ClipTexts;
