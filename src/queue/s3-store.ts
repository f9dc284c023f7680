import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { segmentFile, type DoneSegment } from '../batch/run-segment';
import { clearSegments } from '../batch/leftovers';
import { doneSegment } from '../batch/segment-output';
import { outputProblem } from '../export/output-error';
import { installed } from '../export/missing-package';
import { QueueError } from './queue-error';
import type { FetchedSegment, SegmentStore, WriteSegment } from './segment-store';
import { makeFolder } from '../export/make-folder';

type Sdk = typeof import('@aws-sdk/client-s3');

/** Failures are reported by the errors thrown; the client would also print them. */
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** Opens a store in a bucket of S3 or a compatible service (AWS_ENDPOINT_URL_S3); the AWS SDK finds the credentials. */
export async function openS3Store(address: string): Promise<SegmentStore> {
  const [bucket = '', ...folders] = address
    .slice('s3://'.length)
    .split('/')
    .filter((part, i) => i === 0 || part !== '');
  const prefix = folders.join('/');
  if (bucket === '') throw new QueueError(`${address}: give a bucket and a prefix: s3://bucket/runs/1`);
  const sdk = await installed<typeof import('@aws-sdk/client-s3')>('@aws-sdk/client-s3', 'a run on S3', '@aws-sdk/client-s3');
  const own = process.env['AWS_ENDPOINT_URL_S3'] ?? process.env['AWS_ENDPOINT_URL'];
  // Most servers other than Amazon's have no host name per bucket and don't support every checksum.
  const client = new sdk.S3Client({
    logger: SILENT,
    region: process.env['AWS_REGION'] ?? 'us-east-1',
    ...(own && {
      endpoint: own,
      forcePathStyle: true,
      requestChecksumCalculation: 'WHEN_REQUIRED' as const,
      responseChecksumValidation: 'WHEN_REQUIRED' as const,
    }),
  });
  return new S3Store(sdk, client, bucket, prefix ? `${prefix}/` : '');
}

/** Objects with deterministic keys; an existing object is never overwritten. */
class S3Store implements SegmentStore {
  readonly address: string;
  readonly #sdk: Sdk;
  readonly #client: S3Client;
  readonly #bucket: string;
  readonly #prefix: string;
  /** Outputs are written here before they are uploaded. */
  readonly #work = join(tmpdir(), `klynge-${process.pid}`);

  constructor(sdk: Sdk, client: S3Client, bucket: string, prefix: string) {
    this.address = `s3://${bucket}/${prefix}`.replace(/\/$/u, '');
    this.#sdk = sdk;
    this.#client = client;
    this.#bucket = bucket;
    this.#prefix = prefix;
  }

  async readText(name: string): Promise<string | null> {
    const body = await this.#get(name);
    if (body === null) return null;
    const chunks: Buffer[] = [];
    for await (const chunk of body) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  }

  async writeText(name: string, text: string): Promise<void> {
    await this.#ask(() =>
      this.#client.send(
        new this.#sdk.PutObjectCommand({ Bucket: this.#bucket, Key: this.#prefix + name, Body: text, ContentType: 'application/json' }),
      ),
    );
  }

  async done(name: string): Promise<DoneSegment | null> {
    const head = await this.#ask(() => this.#client.send(new this.#sdk.HeadObjectCommand({ Bucket: this.#bucket, Key: this.#key(name) })));
    const summary = head?.Metadata?.['segment'];
    if (head === null) return null;
    try {
      return JSON.parse(Buffer.from(summary ?? '', 'base64').toString('utf8')) as DoneSegment;
    } catch {
      throw new QueueError(`${this.address}: ${this.#key(name)} was not written by klynge`);
    }
  }

  async put(name: string, write: WriteSegment): Promise<DoneSegment> {
    await makeFolder(this.#work).catch((error: unknown) => Promise.reject(outputProblem(this.#work, error)));
    const path = segmentFile(this.#work, name);
    try {
      const done = await write(this.#work, this.#work);
      await this.#upload(path, name, done);
      return done;
    } finally {
      await rm(path, { force: true });
    }
  }

  async fetch(name: string, work: string): Promise<FetchedSegment | null> {
    const path = segmentFile(work, name);
    const here = await doneSegment(work, name);
    if (here) return { path, done: here };
    const body = await this.#get(`segments/${name}.jsonl`);
    if (body === null) return null;
    await makeFolder(work)
      .then(() => pipeline(body, createWriteStream(path)))
      .catch((error: unknown) => Promise.reject(outputProblem(path, error)));
    const done = await doneSegment(work, name);
    if (done === null) throw new QueueError(`${this.address}: the output of segment ${name} is not whole`);
    return { path, done };
  }

  /** A killed worker leaves files only on its own disk; a bucket never has incomplete objects. */
  async sweep(): Promise<void> {
    await clearSegments(this.#work);
  }

  #key(name: string): string {
    return `${this.#prefix}segments/${name}.jsonl`;
  }

  /** Uploads an output unless it exists: of two workers at once the first one wins, and both outputs are the same. */
  async #upload(path: string, name: string, done: DoneSegment): Promise<void> {
    // Headers are limited to some kilobytes; the last line of the output has all damages.
    const summary = Buffer.from(JSON.stringify({ ...done, damages: done.damages.slice(0, 3) })).toString('base64');
    const send = (condition: { IfNoneMatch?: '*' }): Promise<unknown> =>
      this.#client.send(
        new this.#sdk.PutObjectCommand({
          Bucket: this.#bucket,
          Key: this.#key(name),
          Body: createReadStream(path),
          ContentLength: done.bytes,
          ContentType: 'application/x-ndjson',
          Metadata: { segment: summary },
          ...condition,
        }),
      );
    const status = await send({ IfNoneMatch: '*' }).then(
      () => 200,
      (error: unknown) => statusOf(error) ?? Promise.reject(this.#problem(error)),
    );
    if (status === 200 || status === 412) return;
    // A server without conditional writes gets the same bytes twice at worst.
    if (status === 501 || status === 400) await this.#ask(() => send({}));
    else throw new QueueError(`${this.address}: the store answers with status ${status}`);
  }

  async #get(name: string): Promise<Readable | null> {
    const answer = await this.#ask(() =>
      this.#client.send(new this.#sdk.GetObjectCommand({ Bucket: this.#bucket, Key: this.#prefix + name })),
    );
    return (answer?.Body as Readable | undefined) ?? null;
  }

  /** The response; null if there is no such object. */
  async #ask<T>(send: () => Promise<T>): Promise<T | null> {
    return send().catch((error: unknown) => {
      const { name } = error as S3ServiceException;
      if (name === 'NoSuchKey' || name === 'NotFound') return null;
      throw this.#problem(error);
    });
  }

  #problem(error: unknown): QueueError {
    const { name, message } = error as Error;
    const words: Readonly<Record<string, string>> = {
      NoSuchBucket: 'there is no such bucket',
      AccessDenied: 'these credentials may not do that',
      InvalidAccessKeyId: 'unknown credentials',
      SignatureDoesNotMatch: 'wrong credentials',
      CredentialsProviderError: 'no credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or a profile',
    };
    return new QueueError(`${this.address}: ${words[name] ?? message}`, { cause: error });
  }
}

const statusOf = (error: unknown): number | null => (error as Partial<S3ServiceException>).$metadata?.httpStatusCode ?? null;
