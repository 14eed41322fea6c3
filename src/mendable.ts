import { ConfigError } from './config.js';
import { ListenError } from './http/listen.js';
import { NewerDataError } from './rebuild/plan.js';
import {
  DataFolderError,
  DataFolderInUseError,
  EngineBinaryError,
  EngineStartError,
  MasterKeyError,
  NoEngineBinaryError,
  RestoreError,
} from './search/engine/errors.js';
import { GivenEngineError } from './search/engine/given-engine.js';

const kinds = [
  ConfigError,
  ListenError,
  GivenEngineError,
  DataFolderError,
  DataFolderInUseError,
  EngineBinaryError,
  EngineStartError,
  MasterKeyError,
  NoEngineBinaryError,
  NewerDataError,
  RestoreError,
];

/** True for what an operator can mend, whose message alone tells how; of anything else the stack is needed. */
export function isMendable(error: unknown): error is Error {
  return kinds.some((kind) => error instanceof kind);
}
