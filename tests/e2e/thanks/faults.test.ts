import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../../utils/i18n/t.ts';
import { stopBackground } from '../../browser/extension.ts';
import { signIn, takeNewToken } from '../../browser/set-up.ts';
import { startTwoPeople, type TwoPeople } from '../two-people.ts';
import { cannotRun, shows } from '../world.ts';
import { eraseDatabases, pressSend, sendThanks, stands, writeThanks } from './write-thanks.ts';

/**
 * Thanks in every weather, in a real Chromium, with the real org API behind a network that fails on demand. Each
 * message is written once and must end up in the org's table once.
 */
describe('thanks on a bad day', () => {
  beforeEach(({ skip }) => skip(cannotRun !== undefined, cannotRun));
  let both: TwoPeople;
  beforeAll(async () => {
    if (cannotRun !== undefined) return;
    both = await startTwoPeople();
    await shows(await both.mira.open(1), t('panel.sync.up-to-date'));
  });
  afterEach(async () => {
    if (cannotRun !== undefined) return;
    both.network.fault = undefined;
    both.network.losesPulls = false;
    both.network.release();
    both.network.seen.length = 0;
    await both.mira.extension.context.setOffline(false);
  });
  afterAll(async () => await both?.end());

  const arrivesOnce = async (message: string) => {
    await expect.poll(() => both.org.kept(message), { timeout: 100_000, interval: 500 }).toHaveLength(1);
    const ids = new Set(both.network.seen.map(({ path }) => path));
    expect(ids.size).toBe(1);
  };

  test('offline at Send and back: they wait, say so, and arrive once', async () => {
    const panel = await both.mira.open(1);
    const message = 'You answered from a train without a signal.';
    await writeThanks(panel, message, ['Alice']);
    await both.mira.extension.context.setOffline(true);
    await pressSend(panel);
    await stands(panel, 'waiting');
    await shows(panel, t('panel.sync.offline'));
    expect(await both.org.kept(message)).toHaveLength(0);
    await both.mira.extension.context.setOffline(false);
    await arrivesOnce(message);
    await stands(panel, 'sent');
  });

  test('the background is killed between write and push: they arrive once', async () => {
    const panel = await both.mira.open(1);
    const message = 'You went back to the first mail and found it.';
    await sendThanks(panel, message, ['Alice']);
    await stopBackground(both.mira.extension);
    await arrivesOnce(message);
    expect(both.network.seen.map(({ status }) => status)).toContain(201);
  });

  test('the background is killed between request and answer: the org hears twice and keeps one', async () => {
    const panel = await both.mira.open(1);
    const message = 'You called the courier yourself.';
    both.network.fault = { kind: 'hold-after' };
    await sendThanks(panel, message, ['Alice']);
    await expect
      .poll(() => both.network.seen.map(({ status }) => status), { timeout: 30_000 })
      .toEqual([201]);
    both.network.losesPulls = true;
    await stopBackground(both.mira.extension);
    both.network.fault = undefined;
    both.network.release();
    await expect
      .poll(() => both.network.seen.map(({ status }) => status), { timeout: 150_000, interval: 1000 })
      .toEqual([201, 200]);
    both.network.losesPulls = false;
    await stands(panel, 'sent');
    await arrivesOnce(message);
  }, 240_000);

  test('the answer is lost: sent again under the same id, kept once', async () => {
    const panel = await both.mira.open(1);
    const message = 'You wrote it down so that nobody has to ask again.';
    both.network.fault = { kind: 'lose-after' };
    await sendThanks(panel, message, ['Alice']);
    await expect.poll(() => both.network.seen.length, { timeout: 30_000 }).toBeGreaterThan(0);
    await stands(panel, 'waiting');
    both.network.fault = undefined;
    await panel.getByRole('button', { name: t('outbox.tryAgain') }).click();
    await stands(panel, 'sent');
    await arrivesOnce(message);
    expect(both.network.seen.at(-1)?.status).toBe(200);
  });

  test('a captive portal answers 200 with a page: that is no answer, and they wait', async () => {
    const panel = await both.mira.open(1);
    const message = 'You stayed friendly for all five mails.';
    both.network.fault = { kind: 'portal' };
    await sendThanks(panel, message, ['Alice']);
    await stands(panel, 'waiting');
    expect(await both.org.kept(message)).toHaveLength(0);
    both.network.fault = undefined;
    await panel.getByRole('button', { name: t('outbox.tryAgain') }).click();
    await arrivesOnce(message);
  });

  test('the org asks for patience: nothing is sent before that is over, not even on demand', async () => {
    const panel = await both.mira.open(1);
    const message = 'You found the right words for a hard no.';
    both.network.fault = { kind: 'answer', status: 429, headers: { 'Retry-After': '6' }, body: BUSY };
    await sendThanks(panel, message, ['Alice']);
    await stands(panel, 'waiting');
    both.network.fault = undefined;
    await panel.getByRole('button', { name: t('outbox.tryAgain') }).click();
    await arrivesOnce(message);
    const [refused, accepted] = both.network.seen.map(({ at }) => at);
    expect((accepted ?? 0) - (refused ?? 0)).toBeGreaterThan(5000);
  });

  test('the token expires in between: they wait, a new one is pasted, they arrive once', async () => {
    const panel = await both.mira.open(1);
    const message = 'You took over on your day off.';
    await sendThanks(panel, message, ['Alice']);
    const token = await both.org.renewToken('mira');
    await stands(panel, 'waiting');
    await shows(panel, t('panel.sync.signed-out'));
    await takeNewToken(both.mira.extension, token);
    await arrivesOnce(message);
  });

  test('the role changes in between: they arrive once, as what the org says the sender is', async () => {
    const panel = await both.mira.open(1);
    const message = 'You explained it with a drawing.';
    await sendThanks(panel, message, ['Alice']);
    await both.org.change('mira', { role: 'agent', team: 'Technical' });
    await arrivesOnce(message);
    expect((await both.org.kept(message))[0]?.sender).toMatchObject({ role: 'agent' });
    await both.org.change('mira', { role: 'lead', team: 'Orders' });
  });

  test('the database is deleted after Send: the second home brings them, once', async () => {
    const panel = await both.mira.open(1);
    const message = 'You noticed before the customer did.';
    await sendThanks(panel, message, ['Alice']);
    await eraseDatabases(both.mira.extension);
    await signIn(both.mira.extension, both.network.url, both.org.members.mira.token);
    await both.mira.open(1);
    await arrivesOnce(message);
    expect(both.network.seen.map(({ status }) => status)).toContain(201);
  });
});

const BUSY = { type: 'tag:sidekind,2026:problem/too-many-requests', title: 'Too many requests', status: 429 };
