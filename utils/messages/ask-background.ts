import { browser } from 'wxt/browser';
import type { BackgroundRequest } from './background-request.ts';
import { BackgroundAnswer } from './messages.ts';

/** Asks the background; `false` if it refused, or if it cannot be reached (an update replaced us). */
export async function ask(request: BackgroundRequest): Promise<boolean> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(request);
    return BackgroundAnswer.safeParse(answer).data?.ok ?? false;
  } catch {
    return false;
  }
}
