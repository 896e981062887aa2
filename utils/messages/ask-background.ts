import { browser } from 'wxt/browser';
import type { BackgroundRequest } from './background-request.ts';
import { BackgroundAnswer } from './messages.ts';

/** Asks the background; `false` if it refused, or if it cannot be reached (an update replaced us). */
export async function ask(request: BackgroundRequest): Promise<boolean> {
  return (await answerTo(request))?.ok ?? false;
}

/** Where to listen for pokes, for one use; `undefined` when there is nowhere to listen now. */
export async function askForPokeStream(): Promise<string | undefined> {
  return (await answerTo({ type: 'poke-stream' }))?.address;
}

async function answerTo(request: BackgroundRequest): Promise<BackgroundAnswer | undefined> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(request);
    return BackgroundAnswer.safeParse(answer).data;
  } catch {
    return undefined;
  }
}
