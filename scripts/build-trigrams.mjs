// Builds tables/trigrams.json from the tables of franc (npm, MIT): node scripts/build-trigrams.mjs
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { data } from 'franc/data.js';
import { expressions } from 'franc/expressions.js';
import { tableText, writeTable } from './name-lines.mjs';

const ABOUT = 'Built by scripts/build-trigrams.mjs from franc 6.2 (https://github.com/wooorm/franc), Copyright (c) 2014 Titus Wormer, MIT.';
const table = { scripts: Object.entries(expressions).map(([script, letter]) => [script, letter.source]), languages: data };

export const trigramsText = () => tableText(ABOUT, table);

if (argv[1] === fileURLToPath(import.meta.url)) writeTable('trigrams', ABOUT, table);
