/** Reading the article takes more time or memory than one article may. */
export class ArticleTooComplexError extends Error {
  override name = 'ArticleTooComplexError';

  constructor(options?: ErrorOptions) {
    super('The article takes too much time or memory to read', options);
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
