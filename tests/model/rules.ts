import { UNDO_FOR } from '../../utils/recognitions/send-thanks.ts';
import { LEASE } from '../../utils/sync/claim.ts';
import type { Ledger } from './ledger.ts';
import type { Life } from './life.ts';
import type { Request_ } from './network.ts';

const HOUR = 3_600_000;
const MOST_FAILURES = 12;

interface Pause {
  until: number;
  answered: Request_;
  /** Whoever heard of it lived on to write it down. */
  isNoted: boolean;
}

/** Watches the network, and notes what must never be seen there. Times by the clock that nobody sets. */
export class Rules {
  readonly broken: string[] = [];
  /** Whose token is whose: member ids. */
  readonly bearers = new Map<string, string>();
  readonly #ledger: Ledger;
  readonly #now: () => number;
  #requests: Request_[] = [];
  #pauses: Pause[] = [];
  #failedAt: number[] = [];
  #jumps: { at: number; order: number; isAhead: boolean }[] = [];
  #passes: { life: Life; order: number }[] = [];

  constructor(ledger: Ledger, now: () => number) {
    this.#ledger = ledger;
    this.#now = now;
  }

  leaves(request: Request_): void {
    this.#throttle(request);
    if (request.id !== undefined) this.#put(request, request.id);
    this.#requests.push(request);
  }

  #put(request: Request_, id: string): void {
    const entry = this.#ledger.entries.get(id);
    if (!entry) {
      this.#say(`S1: ${id} is sent, and nobody clicked`);
      return;
    }
    const { row, click, ended } = entry;
    if (request.origin !== row.apiUrl) this.#say(`S5: ${id} goes to ${request.origin}`);
    if (this.bearers.get(request.token) !== row.memberId) this.#say(`S5: ${id} goes in another's name`);
    if (ended || click.isUndone) this.#say(`S4: ${id} is sent though it is ${ended ?? 'undone'}`);
    if (request.at < click.at + UNDO_FOR && !this.#mayNotKnow(request, click.order))
      this.#say(`S22: ${id} is sent ${request.at - click.at} ms after the click`);
    const held = this.#requests.find((other) => other.id === id && this.#isHeld(other));
    if (held) this.#say(`Lease: ${id} is sent again ${request.at - held.at} ms after a try that goes on`);
  }

  /** The clock was set ahead before this run of the background saw these thanks: nothing can tell it. */
  #mayNotKnow({ life }: Request_, clicked: number): boolean {
    const jump = this.#jumps.find(({ order, isAhead }) => isAhead && order > clicked);
    if (!jump) return false;
    const isBetween = ({ order }: { order: number }) => order > clicked && order < jump.order;
    return !this.#passes.some((pass) => pass.life === life && isBetween(pass));
  }

  #isHeld({ at, isOver }: Request_): boolean {
    if (isOver || this.#jumps.some((jump) => jump.at >= at)) return false;
    return this.#now() < at + LEASE;
  }

  #throttle({ token, method, at }: Request_): void {
    const isBroken = this.#pauses.some(({ until, answered, isNoted }) => {
      // A pull that is just about to ask cannot know what a push was told this very moment, nor the other way.
      const isAtOnce = at === answered.at && method !== answered.method;
      return at < until && answered.token === token && !isAtOnce && (isNoted || !mayForget(answered.life));
    });
    if (isBroken) this.#say(`S17: ${method} before the time that the server named`);
  }

  served({ id }: Request_, response: Response): void {
    if (response.status >= 500) this.#say(`Server: ${response.status}, of its own, to ${id ?? 'a pull'}`);
  }

  answered(request: Request_, response: Response): void {
    const wait = Number(response.headers.get('retry-after') ?? 0) * 1000;
    if (wait > 0) this.#pauses.push({ until: this.#now() + wait, answered: request, isNoted: false });
    const isHtml = response.headers.get('content-type') === 'text/html';
    const isFailure = isHtml || response.status >= 500 || [408, 409, 425, 429].includes(response.status);
    if (isFailure) this.failed(request);
    else if (response.status !== 401) this.#failedAt = [];
  }

  failed({ id }: Request_): void {
    if (id === undefined) return;
    const now = this.#now();
    this.#failedAt = [...this.#failedAt.filter((at) => at > now - HOUR), now];
    if (this.#failedAt.length > MOST_FAILURES) this.#say(`S16: ${this.#failedAt.length} failures in an hour`);
  }

  /** A pass over the outbox, or a pull, came to its end: what it was told is on the disk. */
  passed(life: Life): void {
    this.#passes.push({ life, order: this.#ledger.next() });
    if (life.hasFailed) return;
    for (const pause of this.#pauses) if (pause.answered.life === life) pause.isNoted = true;
  }

  /** A person asks, has another token, or the disk lost what was noted: failures do not count on. */
  beginAnew(): void {
    this.#failedAt = [];
  }

  /** Times that were written down before mean nothing any more. */
  jumped(isAhead: boolean): void {
    this.#jumps.push({ at: this.#now(), order: this.#ledger.next(), isAhead });
    this.#pauses = [];
    this.beginAnew();
  }

  hasJumpedSince(at: number): boolean {
    return this.#jumps.some((jump) => jump.at >= at);
  }

  /** The database was lost, and leases and pauses with it. */
  lost(): void {
    this.#requests = [];
    this.#pauses = [];
    this.beginAnew();
  }

  #say(what: string): void {
    this.broken.push(what);
  }
}

const mayForget = ({ isDead, hasFailed }: Life) => isDead || hasFailed;
