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
    'pot-cooks': ['Left: {A} is in the pot now, and cooks without the cook.'],
    'walks-away': ['Left: so the cook goes and chops {B} meanwhile.'],
    undressed: ['The same instant: {A} waits in `await`, so {B} can run.'],
    'he-stirs': ['Right: {A} needs stirring all the time. The cook must stay.'],
    chopped: ['Left: {B} is chopped at 4 min. The pot still cooks.'],
    'pot-is-done': ['Left: all done at 8 min. Chopping {B} cost no extra time.'],
    'only-now': ['Right: {A} took the cook 8 min. Only now comes {B}.'],
    'both-done': ['Right: 8 + 4 = 12 min. Nothing was saved.'],
  },
  takeaway: ['Networks are pots.', 'Computing needs your hands.'],
  note: ['asyncio saves the time you wait, not the time you work.'],
} satisfies ClipTexts;
