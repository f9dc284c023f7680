import { html, type Html } from '../../markup/html';
import type { Evidence } from '../../models/evidence';
import type { Inspection } from '../inspection';
import { sourceKey, spanKey } from '../marks';
import type { Range } from '../characters';
import { countBelow } from '../sorted';
import type { Voice } from '../words';

/** Maximum number of losing candidates listed for a field. */
const MOST = 200;

/** Gives the line of a place in the source. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(source: string) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  /** Counted from 1. */
  of(place: number): number {
    return countBelow(this.starts, place + 1);
  }
}

/** The evidence of a field: what won and, under "why not?", what lost, with the reason. */
export function evidenceList(
  { article, evidencePlaces }: Inspection,
  field: string,
  lines: Lines,
  voice: Voice,
  losersOnly = false,
): Html | null {
  const list = (article.evidence[field] ?? []).map((evidence, i) => ({ evidence, place: evidencePlaces[field]?.[i] ?? null }));
  const won = list.filter(({ evidence }) => evidence.lost === null);
  const lost = list.filter(({ evidence }) => evidence.lost !== null).slice(0, MOST);
  if (losersOnly && lost.length === 0) return null;
  const entries = (some: typeof list): Html =>
    html`<ul class="evidence">${some.map(({ evidence, place }) => entry(evidence, place, lines, voice))}</ul>`;
  return html`${!losersOnly && html`<h3>${voice.say('evidence')}</h3>${won.length === 0 ? html`<p class="none">${voice.say('noEvidence')}</p>` : entries(won)}`}
${lost.length > 0 && html`<details class="losers"><summary>${voice.say('whyNot')} (${lost.length})</summary>${entries(lost)}</details>`}`;
}

function entry({ source, rule, raw, path, span, confidence, lost }: Evidence, place: Range | null, lines: Lines, voice: Voice): Html {
  const keys = [...(span ? [spanKey({ ...span, in: 'text' })] : []), ...(place ? [sourceKey(place)] : [])];
  return html`<li${keys.length > 0 && html` data-e="${keys.join(' ')}"`}><q>${raw}</q>
<small><code>${rule}</code> (${source}), ${voice.say('confidence')} ${confidence.toFixed(2)}${path !== null && path !== rule && html`, <code>${path}</code>`}${span && html`, <a href="#${keys[0]}">${voice.say('inText')}</a>`}${place && html`, <a href="#${sourceKey(place)}">${voice.say('inSource')} ${lines.of(place.start)}</a>`}</small>
${lost !== null && html`<strong class="reason" lang="en">${lost}</strong>`}</li>`;
}
