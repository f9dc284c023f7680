import type { NameCandidate } from '../../src/extract/mentions/scan';

/** What a voice proposes, without an id. */
export const candidate = (type: NameCandidate['type'], start: number, end: number, confidence: number): NameCandidate => ({
  type,
  start,
  end,
  confidence,
  rule: 'test',
  id: null,
});
