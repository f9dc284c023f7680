'use strict';
// Runs the engine from a cache of its compiled code, where one lies beside the build that fits it and the Node at hand: half
// of a cold start is parsing and compiling a megabyte of source. Nothing is written and no setting is changed, and where
// anything does not fit the engine is required like any other module.
// No call of `require` stands in this file, so that bundlers, which take it along, find nothing to follow in it.

const NAME = 'code-cache.cjs';
const ENGINE = 'engine.cjs';
/** Bytes before the compiled code, which V8 wants to begin at an even place. */
const HEAD = 64;
/** On lines of their own, so that what stands in the source keeps its line and column. */
const OPEN = '(function (exports, require, module, __filename, __dirname) {\n';
const CLOSE = '\n})';

/** What became of the cache when the engine was last asked for: `used`, or why it was not. For tests, and for who measures. */
exports.outcome = 'not asked for';

/** What the engine of the build in the folder `dist` exports, run from its code cache; null where the caller has to require it. */
exports.engineOf = function engineOf(dist) {
  exports.outcome = unfit() ?? 'used';
  if (exports.outcome !== 'used') return null;
  const file = builtin('path').join(dist, ENGINE);
  const script = scriptOf(file, exports.cacheFile(dist));
  return script === null ? null : exports.run(script, file);
};

/** Why this process takes no code cache, whatever lies there; null where it may. */
function unfit() {
  if (typeof __filename !== 'string' || !__filename.endsWith(NAME)) return 'in a bundle';
  if (typeof process === 'undefined' || typeof process.getBuiltinModule !== 'function') return 'not Node';
  if (process.versions.bun !== undefined || process.versions.deno !== undefined) return 'not Node';
  // Some runners of tests give modules a context of their own, where nothing that is made in the main one is an `Object`.
  return builtin('vm').runInThisContext('Object') === Object ? null : 'in another context';
}

const builtin = (name) => process.getBuiltinModule(`node:${name}`);

/** The engine's code, compiled before; null where that fits it not to the byte, or can't be read. */
function scriptOf(file, cacheFile) {
  try {
    const { readFileSync } = builtin('fs');
    const cache = readFileSync(cacheFile);
    const source = readFileSync(file);
    const data = cache.subarray(HEAD);
    if (cache.toString('latin1', 0, HEAD) !== exports.headOf(source, data)) exports.outcome = 'of another build';
    else {
      const script = exports.compile(source, file, data);
      // V8 takes none that it made with other flags. By then it has compiled the source itself.
      if (script.cachedDataRejected) exports.outcome = 'refused by V8';
      return script;
    }
  } catch (error) {
    exports.outcome = error.code === 'ENOENT' ? 'none for this Node' : error.message;
  }
  return null;
}

/** Where the cache for the Node at hand lies. */
exports.cacheFile = function cacheFile(dist) {
  const { versions, platform, arch } = process;
  return builtin('path').join(dist, 'code-cache', `${versions.v8}-${platform}-${arch}.bin`);
};

/**
 * How a cache begins: with sums of the source that it is of, and of itself. V8 compares no more than the length of the one
 * and does not survive an error in the other.
 */
exports.headOf = function headOf(source, data) {
  const { crc32 } = builtin('zlib');
  return `klynge ${source.length} ${crc32(source)} ${data.length} ${crc32(data)}\n`.padEnd(HEAD);
};

exports.compile = function compile(source, file, cachedData) {
  const { Script } = builtin('vm');
  return new Script(`${OPEN}${source.toString()}${CLOSE}`, { filename: file, lineOffset: -1, cachedData });
};

/** What the compiled source of a module exports. It finds other modules as if Node had required it. */
exports.run = function run(script, file) {
  const module = { exports: {} };
  const require = builtin('module').createRequire(file);
  script.runInThisContext().call(module.exports, module.exports, require, module, file, builtin('path').dirname(file));
  return module.exports;
};
