import { runFaults } from './program.js';

process.exitCode = await runFaults(process.argv.slice(2), process);
