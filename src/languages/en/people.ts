import { peopleTables, type PeopleTables } from '../contracts/people';

export const people = (): PeopleTables => peopleTables({
  titles: [
    'mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'sir', 'lord', 'lady', 'dame', 'prince', 'princess', 'king', 'queen', 'president', 'senator', 'governor',
    'pope', 'saint', 'st', 'rev', 'father', 'captain', 'general', 'major', 'colonel', 'sgt', 'judge', 'justice', 'professor', 'rabbi', 'sheikh',
    'secretary', 'congressman', 'congresswoman', 'ambassador', 'minister',
  ],
  roles: [
    'emeritus', 'emerita',
    'director', 'chairman', 'chairwoman', 'chairperson', 'chair', 'president', 'vice-president', 'rector', 'vice-rector', 'provost', 'dean',
    'professor', 'lecturer', 'researcher', 'scientist', 'fellow', 'postdoc', 'student', 'mayor', 'minister', 'secretary', 'spokesman', 'spokeswoman',
    'spokesperson', 'coordinator', 'consultant', 'adviser', 'advisor', 'manager', 'leader', 'head', 'chief', 'executive', 'employee', 'engineer', 'doctor',
    'physician', 'biologist', 'chemist', 'physicist', 'economist', 'historian', 'architect', 'designer', 'journalist', 'editor', 'author',
    'photographer', 'actor', 'actress', 'singer', 'musician', 'artist', 'politician', 'lawyer', 'judge', 'founder', 'co-founder', 'entrepreneur',
    'owner', 'partner', 'ceo', 'cto', 'cfo', 'coo', 'member', 'coach', 'player', 'ambassador', 'commissioner', 'governor', 'senator', 'chancellor',
    'vice-chancellor', 'librarian', 'nurse', 'teacher', 'priest', 'general', 'major', 'colonel', 'officer', 'analyst', 'expert', 'specialist',
    'attorney',
    'investigator', 'candidate', 'supervisor', 'inventor', 'curator', 'cofounder',
  ],
  roleEndings: [
    'director', 'chairman', 'chairwoman', 'president', 'rector', 'dean', 'professor', 'lecturer', 'researcher', 'scientist', 'minister', 'secretary',
    'spokesman', 'spokeswoman', 'spokesperson', 'coordinator', 'consultant', 'adviser', 'advisor', 'manager', 'leader', 'chief', 'engineer', 'editor',
    'photographer', 'founder', 'chancellor', 'officer', 'analyst',
    'biologist', 'ecologist', 'chemist', 'physicist', 'historian', 'geologist', 'psychologist', 'sociologist', 'ologist',
    'investigator'],
  roleModifiers: [
    'former', 'current', 'new', 'acting', 'managing', 'senior', 'junior', 'associate', 'assistant', 'deputy', 'vice', 'executive', 'chief', 'late',
    'then', 'emeritus', 'visiting', 'prime', 'foreign', 'general', 'lead',
    'project', 'research', 'cluster', 'program', 'programme', 'product', 'communications', 'principal', 'postdoctoral', 'doctoral', 'phd', 'graduate', 'undergraduate', 'honorary', 'distinguished', 'scientific', 'technical', 'regional', 'national', 'marketing', 'innovation', 'business', 'development', 'policy', 'clinical', 'teaching', 'operations', 'operating', 'financial', 'sustainability', 'team', 'group', 'department', 'study', 'leading', 'first', 'corresponding', 'professorial', 'academic', 'co'],
  roleLinks: ['of', 'at', 'for', 'in', 'from', 'with', 'and'],
  bodyLinks: ['at', 'from', 'of'],
  bodyOrigins: ['from', 'of'],
  credits: ['photo', 'photos', 'photographer', 'photograph', 'image', 'picture', 'credit', 'illustration', 'courtesy'],
  notPersonEndings: [
    'street', 'road', 'avenue', 'lane', 'square', 'drive', 'boulevard', 'bridge', 'house', 'park', 'prize', 'award', 'foundation', 'medal',
    'university', 'institute', 'center', 'centre', 'museum', 'school', 'college', 'hospital', 'church', 'hall', 'club', 'group', 'company',
    'laboratory', 'act', 'effect', 'disease', 'syndrome', 'tower', 'stadium', 'fund', 'trust', 'inc', 'ltd', 'corporation', 'airport', 'station',
    'building', 'library',
  ],
  shortened: ['ass', 'assoc', 'asst', 'exec'],
  ranksBehind: [],
  appointing: ['appointed', 'named', 'elected', 'hired', 'promoted', 'chosen', 'appoints', 'names', 'hires', 'recruits', 'recruited', 'elects'],
  helping: ['has', 'have', 'had', 'been', 'be', 'will', 'now', 'also', 'currently', 'newly', 'just', 'recently'],
  fieldAdjectives: ['ied', 'ical', 'omic', 'ular', 'ural', 'tal', 'onal', 'ial', 'tive', 'ous', 'ary', 'ine'],
  scholars: [],
  originEndings: [],
});
