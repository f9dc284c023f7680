import type { WordTables } from '../contracts/words';

/** Frequent closed-class and sentence-initial words of French, written by hand. */
export const words = (): WordTables => ({
  words: [
    'a', 'abord', 'actualités', 'actuellement', 'afin', 'ainsi', 'allait', 'alors', 'après', 'article', 'au', 'aucun', 'aucune',
    'aujourd', 'auparavant', 'aussi', 'autour', 'autre', 'autrefois', 'autres', 'aux', 'avaient', 'avait', 'avant', 'avec', 'avoir',
    'beaucoup', 'bien', 'bientôt', 'bon', 'bonne', 'bref', 'c', 'car', 'ce', 'ceci', 'cela', 'celle', 'celles', 'celui', 'cependant',
    'certaines', 'certains', 'certes', 'ces', 'cet', 'cette', 'ceux', 'chacun', 'chacune', 'chaque', 'chercheurs', 'chez', 'cinq',
    'comme', 'comment', 'concernant', 'contact', 'contre', 'd', 'dans', 'de', 'demain', 'depuis', 'dernier', 'dernière', 'dernièrement',
    'derrière', 'des', 'deux', 'deuxième', 'deuxièmement', 'devait', 'devant', 'dit', 'dix', 'doit', 'doivent', 'donc', 'donne', 'du',
    'durant', 'dès', 'déjà', 'désormais', 'elle', 'elles', 'en', 'encore', 'enfin', 'ensuite', 'entre', 'est', 'et', 'eux', 'face',
    'faisait', 'fait', 'faut', 'finalement', 'grand', 'grande', 'grandes', 'grands', 'grâce', 'généralement', 'habituellement',
    'heureusement', 'hier', 'hors', 'hui', 'huit', 'ici', 'il', 'ils', 'image', 'images', 'initialement', 'j', 'jamais', 'je', 'jusqu',
    'jusque', 'l', 'la', 'laquelle', 'le', 'lequel', 'les', 'lesquels', 'leur', 'leurs', 'lire', 'loin', 'longtemps', 'lors', 'lorsqu',
    'lorsque', 'lui', 'là', 'ma', 'maintenant', 'mais', 'malgré', 'malheureusement', 'me', 'merci', 'mes', 'moi', 'moins', 'mon', 'même',
    'mêmes', 'n', 'naturellement', 'ne', 'neuf', 'ni', 'non', 'normalement', 'nos', 'notamment', 'notre', 'nous', 'nouveau', 'nouveaux',
    'nouvelle', 'nouvelles', 'néanmoins', 'on', 'ont', 'or', 'ou', 'oui', 'outre', 'où', 'par', 'parce', 'parmi', 'particulièrement',
    'pas', 'pendant', 'personne', 'petit', 'petite', 'peu', 'peut', 'peuvent', 'photo', 'photos', 'plus', 'plusieurs', 'pour', 'pourquoi',
    'pourtant', 'pouvait', 'premier', 'première', 'premièrement', 'prend', 'probablement', 'près', 'puis', 'puisque', 'qu', 'quand',
    'quant', 'quatre', 'que', 'quel', 'quelle', 'quelles', 'quelqu', 'quelque', 'quelques', 'quels', 'qui', 'quoi', 'quoique', 'rien',
    'récemment', 'sa', 'sans', 'se', 'second', 'seconde', 'selon', 'sept', 'ses', 'seulement', 'si', 'simultanément', 'sinon', 'six',
    'soi', 'soit', 'son', 'sont', 'source', 'sources', 'sous', 'souvent', 'suite', 'sur', 'surtout', 'ta', 'tandis', 'tard', 'te', 'tel',
    'telle', 'tels', 'tes', 'texte', 'toi', 'ton', 'toujours', 'tous', 'tout', 'toute', 'toutefois', 'toutes', 'trois', 'troisième',
    'trouver', 'tu', 'télécharger', 'un', 'une', 'va', 'vers', 'via', 'vidéo', 'vient', 'voici', 'voilà', 'voir', 'voit', 'vos', 'votre',
    'vous', 'y', 'à', 'ça', 'écouter', 'également', 'étaient', 'était', 'évidemment', 'être',
  ],
});
