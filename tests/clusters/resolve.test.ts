import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Cluster } from '../../src/models/cluster';

const clustersOf = (text: string): Cluster[] => extract(text, { contentType: 'text/plain' }).clusters;
const one = (text: string, id: string): Cluster | undefined => clustersOf(text).find((cluster) => cluster.id === id);

describe('clusters of an article', () => {
  it('is one entity a cluster, under its own name, with every mention', () => {
    const text =
      'Overskrift om tang\n\nKlyngen Energy Cluster Denmark (ECD) holder møde i dag. Det siger direktøren. ECD blev stiftet i 2020.';
    const cluster = one(text, 'energy-cluster-denmark');
    expect(cluster?.name).toBe('Energy Cluster Denmark');
    expect(cluster?.mentions.map((mention) => mention.text)).toEqual(['Energy Cluster Denmark', 'ECD', 'ECD']);
    expect(cluster?.foundBy).toContain('registry');
  });

  it('takes clusters with a dash between for several', () => {
    const text = 'Overskrift om tang\n\nNorvik Tang Cluster – Fjord Robot Cluster – MADE er tre klynger i det nye samarbejde om vand.';
    expect(clustersOf(text).map(({ name }) => name)).toEqual(['Norvik Tang Cluster', 'Fjord Robot Cluster', 'MADE']);
  });

  it('knows a cluster again without the country at the end of its name', () => {
    const text =
      'Overskrift om brint\n\nEnergy Cluster Denmark holder møde i dag i den store hal. Energy Cluster har mange medlemmer, siger direktøren i dag.';
    expect(one(text, 'energy-cluster-denmark')?.mentions.map((mention) => mention.text)).toEqual([
      'Energy Cluster Denmark',
      'Energy Cluster',
    ]);
  });

  it('knows a cluster again by the first letters of its name, but not before it was named', () => {
    const text =
      'Overskrift om metal\n\nArctic Cluster Team holder møde i dag i den store hal. ACT har mange medlemmer, siger direktøren i dag.';
    expect(one(text, 'arctic-cluster-team')?.mentions.map((mention) => mention.text)).toEqual(['Arctic Cluster Team', 'ACT']);
    const beside = text.replace('ACT har', 'Det siger ACT, som har').replace('i dag.', 'i PRO-ACT-hallen.');
    expect(one(beside, 'arctic-cluster-team')?.mentions.map((mention) => mention.text)).toEqual(['Arctic Cluster Team', 'ACT']);
    const before =
      'Overskrift om metal\n\nMødet om ACT holdes i dag i den store hal. Det er Arctic Cluster Team, der holder det, siger direktøren.';
    expect(one(before, 'arctic-cluster-team')?.mentions.map((mention) => mention.text)).toEqual(['Arctic Cluster Team']);
  });

  it('is found by evidence of clusters alone, where the headline by itself looks like another name', () => {
    const found = (name: string): unknown => {
      const { clusters, evidence } = extract(
        `Ny aftale med ${name}\n\nKlyngeorganisationen ${name} har fyrre medlemmer, som bygger skibe og dyrker tang langs kysten.`,
        { contentType: 'text/plain' },
      );
      return clusters.map(({ foundBy, mentions }) => [foundBy, mentions.length, evidence['clusters']?.[0]?.rule]);
    };
    for (const name of ['Martin Skov', 'Tang Institut']) expect(found(name)).toEqual([[['in-text', 'certain-cue'], 2, 'cluster:in-text']]);
  });

  it('is found by a recognizer under the name that the recognizer has', () => {
    const text = 'Kari tegner Havets Hus i dag.';
    const start = text.indexOf('Havets Hus');
    const { clusters } = extract(`Overskrift om tang\n\n${text}`, {
      contentType: 'text/plain',
      recognizers: [
        { name: 'a+b:c', recognize: (given) => (given === text ? [{ type: 'cluster', start, end: start + 10, confidence: 0.9 }] : []) },
      ],
    });
    expect(clusters.map(({ name, foundBy }) => [name, foundBy])).toEqual([['Havets Hus', ['a+b:c']]]);
  });

  it('leaves the id of an unknown cluster empty', () => {
    const [cluster] = clustersOf('Overskrift om tang\n\nKlyngeorganisationen Tang & Tare holder møde i dag i hallen.');
    expect([cluster?.name, cluster?.id]).toEqual(['Tang & Tare', null]);
  });

  it('lets a field stand for its cluster where seats are spoken of, and nowhere else', () => {
    const seats =
      'Overskrift om klynger\n\nAarhus er med på kortet. Otte klynger får filialer i byen, heraf to hovedsæder: Fødevarer og Bioressourcer og Digitale Teknologier.';
    expect(one(seats, 'food-bio-cluster-denmark')?.headquarters.map((place) => place.name)).toEqual(['Aarhus']);
    expect(one(seats, 'digitallead')?.headquarters.map((place) => place.name)).toEqual(['Aarhus']);
    expect(clustersOf('Overskrift om skolen\n\nEleverne lærer om Digitale Teknologier og om Byggeri og Anlæg i skolen i år.')).toEqual([]);
  });

  it('gives a seat to the cluster that the sentence speaks of', () => {
    const text =
      'Overskrift om havet\n\nMARLOG har hovedsæde i Frederikshavn. Klyngen har også en afdeling i Esbjerg, og Food & Bio Cluster Denmark har et kontor i Viborg.';
    expect(one(text, 'marlog')?.headquarters.map((place) => place.name)).toEqual(['Frederikshavn']);
    expect(one(text, 'marlog')?.branches.map((place) => place.name)).toEqual(['Esbjerg']);
    expect(one(text, 'food-bio-cluster-denmark')?.branches.map((place) => place.name)).toEqual(['Viborg']);
  });

  it('gives it to all of them where it speaks of as many as were named, and to none where of others', () => {
    const both = (rest: string): string =>
      `Overskrift om havet\n\nUniversitetet samarbejder med klyngerne MARLOG og Food & Bio Cluster Denmark. ${rest}`;
    for (const id of ['marlog', 'food-bio-cluster-denmark']) {
      expect(one(both('De to klynger får hver et kontor i Thisted.'), id)?.branches.map((place) => place.name)).toEqual(['Thisted']);
      expect(one(both('Otte klynger får et kontor i Thisted.'), id)?.branches.map((place) => place.name)).toEqual([]);
    }
  });

  const related = (sentence: string, id: string): readonly (readonly string[])[] => {
    const cluster = one(
      `Overskrift om havet\n\n${sentence}\n\nDet er godt for de mange virksomheder, der arbejder med vand og vind på havet.`,
      id,
    );
    return [cluster?.headquarters ?? [], cluster?.branches ?? [], cluster?.partners ?? []].map((list) => list.map((place) => place.name));
  };

  it.each([
    ['Universitetet indgår i et samarbejde med CLEAN, MARLOG og Food & Bio Cluster Denmark om vand.', 'marlog', [[], [], []]],
    ['Universitetet indgår i et samarbejde med CLEAN, MARLOG og klyngen Food & Bio Cluster Denmark om vand.', 'marlog', [[], [], []]],
    [
      'Klyngen MARLOG arbejder sammen med Energy Cluster Denmark og Food & Bio Cluster Denmark om vand.',
      'marlog',
      [[], [], ['Energy Cluster Denmark', 'Food & Bio Cluster Denmark']],
    ],
    [
      'Universitetet samarbejder med MARLOG og Food & Bio Cluster Denmark, som har hovedsæde i Viborg.',
      'food-bio-cluster-denmark',
      [['Viborg'], [], []],
    ],
    ['Universitetet samarbejder med MARLOG og Food & Bio Cluster Denmark, som har hovedsæde i Viborg.', 'marlog', [[], [], []]],
    [
      'Bag det står MARLOG samt klyngen Food & Bio Cluster Denmark med hovedsæde i Viborg.',
      'food-bio-cluster-denmark',
      [['Viborg'], [], []],
    ],
    ['Bag det står MARLOG samt klyngen Food & Bio Cluster Denmark med hovedsæde i Viborg.', 'marlog', [[], [], []]],
    ['MARLOG og foreningen Tang Hub Esbjerg holder møde i dag.', 'marlog', [[], [], []]],
    ['MARLOG og Food & Bio Cluster Denmark har begge kontor i Viborg og Skive.', 'marlog', [[], ['Viborg', 'Skive'], []]],
    [
      'MARLOG har hovedsæde i Frederikshavn og holder på torsdag møde for alle sine mange nye medlemmer i Esbjerg.',
      'marlog',
      [['Frederikshavn'], [], []],
    ],
    ['MARLOG åbner i dag. Laboratoriet ligger ved havnen. Senere følger en afdeling i Esbjerg.', 'marlog', [[], [], []]],
    ['MARLOG åbner i dag. Hovedkontoret ligger i Esbjerg.', 'marlog', [['Esbjerg'], [], []]],
    ['MARLOG holder møde i dag. Den nye forening, Dansk Havforening, får hovedkontor i Esbjerg.', 'marlog', [[], [], []]],
    ['MARLOG holder møde i dag. Sammen med Aalborg Universitet åbner klyngen et kontor i Esbjerg.', 'marlog', [[], ['Esbjerg'], []]],
    ['Den Esbjerg-baserede klynge MARLOG holder møde i dag.', 'marlog', [['Esbjerg'], [], []]],
    ['Det Esbjerg-baserede firma holder møde med CLEAN, MARLOG og andre i dag.', 'marlog', [[], [], []]],
    ['MARLOG lukkede sit kontor i Esbjerg og åbnede et kontor i Thisted i dag.', 'marlog', [[], ['Thisted'], []]],
    ['MARLOG har siden foråret haft to kontorer, men kontoret i Esbjerg lukkes.', 'marlog', [[], [], []]],
    ['MARLOG samlede sine kontorer i dag, og kontoret i Esbjerg lægges ned.', 'marlog', [[], [], []]],
    ['MARLOG får et nyt testcenter. Centret får afdelinger i Esbjerg og Thisted.', 'marlog', [[], [], []]],
    ['MARLOG vokser igen. Organisationen får afdelinger i Esbjerg og Thisted.', 'marlog', [[], ['Esbjerg', 'Thisted'], []]],
    ['Her er klyngerne MARLOG, CLEAN og Energy Cluster Denmark. En afdeling i Esbjerg følger.', 'energy-cluster-denmark', [[], [], []]],
    ['MARLOG flytter hovedkontoret fra Esbjerg til Skagen i dag.', 'marlog', [['Skagen'], [], []]],
    ['MARLOG og klyngen CenSec bliver til Energy Cluster Denmark. Den nye klynge får hovedsæde i Esbjerg.', 'marlog', [[], [], []]],
    [
      'MARLOG og klyngen CenSec bliver til Energy Cluster Denmark. Den nye klynge får hovedsæde i Esbjerg.',
      'energy-cluster-denmark',
      [['Esbjerg'], [], []],
    ],
    ['MARLOG holder møde i dag. Den lille klynge har satellitkontorer i Skive og Thisted.', 'marlog', [[], ['Skive', 'Thisted'], []]],
  ])('relates in "%s" %s to what the sentence says of it, and to nothing else', (sentence, id, relations) => {
    expect(related(sentence, id)).toEqual(relations);
  });

  it('takes a new office of a German cluster for a branch, its own for the seat', () => {
    const cluster = one(
      'Der Spitzencluster BioM mit Sitz in München hat in dieser Woche eine neue Geschäftsstelle in Augsburg eröffnet.',
      'biom',
    );
    expect([cluster?.headquarters, cluster?.branches].map((list) => list?.map((place) => place.name))).toEqual([['München'], ['Augsburg']]);
    expect(one('Der Spitzencluster BioM hat seine Geschäftsstelle in Augsburg.', 'biom')?.headquarters.map((place) => place.name)).toEqual([
      'Augsburg',
    ]);
  });

  describe('a list of seats', () => {
    const text = [
      'Overskrift om havet',
      'De nye klynger skal hjælpe de virksomheder, der arbejder med vand, vind og mad, over hele landet.',
      'Hovedsæderne fordeler sig sådan:',
      'Food & Bio Cluster Denmark: Viborg (filialer i Skive og Holeby)',
      'CLEAN: Odense',
      'CenSec: Grenaa',
      'Ministeriet har afsat mange penge til de mange nye klynger i landet.',
    ].join('\n\n');
    const placesOf = (id: string): readonly (readonly string[])[] =>
      [one(text, id)?.headquarters ?? [], one(text, id)?.branches ?? []].map((list) => list.map((place) => place.name));
    it.each([
      ['food-bio-cluster-denmark', [['Viborg'], ['Skive', 'Holeby']]],
      ['clean-dk', [['Odense'], []]],
      ['censec', [['Grenaa'], []]],
    ])('gives %s its own, line by line', (id, expected) => expect(placesOf(id)).toEqual(expected));
    it('goes on over a line that names a cluster and no city', () => {
      const gap = text.replace('CLEAN: Odense', 'CLEAN (Campus Nord)');
      expect(one(gap, 'censec')?.headquarters.map((place) => place.name)).toEqual(['Grenaa']);
      expect(one(gap, 'clean-dk')?.headquarters).toEqual([]);
    });
    it('makes them the roles of the cities', () => {
      const { cities } = extract(text, { contentType: 'text/plain' });
      expect(Object.fromEntries(cities.map(({ name, role }) => [name, role]))).toEqual({
        Viborg: 'headquarters',
        Skive: 'branch',
        Holeby: 'branch',
        Odense: 'headquarters',
        Grenaa: 'headquarters',
      });
    });
    it('is announced by a German noun with its capital too', () => {
      const german = [
        'Überschrift zum Meer',
        'Die neuen Cluster helfen den Firmen, die mit Wasser und Wind arbeiten, im ganzen Land.',
        'So verteilen sich die neuen Hauptsitze:',
        'BioRegio STERN: Stuttgart',
        'Das Ministerium hat viel Geld für die vielen neuen Cluster im Land gegeben.',
      ].join('\n\n');
      expect(one(german, 'bioregio-stern')?.headquarters.map((place) => place.name)).toEqual(['Stuttgart']);
    });
    it('is none where nothing announces seats', () => {
      expect(one(text.replace('Hovedsæderne fordeler sig sådan:', 'Møderne fordeler sig sådan:'), 'censec')?.headquarters).toEqual([]);
    });
  });

  it('speaks of one German cluster behind the article of one', () => {
    const german =
      'Überschrift zum Meer\n\nBioRegio STERN hat viele neue Firmen gewonnen. Das Cluster mit Sitz in Stuttgart und einem Büro in Ulm wächst weiter.';
    expect(
      [one(german, 'bioregio-stern')?.headquarters, one(german, 'bioregio-stern')?.branches].map((list) =>
        list?.map((place) => place.name),
      ),
    ).toEqual([['Stuttgart'], ['Ulm']]);
  });

  it('knows a head office for a seat, and no office', () => {
    const english =
      'A headline on the sea\n\nThe cluster NCE Maritime CleanTech has grown again. Its head office will be in Stord, with branches in Bergen.';
    expect(one(english, 'nce-maritime-cleantech')?.branches.map((place) => place.name)).toEqual(['Bergen']);
  });

  it.each([
    ['2019-05-02', 'innobyg'],
    ['2023-05-02', 'we-build-denmark'],
  ])('leads a name that was given up to the cluster of the day (%s: %s), and keeps it as printed', (day, id) => {
    const page = `<html lang="da"><head><meta property="article:published_time" content="${day}T08:00:00+02:00"></head><body><article><h1>Overskrift om byggeri</h1><p>Innovationsnetværket InnoBYG holder i dag en konference om bæredygtigt byggeri for de danske virksomheder.</p></article></body></html>`;
    const [cluster] = extract(page).clusters;
    expect([cluster?.id, cluster?.mentions.map((mention) => mention.text)]).toEqual([id, ['InnoBYG']]);
  });
});

