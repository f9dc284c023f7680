import { entries, type BylineTables } from '../contracts/bylines';

export const bylines = (): BylineTables => ({
  by: entries('par, écrit par, rédigé par, publié par, texte de, texte par, propos recueillis par, une chronique de, chronique de, un article de, article de, posté par, proposé par, de notre correspondant, de notre envoyé spécial, recueilli par, recueillis par, une tribune de, tribune de, un billet de, billet de, une enquête de, enquête de, un reportage de, reportage de, un entretien réalisé par, entretien réalisé par, article réalisé par, dossier réalisé par, article invité par, un texte de, entretien mené par, entretien conduit par, interview réalisée par, interview menée par'),
  author: entries('texte, auteur de la publication, auteur/autrice de la publication, auteur, auteurs, auteure, autrice, auteur·e, rédacteur, rédactrice, rédaction, journaliste, rédigé par, publié par, textes'),
  and: entries('et, &, avec'),
  credit: entries('photo, photos, photographie, photographies, photographe, crédit, crédits, crédit photo, crédits photo, image, images, illustration, illustrations, dessin, infographie, vidéo, source, sources, légende, traduction, traduit par, traducteur, traductrice, relecture, mise en page, relu par, révisé par, vérifié par, édité par, corrigé par, validé par, mis à jour par, modifié par, actualisé par'),
  published: entries('publié, publié le, publiée le, date de publication, mis en ligne, mis en ligne le, mise en ligne, mise en ligne le, paru le, paru, posté le, date, créé le, rédigé le, le, actualité, communiqué de presse, diffusé le, publication, parution, date de parution, date de mise en ligne, publié en ligne le, publié pour la première fois le, première publication, première publication le, communiqué du, communiqué de presse du, ajouté le, écrit le, en ligne le, en ligne depuis le, initialement publié le, publié initialement le, article publié le, mis en ligne depuis le'),
  modified: entries('mis à jour, mis à jour le, mise à jour, mise à jour le, dernière mise à jour, dernière mise à jour le, dernière modification, modifié, modifié le, actualisé le, actualisé, màj, maj, mis à jour par, modifié par, actualisé par'),
  contact: entries('contact, contacts, contact presse, contacts presse, contact chercheur, pour en savoir plus, plus d\'informations, pour plus d\'informations, renseignements, informations complémentaires, contact scientifique, service de presse, contacts scientifiques, contact chercheuse, contact média, contact médias, contacts médias'),
  tags: entries('mots-clés, mots clés, mot-clé, tags, tag, thèmes, thème, thématiques, thématique, sujets, rubrique, rubriques, catégorie, catégories, étiquettes, classé dans, à lire sur, en savoir plus sur'),
  roles: entries('journaliste, rédacteur, rédactrice, rédacteur en chef, rédactrice en chef, correspondant, correspondante, envoyé spécial, envoyée spéciale, reporter, grand reporter, chroniqueur, chroniqueuse, chargé de communication, chargée de communication, responsable communication, attaché de presse, attachée de presse, professeur, professeure, maître de conférences, chercheur, chercheuse, doctorant, doctorante, directeur, directrice, président, présidente, stagiaire, éditeur, enseignant'),
  units: entries('rédaction, communication, presse, service, université, école, institut, laboratoire, centre, faculté, département, ministère, pôle, agence, journal, magazine, association, fondation, afp, cnrs, belga'),
  beside: entries('temps de lecture, à, h, min, minute, minutes, lecture, temps, numéro, n°, nº, année, le, commentaires, commentaire, tél, tel, téléphone, mobile, portable, courriel, e-mail'),
  logo: entries('logo'),
  anybody: entries('rédaction, la rédaction'),
  today: entries('aujourd\'hui, ce jour'),
  elsewhere: entries('lire aussi, à lire aussi, lire la suite, voir aussi, à voir aussi, en savoir plus, sur le même sujet, articles liés, à découvrir, les plus lus, dernières actualités, à propos de l\'auteur'),
  about: entries("à propos de l'auteur, à propos de l'auteure, à propos de l'autrice, à propos des auteurs, l'auteur, l'auteure, l'autrice, les auteurs, les autrices, biographie de l'auteur"),
  departments: ['presse'],
  filedIn: ['dans'],
  writtenFor: ['pour'],
  unitLinks: ['de', 'des', 'du'],
});
