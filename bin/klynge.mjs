#!/usr/bin/env node
import { createRequire } from 'node:module';

// The version alone needs no command line to be set up.
if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) process.stdout.write(`${createRequire(import.meta.url)('../package.json').version}\n`);
else await import('../dist/cli.js');
