import type { RequestHandler } from 'express';
import helmet, { contentSecurityPolicy, strictTransportSecurity } from 'helmet';

/**
 * Tells browsers what not to do with an answer, by helmet's headers: its type is what it says, it loads nothing, runs
 * nothing, and no page of others shows it in a frame.
 */
export const setSecurityHeaders: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  xFrameOptions: { action: 'deny' },
  strictTransportSecurity: false,
});

/**
 * What Swagger UI's page needs beyond that: its own scripts, styles and images, calls of this service. Nothing inline is run
 * and nothing is made code of a string. Styles may stand in the page, where they were put by `swagger-ui-express`; images may
 * be written out in its style sheet.
 */
export const allowPage: RequestHandler = contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
});

const demandTls = strictTransportSecurity({ maxAge: 180 * 24 * 60 * 60, includeSubDomains: false });

/** Has browsers come by TLS the next time, where a trusted proxy says that they did this time: on plain HTTP it means nothing. */
export const keepToTls: RequestHandler = (request, response, next) => {
  if (request.secure) demandTls(request, response, next);
  else next();
};
