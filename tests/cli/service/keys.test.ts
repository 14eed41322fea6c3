import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bearer, configuredKeys, keys } from '../../support/keys.js';
import { silentLogger } from '../../support/engine.js';
import { startTestApi, type TestApi } from '../../support/api.js';
import { startTestServer, type TestServer } from '../../support/http.js';
import { onrecord } from '../support/terminal.js';

let api: TestApi;
let server: TestServer;
beforeAll(async () => {
  const access = { keys: configuredKeys, readsNeedKey: true, allowOpenWrites: false };
  api = await startTestApi(silentLogger, { access });
  server = await startTestServer(api.app);
});
afterAll(async () => {
  await server.close();
  await api.stop();
});

const article = '“The bridge will open in May,” said Tomas Vrabek, the mayor of Nordhaven.';
const ingest = (env: Record<string, string>) =>
  onrecord(['ingest', '-', '--url', server.origin], { input: [article], env });
const search = (env: Record<string, string>) =>
  onrecord(['search', 'bridge', '--url', server.origin], { env });

describe('The commands send ONRECORD_KEY', () => {
  test('to store and to search', async () => {
    expect(await ingest({ ONRECORD_KEY: keys.write })).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout } = await search({ ONRECORD_KEY: keys.read });
    expect([code, stdout]).toEqual([0, expect.stringContaining('Vrabek')]);
  });

  test.each([
    ['no key', {}],
    ['a lesser key', { ONRECORD_KEY: keys.read }],
    ['a wrong key', { ONRECORD_KEY: 'onr_wrong' }],
    ['what no key is', { ONRECORD_KEY: `${keys.write}\nX-Other: 1` }],
  ])('and with %s tell at once what to do', async (_what, env) => {
    const { code, stderr } = await ingest(env);
    expect([code, stderr]).toEqual([2, expect.stringContaining('ONRECORD_KEY')]);
    expect(stderr).not.toContain(keys.write);
  });

  test('and a search that may not be made tells so, too', async () => {
    const { code, stderr } = await search({});
    expect([code, stderr]).toEqual([2, expect.stringContaining('ONRECORD_KEY')]);
  });
});

test('The key is no part of what was stored', async () => {
  const { text } = await api.request.get('/v1/articles').set(bearer(keys.read));
  expect(text).not.toContain('onr_');
});
