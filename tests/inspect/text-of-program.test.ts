import { expect, it } from 'vitest';
import { inspectPage } from '../../src/inspect/inspection';

const FIRST = 'A ferry without a captain crosses the sound at night, and lights on both its ends tell others where it goes.';
const TEXTS = [
  FIRST,
  'It stops by itself where a boat comes too near, which happened twice in the first week of the trial this spring.',
  'Passengers may sleep on board, for the crossing takes most of the night when the wind stands against the ferry.',
  'The town pays for the trial and decides in autumn whether a second ferry of the same kind is to be built there.',
  'Until then somebody watches the ferry from a room on land and can take it over with a wheel and two pedals.',
];

it('shows no place on the page for the blocks that its program holds, and every line of the page as left out', () => {
  const state = JSON.stringify({
    title: 'A ferry without a captain',
    body: TEXTS.map((text) => ({ type: 'paragraph', children: [{ text }] })),
  });
  const inspection = inspectPage(
    'ferry.html',
    `<html lang="en"><title>A ferry without a captain</title><body><nav><p>Menu of the town</p></nav><h1>A ferry without a captain</h1><p>${FIRST}</p><script>window.state = ${state}</script></body></html>`,
  );
  expect(inspection.article.blocks).toHaveLength(TEXTS.length);
  expect(inspection.blockPlaces).toEqual(TEXTS.map(() => null));
  expect(inspection.removed.map(({ text }) => text)).toEqual(['Menu of the town', 'A ferry without a captain', FIRST]);
  expect(inspection.removed.map(({ beforeBlock }) => beforeBlock)).toEqual([0, 0, 0]);
});
