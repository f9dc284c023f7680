// What of other packages is bundled with the library, and under which licences: an esbuild plugin that writes their
// texts beside what it builds. What every page needs is bundled, for finding and opening some fifty small modules takes
// longer than reading a page; the licences go along with it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u;

/** The folders of the packages that end up in the outputs, from esbuild's account of a build. */
function bundledFolders({ outputs }) {
  const folders = new Set();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = bytesInOutput > 0 ? NAME.exec(path)?.[0] : undefined;
      if (folder !== undefined) folders.add(folder);
    }
  }
  return [...folders].sort();
}

/** One package's name, version and licence text; a package that ships no text says at least whose it is and what it allows. */
function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name} is bundled, but names no licence`);
  const file = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one));
  const text = file === undefined ? `Copyright ${author?.name ?? author}` : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** Writes the licences of what was bundled into a file. */
export function thirdParty(file) {
  return {
    name: 'third-party',
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(({ metafile }) => {
        if (metafile === undefined) return;
        const texts = bundledFolders(metafile).map(licenceOf);
        writeFileSync(
          file,
          `Of these packages parts are bundled with klynge:\n\n${texts.map((text) => `${'-'.repeat(80)}\n${text}`).join('\n')}`,
        );
      });
    },
  };
}
