import { SingleBar } from 'cli-progress';
import type { BatchProgress } from '../batch/batch-options';
import type { BatchSummary } from '../batch/batch-summary';
import { counted } from './counted';
import { passedOverText } from './passed-over-text';
import { printable } from './printable';

/** Progress of a batch on standard error. */
export interface BatchDisplay extends BatchProgress {
  end(): void;
}

const JSON_EVERY_MS = 1000;

/** A progress bar on a terminal; JSON lines with `json`; nothing if neither applies. */
export function batchDisplay(settings: { readonly quiet?: boolean; readonly json?: boolean }): BatchDisplay {
  if (settings.json) return jsonDisplay();
  if (settings.quiet || !process.stderr.isTTY) return { end: () => undefined };
  return barDisplay();
}

const rate = (pages: number, since: number): number => Math.round((pages * 1000) / Math.max(1, performance.now() - since));

/** Estimated seconds for the remaining segments, from those done; null before the first. */
const secondsLeft = (done: number, all: number, since: number): number | null =>
  done === 0 ? null : Math.round((((performance.now() - since) / done) * (all - done)) / 1000);

function counting(): { pages: number; failed: number; done: number; all: number; since: number } {
  return { pages: 0, failed: 0, done: 0, all: 0, since: performance.now() };
}

function barDisplay(): BatchDisplay {
  const state = counting();
  const bar = new SingleBar({
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    format: '{bar} {value}/{total} segments · {pages} pages · {rate} pages/s · {failed} failed · {left}',
  });
  const show = (): void => {
    const left = secondsLeft(state.done, state.all, state.since);
    bar.update({
      pages: state.pages,
      failed: state.failed,
      rate: rate(state.pages, state.since),
      left: left === null ? '' : `${left} s left`,
    });
  };
  return {
    planned(segments, alreadyDone) {
      state.all = segments - alreadyDone;
      bar.start(segments, alreadyDone, { pages: 0, failed: 0, rate: 0, left: '' });
    },
    pages(pages, failed) {
      state.pages += pages;
      state.failed += failed;
      show();
    },
    segmentDone() {
      state.done++;
      bar.increment();
      show();
    },
    writing: (what) => bar.update({ left: `writing ${printable(what)}` }),
    end: () => bar.stop(),
  };
}

function jsonDisplay(): BatchDisplay {
  const state = counting();
  let told = 0;
  const tell = (event: Record<string, unknown>): void => void process.stderr.write(`${JSON.stringify(event)}\n`);
  return {
    planned(segments, alreadyDone) {
      state.all = segments - alreadyDone;
      tell({ event: 'planned', segments, alreadyDone });
    },
    pages(pages, failed) {
      state.pages += pages;
      state.failed += failed;
      const now = performance.now();
      if (now - told < JSON_EVERY_MS) return;
      told = now;
      tell({
        event: 'progress',
        pages: state.pages,
        failed: state.failed,
        pagesPerSecond: rate(state.pages, state.since),
        segmentsDone: state.done,
        segments: state.all,
        secondsLeft: secondsLeft(state.done, state.all, state.since),
      });
    },
    segmentDone({ name, pages, failed, damages }) {
      state.done++;
      tell({ event: 'segment', name, pages, failed, damages: damages.length });
    },
    writing: (what) => tell({ event: 'writing', what }),
    end: () => undefined,
  };
}

/** How many damaged places the summary names one by one. */
const MOST_NAMED = 20;

/** The closing summary, in words. */
export function summaryText(summary: BatchSummary, seconds: number): string {
  const { pages, records, failed, textless, skipped, passedOver, damages, problems, segments, resumed, outputs } = summary;
  const lines = [
    `${counted(pages, 'page')}: ${counted(records, 'record')}${textless > 0 ? ` (${textless} without a text)` : ''}, ${failed} failed; ${counted(segments, 'segment')}${resumed > 0 ? `, ${resumed} of them done before` : ''}; ${seconds.toFixed(1)} s`,
  ];
  const reasons = Object.entries(skipped).map(([reason, count]) => `${count} ${reason}`);
  if (reasons.length > 0) lines.push(`passed over: ${reasons.join(', ')}`);
  const others = passedOverText(passedOver);
  if (others !== '') lines.push(others);
  for (const { source, offset, member, message } of damages.slice(0, MOST_NAMED))
    lines.push(
      `damaged: ${[source, member].filter((part) => part !== null).join(' ')}${offset === null ? '' : ` at byte ${offset}`}: ${message}`,
    );
  if (damages.length > MOST_NAMED) lines.push(`and ${damages.length - MOST_NAMED} damaged places more: the manifest has them all`);
  for (const { source, message } of problems) lines.push(`not read: ${source}: ${message}`);
  if (problems.length > 0) lines.push('nothing is merged yet: run the same command again when these can be read');
  if (outputs.length > 0) lines.push(`written: ${outputs.join(', ')}`);
  return `${lines.map(printable).join('\n')}\n`;
}
