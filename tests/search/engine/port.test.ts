import { expect, test } from '@jest/globals';
import { findFreePort } from '../../../src/search/engine/port.js';
import { startTestServer } from '../../support/http.js';

test('the preferred port is taken while it is free', async () => {
  const port = await findFreePort();
  expect(await findFreePort(port)).toBe(port);
});

test('another port is taken when somebody listens on the preferred one', async () => {
  const server = await startTestServer(() => undefined);
  const taken = Number(new URL(server.origin).port);
  const port = await findFreePort(taken);
  expect(port).not.toBe(taken);
  expect(port).toBeGreaterThan(0);
  await server.close();
});
