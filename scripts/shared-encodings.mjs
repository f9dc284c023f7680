// Lets every engine of the package read one copy of the Chinese, Japanese and Korean encodings: an esbuild plugin.

// eslint-disable-next-line regexp/require-unicode-regexp -- esbuild hands it to Go, whose expressions have no such flag
const OWN_TABLE = /multi-byte\.encodings\.cjs$/;
const SHARED = 'shared-encodings';
/** A copy, since the decoder empties what it has read: two engines in one bundle would otherwise share what the first leaves. */
const CONTENTS = `import { encodings } from '#tables/load';
export default () => structuredClone(encodings());
`;

/** Puts `tables/encodings.json`, built by scripts/build-encodings.mjs, in the place of the table inside @exodus/bytes. */
export function sharedEncodings() {
  return {
    name: SHARED,
    setup(build) {
      build.onResolve({ filter: OWN_TABLE }, ({ path }) => ({ path, namespace: SHARED, sideEffects: false }));
      build.onLoad({ filter: OWN_TABLE, namespace: SHARED }, () => ({ contents: CONTENTS }));
    },
  };
}