describe('where a cluster has its seat by a verb or an office before its name', () => {
  const PAD: Readonly<Record<string, string>> = {
    da: 'Det er en god nyhed for hele landet.',
    nb: 'Det er en god nyhet for hele landet.',
    sv: 'Det är en god nyhet för hela landet.',
    de: 'Das ist eine gute Nachricht für das ganze Land.',
    en: 'This is good news for the whole country.',
    nl: 'Dat is goed nieuws voor het hele land.',
    fr: 'C’est une bonne nouvelle pour tout le pays.',
    fi: 'Se on hyvä uutinen koko maalle.',
  };
  const seatsOf = (language: string, text: string): string[] =>
    extract(
      `<html lang="${language}"><body><article><h1>Alger</h1><p>${text}</p><p>${PAD[language]!}</p></article></body></html>`,
    ).clusters.flatMap(({ name, headquarters }) => headquarters.map((place) => `${name}: ${place.name}`));
  it.each([
    ['da', 'Klyngen BlueAlga holder til i Esbjerg.', ['BlueAlga: Esbjerg']],
    ['da', 'Klyngen BlueAlga vokser. Klyngen ligger i Esbjerg.', ['BlueAlga: Esbjerg']],
    ['da', 'Hovedkontoret for klyngen BlueAlga er i Esbjerg.', ['BlueAlga: Esbjerg']],
    ['da', 'Klyngen BlueAlga støtter fabrikken, der ligger i Esbjerg.', []],
    ['da', 'Klyngen BlueAlga holder til i Esbjerg og Kolding.', []],
    ['nb', 'Klyngen BlueAlga, som holder til i Bergen, vokser.', ['BlueAlga: Bergen']],
    ['de', 'Die Geschäftsstelle des Clusters BlueAlga befindet sich in Kiel.', ['BlueAlga: Kiel']],
    ['de', 'Das in Kiel ansässige Cluster BlueAlga wächst.', ['BlueAlga: Kiel']],
    ['en', 'The cluster BlueAlga, based in Cork, is growing.', ['BlueAlga: Cork']],
    ['en', 'The cluster BlueAlga met people based in Cork.', []],
    ['nl', 'Het cluster BlueAlga is gevestigd in Delft.', ['BlueAlga: Delft']],
    ['fr', 'Le cluster BlueAlga, basé à Brest, grandit.', ['BlueAlga: Brest']],
    ['fi', 'BlueAlga-klusterin pääkonttori on Turussa.', ['BlueAlga: Turku']],
  ])('%s: %s', (language, text, seats) => expect(seatsOf(language, text)).toEqual(seats));
});
