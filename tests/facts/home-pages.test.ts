import { expect, test } from 'vitest';
import type { Line } from '../../src/extract/content/lines';
import { PageNames } from '../../src/extract/facts/title/page-names';
import type { FactView } from '../../src/extract/facts/view';

const view = { page: { url: 'https://www.fjord.example/nyt/1', canonical: null, base: 'https://www.fjord.example/nyt/1' }, lines: [] };
const names = new PageNames(view as unknown as FactView);
const leadsHome = (href: string): boolean => names.leadsHome({ text: 'Fjord', links: [{ href, start: 0, end: 5 }] } as unknown as Line);

test.each([
  ...['/', '/da', '/da/', '/dk/', '/is/', '/en-gb/', '/EN/', '/index.html', '/default.aspx', '/forside.html', '/forsida.html'],
  ...['/se/startsida.htm', 'https://fjord.example/', 'https://www.fjord.example/nn/framside.html', '//fjord.example/'],
])('%s is the home page', (href) => expect(leadsHome(href)).toBe(true));

test.each([
  ...['/nyt', '/xx/', '/dad/', '/index', '/news.html', '/da/nyt/', '/daindex.html', '/index.html?page=2', '#top'],
  ...['https://other.example/', 'https://fjord.example/?page=2', 'mailto:fjord@fjord.example'],
])('%s is not', (href) => expect(leadsHome(href)).toBe(false));
