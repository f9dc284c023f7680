import { quoteTables, type QuoteTables } from '../contracts/quotes';

export const quotes = (): QuoteTables => quoteTables({
  verbs: [
    'says', 'said', 'say', 'explains', 'explained', 'adds', 'added', 'notes', 'noted', 'writes', 'wrote', 'tells', 'told', 'states', 'stated',
    'comments', 'commented', 'concludes', 'concluded', 'emphasizes', 'emphasized', 'emphasises', 'emphasised', 'stresses', 'stressed', 'continues',
    'continued', 'believes', 'believed', 'argues', 'argued', 'suggests', 'suggested', 'points', 'pointed', 'reports', 'reported', 'asks', 'asked',
    'replies', 'replied', 'warns', 'warned', 'recalls', 'recalled', 'remarked', 'remarks', 'hopes', 'thinks', 'confirms', 'confirmed', 'announces',
    'announced', 'claims', 'claimed', 'admits', 'admitted', 'informs', 'insists', 'insisted', 'quips', 'quipped', 'jokes', 'joked', 'cautions', 'cautioned', 'acknowledges',
    'acknowledged', 'agrees', 'agreed', 'recounts', 'recounted', 'clarifies', 'clarified', 'remembers', 'remembered',
    'underlines', 'underlined', 'declares', 'declared', 'enthuses', 'enthused',
  ],
  spoken: [
    'smiles', 'smiled', 'laughs', 'laughed', 'sighs', 'sighed', 'observes', 'observed', 'reflects', 'reflected', 'reveals', 'revealed',
    'predicts', 'predicted', 'reckons', 'reckoned', 'reiterates', 'reiterated', 'urges', 'urged', 'complains', 'complained', 'laments',
    'lamented', 'counters', 'countered', 'muses', 'mused', 'chuckles', 'chuckled', 'boasts', 'boasted', 'reminds', 'reminded', 'maintains',
    'maintained', 'contends', 'contended', 'elaborates', 'elaborated', 'exclaims', 'exclaimed', 'confides', 'confided', 'concedes', 'conceded',
  ],
  auxiliaries: ['has', 'had'],
  pronouns: ['he', 'she'],
  ages: ['year', 'old'],
  sources: ['according'],
  sourcePhrases: ['according to', 'in the words of', 'in the view of'],
  addressing: ['to', 'with', 'of', 'about', 'against'],
  subjectsFirst: false,
  dashes: false,
});
