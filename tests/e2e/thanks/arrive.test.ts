import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../../utils/i18n/t.ts';
import { startTwoPeople, type TwoPeople } from '../two-people.ts';
import { cannotRun, shows } from '../world.ts';
import { pressSend, stands, writeThanks } from './write-thanks.ts';

const pictures = join(import.meta.dirname, '../../.results/thanks');

describe('thanks from one person to another', () => {
  beforeEach(({ skip }) => skip(cannotRun !== undefined, cannotRun));
  let both: TwoPeople;
  beforeAll(async () => {
    if (cannotRun !== undefined) return;
    mkdirSync(pictures, { recursive: true });
    both = await startTwoPeople();
  });
  afterAll(async () => await both?.end());

  test('written beside a ticket, they are queued, sent, and seen on the other panel within seconds', async () => {
    const { mira, alice, org } = both;
    const theirs = await alice.open(3);
    await shows(theirs, t('panel.sync.up-to-date'));
    const mine = await mira.open(1);
    await shows(mine, 'Maria Fernández');
    const message = 'You kept your calm when nobody else could, thank you.';
    await writeThanks(mine, message, ['Alice']);
    await mira.page.screenshot({ path: join(pictures, 'composer.png') });
    await pressSend(mine);
    await mira.page.screenshot({ path: join(pictures, 'undoable.png') });
    await stands(mine, 'sent');
    const sentAt = Date.now();
    await shows(theirs, message, 30_000);
    expect(Date.now() - sentAt).toBeLessThan(30_000);
    await alice.page.screenshot({ path: join(pictures, 'arrived.png') });
    expect(await org.kept(message)).toHaveLength(1);
  });
});
