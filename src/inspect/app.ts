import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ExtractOptions } from '../models/options';
import { policyOf } from '../markup/document';
import { urlOf } from '../text/url-of';
import { inspectPage, type Inspection } from './inspection';
import { allowed, inspectionPage, listPage, type Listed, type PageSettings } from './page';
import { STYLE } from './style';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './words';

export interface AppSettings {
  /** The language of the interface; null: the browser's preference. */
  readonly language: InterfaceLanguage | null;
  readonly script: string;
  /** The options with which pages are read. */
  readonly options: ExtractOptions;
}

/** Maximum bytes dropped or pasted at once. */
const MOST_BYTES = 64 * 1024 * 1024;
/** How many pages are kept; the oldest is removed first. */
const MOST_PAGES = 200;
/** Host names that requests may use. Others are refused, so that no other site can resolve its own name to this machine. */
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);

type FormField = string | File;

/** The local pages as a Hono app. It fetches nothing. */
export function createInspector(first: readonly Inspection[], settings: AppSettings): Hono {
  const app = new Hono();
  const pages = new Map<number, Inspection>(first.map((inspection, i) => [i + 1, inspection]));
  let last = pages.size;
  const add = (inspection: Inspection): number => {
    pages.set(++last, inspection);
    for (const id of pages.keys()) if (pages.size > MOST_PAGES) pages.delete(id);
    return last;
  };
  const pageSettings = (c: Context): PageSettings => ({
    language: settings.language ?? languageFor(c),
    script: settings.script,
    served: true,
  });

  app.use(ofThisMachine(settings.script));
  app.get('/', (c) => c.redirect(placeOf([...pages.keys()]), 302));
  app.get('/pages', (c) =>
    c.html(
      listPage(
        [...pages].map(([id, inspection]): Listed => ({ id, inspection })),
        pageSettings(c),
      ),
    ),
  );
  app.get('/pages/:id{[0-9]+}', (c) => {
    const inspection = pages.get(Number(c.req.param('id')));
    return inspection === undefined ? c.text('no such page', 404) : c.html(inspectionPage(inspection, pageSettings(c)));
  });
  app.post('/pages', bodyLimit({ maxSize: MOST_BYTES, onError: (c) => c.text(`more than ${MOST_BYTES} bytes`, 413) }), async (c) => {
    const form = await c.req.parseBody({ all: true });
    const added = (await pagesOf(form, settings.options)).map(add);
    return c.redirect(placeOf(added), 303);
  });
  return app;
}

/** Where pages are shown: a single one on its own, several in the list. */
function placeOf([only, ...others]: readonly number[]): string {
  return only === undefined || others.length > 0 ? '/pages' : `/pages/${only}`;
}

/** Refuses requests that another machine or another site sends, and forbids the page to load anything but its own. */
function ofThisMachine(script: string): MiddlewareHandler {
  const policy = `${policyOf({ style: STYLE, script, allow: allowed({ served: true }) })}; frame-ancestors 'none'`;
  return async (c, next) => {
    const { hostname, origin } = new URL(c.req.url);
    const from = c.req.header('origin');
    if (!LOOPBACK.has(hostname) || (from !== undefined && from !== origin)) return c.text('klynge inspect answers this machine only', 403);
    await next();
    c.header('content-security-policy', policy);
    c.header('x-content-type-options', 'nosniff');
    c.header('cross-origin-resource-policy', 'same-origin');
    c.header('cache-control', 'no-store');
    return undefined;
  };
}

/** The pages that are dropped or pasted into the form. */
async function pagesOf(form: Record<string, FormField | FormField[]>, options: ExtractOptions): Promise<Inspection[]> {
  const address = typeof form['url'] === 'string' && urlOf(form['url']) !== null ? form['url'] : undefined;
  // The first page's address and type don't apply to another page.
  const { url: _url, contentType: _type, ...common } = options;
  const own: ExtractOptions = { ...common, ...(address !== undefined && { url: address }) };
  const pages: Inspection[] = [];
  for (const file of [form['files']].flat()) {
    if (!(file instanceof File) || file.size === 0) continue;
    const plain = file.name.toLowerCase().endsWith('.txt') && { contentType: 'text/plain' };
    pages.push(inspectPage(file.name, new Uint8Array(await file.arrayBuffer()), { ...own, ...plain }));
  }
  const pasted = form['html'];
  if (typeof pasted === 'string' && pasted.trim() !== '') pages.push(inspectPage('HTML', pasted, own));
  return pages;
}

/** Danish or English, as the browser prefers; English if it asks for neither. */
function languageFor(c: Context): InterfaceLanguage {
  const preferred = (c.req.header('accept-language') ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().slice(0, 2));
  return preferred.flatMap((code) => INTERFACE_LANGUAGES.filter((known) => known === code))[0] ?? 'en';
}
