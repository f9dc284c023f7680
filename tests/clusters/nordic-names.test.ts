import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/extract/annotate';
import { extract } from '../../src/extract/extract';

const named = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter((mention) => mention.type === 'cluster')
    .map((mention) => mention.text);

describe('capitalized compounds inside a sentence', () => {
  it.each([
    ['da', 'Producenterne på øen har dannet Tangklyngen, som allerede har 27 medlemmer.', ['Tangklyngen']],
    ['nb', 'Osteprodusentene i Valdres har dannet Geitostklyngen, som allerede har 27 medlemmer.', ['Geitostklyngen']],
    ['sv', 'Företagen har bildat Renmatsklustret, som redan har 27 medlemmar.', ['Renmatsklustret']],
    ['sv', 'Det nybildade Stenklustret Norr har anställt en processledare.', ['Stenklustret Norr']],
    ['da', 'Den nystiftede Pileklyngen Vest har ansat en leder.', ['Pileklyngen Vest']],
    ['nb', 'Den nystiftede Lerkeklyngen Nord har ansatt en leder.', ['Lerkeklyngen Nord']],
    // Stars, patients and children, and what opens a sentence.
    ['da', 'Astronomerne så på Svaneklyngen, hvis stjerner er unge.', []],
    ['da', 'Kommunen har samlet børnene i Havklyngen og Skovklyngen.', []],
    ['da', 'Tangklyngen vokser.', []],
    ['sv', 'Stenklustret växer.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('small words and cases', () => {
  it.each([
    ['da', 'Her er en ny klyngeorganisation Den nye klynge har 20 medlemmer.', []],
    ['sv', 'Det är en ny klusterorganisation Det nya klustret växer.', []],
    ['fi', 'EnergyVaasasta luodaan organisoitu klusteri.', ['EnergyVaasasta']],
    ['fi', 'Yritys liittyi Medicon Valley Alliancen jäseneksi.', ['Medicon Valley Alliancen']],
    ['fi', 'Tervetuloa Merirannan Leväklusterin avajaisiin.', ['Merirannan Leväklusterin']],
    ['fi', 'Energiavaasa on sana.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));

  const clusters = (text: string): string[] => extract(text, { contentType: 'text/plain' }).clusters.map(({ name }) => name);

  it('takes cases of one name together', () =>
    expect(clusters('Merirannan Leväklusteri -hanke alkaa. Kaupunki rakentaa Merirannan Leväklusterin talon.')).toEqual([
      'Merirannan Leväklusteri',
    ]));

  it('takes a name and its initials together', () =>
    expect(
      clusters(
        'Styret i Tangvirk CleanTech Vest har tilsett Karen Holm som dagleg leiar for klyngeorganisasjonen Tangvirk CleanTech Vest. Over 30 deltek i TCTV-klynga, seier ho.',
      ),
    ).toEqual(['Tangvirk CleanTech Vest']));
});

describe('what is to be made, and what is about clusters', () => {
  it.each([
    ['da', 'Hensigten er at skabe en havklynge i Norden.', []],
    ['nb', 'Hensikten er å skape en havklynge i Norden.', []],
    ['sv', 'Avsikten är att bygga upp ett havskluster i Norden.', []],
    ['da', 'Huset Nord og Vandhuset Syd er gået sammen for at skabe en samlet klyngeorganisation.', []],
    ['da', 'Kelp Valley Nord er udpeget til at være en national klynge for tang.', ['Kelp Valley Nord']],
    ['nb', 'Kelp Valley Nord er utpekt til å være en nasjonal klynge for tare.', ['Kelp Valley Nord']],
    ['sv', 'Kelp Valley Nord är utsedd till att vara ett nationellt kluster för tång.', ['Kelp Valley Nord']],
    ['da', 'Prøven er udviklet af klyngernes Kelp Cluster Excellence Initiative.', []],
    ['en', 'The cluster holds the Kelp Cluster Management Label.', []],
    ['en', 'The Kelp Cluster Management team met.', []],
    ['en', 'The Kelp Cluster met.', ['Kelp Cluster']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('where a cluster is, and where its leader works', () => {
  it.each([
    ['fi', 'Turku on suomalaisen leväklusterin yksi merkittävimmistä keskittymistä.', []],
    ['fi', 'Meriranta Labs on suomalainen leväklusteri.', ['Meriranta Labs']],
    ['nb', 'Det sier klyngeleder Kari Holm fra Kunnskapsparken Fjordvik i dag.', []],
    ['nb', 'Det sier klyngeleder Kari Holm fra Kelp Fjordvik i dag.', ['Kelp Fjordvik']],
    ['nb', 'Det sier klyngeleder i Kelp Fjordvik i dag.', ['Kelp Fjordvik']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});
