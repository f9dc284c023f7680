import { peopleTables, type PeopleTables } from '../contracts/people';

export const people = (): PeopleTables => peopleTables({
  titles: [
    'm', 'mm', 'mme', 'mlle', 'dr', 'pr', 'prof', 'monsieur', 'madame', 'mademoiselle', 'maître', 'sir', 'lord', 'prince', 'princesse', 'roi',
    'reine', 'pape', 'président', 'présidente', 'ministre', 'docteur', 'professeur',
  ],
  roles: [
    'directeur', 'directrice', 'président', 'présidente', 'vice-président', 'vice-présidente', 'chef', 'responsable', 'recteur', 'rectrice', 'doyen',
    'doyenne', 'professeur', 'professeure', 'maître', 'chercheur', 'chercheuse', 'scientifique', 'doctorant', 'doctorante', 'étudiant', 'étudiante',
    'maire', 'ministre', 'secrétaire', 'porte-parole', 'coordinateur', 'coordinatrice', 'consultant', 'conseiller', 'conseillère', 'ingénieur',
    'ingénieure', 'médecin', 'biologiste', 'chimiste', 'physicien', 'physicienne', 'économiste', 'historien', 'historienne', 'architecte', 'designer',
    'journaliste', 'rédacteur', 'auteur', 'écrivain', 'photographe', 'acteur', 'actrice', 'réalisateur', 'chanteur', 'musicien', 'artiste', 'avocat',
    'juge', 'fondateur', 'fondatrice', 'entrepreneur', 'pdg', 'membre', 'entraîneur', 'joueur', 'ambassadeur', 'commissaire', 'préfet', 'préfète',
    'administrateur', 'administratrice', 'délégué', 'déléguée', 'député', 'sénateur', 'gérant', 'climatologue', 'sociologue', 'géologue', 'archéologue', 'océanographe', 'glaciologue',
    'cheffe', 'chargé', 'chargée', 'enseignant', 'enseignante', 'enseignant-chercheur', 'coordonnateur', 'coordonnatrice', 'animateur', 'animatrice'],
  roleEndings: ['directeur', 'directrice', 'président', 'présidente', 'chercheur', 'professeur', 'ministre', 'ingénieur', 'ologue', 'enseignant'],
  roleModifiers: [
    'ancien', 'ancienne', 'nouveau', 'nouvelle', 'actuel', 'actuelle', 'général', 'générale', 'adjoint', 'adjointe', 'scientifique', 'premier',
    'première',
  ],
  roleLinks: ['de', 'du', 'des', 'd', 'à', 'au', 'aux', 'pour', 'chez', 'la', 'le', 'l'],
  bodyLinks: ['de', 'du'],
  bodyOrigins: [],
  credits: ['photo', 'photos', 'crédit', 'crédits', 'photographe', 'image', 'illustration'],
  notPersonEndings: [
    'rue', 'avenue', 'boulevard', 'place', 'pont', 'maison', 'parc', 'prix', 'fondation', 'médaille', 'université', 'institut', 'centre', 'musée',
    'école', 'hôpital', 'église', 'salle', 'club', 'groupe', 'société', 'laboratoire', 'loi', 'effet', 'maladie', 'syndrome', 'lycée', 'stade',
  ],
  craft: ['navire', 'brise-glace', 'goélette', 'paquebot', 'voilier', 'frégate', 'télescope', 'supercalculateur', 'satellite'],
  shortened: [],
  ranksBehind: ['général', 'générale', 'adjoint', 'adjointe', 'délégué', 'déléguée', 'exécutif', 'exécutive', 'scientifique', 'technique', 'émérite'],
  appointing: ['nommé', 'nommée', 'élu', 'élue', 'désigné', 'désignée', 'devient', 'deviendra', 'devenu', 'devenue', 'promu', 'promue', 'nomme', 'élit', 'désigne', 'recrute', 'recruté'],
  helping: ['a', 'été', 'sera', 'comme', 'en', 'tant', 'que', 'aussi'],
  fieldAdjectives: [],
  scholars: [],
  originEndings: [],
  ofLinks: [],
  namedAfter: [
    'lycée', 'collège', 'école', 'rue', 'avenue', 'boulevard', 'place', 'quai', 'square', 'allée', 'pont', 'salle', 'hôpital', 'clinique',
    'stade', 'gymnase', 'prix', 'musée', 'théâtre', 'bibliothèque', 'médiathèque', 'fondation', 'institut', 'université', 'centre', 'parc',
    'loi', 'station', 'gare', 'aéroport', 'hôtel', 'cité', 'résidence', 'amphithéâtre', 'espace',
  ],
  academicTitles: ['dr', 'prof'],
  postNominals: ['mba', 'phd'],
  home: 'fr',
  joinedInitials: false,
  inflectedSurnames: [],
});
