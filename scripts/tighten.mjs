// What happens to the files of a build after tsup has written them, so that they load faster: a plugin of tsup.
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
        await writeFile(name, settled(inAscii(byPlace(name.endsWith('.cjs') ? requiringOwn(code) : code))));
      }
    },
  };
}

/**
 * esbuild writes letters beyond ASCII as escapes everywhere but in regular expressions, where these mean the same. A source
 * of ASCII alone the engine takes byte for byte; any other it decodes, and keeps in two bytes a letter.
 */
function inAscii(code) {
  return code.replace(BEYOND_ASCII, (letter) => {
    // A pair of units would need the flag `u`, which this does not look for.
    if (letter.length > 1) throw new Error(`${letter} stands in a regular expression: write it as an escape`);
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Late chunks of our own are required in CommonJS: `import()` would make Node start its loader of ES modules for them. */
const requiringOwn = (code) => code.replace(OWN_CHUNK, "Promise.resolve().then(() => require('$2'))");

/** The tables are asked for by their place: to look a name up in package.json Node makes ready all that such names may be. */
const byPlace = (code) => code.replace(TABLES, "'../tables/load.cjs'");
