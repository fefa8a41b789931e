import type {Shard} from '../render/shard.ts';
import {UsageError} from './usage-error.ts';

/** Where machines that run the same command many times say which of how many this is; `from` is the first index. */
const SCHEDULERS = [
  {index: 'SLURM_ARRAY_TASK_ID', count: 'SLURM_ARRAY_TASK_COUNT', from: 'SLURM_ARRAY_TASK_MIN'},
  {index: 'JOB_COMPLETION_INDEX', count: 'JOB_COMPLETIONS', from: 0},
  {index: 'CI_NODE_INDEX', count: 'CI_NODE_TOTAL', from: 1},
  {index: 'CIRCLE_NODE_INDEX', count: 'CIRCLE_NODE_TOTAL', from: 0},
] as const;

/** `2/4`, or `auto` to learn it from the environment of a job array. */
export function shardOf(text: string, env: NodeJS.ProcessEnv): Shard {
  if (text === 'auto') return shardFrom(env);
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  return checked({index: Number(index), count: Number(count)}, `"${text}"`);
}

function shardFrom(env: NodeJS.ProcessEnv): Shard {
  for (const {index, count, from} of SCHEDULERS) {
    if (env[index] === undefined || env[count] === undefined) continue;
    const first = typeof from === 'number' ? from : Number(env[from]);
    const shard = {index: Number(env[index]) - first + 1, count: Number(env[count])};
    return checked(shard, `${index}=${env[index]} with ${count}=${env[count]}`);
  }
  const names = SCHEDULERS.map(({index, count}) => `${index} and ${count}`).join(', ');
  throw new UsageError(
    `--shard auto found none of ${names} in the environment. Say which: --shard 1/4.`,
  );
}

function checked(shard: Shard, found: string): Shard {
  const {index, count} = shard;
  if (Number.isInteger(index) && Number.isInteger(count) && index >= 1 && index <= count)
    return shard;
  throw new UsageError(`--shard must be I/N with I from 1 to N, or auto, not ${found}.`);
}
