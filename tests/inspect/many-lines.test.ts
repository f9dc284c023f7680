import { expect, test } from 'vitest';
import { inspectPage } from '../../src/inspect/inspection';
import { inspectionPage } from '../../src/inspect/page';

test('a page with tens of thousands of lines left out is shown in linear time', { timeout: 10_000 }, () => {
  const entries = Array.from({ length: 40_000 }, (_, i) => `<li><a href="/${i}">Punkt ${i}</a></li>`);
  const page = `<html lang="da"><body><nav><ul>${entries.join('\n')}</ul></nav><main><h1>Ny kaj i havnen</h1>
    <p>Havnen åbner en ny kaj til sommer, og den skal tage imod de skibe, der i dag venter i dagevis på at lægge til.</p></main></body></html>`;
  const shown = inspectionPage(inspectPage('a.html', page), { language: 'en', script: '', served: false });
  expect(shown.match(/<del>Punkt \d+<\/del>/gu)).toHaveLength(entries.length);
});
