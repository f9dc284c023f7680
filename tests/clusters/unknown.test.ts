import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('cue and name', () => {
  it.each([
    ['da', 'Energiklyngen Nordvind fylder ti år.', ['Nordvind']],
    ['da', 'Klyngeorganisationen Tang & Tare har fået ny leder.', ['Tang & Tare']],
    ['nb', 'Næringsklyngen Fjordkraft Nord vokser.', ['Fjordkraft Nord']],
    ['nn', 'Næringsklynga Havbris er størst.', ['Havbris']],
    ['nb', 'Møtet ble holdt av NCE Polar Fish i Tromsø.', ['NCE Polar Fish']],
    ['sv', 'Skogsklustret Granriket söker medlemmar.', ['Granriket']],
    ['de', 'Der Spitzencluster BioFaser wächst.', ['BioFaser']],
    ['de', 'Das Exzellenzcluster „Sprache und Geist“ tagt.', ['Sprache und Geist']],
    ['fr', 'Le pôle de compétitivité Algofleur recrute.', ['Algofleur']],
    ['en', 'The Cluster of Excellence NeuroLogic is funded.', ['NeuroLogic']],
    ['en', 'Funded as EXC 9999 “Living Stones”.', ['Living Stones']],
    ['nl', 'De speerpuntcluster Zonnehub groeit.', ['Zonnehub']],
    ['nl', 'Vandaag groeit Maakcluster Twente weer.', ['Maakcluster Twente']],
    ['nl', 'Volgens Innovatiecluster Breda zijn er te weinig technici.', ['Innovatiecluster Breda']],
    ['de', 'Der Spitzencluster Hannover hat gewonnen.', []],
    ['da', 'Klyngeorganisationen Horsens får ny leder.', []],
    ['en', 'The Cluster of Excellence Bonn was funded.', []],
    ['de', 'Die Cluster verbinden Werften, Reeder und Schulen.', []],
    ['de', 'Die Cluster der Region, Algenwerk, BioFaser und Tangkraft, bringen Firmen zusammen.', ['Algenwerk', 'BioFaser', 'Tangkraft']],
    ['de', 'Im Kreis Stormarn ist ein größeres Cluster entstanden.', []],
    ['da', 'I Region Fyn er en klynge opstået.', []],
    ['en', 'East Fjord Chip Cluster Marks Ten Years', ['East Fjord Chip Cluster']],
    ['en', 'We met East Fjord Cluster Life Sciences there.', ['East Fjord Cluster Life Sciences']],
    ['en', 'East Fjord Chip Cluster Ireland grows.', ['East Fjord Chip Cluster Ireland']],
    ['da', 'Grundfos er medlem af klyngen.', []],
    ['da', 'Smitteklyngen Vanløse voksede.', []],
    ['da', 'Klyngen er i fremgang. Danmark fører.', []],
    ['en', 'We set up the cluster Tuesday.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('whose cluster a single word is', () => {
  it.each([
    ['da', 'Tangvirk, Danmarks nationale klynge for alger, åbner i dag.', ['Tangvirk']],
    ['sv', 'Det säger Ola Ek på Tångkraft, Sveriges kluster för alger.', ['Tångkraft']],
    ['en', 'Kelpify, an ICT cluster in Cork, opened its doors.', ['Kelpify']],
    ['nl', 'Zonnehub, een ICT cluster uit Breda, opent.', ['Zonnehub']],
    ['en', 'Moonshot, a GPU cluster in Cork, opened its doors.', []],
    ['en', 'Boston, an AI cluster of startups, grows.', []],
    ['en', 'Kelpify, a partner of the ICT cluster in Cork, opened its doors.', []],
    ['fr', "Le projet est porté par l'Oncopole Claude Tavernost de Norville.", []],
    ['fr', "Le projet est porté par l'Aéropôle Tavernost Nord.", ['Aéropôle Tavernost Nord']],
    ['sv', 'Hon är ny chef på Biogas Norrvik.', []],
    ['en', 'The Forum for Advanced Kelp, a cluster of 22 firms, will buy flour.', ['Forum for Advanced Kelp']],
    ['da', 'Center for Tang, en klynge med 40 virksomheder, holder møde.', ['Center for Tang']],
    ['en', 'A centre for Tangvirk, a cluster of 22 firms, will open.', ['Tangvirk']],
    ['nb', 'Tangvirk, helseteknologiklyngen på Sørlandet, har fått støtte.', ['Tangvirk']],
    ['da', 'Tangvirk, transportklyngen, holder møde i morgen.', ['Tangvirk']],
    ['sv', 'Tangvirk, skogsklustret i Norrland, har valt ordförande.', ['Tangvirk']],
    ['nb', 'Odense, robotklyngen, har fått støtte.', []],
    ['nb', 'Kommunen, robotklyngen og universitetet har fått støtte.', []],
    ['nb', 'Anne Holm, robotklyngen, har fått støtte.', []],
    ['nb', 'Regjeringen, havbruksklyngen, har fått støtte.', []],
    ['da', 'Norvik Universitet, robotklyngen, holder møde i morgen.', []],
    ['nb', 'Hun sa til Tangvirk, robotklyngen, at det er bra.', []],
    ['fr', 'Sa directrice, Anne Caradec, a rejoint le cluster en mars.', []],
    ['de', 'Ole Vogt, Leiter der Algenwerk Nord GmbH, vertritt das Cluster.', []],
    ['fr', 'Algofleur Nord, un jeune cluster pour les algues, recrute.', ['Algofleur Nord']],
    ['da', 'Odense, Danmarks førende klynge for robotter, vokser.', []],
    ['da', 'Mette, Danmarks nye klynge for alger, vokser.', []],
    ['da', 'Tangvirk, den store klynge for alger, vokser.', []],
    ['da', 'Tangvirk, Karens nye klynge for alger, vokser.', []],
    ['de', 'Das Cluster für Algen und Tang tagt.', ['Cluster für Algen und Tang']],
    ['de', 'Das norddeutsche Cluster für Algen und Tang tagt.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('names that a text gives', () => {
  it.each([
    ['da', 'Den nye klynge, der hedder Havfrisk, åbner.', ['Havfrisk']],
    ['da', 'Klyngen har fået navnet Blå Bølge.', ['Blå Bølge']],
    ['sv', 'Klustret som heter Granriket växer.', ['Granriket']],
    ['de', 'Ein Cluster namens Waldgold entsteht.', ['Waldgold']],
    ['de', 'Heute sei der Cluster „besser aufgestellt als mancher in Hamburg oder Kiel“.', []],
    ['de', 'An dem Cluster sind das Albert-Kern-Institut, das Institut Nordlicht sowie das Haus Talfluss beteiligt.', []],
    ['en', 'The cluster, called KelpCircle, brings firms together.', ['KelpCircle']],
    ['da', 'Klyngen ledes af en mand, der hedder Jens.', []],
    ['da', 'Klyngen fik en direktør kaldet Waldemar.', []],
    ['en', 'The cluster led by a man called Waldemar grows.', []],
    ['en', 'The cluster was named after Waldemar.', []],
    ['en', 'They saw a cluster of cases called Kelpitis.', []],
    ['de', 'Damit ist der Spitzencluster an fünf Orten vertreten.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('lists', () => {
  it.each([
    ['da', 'De tre klynger Havfrisk, Jordnær og Luftig slår sig sammen.', ['Havfrisk', 'Jordnær', 'Luftig']],
    ['da', 'De to klynger Havfrisk og Jordnær samt Havnens Erhvervshus slår sig sammen.', ['Havfrisk', 'Jordnær']],
    // The word that announces the list begins the sentence, with a capital like the name after it.
    ['da', 'Klyngerne Tang Cluster og Jordnær Cluster mødtes i Lund.', ['Tang Cluster', 'Jordnær Cluster']],
    ['sv', 'Klustren Tång Cluster och Grankust Cluster träffades i Lund.', ['Tång Cluster', 'Grankust Cluster']],
    ['nb', 'Klyngene Tang Cluster og Jordnær Cluster møttes i Lund.', ['Tang Cluster', 'Jordnær Cluster']],
    ['nn', 'Klyngene Tang Cluster og Jordnær Cluster møttest i Lund.', ['Tang Cluster', 'Jordnær Cluster']],
    ['fi', 'Klusterit Kelpo Cluster ja Levä Cluster tapasivat Lahdessa.', ['Kelpo Cluster', 'Levä Cluster']],
    ['de', 'Die Cluster Tang Cluster und Kiesel Cluster trafen sich.', ['Tang Cluster', 'Kiesel Cluster']],
    ['sv', 'Här finns kluster som Granriket, Malmsten och Kolsvart.', ['Granriket', 'Malmsten', 'Kolsvart']],
    ['sv', 'Här finns flera kluster, till exempel Granriket Norr, Malmsten och Kolsvart.', ['Granriket Norr', 'Malmsten', 'Kolsvart']],
    [
      'de',
      'Dort gibt es viele Cluster, darunter WaldGold, MeerWerk und das Forum Luft- und Raumfahrt.',
      ['WaldGold', 'MeerWerk', 'Forum Luft- und Raumfahrt'],
    ],
    ['fr', 'Le président de Norville Métropole est content.', []],
    ['en', 'Sister clusters, Alpino, Bergwind and Talfluss, took part.', ['Alpino', 'Bergwind', 'Talfluss']],
    [
      'da',
      'Vi er med i følgende klynger:\n• Havfrisk\n• Jordnær – klyngen for planter\n• Center for Luft (CFL)\nVi glæder os.',
      ['Havfrisk', 'Jordnær', 'Center for Luft', 'CFL'],
    ],
    ['da', 'Klyngerne skal styrke samarbejdet i Aarhus og Odense.', []],
    [
      'da',
      'Vi er med i følgende klynger:\n• Fødevarer: Food & Bio Cluster Denmark\n• Luft: Luftig\n• Miljø: CLEAN\nVi glæder os.',
      ['Food & Bio Cluster Denmark', 'Luftig', 'CLEAN'],
    ],
    [
      'da',
      'Ministeriet har udpeget tre klynger.\nDet drejer sig om:\n• Energy Cluster Denmark\n• Food & Bio Cluster Denmark\n• Havfrisk\nVi glæder os.',
      ['Energy Cluster Denmark', 'Food & Bio Cluster Denmark', 'Havfrisk'],
    ],
    ['da', 'Klynger i hele landet får besøg.\nDet er af:\n• Jens Holm\n• Havfrisk A/S\nVi glæder os.', []],
    ['da', 'Vi har følgende mål:\n• Vækst\n• Eksport', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('descriptions', () => {
  it.each([
    ['da', 'Tang & Tare er en klynge for havets planter.', ['Tang & Tare']],
    ['da', 'Vi mødte Tang & Tare, Danmarks grønne klynge, i Skive.', ['Tang & Tare']],
    ['en', 'Kelp Valley North (KVN), the German seaweed technology cluster, is growing.', ['Kelp Valley North', 'KVN']],
    ['en', "“Kelp is our trademark,” said Christian Falk, the cluster's spokesperson.", []],
    ['da', 'Vi mødte HavLab – klyngen for havets planter.', ['HavLab']],
    ['fr', 'Algofleur est le pôle de compétitivité des algues.', ['Algofleur']],
    ['da', 'Novo Nordisk er en del af klyngen.', []],
    ['da', 'Aarhus Universitet er med i klyngen.', []],
    ['da', 'Det siger Karen Holm, leder for klyngen, i dag.', []],
    ['da', 'Det siger Lars Bo Holm, den nye klynges formand, i dag.', []],
    ['nb', 'Kari Lunde, daglig leder for klyngen, er glad.', []],
    ['de', 'Max Berger, Sprecher des Exzellenzclusters, freut sich.', []],
    ['de', 'Das sagte Max Berger, Gründer des Clusters, am Montag.', []],
    ['is', 'Þór Jónsson, stofnandi klasans, er ánægður.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('head words and fields', () => {
  it.each([
    ['en', 'The Bergen Salmon Cluster grows.', ['Bergen Salmon Cluster']],
    ['da', 'Danish Kelp Cluster vokser.', ['Danish Kelp Cluster']],
    ['en', 'The Arctic Cluster of Kelp Farmers welcomed it.', ['Arctic Cluster of Kelp Farmers']],
    ['da', 'Vi støtter HavLab-klyngen i år.', ['HavLab']],
    ['da', 'Medicon Valley-klyngen vokser.', []],
    ['da', 'Klyngen for Tang og Tare vokser.', ['Klyngen for Tang og Tare']],
    ['da', 'Klyngen inden for Tang og Tare vokser.', ['Klyngen inden for Tang og Tare']],
    ['da', 'Klyngen inden sommerens Tangmesse er travl.', []],
    ['da', 'Danmarks klynge for tang og tare vokser.', []],
    ['da', 'IT-klyngen i Aalborg vokser.', []],
    ['en', 'The Kubernetes Cluster is down.', []],
    ['en', 'Hubble saw galaxies in the Perseus Cluster.', []],
    ['en', 'Cluster headache is a disease.', []],
    ['da', 'Den fynske robotklynge vokser.', []],
    ['nb', 'Norwegian Innovation Clusters er et program.', []],
    ['da', 'Medicon Valley er en klynge for life science.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});
