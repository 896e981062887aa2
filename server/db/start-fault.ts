/** The server cannot start or a command cannot run; `message` is a sentence for whoever started it. */
export class StartFault extends Error {
  override name = 'StartFault';
}
