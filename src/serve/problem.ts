import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A problem document (RFC 9457). */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

export function problem(status: number, detail: string): Problem {
  return { type: 'about:blank', title: TITLES[status] ?? 'Error', status, detail };
}

/** Answers with a problem document. */
export function answerProblem(c: Context, status: ContentfulStatusCode, detail: string): Response {
  return c.body(JSON.stringify(problem(status, detail)), status, { 'content-type': 'application/problem+json' });
}

/** A request that can't be answered; becomes a problem document. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode;

  constructor(status: ContentfulStatusCode, detail: string) {
    super(detail);
    this.status = status;
  }
}

/** A page that took too long. */
export class TooSlow extends Refusal {
  constructor(milliseconds: number) {
    super(504, `the page took longer than ${milliseconds} ms`);
  }
}

/** A page that takes more memory than a thread has. */
export class TooHeavy extends Refusal {
  constructor(megabytes: number) {
    super(413, `the page takes more memory than a thread has (${megabytes} MB)`);
  }
}

/** No thread was free for the page in time; it has not been begun. */
export class TooBusy extends Refusal {
  constructor(detail: string) {
    super(503, detail);
  }
}

/** The problem document of an error; null for one whose message is not for clients. */
export const problemOf = (error: unknown): Problem | null => (error instanceof Refusal ? problem(error.status, error.message) : null);
