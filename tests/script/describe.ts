import type {Moment} from '../../src/script/film.ts';
import type {LaneRow} from '../../src/script/lane-pieces.ts';
import type {AbreastMoment} from '../../src/script/views/abreast-moment.ts';
import type {DuelMoment} from '../../src/script/views/duel-moment.ts';
import {berth, readyPlace, SEAT} from '../../src/script/views/loop-layout.ts';
import type {CardMoment, LoopMoment} from '../../src/script/views/loop-moment.ts';
import type {ScopeMoment} from '../../src/script/views/scope-moment.ts';
import type {SharingMoment} from '../../src/script/views/sharing-moment.ts';
import type {SlipMoment} from '../../src/script/views/slip-moment.ts';
import type {PairMoment} from '../../src/script/views/slip-pair-moment.ts';
import type {SoloMoment} from '../../src/script/views/solo-moment.ts';
import {describeBlocked} from './describe-blocked.ts';
import {describeKitchen} from './describe-kitchen.ts';
import {describeRestaurant} from './describe-restaurant.ts';
import {describeScale} from './describe-scale.ts';

/** What a viewer sees at one instant, as text: from the drawn positions, not from the states behind them. */
export function describeScene(moment: Moment): string {
  switch (moment.scene.view) {
    case 'loop':
      return describeLoop(moment);
    case 'pool': {
      const {cards, worker} = moment.scene;
      const seen = cards.map(({name, look}) => `${name} ${look.to.status}`).join('; ');
      return `${solo(moment, moment.scene)} | cards ${seen} | ${worker.call} ${worker.look.to}`;
    }
    case 'lanes':
    case 'duel':
      return describeDuel(moment);
    case 'abreast': {
      const flags = moment.scene.sides.map(({flags, code}) =>
        flags
          .filter(({alpha}) => alpha > 0.5)
          .map(({says, row}) => `${says.to.text} ${says.to.sign} at ${code[row.to]?.number}`)
          .join(', '),
      );
      return `${describeDuel(moment)} || ${flags.join(' || ')}`;
    }
    case 'pair': {
      const {tokens} = moment.scene;
      const seen = tokens.filter(({alpha}) => alpha > 0.5);
      const looks = seen.map(({call, look}) => `${call} ${look.to.look}`).join(', ');
      return `${describeDuel(moment)} || ${looks}`;
    }
    case 'scale':
      return describeScale(moment.scene);
    case 'kitchen':
      return describeKitchen(moment.scene);
    case 'restaurant':
      return describeRestaurant(moment.scene);
    case 'blocked':
      return describeBlocked(moment.scene);
    case 'sharing':
      return describeSharing(moment, moment.scene);
    case 'call chain': {
      const seen = moment.scene.links.filter(({alpha}) => alpha > 0.5);
      const chain = seen.map(({call, look}) => `${call} ${look.to.look}`).join(' > ');
      return `${solo(moment, moment.scene)} | ${chain}`;
    }
    case 'cards':
      return moment.scene.advice
        .filter(({alpha}) => alpha > 0.5)
        .map(({when, use, lit}) => `${when} > ${use}${lit > 0.5 ? '*' : ''}`)
        .join(' | ');
    case 'scope':
      return describeScope(moment, moment.scene);
    case 'slip':
      return describeSlip(moment, moment.scene);
  }
}

function describeSharing(moment: Moment, scene: SharingMoment): string {
  const seen = scene.cards.filter(card => card.alpha > 0.5);
  const at = ({x, y}: {x: number; y: number}) => `${Math.round(x)},${Math.round(y)}`;
  return [
    solo(moment, scene),
    `cards ${seen.map(card => `${card.name} ${card.look.to.status} ${at(card.at)}`).join('; ')}`,
    ...(scene.room ? [`keys ${scene.room.keys.map(key => at(key.at)).join('; ')}`] : []),
    ...(scene.count
      ? [
          `count ${scene.count.value.to}, carried ${scene.count.copies.map(({text}) => text).join()}, key ${at(scene.count.key.at)}, lost ${scene.count.lost.alpha > 0.5 ? scene.count.lost.count : 0}`,
        ]
      : []),
    ...(scene.gate ? [`gate ${scene.gate.open.toFixed(1)}`] : []),
    ...(scene.calls?.list
      ? [
          `${scene.calls.list.name} ${scene.calls.list.empty > 0.5 ? 'empty' : 'filled'} ${scene.calls.list.items
            .filter(({alpha}) => alpha > 0.5)
            .map(item => `${item.text} ${at(item.at)}`)
            .join('; ')}`,
        ]
      : []),
    ...(scene.belt
      ? [`items ${scene.belt.items.map(item => `${item.text} ${at(item.at)}`).join('; ')}`]
      : []),
  ].join(' | ');
}

