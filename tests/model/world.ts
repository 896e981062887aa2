import type { Db } from '../../server/db/database.ts';
import type { ConnectionRow } from '../../utils/db/rows.ts';
import { openDraft } from '../../utils/recognitions/drafts.ts';
import { Browser } from './browser.ts';
import { Desk } from './desk.ts';
import { Ledger } from './ledger.ts';
import { Network } from './network.ts';
import { Org } from './org.ts';
import { RealTime } from './real-time.ts';
import { Rules } from './rules.ts';
import type { Step, Wake } from './steps.ts';

const HOUR = 3_600_000;
/** The clock is never further off: ids that are older than a month are refused. */
const MOST_OFF = 96 * HOUR;
/** So many times something is due before it must have come to rest. */
const MOST_PASSES = 100;
/** Seconds that one thing may take in good weather. */
const LONGEST = 120;

/** Alice at her desk, the org API, what is between them, and a ledger of what she was told. */
export class World {
  readonly #time: RealTime;
  readonly #ledger = new Ledger();
  readonly #rules: Rules;
  readonly #network: Network;
  readonly #org: Org;
  readonly #alice: Browser;
  /** Another member, and Alice at another address. */
  #others: { stranger: Browser; elsewhere: Browser } | undefined;
  readonly #desk: Desk;
  #words = 0;
  #offset = 0;
  #isLead = false;

  private constructor(time: RealTime, org: Org, connection: ConnectionRow) {
    this.#time = time;
    this.#org = org;
    this.#rules = new Rules(this.#ledger, () => time.now());
    this.#rules.bearers.set(connection.token, org.ids.Alice);
    this.#alice = this.#browser('alice', connection);
    const { ids } = org;
    this.#desk = new Desk({ time, ledger: this.#ledger, rules: this.#rules, ids, alice: this.#alice });
    const isKept = (id: string) => org.isKept(id);
    this.#network = new Network({ time, server: org.serve, watch: this.#rules, isKept });
  }

  static async start(db: Db, seed = 1): Promise<World> {
    const time = new RealTime(seed);
    const org = await Org.start(db, () => new Date(time.rightTime()));
    return new World(time, org, await org.connect('Alice'));
  }

  #browser(name: string, connection: ConnectionRow): Browser {
    const passed = this.#rules.passed.bind(this.#rules);
    return new Browser({ name: `${this.#org.orgId} ${name}`, time: this.#time, connection, passed });
  }

  /** Plays one step and looks at everything afterwards. Throws what is wrong. */
  async play(step: Step): Promise<void> {
    const overlaps = 'overlaps' in step && step.overlaps;
    if (!('overlaps' in step)) await this.#look();
    await this.#begin(step);
    if (!overlaps) await this.#look();
  }

  async #begin(step: Step): Promise<void> {
    const { do: what } = step;
    if (what === 'send') await this.#desk.send(step);
    else if (what === 'undo' || what === 'edit' || what === 'discard') await this.#desk.takeBack(step);
    else if (what === 'wake') await this.#wake(step);
    else if (what === 'wait') await this.#wait(step.seconds);
    else if (what === 'net') Object.assign(this.#network, step);
    else if (what === 'jump') this.#jump(step.hours);
    else if (what === 'kill') this.#alice.kill(step.who);
    else if (what === 'stranger') await this.#passOfOthers();
    else if (what === 'erase') await this.#erase();
    else if (what === 'lose-home') this.#loseHome();
    else await this.#changeOrg(what);
  }

  async #wake({ isAsked, fate }: Wake): Promise<void> {
    const { life } = await this.#alice.background();
    life.meets(fate);
    if (isAsked) this.#rules.beginAnew();
    void this.#alice.ask((background) => background.sync(isAsked));
  }

