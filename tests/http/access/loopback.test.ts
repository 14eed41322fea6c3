import { expect, test } from '@jest/globals';
import { isLoopbackHost, isLoopbackName } from '../../../src/http/access/loopback.js';

test.each([
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['::1', true],
  ['0:0:0:0:0:0:0:1', true],
  ['localhost', true],
  ['LOCALHOST', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.0.10', false],
  ['localhost.example.org', false],
  ['127.0.0.1.example.org', false],
  ['', false],
])('the host %s is reached by this machine alone: %s', (host, isOwn) => {
  expect(isLoopbackHost(host)).toBe(isOwn);
});

test.each([
  ['localhost:3000', true],
  ['127.0.0.1', true],
  ['[::1]:3000', true],
  ['[::1]', true],
  ['example.org', false],
  ['example.org:3000', false],
  ['[2001:db8::1]:3000', false],
  ['127.0.0.1:3000:1', false],
  ['localhost@example.org', false],
  ['', false],
  [undefined, false],
])('the header `Host: %s` names this machine: %s', (header, isOwn) => {
  expect(isLoopbackName(header)).toBe(isOwn);
});
