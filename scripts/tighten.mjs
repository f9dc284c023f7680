// Rewrites the files of a build after tsup has written them, so that they load faster: a plugin of tsup.
import { readFile, writeFile } from 'node:fs/promises';
import { settled } from './settled.mjs';

const BEYOND_ASCII = /\P{ASCII}/gu;
const TABLES = /(["'])#tables\/load\1/gu;
const OWN_CHUNK = /\bimport\((["'])(\.\/[\w.-]+\.cjs)\1\)/gu;

export function tighten() {
  return {
    name: 'tighten',
    async buildEnd({ writtenFiles }) {
      for (const { name } of writtenFiles) {
        if (!/\.c?js$/u.test(name)) continue;
        const code = await readFile(name, 'utf8');
        await writeFile(name, settled(inAscii(name.endsWith('.cjs') ? requiringByPlace(requiringOwn(code)) : importingByPlace(code))));
      }
    },
  };
}

/**
 * esbuild writes letters beyond ASCII as escapes everywhere except in regular expressions, where escapes mean the same. The
 * engine takes a pure ASCII source byte for byte; it decodes any other, and stores it with two bytes per letter.
 */
function inAscii(code) {
  return code.replace(BEYOND_ASCII, (letter) => {
    // A surrogate pair would need the flag `u`, which this code does not check for.
    if (letter.length > 1) throw new Error(`${letter} stands in a regular expression: write it as an escape`);
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** The package's lazy chunks are required in CommonJS: `import()` would make Node start its ES module loader for them. */
const requiringOwn = (code) => code.replace(OWN_CHUNK, "Promise.resolve().then(() => require('$2'))");

/** The tables are required by path: to resolve a name from package.json, Node prepares everything such names can refer to. */
const requiringByPlace = (code) => code.replace(TABLES, "'../tables/load.cjs'");

/** The ES modules that read tables are for bundlers. */
const importingByPlace = (code) => code.replace(TABLES, "'../tables/for-bundlers.js'");
