import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startFuzzedService } from '../../fuzz/service.js';
import { fuzz } from '../../fuzz/run.js';
import { writeReport } from '../../fuzz/report.js';
import { describeApi } from '../../src/api-description.js';
import { startTestServer } from '../support/http.js';

let service: Awaited<ReturnType<typeof startFuzzedService>>;
beforeAll(async () => {
  service = await startFuzzedService();
});
afterAll(() => service.stop());

test('Whatever is asked, the answer is one that the OpenAPI document describes, and what it forbids is refused', async () => {
  const report = await fuzz({ origin: service.origin, document: describeApi(), requests: 300, seed: 5 });
  expect(report.faults.length === 0 ? '' : writeReport(report)).toBe('');
  // What is asked is neither all refused nor all answered.
  expect(report.statuses.get(200)).toBeGreaterThan(40);
  expect(report.statuses.get(400)).toBeGreaterThan(40);
  expect(report.flawed).toBeGreaterThan(60);
}, 120_000);

test('Whatever is sent for an article, it is answered as the document says', async () => {
  const document = describeApi();
  const report = await fuzz({ origin: service.origin, document, requests: 60, of: 'articles', seed: 3 });
  // How long an answer takes is measured by `npm run fuzz`, never here.
  const faults = report.faults.filter((fault) => !fault.faults.every((each) => each.startsWith('it takes ')));
  expect(faults.length === 0 ? '' : writeReport({ ...report, faults })).toBe('');
  expect(report.statuses.get(200)).toBeGreaterThan(10);
  expect(report.statuses.get(400)).toBeGreaterThan(5);
}, 120_000);

test('A service that answers otherwise is found out', async () => {
  const server = await startTestServer((incoming, response) => {
    incoming.resume();
    response.setHeader('Content-Type', 'application/json').end('{}');
  });
  const { faults } = await fuzz({ origin: server.origin, document: describeApi(), requests: 50, seed: 5 });
  await server.close();
  expect(faults.length).toBeGreaterThan(40);
  const told = faults.flatMap((fault) => fault.faults).join('\n');
  expect(told).toContain('200 instead of a refusal');
  expect(told).toContain('X-Request-Id is missing');
});