function describeScope(moment: Moment, scene: ScopeMoment): string {
  const {box, failure, error} = scene;
  const state = box.alpha < 0.5 ? '-' : box.closed > 0.5 ? 'left' : 'open';
  const steps = failure?.steps.filter(({alpha}) => alpha > 0.5).map(({sign}) => sign) ?? [];
  const raised = scene.flags.filter(({alpha}) => alpha > 0.5);
  const way = error && error.alpha > 0.5 ? (error.out > 0.5 ? 'out' : 'inside') : '-';
  return [
    solo(moment, scene),
    `block ${state}`,
    `steps ${steps.join(' ') || '-'}`,
    `flags ${raised.map(({says, row}) => `${says.to.text} at ${scene.code[row.to]?.number}`).join() || '-'}`,
    `error ${way}`,
  ].join(' | ');
}

function describeSlip(moment: Moment, scene: SlipMoment): string {
  const seen = scene.papers.filter(paper => paper.alpha > 0.5);
  return [
    solo(moment, scene),
    `slips ${seen.map(({call, look}) => `${call} ${look.to.look}`).join(', ')}`,
  ].join(' | ');
}

/** One program's half of the picture: the clock, the bookmarks, the lanes, the last line printed. */
function solo(moment: Moment, scene: SoloMoment): string {
  const rows = moment.charts[0]?.rows ?? [];
  return [
    `${scene.now.toFixed(1)} s`,
    `marks ${marks(scene.bookmarks, scene.code[0]?.number ?? 1)}`,
    `lanes ${rows.map(row => lane(row, scene.now, moment.time)).join(' ')}`,
    `out ${scene.console.at(-1)?.text ?? ''}`,
  ].join(' | ');
}

function describeLoop(moment: Moment): string {
  const scene = moment.scene as LoopMoment;
  const [chart] = moment.charts;
  return [
    `${scene.now.toFixed(1)} s ${scene.clock.to.moves ? 'moves' : 'stands'}`,
    `seat ${placed(scene, isAt(SEAT))}`,
    `ready ${[0, 1, 2].map(i => placed(scene, isAt(readyPlace(i)))).join('')}`,
    `waiting ${scene.cards.map(waiting).join('')}`,
    `marks ${marks(scene.bookmarks, scene.code[0]?.number ?? 1)}`,
    `tray ${scene.tray.map(cell => (cell.filled > 0.5 ? cell.name : '_')).join('')}`,
    `lanes ${chart?.rows.map(row => lane(row, scene.now, moment.time)).join(' ')}`,
    `out ${scene.console.at(-1)?.text ?? ''}`,
  ].join(' | ');
}

function describeDuel(moment: Moment): string {
  const scene = moment.scene as DuelMoment | PairMoment | AbreastMoment;
  const sides = scene.sides.map((side, i) => {
    const {rows = [], now = scene.now} = moment.charts[i] ?? {};
    const out = side.printed.filter(line => line.alpha > 0.5).map(line => line.text);
    return [
      marks(side.bookmarks, side.code[0]?.number ?? 1),
      rows.map(row => lane(row, now, moment.time)).join(' '),
      out.join(', '),
    ].join(' | ');
  });
  return `${scene.now.toFixed(1)} s || ${sides.join(' || ')}`;
}

function isAt({x, y}: {x: number; y: number}): (card: CardMoment) => boolean {
  return card => Math.abs(card.at.x - x) < 1 && Math.abs(card.at.y - y) < 1;
}

function placed(scene: LoopMoment, isThere: (card: CardMoment) => boolean): string {
  const here = scene.cards.filter(card => card.alpha > 0.5 && isThere(card));
  return here.map(card => card.name).join('+') || '-';
}

function waiting(card: CardMoment): string {
  const isThere =
    card.alpha > 0.5 && isAt(berth(card.berth))(card) && card.look.to.status === 'waiting';
  if (!isThere) return '-';
  const {what, until} = card.look.to;
  return until === undefined
    ? `${card.name}(${what})`
    : `${card.name}(${(until - card.now).toFixed(1)})`;
}

function marks(bookmarks: LoopMoment['bookmarks'], first: number): string {
  const seen = bookmarks.filter(mark => mark.alpha > 0.5);
  return seen
    .map(mark => {
      const outer = mark.outer.filter(({alpha}) => alpha > 0.5).map(({row}) => `${row + first}>`);
      return `${mark.name}${outer.join('')}${mark.row + first}${mark.lit > 0.5 ? '*' : ''}`;
    })
    .join(' ');
}

/** `#` where it ran, `.` where it waited, `+` where it was ready, a letter for its end; each with its clock time. */
function lane(row: LaneRow, now: number, time: number): string {
  const signs = {
    run: '#',
    wait: '.',
    timer: '>',
    ready: '+',
    block: '~',
    busy: '%',
    idle: '-',
    frame: '[',
    end: '=',
    ghost: ',',
    cut: '/',
    limit: '|',
    cleanup: '&',
    hold: '!',
  } as const;
  const seen = row.pieces.filter(
    piece => piece.shown <= time && ('at' in piece ? piece.at : piece.from) <= now,
  );
  const pieces = seen.map(piece => {
    const until = 'at' in piece ? piece.at : Math.min(piece.to, now);
    return `${signs[piece.kind]}${Number(until.toFixed(2))}`;
  });
  return `${row.name}(${pieces.join(' ')})`;
}
