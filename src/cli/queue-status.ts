import type { QueueStatus } from '../queue/status';
import { counted } from './counted';
import { printable } from './printable';

/** The status of a queue as text. */
export function statusText(status: QueueStatus): string {
  const { total, completed, active, waiting, delayed, failed } = status;
  if (total === 0) return 'the queue is empty\n';
  if (completed === total) return `all done: ${counted(total, 'segment')}\n`;
  const lines = [
    `${completed} of ${total} segments done, ${active} under way, ${waiting} waiting, ${delayed} to be tried again, ${failed} failed`,
  ];
  for (const { segment, pages, worker } of status.running) lines.push(`  under way  ${segment}  ${pages} pages  ${worker ?? ''}`.trimEnd());
  for (const { segment, attempts, reason } of status.failures)
    lines.push(`  failed     ${segment}  after ${counted(attempts, 'try', 'tries')}: ${printable(reason)}`);
  if (failed > status.failures.length) lines.push(`  … and ${failed - status.failures.length} more failed`);
  return `${lines.join('\n')}\n`;
}
