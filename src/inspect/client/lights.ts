/** Highlights what belongs to the entry under the pointer or with the focus: in the headline, the text, the source and the record. */
export function followLights(): void {
  const byKey = new Map<string, HTMLElement[]>();
  for (const element of document.querySelectorAll<HTMLElement>('[data-e]')) {
    for (const key of keysOf(element)) {
      const list = byKey.get(key);
      if (list) list.push(element);
      else byKey.set(key, [element]);
    }
  }
  let lit: HTMLElement[] = [];
  const light = (from: HTMLElement | null, move: boolean): void => {
    for (const element of lit) element.classList.remove('lit');
    lit = [];
    if (from === null) return;
    const inRecord = from.closest('#record') !== null;
    // A mark highlights the entry it belongs to; an entry highlights all its places.
    const elements = new Set(keysOf(from).flatMap((key) => byKey.get(key) ?? []));
    for (const element of elements) if (element === from || element.closest('#record') === null || !inRecord) lit.push(element);
    for (const element of lit) element.classList.add('lit');
    if (move && inRecord) for (const pane of ['article', 'source']) showIn(document.querySelector(`#${pane} .scroll`), lit);
  };
  const entryOf = (event: Event): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-e]:not([data-e=""])') : null;
  const follow = (event: Event): void => light(entryOf(event), matchMedia('(min-width: 900px)').matches);
  whenPointerMoves(follow);
  document.addEventListener('focusin', follow);
  openTargets();
}

/** A pane that scrolls under a resting mouse also fires events: they must not take the highlight from the focused element. */
function whenPointerMoves(follow: (event: Event) => void): void {
  let last = '';
  let over: EventTarget | null = null;
  document.addEventListener('pointermove', (event) => {
    const place = `${event.screenX} ${event.screenY}`;
    if (place === last || event.target === over) return;
    last = place;
    over = event.target;
    follow(event);
  });
  // The focus may have moved since: the next move counts again.
  document.addEventListener('focusin', () => {
    over = null;
  });
  // On touch screens a tap highlights.
  document.addEventListener('pointerdown', follow);
}

const keysOf = (element: HTMLElement): string[] => (element.dataset['e'] ?? '').split(' ').filter((key) => key !== '');

/** Scrolls a pane, and only the pane, so that the first highlighted place in it is visible. */
function showIn(pane: Element | null, lit: readonly HTMLElement[]): void {
  const first = pane === null ? undefined : lit.find((element) => pane.contains(element));
  if (pane === null || first === undefined) return;
  const frame = pane.getBoundingClientRect();
  const place = first.getBoundingClientRect();
  if (place.top < frame.top || place.bottom > frame.bottom) pane.scrollTop += place.top - frame.top - frame.height / 3;
}

/** Opens the tree where the target of a link lies in a closed part of it. */
function openTargets(): void {
  const open = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let at = target?.parentElement ?? null; at !== null; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
    if (target?.id.startsWith('f-') === true) target.querySelector('details')?.setAttribute('open', '');
    target?.scrollIntoView({ block: 'nearest' });
  };
  addEventListener('hashchange', open);
  if (location.hash !== '') open();
}
