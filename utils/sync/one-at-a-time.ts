/**
 * Makes `work` run once at a time. Whoever asks while it runs gets one more run after it, shared with all others
 * who ask meanwhile: what it does may have begun before there was a reason to ask.
 */
export function oneAtATime<Asked extends unknown[]>(
  work: (...asked: Asked) => Promise<void>,
): (...asked: Asked) => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = (asked: Asked) => {
    next = undefined;
    running = work(...asked).finally(() => {
      running = undefined;
    });
    return running;
  };
  return (...asked) => {
    if (!running) return run(asked);
    next ??= running.then(
      () => run(asked),
      () => run(asked),
    );
    return next;
  };
}
