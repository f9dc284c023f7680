// Reads pages as the parent names them, one at a time, and reports the cost of each. Started by bounded-reader.ts, with the
// reading module as its argument: it exports `read(input, options)`, which returns an answer or a promise of one.
import dns from 'node:dns';
import { readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { pathToFileURL } from 'node:url';

let asked = false;
const refuse = () => {
  asked = true;
  throw new Error('no network');
};
net.Socket.prototype.connect = refuse;
dns.lookup = refuse;

/** Resets the peak memory, so that the next peak is the page's own. */
function forgetPeak() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Not supported on this system: the peak is that since the start.
  }
}

function peak() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}

const { read } = await import(pathToFileURL(process.argv[2]).href);

// An error thrown later, outside the call, belongs to the page as well; the message that waits for it reports it.
let late = null;
process.on('uncaughtException', (error) => (late = error));
process.on('unhandledRejection', (error) => (late = error));
const worded = (error) =>
  String(error?.message ?? error)
    .split('\n', 1)[0]
    .slice(0, 200);

process.on('message', async ({ file, isString, options }) => {
  const bytes = readFileSync(file);
  const input = isString ? bytes.toString('utf16le') : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  asked = false;
  late = null;
  forgetPeak();
  const before = process.cpuUsage();
  let answer = null;
  let error = null;
  try {
    answer = await read(input, options);
  } catch (thrown) {
    error = worded(thrown);
  }
  const { user, system } = process.cpuUsage(before);
  const cost = { ms: (user + system) / 1_000, peak: peak() };
  await new Promise((resolve) => setTimeout(resolve));
  process.send({ answer, error: error ?? (late && worded(late)), asked, ...cost });
});
process.send('ready');
