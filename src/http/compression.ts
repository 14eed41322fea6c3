import compression from 'compression';
import type { RequestHandler } from 'express';

/**
 * Packs streams and files for clients that take it; each piece goes out when it is flushed. Answers that are made whole
 * are packed by `pack`, once for all who ask again.
 */
export const compressAnswer: RequestHandler = compression({
  filter: (request, response) =>
    String(response.getHeader('Content-Type')).startsWith('application/x-ndjson') ||
    compression.filter(request, response),
});
