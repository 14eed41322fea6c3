/** Of what an article takes more than one may: `effort` is time or memory of its reading. */
export type Excess = 'characters' | 'statements' | 'effort';

/** The article takes more to read than one article may. */
export class ArticleTooComplexError extends Error {
  override name = 'ArticleTooComplexError';

  constructor(
    readonly excess: Excess,
    options?: ErrorOptions,
  ) {
    super(
      excess === 'effort'
        ? 'The article takes too much time or memory to read'
        : `The article has too many ${excess}`,
      options,
    );
  }
}

/** So much waits to be written that nothing more is taken. */
export class QueueFullError extends Error {
  override name = 'QueueFullError';

  constructor() {
    super('The queue of articles to be written is full');
  }
}

/** The service is being stopped. */
export class WriterClosedError extends Error {
  override name = 'WriterClosedError';

  constructor() {
    super('No more articles are written: the service is stopping');
  }
}

/** A write was not done in the time that its client waits; it goes on. */
export class WriteTimeoutError extends Error {
  override name = 'WriteTimeoutError';

  constructor(timeoutMs: number) {
    super(`The write was not done after ${timeoutMs} ms`);
  }
}
