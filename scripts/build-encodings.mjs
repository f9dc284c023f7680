// Builds tables/encodings.json from the tables of @exodus/bytes (npm, MIT): node scripts/build-encodings.mjs
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { tableText, writeTable } from './name-lines.mjs';

const ABOUT = 'Built by scripts/build-encodings.mjs from @exodus/bytes 1.16 (https://github.com/ExodusOSS/bytes), MIT.';
const folder = dirname(createRequire(import.meta.url).resolve('@exodus/bytes/encoding.js'));
const table = JSON.parse(readFileSync(join(folder, 'fallback/multi-byte.encodings.json'), 'utf8'));

export const encodingsText = () => tableText(ABOUT, table);

if (argv[1] === fileURLToPath(import.meta.url)) writeTable('encodings', ABOUT, table);
