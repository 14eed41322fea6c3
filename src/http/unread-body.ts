import type { RequestHandler } from 'express';

/** How long the rest of a body may go on coming once its request is answered. */
const toleratedMs = 2_000;

/**
 * Ends connections on which a body goes on coming after the answer. Closed at once, it would take the answer along,
 * for a client that is still sending gets a reset instead; left open, it would take a body of any length.
 */
export const limitUnreadBody: RequestHandler = (request, response, next) => {
  response.once('finish', () => {
    if (request.complete) return;
    const timer = setTimeout(() => request.destroy(), toleratedMs).unref();
    request.once('close', () => {
      clearTimeout(timer);
    });
  });
  next();
};
