import { createContext, runInContext } from 'node:vm';
import express from 'express';
import { expect, test } from '@jest/globals';
import { describeApi } from '../../src/api-description.js';
import { documentation } from '../../src/http/documentation.js';
import { startTestServer } from '../support/http.js';

interface Plugin {
  afterLoad: (this: { fn: { getSampleSchema: (...values: unknown[]) => unknown } }) => void;
  ofAnother: boolean;
}

/** What the page's own script gives Swagger UI. */
async function optionsOfPage(): Promise<{ plugins: ((system: object) => Plugin)[] }> {
  const server = await startTestServer(express().use(documentation(describeApi())));
  const text = await (await fetch(`${server.origin}/docs/swagger-ui-init.js`)).text();
  await server.close();
  const seen: { plugins: ((system: object) => Plugin)[] }[] = [];
  const bundle = Object.assign((options: (typeof seen)[number]) => seen.push(options), {
    presets: {},
    plugins: { DownloadUrl: () => ({ ofAnother: true }) },
  });
  const window = { location: { search: '', origin: '' }, onload: () => undefined };
  runInContext(
    `${text}\nwindow.onload();`,
    createContext({ window, SwaggerUIBundle: bundle, SwaggerUIStandalonePreset: {} }),
  );
  const [options] = seen;
  if (options === undefined) throw new Error('The page starts no Swagger UI');
  return options;
}

test.each([
  ['NDJSON as it is', 'application/x-ndjson', '{"a":1}\n{"a":2}\n', '{"a":1}\n{"a":2}\n'],
  ['NDJSON without an example as ever', 'application/x-ndjson', undefined, 'as ever'],
  ['JSON as ever', 'application/json', '{"a":1}', 'as ever'],
])('The page shows %s', async (_what, mediaType, example, shown) => {
  const { plugins } = await optionsOfPage();
  const plugin = plugins[0]?.({});
  const system = {
    fn: { getSampleSchema: (...values: unknown[]): unknown => (values.length > 0 ? 'as ever' : null) },
  };
  plugin?.afterLoad.call(system);
  expect(system.fn.getSampleSchema({}, mediaType, {}, example)).toBe(shown);
  expect(plugin?.ofAnother).toBe(true);
});
