import { describe, expect, test } from 'vitest';
import { clusterMatcher } from '../../src/gazetteer/clusters/match';
import { knownOrganizations } from '../../src/gazetteer/organizations/organizations';
import { tablesOf } from '../../src/languages/languages';
import { headIndex, headUses } from '../../src/extract/mentions/lexis/heads';
import { RULES } from '../../src/extract/mentions/organizations/organizations';
import { findRuns } from '../../src/extract/mentions/organizations/runs';
import { hearingOf, signsOf } from '../../src/extract/mentions/organizations/signs';
import { scanText } from '../../src/extract/mentions/scan';

/** Each of the rules applies to one of them. */
const SENTENCES: Readonly<Record<string, string>> = {
  da: [
    'Professor Lise Holm fra Syddansk Universitet og Novo Nordisk A/S siger, at NTNU og Institut for Vand er med.',
    'Virksomheden Bølgehuset, foreningen Havnens Venner og Fonden for Vand støtter projektet på DTU Space.',
    'Kommuner som Holmstad og virksomheder som Vandværk Vest deltager. Blandt medlemmerne er Nordlys Energi og Holms Maskinfabrik.',
    'Direktør i DanVand Jens Friis, formand for BlueNordic og Rådet for Grøn Omstilling, siger til Norvik Avis, at NyHavn er klar.',
    'Vært er Holmstad Museum. ErhvervsForum Holm og Aarhus- og Randers-Fonden kommer. Vest-instituttet og “Vandrådet” også. Hun arbejder hos Cortrium, ved Bergen tingrett og i Sogn og Fjordane Energi.',
    'De har en aftale med Zeltora Skibe. Det betyder, at Zeltora investerer, og at amerikanske Zeltora er med.\nLone Krogh, Zeltora Skov',
    'Det siger Tangvirks direktør om aftalen med Kelp Denmark. Dansk center for havtang og Dansk Erhverv Fyn er enige.',
  ].join('\n'),
  nb: 'Saken gikk for Bergen tingrett og Statens havverk i går, sier Universitetet i Oslo og Arbeids- og administrasjonsdepartementet i Fjord Science Park, og Fjordvik Dykk & Kabel er med.',
  fi: 'Stora Enson tehdas suljettiin.',
  sv: 'Hon arbetar vid Karlstads universitet och Luleå tekniska universitet sedan i fjol.',
  de: [
    'Der Verein Wellenhaus, das Algeninstitut Kiel und die Firma Holm Solar GmbH arbeiten mit der BASF und dem KIT zusammen.',
    'Unternehmen wie Nordlicht Energie und die Stiftung Meer sind dabei, sagte Hanna Beck von der Universität Paderborn.',
    'Die Deutsche Algengesellschaft und der Lehrstuhl für Wellen, der SPD-Ortsverein und die Holm/Beck AG laden ein.',
    'Zu den Mitgliedern gehören Wellen Nord und die Technische Hochschule Holm. Das sagte sie der Norder Zeitung an der TU Dresden.',
    'Drei Firmen sind dabei: Algenwerk Nord, Schneider & Weber und Tangwerk.',
    'Hanna Beck (VelKona) lobt Velkona, ein junges Unternehmen aus Kiel, und Velkona Deutschland.',
    'Der Landkreis Diepholz zahlt. Im Gespräch mit dem Wellenkurier lobte sie das Gymnasium am Tangberg.',
  ].join('\n'),
  fr: 'Le projet avance, selon Les Nouvelles du Port.',
  en: [
    'The University of Norvik, Holm Analytics Ltd and the Institute of Rain met NASA, the WHO and OpenRain in Boston.',
    'Companies such as Norvik Wind and Blue Tide work with Ann Lee’s Rain Foundation, she told the Norvik Herald.',
    'Members include Coastal Power and the Rain Council. The company Tidewave and the charity Clean Roofs hosted by Norvik Museum joined.',
    'She is a researcher at Tidemark and chief executive of BlueRoof, once of the University of Texas at Austin. Tang A/S and the Board of Rain for Water came.',
  ].join('\n'),
};

describe('the signs by which the rules on organizations are asked', () => {
  const spoke = new Set<number>();
  test.each(Object.keys(SENTENCES))('%s: a rule has nothing to say of a run without one of its signs', (code) => {
    const language = tablesOf(code)!;
    const scan = scanText(SENTENCES[code]!, 'text', language);
    const index = headIndex(language);
    const uses = headUses(index, scan.tokens.table);
    const knownAt = clusterMatcher(knownOrganizations(), scan.tokens);
    const hearing = hearingOf(scan, index, uses, knownAt);
    for (const run of findRuns(scan)) {
      const signs = signsOf(hearing, run);
      RULES.forEach(({ read, needs }, rule) => {
        const said = read({ scan, index, uses, knownAt, run });
        if (said.length > 0) spoke.add(rule);
        if ((signs & needs) === 0) expect({ rule, said }).toEqual({ rule, said: [] });
      });
    }
  });
  test('each rule is heard', () => expect(RULES.map((_, rule) => rule).filter((rule) => !spoke.has(rule))).toEqual([]));
});