  async #wait(seconds: number): Promise<void> {
    await this.#time.pass(seconds * 1000);
  }

  #jump(hours: number): void {
    const to = this.#offset + hours * HOUR;
    if (Math.abs(to) <= MOST_OFF) this.#setClock(to);
  }

  #setClock(to: number): void {
    if (to !== this.#offset) this.#rules.jumped(to > this.#offset);
    this.#offset = to;
    this.#time.setClock(to);
  }

  async #passOfOthers(): Promise<void> {
    this.#others ??= await this.#makeOthers();
    const { stranger, elsewhere } = this.#others;
    stranger.restart();
    elsewhere.restart();
    stranger.home = this.#alice.home;
    elsewhere.home = this.#alice.home;
    const tab = await stranger.tab(0);
    this.#words += 1;
    const message = `Thanks of a stranger, number ${this.#words}.`;
    const recipients = [{ id: this.#org.ids.Ben, name: 'Ben' }];
    const content = { recipients, message, coreValueIds: [], quote: null, ticket: null };
    const draft = await openDraft(tab.db, message, '', { ...content, visibility: 'org' });
    this.#desk.click(tab, draft, stranger, false);
    await this.#time.settle();
    void stranger.ask((background) => background.push());
    void elsewhere.ask((background) => background.push());
  }

  async #makeOthers(): Promise<{ stranger: Browser; elsewhere: Browser }> {
    const connection = await this.#org.connect('Stranger');
    this.#rules.bearers.set(connection.token, this.#org.ids.Stranger);
    const apiUrl = 'https://elsewhere.test';
    return {
      stranger: this.#browser('stranger', connection),
      elsewhere: this.#browser('elsewhere', { ...this.#alice.connection, apiUrl }),
    };
  }

  // Two homes lost at once lose what was in them: that is not promised.
  #loseHome(): void {
    if (this.#alice.isWhole) this.#alice.loseHome();
  }

  async #erase(): Promise<void> {
    if (!this.#alice.isWhole) return;
    this.#alice.restart();
    await this.#look();
    this.#ledger.forget();
    this.#rules.lost();
    await this.#alice.eraseDatabase();
  }

  async #changeOrg(what: 'leave' | 'role' | 'epoch' | 'revoke' | 'sign-in'): Promise<void> {
    if (what === 'leave') await this.#org.change('Cleo', { isActive: false });
    else if (what === 'role') await this.#changeRole();
    else if (what === 'epoch') await this.#org.newEpoch();
    else if (what === 'revoke') await this.#org.revoke('Alice');
    else await this.#signIn();
  }

  async #changeRole(): Promise<void> {
    this.#isLead = !this.#isLead;
    await this.#org.change('Alice', { role: this.#isLead ? 'lead' : 'agent' });
  }

  async #signIn(): Promise<void> {
    const connection = await this.#org.connect('Alice');
    this.#rules.bearers.set(connection.token, this.#org.ids.Alice);
    this.#rules.beginAnew();
    await this.#alice.signIn(connection);
  }

  async #look(): Promise<void> {
    await this.#time.settle();
    this.#desk.noteKilled();
    const here = await this.#alice.here();
    this.#expect(this.#ledger.faultsIn(here, this.#org.ids.Alice));
  }

  #expect(faults: string[]): void {
    const all = [...this.#desk.faults, ...this.#rules.broken, ...faults];
    if (all.length > 0) throw new Error(all.join('\n'));
  }

  /** Good weather: then everything comes to rest, and the ledger is held against the table. */
  async end(): Promise<void> {
    await this.#look();
    this.#alice.spare();
    await this.play({ do: 'net', fault: undefined, times: 0, isForAll: false });
    this.#setClock(0);
    await this.#time.pass(2 * 60_000);
    await this.#signIn();
    await this.#comeToRest();
    await this.#seeThrough(this.#alice.ask((background) => background.sync(true)));
    await this.#look();
    const kept = await this.#org.kept();
    const here = await this.#alice.here();
    this.#expect(this.#ledger.faultsAtTheEnd(here, kept, this.#org.ids.Alice));
  }

  /** What waits for the virtual time gets it, second by second. */
  async #seeThrough(work: Promise<void>): Promise<void> {
    let isOver = false;
    void work.finally(() => {
      isOver = true;
    });
    for (let seconds = 0; seconds < LONGEST; seconds += 1) {
      await this.#time.settle();
      if (isOver) return;
      await this.#time.pass(1000);
    }
    throw new Error('S1: the background does not come to an end');
  }

  /** Pushes alone, with no pull that would bring what the push does not settle. */
  async #comeToRest(): Promise<void> {
    for (let passes = 0; passes < MOST_PASSES; passes += 1) {
      const at: (number | undefined)[] = [];
      await this.#seeThrough(this.#alice.ask(async (background) => at.push(await background.push())));
      await this.#look();
      const [next] = at;
      if (next === undefined) return await this.#expectSettled();
      await this.#time.pass(Math.max(next - Date.now(), 1));
    }
    throw new Error('S1: something is due for ever');
  }

  async #expectSettled(): Promise<void> {
    const { outbox } = await this.#alice.here();
    const open = outbox.filter(({ state }) => state !== 'sent' && state !== 'dead');
    this.#expect(open.map(({ id, state }) => `S1: in good weather ${id} is still ${state}`));
  }

  async stop(): Promise<void> {
    this.#time.stop();
    for (const browser of [this.#alice, ...Object.values(this.#others ?? {})]) await browser.stop();
  }

  /** Plays it, and answers how many points it had, for whoever wants to kill at each of them. */
  async pointsOf(step: Step): Promise<number> {
    const { life } = step.do === 'wake' ? await this.#alice.background() : await this.#alice.tab(0);
    await this.#look();
    const before = life.points;
    await this.play(step);
    return life.points - before;
  }
}
