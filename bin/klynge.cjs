#!/usr/bin/env node
'use strict';
// CommonJS, for Node makes its loader of ES modules ready only where one is asked for: the version alone needs none.
if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  process.stdout.write(`${require('../package.json').version}\n`);
} else {
  // Node 22 and later keep what they compiled, in a folder below the system's temporary one, for the next run.
  require('node:module').enableCompileCache?.();
  require('../dist/cli.cjs');
}
