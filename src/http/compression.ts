import compression from 'compression';
import type { RequestHandler } from 'express';

/** Packs what is not packed yet, streams and files, for clients that take it; each piece goes out when it is flushed. */
export const compressAnswers: RequestHandler = compression({
  filter: (request, response) =>
    String(response.getHeader('Content-Type')).startsWith('application/x-ndjson') ||
    compression.filter(request, response),
});
