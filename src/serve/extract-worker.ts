import { annotate } from '../extract/annotate';
import { extract } from '../extract/extract';
import type { Article } from '../models/article';
import type { Annotation } from '../models/mention';
import type { Task } from './engine';

/** Runs one task in a thread of the service. */
export default function work(task: Task): Article | Annotation {
  return task.kind === 'extract' ? extract(task.input, task.options) : annotate(task.text, task.options);
}
