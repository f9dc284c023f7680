#!/usr/bin/env node
/**
 * Runs npm scripts in parallel. Each argument is a row of scripts that run one after the other; the rows run at the same
 * time, and the output of a row is printed as a whole when it ends. Exits 1 if a script fails: its row stops, the others go on.
 *
 *   node scripts/together.mjs lint format:check,typecheck,rooms
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const rows = process.argv.slice(2).map((row) => row.split(','));
if (rows.length === 0) {
  console.error('usage: together.mjs SCRIPT[,SCRIPT…]…: rows of npm scripts, run at the same time');
  process.exit(2);
}

/** The output of a script, and whether it succeeded. */
async function run(script) {
  const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (data) => (printed += data));
  const [code] = await once(child, 'close');
  return { printed, failed: code !== 0 };
}

async function runRow(scripts) {
  for (const script of scripts) {
    const { printed, failed } = await run(script);
    process.stdout.write(printed);
    if (!failed) continue;
    console.error(`npm run ${script} failed`);
    return false;
  }
  return true;
}

const went = await Promise.all(rows.map(runRow));
process.exitCode = went.every(Boolean) ? 0 : 1;
