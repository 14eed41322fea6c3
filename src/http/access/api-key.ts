import { hash, randomBytes } from 'node:crypto';
import type { Scope } from './scope.js';

/** A key as it is configured: not the key itself, which only its bearer has. */
export interface ApiKey {
  /** Of its bearer, for the log and for telling keys apart. */
  readonly name: string;
  readonly scope: Scope;
  /** SHA-256: 32 bytes. A key is random, so it needs no salt and no slow hash: nobody guesses 256 bits. */
  readonly hash: Buffer;
}

/** What every key begins with, so that one that lies about is known for what it is. */
export const keyPrefix = 'onr_';

const randomBytesOfKey = 32;

/** Makes a key: its prefix and 256 random bits in base64url. */
export function generateKey(): string {
  return keyPrefix + randomBytes(randomBytesOfKey).toString('base64url');
}

/** SHA-256 of a key. */
export function hashKey(key: string): Buffer {
  return hash('sha256', key, 'buffer');
}
