/** Paragraphs of articles that many tests of facts put below their headlines. */
const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

export const ON_GRAIN = paragraphs(
  'Kornene fra laboratoriet suger fosfor ud af spildevandet og giver det fra sig igen på marken.',
  'Tre renseanlæg har prøvet dem, og op mod 80 procent af næringen kom tilbage uden kemikalier.',
  'Nu går projektet videre sammen med et vandselskab og to landmænd, der stiller jord til rådighed.',
);

export const ON_ROOFS = paragraphs(
  'The lab studies how roofs, tanks and simple filters can supply households with water in towns where the mains run dry.',
  'Its members work with the municipality, which lends the lab two school roofs for its trials this summer.',
  'Results are published each year in an open report that anybody may read and reuse.',
);

export const ON_SAND = paragraphs(
  'Forskerne har fulgt bølgerne i fjorden gennem tre vintre og set, at sandet flytter sig længere end nogen havde regnet med, da målingerne begyndte.',
  'Det betyder, at kommunen må lægge nye planer for kysten, og at de sidste huse ved stranden kan komme til at stå i vand om få år.',
  'Målingerne fortsætter til foråret, hvor en ny bøje skal sende tal hjem hver time, dag og nat, hele året rundt.',
);

/** The same article in German. */
export const ON_SAND_IN_GERMAN = paragraphs(
  'Die Forschenden haben die Wellen im Fjord drei Winter lang verfolgt und gesehen, dass der Sand weiter wandert, als irgendjemand gedacht hatte.',
  'Die Stadt muss neue Pläne für die Küste machen, und die letzten Häuser am Strand könnten in wenigen Jahren im Wasser stehen.',
  'Die Messungen gehen im Frühling weiter, wenn eine neue Boje jede Stunde ihre Zahlen nach Hause schickt, Tag und Nacht.',
);

/** The same article in French. */
export const ON_SAND_IN_FRENCH = paragraphs(
  'Les chercheurs ont suivi les vagues de la baie pendant trois hivers et vu que le sable voyage plus loin que personne ne le pensait au début.',
  'La commune doit faire de nouveaux plans pour la côte, et les dernières maisons de la plage pourraient se trouver dans l’eau dans quelques années.',
  'Les mesures continuent au printemps, quand une nouvelle bouée enverra ses chiffres chaque heure, jour et nuit, toute l’année.',
);
