import { pressSend, writeThanks } from '../e2e/thanks/write-thanks.ts';
import { startTwoPeople } from '../e2e/two-people.ts';
import { shows } from '../e2e/world.ts';

const RUNS = 5;

/**
 * From Send on the lead's panel to the agent's panel that is open on another ticket, in two real browsers; ten
 * seconds of it are there to undo. And from the moment the request goes out.
 */
export async function benchThanksArrive(): Promise<string[]> {
  const both = await startTwoPeople();
  try {
    const theirs = await both.alice.open(3);
    await shows(theirs, 'Tom O’Brien');
    const sent: number[] = [];
    const pushed: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const message = `Thank you, for the ${run + 1}. time today.`;
      const mine = await both.mira.open(1);
      await writeThanks(mine, message, ['Alice']);
      await pressSend(mine);
      const sentAt = Date.now();
      await shows(theirs, message, 60_000);
      sent.push(Date.now() - sentAt);
      pushed.push(Date.now() - (both.network.seen.at(-1)?.at ?? sentAt));
    }
    return [
      `thanks: ${seconds(sent)} from Send to the other panel, 10 s of it to undo`,
      `thanks: ${seconds(pushed)} from the request going out to the other panel`,
    ];
  } finally {
    await both.end();
  }
}

function seconds(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const of = (at: number) => ((sorted[at] ?? 0) / 1000).toFixed(1);
  return `${of(Math.floor(sorted.length / 2))} s (${of(0)} to ${of(sorted.length - 1)}, ${sorted.length} times)`;
}
