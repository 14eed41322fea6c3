import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, it, test } from '@jest/globals';
import { ConfigError, loadConfig } from '../src/config.js';

describe('The configuration', () => {
  it('needs nothing', () => {
    expect(loadConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      engine: null,
      engineBinary: undefined,
      dataDir: resolve('./data'),
      logLevel: 'info',
      maxBodyBytes: 2_000_000,
      rateLimits: { reads: 12_000, writes: 6_000, costly: 600 },
      trustedProxies: [],
      maxConnections: 1_000,
      shutdownTimeoutMs: 10_000,
      cacheBytes: 32_000_000,
      backupsKept: 5,
      access: { keys: [], readsNeedKey: false, allowOpenWrites: false },
      extractionWorkers: Math.max(1, availableParallelism() - 1),
    });
  });

  it('is read from the environment', () => {
    const environment = {
      HOST: '127.0.0.2',
      PORT: '8080',
      MEILI_BIN: '/opt/meilisearch',
      DATA_DIR: '/var/lib/onrecord',
      LOG_LEVEL: 'debug',
      MAX_BODY_BYTES: '5000000',
    };
    expect(loadConfig(environment)).toMatchObject({
      host: '127.0.0.2',
      port: 8080,
      engineBinary: '/opt/meilisearch',
      dataDir: '/var/lib/onrecord',
      logLevel: 'debug',
      maxBodyBytes: 5_000_000,
    });
  });

  it.each([
    ['http://search:7700', 'http://search:7700'],
    ['https://search.example/meili/', 'https://search.example/meili'],
  ])('takes the engine at %s', (given, origin) => {
    expect(loadConfig({ MEILI_HOST: given, MEILI_API_KEY: 'key' }).engine).toEqual({ origin, apiKey: 'key' });
  });

  it.each([
    ['its own engine', {}, 32_000_000],
    ['its own engine, of another size', { CACHE_BYTES: '1000' }, 1_000],
    ['its own engine, when told not to', { SOLE_WRITER: 'false' }, 0],
    ['a given engine', { MEILI_HOST: 'http://search:7700' }, 0],
    [
      'a given engine that nobody else writes to',
      { MEILI_HOST: 'http://search:7700', SOLE_WRITER: 'true' },
      32_000_000,
    ],
  ])('keeps answers in memory with %s: %j', (_engine, environment, bytes) => {
    expect(loadConfig(environment).cacheBytes).toBe(bytes);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(loadConfig({ PORT: '', MEILI_HOST: '', MEILI_BIN: '' })).toEqual(loadConfig({}));
  });

  it.each([
    ['1', 1],
    [
      '10.0.0.5, 10.1.0.0/16,loopback,2001:db8::/32',
      ['10.0.0.5', '10.1.0.0/16', 'loopback', '2001:db8::/32'],
    ],
  ])('trusts proxies by their number or their addresses: %s', (given, trusted) => {
    expect(loadConfig({ TRUST_PROXY: given }).trustedProxies).toEqual(trusted);
  });

  it('cannot be changed', () => {
    const config = loadConfig({ MEILI_HOST: 'http://search:7700' });
    expect(Object.isFrozen(config) && Object.isFrozen(config.engine)).toBe(true);
  });
});

describe('A configuration that is not valid', () => {
  test.each([
    ['PORT', 'http', 'a whole number from 0 to 65535'],
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['MEILI_HOST', 'search:7700', 'http://'],
    ['MEILI_HOST', 'ftp://search', 'http://'],
    ['LOG_LEVEL', 'loud', 'one of trace, debug'],
    ['MAX_BODY_BYTES', '-1', 'a whole number'],
    ['SOLE_WRITER', 'yes', 'true or false'],
    ['RATE_LIMIT_READS', '-1', 'a whole number'],
    ['TRUST_PROXY', 'true', 'how many proxies'],
    ['TRUST_PROXY', '0', 'how many proxies'],
    ['TRUST_PROXY', '0.0.0.0/0', 'how many proxies'],
    ['TRUST_PROXY', '10.0.0.0/33', 'how many proxies'],
    ['TRUST_PROXY', '10.0.0.5,proxy.example', 'how many proxies'],
  ])('%s=%s is told with what is allowed', (name, value, advice) => {
    expect(() => loadConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => loadConfig({ [name]: value })).toThrow(new RegExp(`${name} must be .*${advice}`));
  });

  it('is told with all its faults at once', () => {
    const read = () => loadConfig({ PORT: 'x', LOG_LEVEL: 'x', MEILI_HOST: 'x' });
    for (const name of ['PORT', 'LOG_LEVEL', 'MEILI_HOST']) expect(read).toThrow(name);
  });

  it('is told without the key', () => {
    expect(() => loadConfig({ PORT: 'x', MEILI_API_KEY: 'secret-key' })).toThrow(/^(?!.*secret-key)/s);
  });
});
