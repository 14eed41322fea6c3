import { createRequire } from 'node:module';

/** Of the service, as package.json has it, which lies a folder up from the source as from what is built of it. */
export const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
