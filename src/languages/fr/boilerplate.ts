import type { BoilerplateTables } from '../contracts/boilerplate';

export const boilerplate = (): BoilerplateTables => ({
  more: ['lire aussi', 'à lire aussi', 'lire la suite', 'en savoir plus', 'voir aussi', 'voir plus', 'lire plus', 'à lire', 'retour à', 'aller au', 'haut de page'],
  asks: ['abonnez-vous', "s'abonner", 'inscrivez-vous', 'partager', 'partagez', 'suivez-nous', 'se connecter', 'connectez-vous', 'publicité', 'imprimer', 'copier le lien', 'nous utilisons des cookies', 'ce site utilise', 'accepter', 'laisser un commentaire', 'envoyer par', 'votre adresse e-mail', 'faire un don'],
  labels: ['articles similaires', 'sur le même sujet', 'articles liés', 'à la une', 'dernières actualités', 'les plus lus', "plus d'actualités", 'autres articles', 'thèmes', 'mots-clés', 'mots clés', 'commentaires', "à propos de l'auteur", 'newsletter', 'contact', 'tags'],
  adverts: ['publicité', 'publicités'],
  continues: ['la suite', 'suite', "la suite de l'article", "l'article continue", "l'article se poursuit", "suite de l'article"],
  continuesWhere: ['après la publicité', 'après cette publicité', 'après la pub', 'après la photo', "après l'image", 'après la vidéo', 'sous la publicité', 'sous la photo', "sous l'image", 'ci-dessous'],
  stems: ['newsletter', 'infolettre', 'abonnez', 'confidentialité', 'votre adresse e-mail'],
  consent: { to: ['cookie', 'confidentialité'], given: ['accept', 'autoris', 'consent'], shown: ['vidéo', 'contenu'] },
  sections: ['actualité', 'actualités', 'actu', 'actus', 'nouvelle', 'nouvelles', 'article', 'articles', 'presse', 'communiqué', 'communiqués', 'communiqué de presse', 'communiqués de presse', 'espace presse', 'toutes les actualités', 'actualités et événements', 'actualités et agenda', 'dernières actualités', 'accueil', 'bienvenue', 'agenda', 'événement', 'événements', 'blog', 'imprimer', 'version imprimable', 'document sans nom', 'document sans titre', 'sans titre'],
  share: ['partager', 'suivre', 'sur', 'via', 'nous', 'et'],
  notFound: ['page non trouvée', 'page introuvable', 'page inexistante', "cette page n'existe pas", "la page n'existe pas", "la page demandée n'existe pas", 'la page est introuvable', 'cette page est introuvable', 'la page demandée est introuvable'],
});
