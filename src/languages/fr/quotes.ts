import { quoteTables, type QuoteTables } from '../contracts/quotes';

export const quotes = (): QuoteTables => quoteTables({
  verbs: [
    'dit', 'déclare', 'déclaré', 'déclarait', 'explique', 'expliqué', 'expliquait', 'précise', 'précisé', 'ajoute', 'ajouté', 'souligne', 'souligné',
    'affirme', 'affirmé', 'indique', 'indiqué', 'raconte', 'raconté', 'écrit', 'estime', 'estimé', 'rappelle', 'conclut', 'commente', 'confie',
    'répond', 'demande', 'témoigne', 'poursuit', 'insiste', 'assure', 'note', 'résume', 'félicite', 'réjouit', 'prévient', 'observe', 'plaide', 'reconnaît', 'admet', 'constate', 'détaille', 'enthousiasme', 'inquiète', 'promet', 'martèle',
    'rappelé', 'conclu', 'confié', 'renchérit', 'détaillé', 'justifie', 'salue', 'salué',
    'résumait', 'concluait', 'prévenait', 'félicitait', 'réjouissait', 'assurait', 'affirmait', 'indiquait', 'soulignait', 'précisait',
    'ajoutait', 'racontait', 'rappelait', 'confiait', 'témoignait', 'estimait', 'commentait', 'notait', 'répondait', 'observait',
  ],
  spoken: [
    'sourit', 'souriait', 'rit', 'plaisante', 'plaisantait', 'lance', 'lançait', 'glisse', 'glissait', 'exclame', 'exclamait', 'amuse',
    'regrette', 'regrettait', 'déplore', 'déplorait', 'tempère', 'tempérait', 'nuance', 'nuançait', 'abonde', 'complète', 'reprend', 'souffle',
    'concède', 'concédait', 'ironise', 'tranche', 'relativise', 'soupire', 'soupirait', 'tonne', 'alerte', 'alertait', 'argumente', 'développe',
    'décrit', 'décrivait', 'analyse', 'avance', 'avançait', 'avertit', 'rassure', 'rassurait', 'interroge', 'espère', 'espérait', 'avoue',
    'avouait', 'agace', 'lâche', 'décrypte', 'pointe', 'énumère', 'enchaîne',
  ],
  auxiliaries: ['a', 'avait'],
  pronouns: ['il', 'elle', 'on'],
  ages: [],
  sources: ['selon'],
  sourcePhrases: ['selon', "d ' après", 'd ’ après', "de l ' avis de", 'aux dires de', 'aux yeux de'],
  addressing: ['à', 'avec', 'sur', 'contre', 'chez'],
  subjectsFirst: false,
  dashes: true,
});
