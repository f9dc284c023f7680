import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('networks whose companies are counted', () => {
  it.each([
    ['de', 'Im Holznetzwerk Oberland arbeiten 40 Betriebe zusammen.', ['Holznetzwerk Oberland']],
    ['de', 'Dem Netzwerk TangNord gehören 60 kleine Firmen an.', ['TangNord']],
    ['de', 'Das Netzwerk Algen Mitte zählt rund 120 Unternehmen.', ['Netzwerk Algen Mitte']],
    ['nl', 'In het Algennetwerk Zeeland werken 30 bedrijven samen.', ['Algennetwerk Zeeland']],
    ['de', 'Das Netzwerk Recherche fordert mehr Rechte.', []],
    ['de', 'Das Netzwerk Klima Nord wendet sich an Unternehmen.', []],
    ['de', 'Das Netzwerk Nordsee hat 40 Mitglieder.', []],
    ['de', 'Im Frauennetzwerk Nord treffen sich 40 Unternehmen.', []],
    ['de', 'Das Stromnetzwerk Oberland versorgt 40 Betriebe.', []],
    ['de', 'Dem Netzwerk gehören 40 Firmen an.', []],
    ['de', 'Aus dem Netzwerk Firmen zu werben, gelang 40 Betrieben.', []],
    ['nl', 'Het netwerk groeit. Er zijn 30 bedrijven.', []],
    ['nl', 'Het Vrouwennetwerk Zeeland sprak met 30 bedrijven.', []],
    ['en', 'The Network Kelp has 40 companies.', []],
    ['da', 'I Trænetværk Fyn arbejder 40 virksomheder sammen som medlemmer.', ['Trænetværk Fyn']],
    ['da', 'Netværk TangNord samler 60 små virksomheder.', ['TangNord']],
    ['sv', 'I Tångnätverk Skåne arbetar 40 företag tillsammans.', ['Tångnätverk Skåne']],
    ['nb', 'I Tarenettverk Nordmøre samarbeider 40 bedrifter som medlemmer.', ['Tarenettverk Nordmøre']],
    ['nn', 'I Tarenettverk Sunnmøre arbeider 40 bedrifter saman.', ['Tarenettverk Sunnmøre']],
    ['da', 'I Kvindenetværk Fyn mødes 40 virksomheder som medlemmer.', []],
    ['da', 'Elnetværk Fyn omfatter 40 virksomheder.', []],
    ['da', 'Trænetværk Fyn omfatter 40 virksomheder som kunder.', []],
    ['da', 'Trænetværk Fyn taler med virksomheder om skove.', []],
    ['sv', 'Forskningsnätverk Skåne samlar 40 företag.', []],
    ['nb', 'Betalingsnettverk Nordmøre teller 40 bedrifter.', []],
    ['nn', 'Skulenettverk Sunnmøre samlar 40 bedrifter.', []],
    // Others are counted than members, or the members of a company or a platform.
    ['de', 'Das Netzwerk Twitter zählt 500 Unternehmen.', []],
    ['de', 'Das Netzwerk Tangblick Nord zählt 500 Unternehmen als Kunden.', []],
    ['de', 'Das Netzwerk Tangblick Nord verlor 500 Unternehmen.', []],
    ['de', 'Das Frachtnetzwerk Tangblick beliefert 300 Unternehmen.', []],
    ['de', 'Das Netzwerk Tangblick Nord arbeitet mit rund 40 Firmen zusammen.', []],
    ['de', 'Das Satellitennetzwerk Tangblick umfasst 40 Firmen.', []],
    ['de', 'Das Forschungsnetzwerk Rheuma umfasst 40 Firmen.', []],
    ['de', 'Das Hochschulnetzwerk Hessen bündelt 40 Firmen.', []],
    ['de', 'Das Netzwerk Recherche zählt 40 Firmen als Mitglieder.', []],
    ['nl', 'Het Algennetwerk Zeeland telt 30 bedrijven.', ['Algennetwerk Zeeland']],
    ['nl', 'Het Netwerk Facebook telt 30 bedrijven.', []],
    ['nl', 'Het Netwerk Democratie telt 30 bedrijven.', []],
    ['nl', 'Het Mobiele Netwerk Wierblik werkt voor 30 bedrijven.', []],
    ['nl', 'Het Betaalnetwerk Wierblik telt 30 bedrijven.', []],
    ['nl', 'Het Algennetwerk Zeeland telt 30 bedrijven als klanten.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('words that only networks of companies have', () => {
  it.each([
    ['de', 'Rainer Voss vom Unternehmensnetzwerk AlgaNet begrüßte die Gäste.', ['AlgaNet']],
    ['de', 'Das Branchennetzwerk TangNord lädt nach Kiel ein.', ['TangNord']],
    ['nl', 'Het innovatienetwerk Wierkracht groeit.', ['Wierkracht']],
    ['de', 'Das Branchennetzwerk LinkedIn lädt nach Kiel ein.', []],
    ['de', 'Das Kompetenznetzwerk Rheuma e.V. lädt nach Kiel ein.', []],
    ['de', 'Das Kompetenznetzwerk Extremismus lädt nach Kiel ein.', []],
    ['de', 'Das Kompetenznetzwerk für Jugend lädt nach Kiel ein.', []],
    ['de', 'Ein Unternehmensnetzwerk aus Kiel hilft.', []],
    ['de', 'Das Unternehmensnetzwerk der Stadt Kiel hilft.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('initiatives with a hyphen', () => {
  it.each([
    ['de', 'Die Cluster-Initiative TangNord traf sich in Kiel.', ['TangNord']],
    ['de', 'Die Cluster-Organisation TangNord traf sich in Kiel.', ['TangNord']],
    ['de', 'Die Cluster-Initiativen TangNord und AlgaNet trafen sich.', ['TangNord', 'AlgaNet']],
    ['de', 'Die Cluster-Initiativen des Landes trafen sich in Kiel.', []],
    ['de', 'Die Cluster-Initiative der Landesregierung lief aus.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});
