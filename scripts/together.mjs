#!/usr/bin/env node
/**
 * Runs npm scripts side by side. Each argument is a row of scripts, run one after the other; the rows run at the same time,
 * and what a row prints comes out in one piece when it ends. Exit 1 where a script fails: its row stops there, the others go on.
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

/** What a script printed, and whether it went well. */
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
