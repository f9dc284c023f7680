import { expect, test } from 'vitest';
import { named } from './named';

test.each([
  ['da', 'Klyngerne Tang Nord og Tang Syd fusionerer under navnet Nordisk Tare Forum til foråret.', 'Nordisk Tare Forum'],
  ['en', 'Two seaweed clusters merge to form Kelp Alliance North this spring.', 'Kelp Alliance North'],
  ['de', 'Das Cluster AlgenLand und das Cluster MeerWerk schließen sich unter dem Namen Küstenkraft Nord zusammen.', 'Küstenkraft Nord'],
  ['nl', 'Het cluster ZeeLab en het cluster WierHuis gaan verder onder de naam Zeewier Noord.', 'Zeewier Noord'],
  ['sv', 'Klustren Tång Nord och Tång Syd slås ihop. Den nya organisationen, Nordisk Tare, får sitt kansli i Lund.', 'Nordisk Tare'],
  [
    'en',
    'The clusters KelpLab and WeedHub have agreed to merge. The new body, Kelp Alliance North, will be in Hull.',
    'Kelp Alliance North',
  ],
  [
    'fr',
    'Le pôle de compétitivité AlgueNord et le cluster MerVerte annoncent leur rapprochement. La nouvelle structure, baptisée Varech Atlantique, aura son siège à Brest.',
    'Varech Atlantique',
  ],
  ['da', 'Klyngerne Tang Nord og Tang Syd bliver fra 1. januar til én organisation, Nordisk Tare, med sæde i Lund.', 'Nordisk Tare'],
  ['nn', 'Klyngene Tang Nord og Tang Sør går saman i éi klynge, Nordisk Tare.', 'Nordisk Tare'],
  ['en', 'The clusters KelpLab and WeedHub merge into one body, Kelp Alliance North.', 'Kelp Alliance North'],
  ['da', 'To klynger lægger sig sammen. Det nye fællesskab får navnet Hav & Tare Nord.', 'Hav & Tare Nord'],
  [
    'sv',
    'Klustret Tång Nord och klustret Tång Syd blir ett. Den gemensamma organisationen, Nordisk Tare, får sitt kansli i Lund.',
    'Nordisk Tare',
  ],
])('what several clusters become is one too: %s: %s', (language, text, name) => expect(named(language, text)).toContain(name));

test.each([
  ['no cluster merges', 'da', 'To skoler fusionerer under navnet Nordisk Tare Skole til foråret.', 'Nordisk Tare'],
  ['only one is spoken of', 'da', 'Klyngen Tang Nord gik på konkurs. Den nye organisation, Nordisk Tare, søger penge.', 'Nordisk Tare'],
  ['nothing merges', 'da', 'Klyngerne Tang Nord og Tang Syd holder møde. Den nye organisation, Nordisk Tare, søger penge.', 'Nordisk Tare'],
  ['they only meet', 'da', 'Klyngerne Tang Nord og Tang Syd mødes i en forening, Nordisk Tare, i Lund.', 'Nordisk Tare'],
  [
    'they have another together',
    'da',
    'Klyngerne Tang Nord og Tang Syd går sammen om en forening, Kystens Venner, der rydder strande.',
    'Kystens Venner',
  ],
  ['the name goes on', 'nn', 'Klyngene Tang Nord og Tang Sør går saman i éi klynge, Smaken av Vest.', 'Smaken'],
  ['a country owns it', 'en', "Two seaweed clusters merge to form Denmark's largest network.", 'Denmark'],
  ['a place', 'en', 'Two seaweed clusters merge in a town called Whitby this spring.', 'Whitby'],
])('but not where %s', (_why, language, text, name) => expect(named(language, text)).not.toContain(name));

test.each([
  ['da', 'Robotklyngen NordBot fra 1. maj hedder Dansk Robotforum.', 'Dansk Robotforum'],
  ['da', 'Klyngen NordBot skifter fra i dag navn til Dansk Robotforum.', 'Dansk Robotforum'],
  ['da', 'Brintklyngen NordBrint bliver til Nordisk Brintforum.', 'Nordisk Brintforum'],
  ['en', 'The cluster KelpLab changes its name to Kelp Alliance North.', 'Kelp Alliance North'],
])('a cluster has its new name too: %s: %s', (language, text, name) => expect(named(language, text)).toContain(name));

test.each([
  ['da', 'Klyngen NordBot har en direktør, som hedder Jens Vang.', 'Jens Vang'],
  ['da', 'Klyngen NordBot flytter, og byen hedder Ny Solbjerg.', 'Ny Solbjerg'],
  ['da', 'Klyngen NordBot holder til i Odense.', 'Odense'],
])('but not that of somebody or something else: %s: %s', (language, text, name) => expect(named(language, text)).not.toContain(name));
