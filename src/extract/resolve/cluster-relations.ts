import type { Located } from '../../models/cluster';
import type { Mention } from '../../models/mention';
import { cueTables, findCues, sentenceAround } from '../mentions/clusters/cues';
import { NEW_LINE, type Tokens } from '../../text/tokens';
import { spanOf, type MentionGroup } from './groups';
import type { Resolving } from './resolving';

/** Where a cluster has its seat and its branches, and with whom it works, as the article says it. */
export interface Relations {
  readonly headquarters: Located[];
  readonly branches: Located[];
  readonly partners: Located[];
}
type Relation = keyof Relations;

/** A mention at its tokens. */
interface Placed {
  readonly mention: Mention;
  readonly from: number;
}

/** The relations of each group, read sentence by sentence where a word speaks of seats, branches or partners. */
export function relateClusters(resolving: Resolving, groups: readonly MentionGroup[]): Relations[] {
  const relations = groups.map((): Relations => ({ headquarters: [], branches: [], partners: [] }));
  if (groups.length === 0) return relations;
  const groupOf = new Map(groups.flatMap((group, i) => group.mentions.map((mention): [Mention, number] => [mention, i])));
  const placed = placeMentions(resolving.text.tokens, resolving.mentions.filter((mention) => mention.in === 'text'));
  const cues = new Set(findCues(resolving.text).filter((cue) => cue.definite || cue.certain).map((cue) => cue.token));
  const sentence = new SentenceReader(resolving, placed, groupOf, cues, relations);
  const tables = cueTables(resolving.text);
  const words = new Map<string, Relation>([
    ...tables.partners.map((word): [string, Relation] => [word, 'partners']),
    ...tables.branches.map((word): [string, Relation] => [word, 'branches']),
    ...tables.headquarters.map((word): [string, Relation] => [word, 'headquarters']),
  ]);
  const { tokens } = resolving.text;
  let done = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (i < done || !words.has(tokens.words[i]!)) continue;
    const [from, to] = sentenceAround(tokens, i);
    sentence.read(Math.max(from, done), to, words);
    done = to;
  }
  return relations;
}

function placeMentions(tokens: Tokens, mentions: readonly Mention[]): Placed[] {
  const placed: Placed[] = [];
  let token = 0;
  for (const mention of mentions) {
    while (token < tokens.count && tokens.starts[token]! < mention.start) token++;
    placed.push({ mention, from: token });
  }
  return placed;
}

/** Reads the relations of one sentence after the other; knows what was named last. */
class SentenceReader {
  private next = 0;
  private lastCluster = -1;
  /** The clusters of the last sentence that named any. */
  private lastClusters: number[] = [];
  private lastSentence = -1;
  private lastCity: Mention | null = null;

  private readonly resolving: Resolving;
  private readonly placed: readonly Placed[];
  private readonly groupOf: ReadonlyMap<Mention, number>;
  private readonly cues: ReadonlySet<number>;
  private readonly plurals: ReadonlySet<string>;
  private readonly relations: readonly Relations[];

  constructor(resolving: Resolving, placed: readonly Placed[], groupOf: ReadonlyMap<Mention, number>, cues: ReadonlySet<number>, relations: readonly Relations[]) {
    this.resolving = resolving;
    this.placed = placed;
    this.groupOf = groupOf;
    this.cues = cues;
    this.plurals = new Set(cueTables(resolving.text).plural);
    this.relations = relations;
  }

  read(from: number, to: number, words: ReadonlyMap<string, Relation>): void {
    const { tokens } = this.resolving.text;
    for (; this.placed[this.next] && this.placed[this.next]!.from < from; this.next++) this.remember(this.placed[this.next]!);
    let relation: Relation | null = null;
    let at = -1;
    let subject = this.subjectBefore(from);
    let together: readonly number[] = [];
    for (let i = from; i < to; i++) {
      if (this.cues.has(i) && this.lastCluster >= 0) subject = this.lastCluster;
      if (this.plurals.has(tokens.words[i]!) && this.areAll(i)) together = this.lastClusters;
      const word = words.get(tokens.words[i]!);
      if (word) [relation, at] = [word, i];
      if (this.placed[this.next]?.from !== i) continue;
      const place = this.placed[this.next]!;
      const { mention } = place;
      this.next++;
      if (mention.type === 'cluster') {
        together = [];
        const group = this.groupOf.get(mention)!;
        if (relation === 'headquarters' && isListAfter(tokens, at)) this.seatOf(group);
        else if (relation === 'partners' && subject >= 0 && group !== subject) this.add(subject, 'partners', mention);
        else subject = group;
      } else if (relation !== null) for (const one of together.length > 0 ? together : [subject]) this.relate(one, relation, mention);
      this.remember(place);
    }
  }

  /** "Klyngen har hovedkontor i …": a sentence with a cue and no name speaks of the cluster named last. */
  private subjectBefore(from: number): number {
    const { tokens } = this.resolving.text;
    return from > 0 && tokens.before[from] !== NEW_LINE ? this.lastCluster : -1;
  }

  /** "to hovedsæder: A og B": the city is the one that the sentence, or one before, has named. */
  private seatOf(group: number): void {
    if (this.lastCity) this.add(group, 'headquarters', this.lastCity);
  }

  /** "De to klynger får hver et kontor": as many as the last sentence with clusters has named. */
  private areAll(cue: number): boolean {
    const { tokens, language } = this.resolving.text;
    const many = this.lastClusters.length;
    const word = tokens.words[cue - 1];
    if (many < 2 || word === undefined) return false;
    return word === String(many) || (language?.dates.counts[many] ?? '').split(' | ').includes(word) || (many === 2 && BOTH.has(word));
  }

  private relate(subject: number, relation: Relation, mention: Mention): void {
    if (subject < 0) return;
    if (relation === 'partners' ? mention.type === 'organization' : mention.type === 'city') this.add(subject, relation, mention);
  }

  private add(group: number, relation: Relation, mention: Mention): void {
    const list = this.relations[group]![relation];
    if (!list.some((other) => other.name === mention.text)) list.push({ name: mention.text, id: mention.id ?? null, span: spanOf(mention) });
  }

  private remember({ mention, from }: Placed): void {
    if (mention.type === 'city') this.lastCity = mention;
    if (mention.type !== 'cluster') return;
    this.lastCluster = this.groupOf.get(mention)!;
    const [sentence] = sentenceAround(this.resolving.text.tokens, from);
    if (sentence !== this.lastSentence) this.lastClusters = [];
    this.lastSentence = sentence;
    if (!this.lastClusters.includes(this.lastCluster)) this.lastClusters.push(this.lastCluster);
  }
}

const BOTH: ReadonlySet<string> = new Set(['begge', 'båda', 'beide', 'beiden', 'both', 'beide', 'molemmat', 'bæði']);

/** "hovedsæder:": a list of those that have their seat there. */
const isListAfter = (tokens: Tokens, at: number): boolean => tokens.words[at + 1] === ':';
