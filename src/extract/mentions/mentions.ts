import type { Recognizer } from '../../models/mention';
import { arbitrate } from './arbiter';
import { clusters } from './clusters/clusters';
import { findDates, type DateMention } from './dates/dates';
import { joinEvidence } from './join';
import { organizations } from './organizations/organizations';
import { people } from './people/people';
import { places } from './places/places';
import { tagSpans } from './tagger/tagger';
import type { Context, NameCandidate, Scan, Voice } from './scan';

/** The voices, in order. To add one: a folder beside these, and a line here. */
const VOICES: readonly Voice[] = [clusters, places, people, organizations];

/** What one text names. */
export interface Found {
  readonly scan: Scan;
  readonly names: readonly NameCandidate[];
  readonly dates: readonly DateMention[];
}

/** Dates first (they are no names), then every voice, then the span scorer's word on what they propose, then the arbiter. */
export function findMentions(scan: Scan, context: Context, recognizers: readonly Recognizer[] = []): Found {
  const dates = findDates(scan, context);
  const proposed = [...VOICES, ...recognizers.map(voiceOf)].flatMap((voice) => voice.propose(scan, context));
  return { scan, names: arbitrate(scan, joinEvidence(scan, proposed, tagSpans(scan)), dates), dates };
}

function voiceOf(recognizer: Recognizer): Voice {
  return {
    name: recognizer.name,
    propose(scan) {
      const code = scan.language?.code ?? null;
      if (recognizer.languages && (code === null || !recognizer.languages.includes(code))) return [];
      return recognizer.recognize(scan.text, code).map((mention) => ({ ...mention, rule: recognizer.name, id: null }));
    },
  };
}
