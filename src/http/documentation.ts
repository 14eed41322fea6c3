import { Router, type RequestHandler } from 'express';
import swaggerUi from 'swagger-ui-express';
import { compressAnswer } from './compression.js';
import { refuseUnknownRoute } from './error-handler.js';
import { refuseOthersThan } from './mount.js';
import type { OpenApiDocument } from './openapi.js';
import { allowPage } from './security-headers.js';
import { showLinesAsTheyAre } from './swagger-lines.js';
import { toYaml } from './yaml.js';

/** `/docs` (Swagger UI), `/openapi.json` and `/openapi.yaml`; `/` leads to the first. */
export function documentation(document: OpenApiDocument): Router {
  const json = JSON.stringify(document);
  const yaml = toYaml(document);
  const router = Router({ caseSensitive: true, strict: true });
  router.use(['/docs', '/openapi.json', '/openapi.yaml'], compressAnswer);
  const get = (path: string, handler: RequestHandler) =>
    router.route(path).get(handler).all(refuseOthersThan('get'));

  get('/', (_request, response) => {
    response.redirect('/docs/');
  });
  get('/openapi.json', (_request, response) => {
    response.type('application/json').set(revalidated).send(json);
  });
  get('/openapi.yaml', (_request, response) => {
    response.type('application/yaml').set(revalidated).send(yaml);
  });
  // The page's own files; the page asks for them beside itself, so `/docs` leads to `/docs/`.
  router.use('/docs', refuseOtherFiles, allowPage, ...swaggerUi.serve);
  get('/docs/', swaggerUi.setup(undefined, pageOptions));
  return router;
}

const revalidated = { 'Cache-Control': 'no-cache' };

/** What the page asks for. Beside it in Swagger UI's folder lie a page for demonstration and its source. */
const pageFiles: ReadonlySet<string> = new Set([
  '/',
  '/swagger-ui.css',
  '/swagger-ui-bundle.js',
  '/swagger-ui-standalone-preset.js',
  '/swagger-ui-init.js',
  '/favicon-16x16.png',
  '/favicon-32x32.png',
]);

const refuseOtherFiles: RequestHandler = (request, response, next) => {
  if (pageFiles.has(request.path)) next();
  else refuseUnknownRoute(request, response, next);
};

const pageOptions = {
  customSiteTitle: 'Onrecord API',
  swaggerOptions: {
    url: '/openapi.json',
    tryItOutEnabled: true,
    deepLinking: true,
    displayRequestDuration: true,
    defaultModelsExpandDepth: 0,
    // Else a page that others can reach has the document checked by a service of Swagger's.
    validatorUrl: null,
    plugins: [showLinesAsTheyAre],
  },
};
