import { PokeTicket, pokePath } from '../../utils/org-api/contract/poke.ts';
import { type Ask, as } from './org-for-tests.ts';

export async function pokeTicket(ask: Ask, token: string): Promise<PokeTicket> {
  return PokeTicket.parse(await (await ask('/v1/pokes', { method: 'POST', ...as(token) })).json());
}

/** Listens with a new ticket. */
export async function listen(ask: Ask, token: string): Promise<Listening> {
  return new Listening(await ask(pokePath(await pokeTicket(ask, token))));
}

/** What came through a poke stream so far. */
export class Listening {
  text = '';
  readonly response: Response;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;

  constructor(response: Response) {
    if (!response.body) throw new Error(`No stream: ${response.status}`);
    this.response = response;
    this.#reader = response.body.getReader();
  }

  get pokes(): number {
    return this.text.split('event: poke\ndata: pull\n\n').length - 1;
  }

  get comments(): number {
    return this.text.split('\n\n').filter((block) => block === ':').length;
  }

  /** Reads on until it is so; `false` when the stream ends before. */
  async until(isSo: (so: this) => boolean): Promise<boolean> {
    while (!isSo(this)) {
      const { done, value } = await this.#reader.read();
      if (done) return false;
      this.text += new TextDecoder().decode(value);
    }
    return true;
  }

  async untilEnd(): Promise<void> {
    await this.until(() => false);
  }

  async leave(): Promise<void> {
    await this.#reader.cancel();
  }
}
