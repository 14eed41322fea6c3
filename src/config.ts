import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { readAccess } from './access-config.js';
import type { AccessRules } from './http/access/gate.js';
import type { RateLimits } from './http/rate-limits.js';

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const wholeNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, { error: `must be a whole number from ${minimum} to ${maximum}` })
    .transform(Number)
    .refine((number) => number >= minimum && number <= maximum, {
      error: `must be a whole number from ${minimum} to ${maximum}`,
    });

/** Express's words for networks of which every address is one of nobody outside. */
const privateNetworks = ['loopback', 'linklocal', 'uniquelocal'];

const proxyAdvice =
  'must be how many proxies stand before the service (1 to 10), or their addresses and networks with commas between: 10.0.0.5, 10.0.0.0/8, loopback';

/** Never all: whoever may say whom he speaks for may be anybody. */
const TrustedProxies = z.string().transform((text, context) => {
  if (/^(?:[1-9]|10)$/.test(text)) return Number(text);
  const proxies = text.split(',').map((proxy) => proxy.trim());
  if (!proxies.every(isNetwork)) context.addIssue({ code: 'custom', message: proxyAdvice });
  return proxies;
});

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  if (bits === undefined) return privateNetworks.includes(text) || isIP(address) !== 0;
  const mostBits = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  return rest.length === 0 && /^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= mostBits;
}

const Environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3000),
  MEILI_HOST: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
    .optional(),
  MEILI_API_KEY: z.string().optional(),
  MEILI_BIN: z.string().optional(),
  DATA_DIR: z.string().default('./data'),
  LOG_LEVEL: z.enum(levels, { error: `must be one of ${levels.join(', ')}` }).default('info'),
  MAX_BODY_BYTES: wholeNumber(1_000, 100_000_000).default(2_000_000),
  RATE_LIMIT_READS: wholeNumber(0, 1_000_000_000).default(12_000),
  RATE_LIMIT_WRITES: wholeNumber(0, 1_000_000_000).default(6_000),
  RATE_LIMIT_COSTLY: wholeNumber(0, 1_000_000_000).default(600),
  TRUST_PROXY: TrustedProxies.default([]),
  MAX_CONNECTIONS: wholeNumber(1, 1_000_000).default(1_000),
  SHUTDOWN_TIMEOUT_MS: wholeNumber(0, 600_000).default(10_000),
  CACHE_BYTES: wholeNumber(0, 10_000_000_000).default(32_000_000),
  BACKUPS_KEPT: wholeNumber(1, 10_000).default(5),
  EXTRACTION_WORKERS: wholeNumber(1, 64).optional(),
  SOLE_WRITER: z.enum(['true', 'false'], { error: 'must be true or false' }).optional(),
});

/** What the service runs by. */
export interface Config {
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
  /** A Meilisearch that runs already, or null where the service runs one itself. */
  readonly engine: { readonly origin: string; readonly apiKey: string } | null;
  /** A Meilisearch to run in place of the one installed or bundled. */
  readonly engineBinary: string | undefined;
  /** Where the local engine keeps its data: an absolute path. */
  readonly dataDir: string;
  readonly logLevel: (typeof levels)[number];
  readonly maxBodyBytes: number;
  /** At a time. */
  readonly maxConnections: number;
  /** How long requests under way may take once the service is told to stop. */
  readonly shutdownTimeoutMs: number;
  /** Of answers kept in memory; 0 where none are, as where another process may write to the engine. */
  readonly cacheBytes: number;
  /** How many backups stay in the data folder. */
  readonly backupsKept: number;
  readonly access: AccessRules;
  readonly rateLimits: RateLimits;
  /** Whose word is taken for who a request is from: how many proxies there are, or their addresses and networks. */
  readonly trustedProxies: number | readonly string[];
  /** Threads that read articles and find their statements. */
  readonly extractionWorkers: number;
}

/** An environment that the service cannot run by; the message tells every fault, a line each. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Reads the configuration from environment variables; empty ones count as not set.
 *
 * @throws ConfigError that tells all faults at once
 */
export function loadConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '');
  const result = Environment.safeParse(Object.fromEntries(given));
  const { access, faults } = readAccess(Object.fromEntries(given));
  if (!result.success) {
    const own = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw invalid([...own, ...faults]);
  }
  const read = result.data;
  if (faults.length > 0) throw invalid(faults);
  const engine =
    read.MEILI_HOST === undefined
      ? null
      : Object.freeze({ origin: read.MEILI_HOST.replace(/\/+$/, ''), apiKey: read.MEILI_API_KEY ?? '' });
  // Nobody else has the key of an engine that the service runs itself.
  const isSoleWriter = read.SOLE_WRITER === undefined ? engine === null : read.SOLE_WRITER === 'true';
  return Object.freeze({
    host: read.HOST,
    port: read.PORT,
    engine,
    engineBinary: read.MEILI_BIN,
    dataDir: resolve(read.DATA_DIR),
    logLevel: read.LOG_LEVEL,
    maxBodyBytes: read.MAX_BODY_BYTES,
    maxConnections: read.MAX_CONNECTIONS,
    shutdownTimeoutMs: read.SHUTDOWN_TIMEOUT_MS,
    cacheBytes: isSoleWriter ? read.CACHE_BYTES : 0,
    backupsKept: read.BACKUPS_KEPT,
    access,
    rateLimits: Object.freeze({
      reads: read.RATE_LIMIT_READS,
      writes: read.RATE_LIMIT_WRITES,
      costly: read.RATE_LIMIT_COSTLY,
    }),
    trustedProxies: read.TRUST_PROXY,
    extractionWorkers: read.EXTRACTION_WORKERS ?? Math.max(1, availableParallelism() - 1),
  });
}

function invalid(faults: readonly string[]): ConfigError {
  return new ConfigError(
    `The configuration is not valid:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
  );
}
