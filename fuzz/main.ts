import { runFuzzer } from './program.js';

process.exitCode = await runFuzzer(process.argv.slice(2), process);
