'use strict';
// Runs the engine from a cache of its compiled code, if the build has one that fits it and the running Node: half of a cold
// start is parsing and compiling a megabyte of source. Writes nothing and changes no setting; if anything does not fit, the
// engine is required like any other module.
// This file has no call of `require`, so that bundlers, which include it, find nothing to follow in it.

const NAME = 'code-cache.cjs';
const ENGINE = 'engine.cjs';
/** Bytes before the compiled code, which V8 needs at an aligned offset. */
const HEAD = 64;
/** On lines of their own, so that the source keeps its line and column numbers. */
const OPEN = '(function (exports, require, module, __filename, __dirname) {\n';
const CLOSE = '\n})';

/** Whether the cache was used when the engine was last requested: `used`, or why not. For tests and measurements. */
exports.outcome = 'not asked for';

/** The exports of the engine of the build in the folder `dist`, run from its code cache; null if the caller has to require it. */
exports.engineOf = function engineOf(dist) {
  exports.outcome = unfit() ?? 'used';
  if (exports.outcome !== 'used') return null;
  const file = builtin('path').join(dist, ENGINE);
  const script = scriptOf(file, exports.cacheFile(dist));
  return script === null ? null : exports.run(script, file);
};

/** Why this process can't use any code cache; null if it can. */
function unfit() {
  if (typeof __filename !== 'string' || !__filename.endsWith(NAME)) return 'in a bundle';
  if (typeof process === 'undefined' || typeof process.getBuiltinModule !== 'function') return 'not Node';
  if (process.versions.bun !== undefined || process.versions.deno !== undefined) return 'not Node';
  // Some test runners give modules a context of their own, in which objects of the main context are no `Object`.
  return builtin('vm').runInThisContext('Object') === Object ? null : 'in another context';
}

const builtin = (name) => process.getBuiltinModule(`node:${name}`);

/** The engine's precompiled code; null if it does not belong to exactly this source, or can't be read. */
function scriptOf(file, cacheFile) {
  try {
    const { readFileSync } = builtin('fs');
    const cache = readFileSync(cacheFile);
    const source = readFileSync(file);
    const data = cache.subarray(HEAD);
    if (cache.toString('latin1', 0, HEAD) !== exports.headOf(source, data)) exports.outcome = 'of another build';
    else {
      const script = exports.compile(source, file, data);
      // V8 rejects code made with other flags. By then it has compiled the source itself.
      if (script.cachedDataRejected) exports.outcome = 'refused by V8';
      return script;
    }
  } catch (error) {
    exports.outcome = error.code === 'ENOENT' ? 'none for this Node' : error.message;
  }
  return null;
}

/** The path of the cache for the running Node. */
exports.cacheFile = function cacheFile(dist) {
  const { versions, platform, arch } = process;
  return builtin('path').join(dist, 'code-cache', `${versions.v8}-${platform}-${arch}.bin`);
};

/**
 * The header of a cache: checksums of its source and of itself. V8 compares only the length of the source, and crashes on
 * an error in the cache.
 */
exports.headOf = function headOf(source, data) {
  const { crc32 } = builtin('zlib');
  return `klynge ${source.length} ${crc32(source)} ${data.length} ${crc32(data)}\n`.padEnd(HEAD);
};

exports.compile = function compile(source, file, cachedData) {
  const { Script } = builtin('vm');
  return new Script(`${OPEN}${source.toString()}${CLOSE}`, { filename: file, lineOffset: -1, cachedData });
};

/** The exports of a module from its compiled source. It resolves other modules as if Node had required it. */
exports.run = function run(script, file) {
  const module = { exports: {} };
  const require = builtin('module').createRequire(file);
  script.runInThisContext().call(module.exports, module.exports, require, module, file, builtin('path').dirname(file));
  return module.exports;
};
