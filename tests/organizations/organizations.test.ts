import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/extract/annotate';
import { extract } from '../../src/extract/extract';

const named = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter((mention) => mention.type === 'organization')
    .map((mention) => mention.text);

describe('organizations by head word', () => {
  it.each([
    ['da', 'Hun læser på Vestkystens Universitet i byen.', ['Vestkystens Universitet']],
    ['da', 'Vi talte med Institut for Tang og Tare om sagen.', ['Institut for Tang og Tare']],
    ['da', 'Det siger Tangforeningen i dag.', ['Tangforeningen']],
    ['da', 'Støtten kom fra Uddannelses- og Forskningsministeriets pulje.', ['Uddannelses- og Forskningsministeriet']],
    ['sv', 'Hon arbetar vid Norrviks universitet sedan i våras.', ['Norrviks universitet']],
    ['nb', 'Saken går til Nordvik tingrett i morgen.', ['Nordvik tingrett']],
    ['nb', 'Hun er forsker ved Institutt for tang og tare.', ['Institutt for tang og tare']],
    ['nb', 'Hun er forsker ved Institutt for marin teknikk i byen.', ['Institutt for marin teknikk']],
    ['nb', 'Institutt for fysikk inviterer til møte.', ['Institutt for fysikk']],
    ['da', 'Det siger Institut for klinisk medicin i dag.', ['Institut for klinisk medicin']],
    ['de', 'Sie forscht am Institut für chemische Ökologie sowie in Neustadt.', ['Institut für chemische Ökologie']],
    ['sv', 'Hon arbetar vid Institutionen för skogens ekologi i staden.', ['Institutionen för skogens ekologi']],
    ['fi', 'Hän työskentelee Oulun yliopistossa nyt.', ['Oulun yliopistossa']],
    ['fi', 'Näin sanoo professori Liisa Virtanen Oulun yliopistosta.', ['Oulun yliopistosta']],
    ['fi', 'Hän opiskeli Itä-Suomen yliopistossa.', ['Itä-Suomen yliopistossa']],
    ['en', 'They came from the University of Sunderland and Kelpwind Ltd.', ['University of Sunderland', 'Kelpwind Ltd.']],
    ['fi', 'He perustavat Ouluun yliopiston ja Poriin akatemian.', []],
    ['nb', 'Hovedkontoret blir i Bergen, og Avdelingskontoret flytter.', []],
    ['de', 'Dabei sind Firmen wie Bosch, Trumpf und Claas.', ['Bosch', 'Trumpf', 'Claas']],
    ['de', 'Dabei sind Forscherinnen wie Anna Berg, Eva Lind und Klara.', []],
    ['da', 'Med er virksomheder som Vestas og Danfoss og Mette Holm.', ['Vestas', 'Danfoss']],
    ['nb', 'Gjestene var hos Elkem Rana i går.', ['Elkem Rana']],
    ['nb', 'Med på laget er også Sogn og Fjordane Energi.', ['Sogn og Fjordane Energi']],
    ['nb', 'De bor i Sogn og Fjordane og i Agder.', []],
    ['en', 'It was funded by Highlands and Islands Enterprise.', ['Highlands and Islands Enterprise']],
    ['en', 'They live in the Highlands and Islands of Scotland.', []],
    ['nn', 'Høgskulen på Vestlandet og Nordvik Fryseri er med.', ['Høgskulen på Vestlandet', 'Nordvik Fryseri']],
    ['nn', 'Høgskulen i Sogn og Fjordane og Nordvik Fryseri er med.', ['Høgskulen i Sogn og Fjordane', 'Nordvik Fryseri']],
    ['de', 'Dabei waren Leute der Industrie- und Handelskammer zu Lübeck.', ['Industrie- und Handelskammer zu Lübeck']],
    ['de', 'Auch die BTU Cottbus-Senftenberg liegt vorn.', ['BTU Cottbus-Senftenberg']],
    ['de', 'Partner sind Firmen wie Knauf, Glunz und Steico.', ['Knauf', 'Glunz', 'Steico']],
    ['de', 'Partner sind Firmen wie Banken, Verbände und Behörden.', []],
    ['sv', 'Hon är dekan vid Medicinska fakulteten i dag.', ['Medicinska fakulteten']],
    ['fi', 'Vastaväittäjä on professori Markus Sundell Åbo Akademista.', ['Åbo Akademista']],
    ['nb', 'Klyngen har 74 medlemsbedrifter, blant dem Nova Sea, Letsea og Helgeland Smolt.', ['Nova Sea', 'Letsea', 'Helgeland Smolt']],
    ['nb', 'Klyngen har 74 medlemmer, blant dem Nora Berg og Ole Vik.', []],
    ['nb', 'Institutt for informatikk og kunstig intelligens vokser.', ['Institutt for informatikk og kunstig intelligens']],
    ['nb', 'Vi leser om Neste i avisen. Neste gang blir det bedre.', ['Neste']],
    ['en', 'Kelp Tech Hub Norvik has opened.', ['Kelp Tech Hub Norvik']],
    ['de', 'Sie ist Leiterin des Instituts für Wellentechnik in Neustadt.', ['Instituts für Wellentechnik']],
    ['fr', "L'Université de Norvik ouvre ses portes.", ['Université de Norvik']],
    ['fr', 'Le Conseil régional du Grand Rivage finance l’essai.', ['Conseil régional du Grand Rivage']],
    ['fr', 'L’Agence nationale des algues littorales (Analit) l’a confirmé.', ['Agence nationale des algues littorales', 'Analit']],
    [
      'fr',
      'Selon l’Institut national de la mer et de la recherche littorale, rien ne presse.',
      ['Institut national de la mer et de la recherche littorale'],
    ],
    ['fr', 'La Commission européenne a répondu.', ['Commission européenne']],
    [
      'fr',
      'L’Agence des algues explique comment, et l’Institut du littoral applique la règle.',
      ['Agence des algues', 'Institut du littoral'],
    ],
    ['fr', 'Un conseil régional et une agence nationale ont répondu.', []],
    ['da', 'Bag planen står Region Syddanmark og Region Sjælland.', ['Region Syddanmark', 'Region Sjælland']],
    ['sv', 'Region Skåne betalar hälften.', ['Region Skåne']],
    ['da', 'Hun bor i Region Syddanmark.', []],
    ['en', 'Researchers from Trinity College Dublin agree.', ['Trinity College Dublin']],
    ['nn', 'Det seier Arbeids- og sjukedepartementet.', ['Arbeids- og sjukedepartementet']],
    ['de', 'Er lehrt an der Hochschule Neustadt.', ['Hochschule Neustadt']],
    ['en', 'She joined the Department of Kelp Science in May.', ['Department of Kelp Science']],
    ['en', 'The Department of Enterprise, Trade and Employment agrees.', ['Department of Enterprise, Trade and Employment']],
    ['en', 'The Department of Kelp, Siemens and Bosch agree.', ['Department of Kelp', 'Siemens', 'Bosch']],
    ['en', 'They met at Norvik University of Technology.', ['Norvik University of Technology']],
    ['sv', 'Pengarna kommer från Europeiska regionala utvecklingsfonden.', ['Europeiska regionala utvecklingsfonden']],
    ['sv', 'Stiftelsen för strategisk forskning betalar.', ['Stiftelsen för strategisk forskning']],
    ['da', 'Støtten kommer fra Norvik kommunale bibliotek.', ['Norvik kommunale bibliotek']],
    ['sv', 'Svensk forskning går framåt.', []],
    ['sv', 'Svensk medicinsk forskning går framåt.', []],
    ['da', 'Huset er tegnet af arkitektfirmaet Henning Larsen.', ['Henning Larsen']],
    ['nn', 'Møre og Romsdal fylkeskommune betaler.', ['Møre og Romsdal fylkeskommune']],
    ['nn', 'Verfta Vard og Kleven er med.', ['Vard', 'Kleven']],
    ['en', 'She works at the School of Kelp and Society.', ['School of Kelp and Society']],
    ['en', 'The School of Kelp and Faculty of Arts moved.', ['School of Kelp', 'Faculty of Arts']],
    ['de', 'Das teilte das Regierungspräsidium Neustadt mit.', ['Regierungspräsidium Neustadt']],
    ['de', 'Die Bürgerinitiative „Saubere Wellen“ klagt.', ['Saubere Wellen']],
    ['da', 'Foreningen »Rent Vand« klager.', ['Rent Vand']],
    ['da', 'Hun kalder det »Rent Vand« i dag.', []],
    ['nb', 'Blant de 200 medlemmene er Tangvik, Brunvoll i Molde og Kongsberg Maritime.', ['Tangvik', 'Brunvoll', 'Kongsberg Maritime']],
    ['de', 'Zu den Industriepartnern zählen Tankora, TotalEnergies und Wacker Chemie.', ['Tankora', 'TotalEnergies', 'Wacker Chemie']],
    ['de', 'Zu den Partnern zählen Banken und Versicherungen.', []],
    ['da', 'Blandt partnerne er Odense og Karen Holm.', []],
    ['da', 'Parken huser 300 virksomheder, blandt dem Kelp Balance, Tankora og Arla.', ['Kelp Balance', 'Tankora', 'Arla']],
    ['da', 'Hun så på virksomheder og gik med dem Tankora rundt.', []],
    ['nb', 'Det forteller hun til Tangposten i dag.', ['Tangposten']],
    ['en', 'Hill told Kelpnews that nobody believed it.', ['Kelpnews']],
    ['nb', 'Det forteller hun til Karen og til Bergen.', []],
    ['da', 'Det siger sig selv, at de kom til Tangposet.', []],
    ['en', "It was led by Martin O'Donnell of Kelp Medical as chair.", ['Kelp Medical']],
    ['en', 'It was led by Martin Hill of New York as chair.', []],
    ['da', 'Formand bliver koncerndirektør i Aarhus Vand.', ['Aarhus Vand']],
    ['sv', 'Kommunalrådet Per Nylén kom.', []],
    ['nb', 'Det opplyser hun hos Siva, og Siva eier lokalene.', ['Siva', 'Siva']],
    ['da', 'Et universitet er en skole.', []],
    ['da', 'Han gik i skole i foreningen.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('organizations by name, form and abbreviation', () => {
  it.each([
    ['da', 'Her forsker AAU og DTU i vind.', ['AAU', 'DTU']],
    ['da', 'Fabrikken ejes af Havfrisk Tang A/S i Skive.', ['Havfrisk Tang A/S']],
    ['de', 'Gebaut hat sie die Nordlicht Technik GmbH.', ['Nordlicht Technik GmbH']],
    ['da', 'Center for Tangforskning (CTF) åbner. Siden voksede CTF hurtigt.', ['Center for Tangforskning', 'CTF', 'CTF']],
    ['sv', 'Tetra Pak och Alfa Laval deltar i mötet.', ['Tetra Pak', 'Alfa Laval']],
    ['da', 'Med er Royal Greenland og Vestjysk Bank.', ['Royal Greenland', 'Vestjysk Bank']],
    ['da', 'Prisen er 400 DKK for en PC med DNA.', []],
    ['da', 'LÆS MERE OM DET HER', []],
    ['en', 'She left Northern Kelp Corp. in May.', ['Northern Kelp Corp.']],
    ['da', 'Hun kører en Scania-lastbil.', []],
    ['da', 'Vi mødte formanden i Dr. Holms hus.', []],
    ['da', 'Støtten kom fra Industriens Fond i går.', ['Industriens Fond']],
    ['sv', 'Projektet får pengar av KK-stiftelsen i år.', ['KK-stiftelsen']],
    ['nb', 'Målingene er gjort av NIVA i fjorden.', ['NIVA']],
    ['fi', 'Luonnonvarakeskus tutkii metsiä.', ['Luonnonvarakeskus']],
    ['de', 'Dort forscht das DKFZ an Zellen.', ['DKFZ']],
    ['nl', 'Deltares meet de golven.', ['Deltares']],
    ['fr', 'Avec Ifremer et le CNES, elle étudie la mer.', ['Ifremer', 'CNES']],
    ['en', 'It is paid for by the EPSRC this year.', ['EPSRC']],
    ['da', 'Hun hedder Luke og spiller forte.', []],
    ['sv', 'Hon läser andra boken om Safran och kanel.', []],
    ['fi', 'Syke on korkea ja sitra on vanha sana.', []],
    ['en', 'We reached a state of green in the knowledge foundation of our work.', []],
    ['de', 'Der Henkel der Tasse ist ab.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));

  it('calls a Finnish body by its plain head', () => {
    const { organizations } = extract(
      'Hän työskentelee Norvikin yliopistossa, ja Norvikin yliopisto on iloinen siitä, että tutkimus jatkuu.',
      { contentType: 'text/plain' },
    );
    expect(organizations.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Norvikin yliopisto', 2]]);
  });

  it('brings two names and the abbreviation of a university to one entity', () => {
    const { organizations } = extract('Aarhus Universitet åbner et hus. På engelsk hedder det Aarhus University. Det siger AU selv.', {
      contentType: 'text/plain',
    });
    expect(organizations.filter((entity) => entity.name === 'Aarhus Universitet').map((entity) => entity.mentions.length)).toEqual([3]);
  });
});

describe('organizations that a plural announces', () => {
  it.each([
    ['da', 'Tangvirksomheder som Kelptron, Wavegen og Tidalix er med.', ['Kelptron', 'Wavegen', 'Tidalix']],
    ['sv', 'Flera bolag, däribland Kelptron och Wavegen, är med.', ['Kelptron', 'Wavegen']],
    ['en', 'Eleven companies including Kelptron and Wavegen agreed.', ['Kelptron', 'Wavegen']],
    ['en', 'Eleven companies such as Kelptron agreed.', ['Kelptron']],
    ['de', 'Unternehmen wie Kelptron und Wavegen machen mit.', ['Kelptron', 'Wavegen']],
    ['de', 'Unternehmen wie Banken und Versicherungen machen mit.', []],
    ['da', 'Virksomheder som Peter Holm og Odense har besøgt, vokser.', []],
    ['da', 'Fisk som Kelptron og Wavegen er sjældne.', []],
    ['en', 'As Kelptron grows, companies agree.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('organizations that only their neighbors show', () => {
  it.each([
    ['da', 'Underviserne kommer fra virksomheden Nordlys Robotics i Odense.', 'Nordlys Robotics'],
    ['da', 'Tekstilerne vaskes af vaskerivirksomheden Blankvask.', 'Blankvask'],
    ['da', 'Robotten prøves hos Cortinex i næste uge.', 'Cortinex'],
    ['da', 'Danfoss, Svingbro og Grundfos er med.', 'Svingbro'],
    ['da', 'Siemens Gearhouse åbner et kontor.', 'Siemens Gearhouse'],
    ['da', 'Han var før i Frederikshavn Havn.', 'Frederikshavn Havn'],
    ['sv', 'Företaget Nordglas växer.', 'Nordglas'],
    ['sv', 'Bakom står Lunds universitet och Malmö stad.', 'Malmö stad'],
    ['sv', 'Roboten provas hos Stålvik i Borås.', 'Stålvik'],
    ['sv', 'De fick hjälp av ingenjörer från Volvo Lastverk.', 'Volvo Lastverk'],
    ['nb', 'Selskapet Fjordkraftverk har 20 ansatte.', 'Fjordkraftverk'],
    ['nb', 'Equinor, Nordfisk og Elkem er partnere.', 'Nordfisk'],
    ['nb', 'Prøvene tas hos Blåtind i Bodø.', 'Blåtind'],
    ['nn', 'Selskapet Fjordmat har fått støtte.', 'Fjordmat'],
    ['de', 'Der Landmaschinenhersteller Kornwald wächst.', 'Kornwald'],
    ['de', 'Sie arbeitete zuvor bei Siemens Lichtwerk.', 'Siemens Lichtwerk'],
    ['de', 'Beteiligt sind Bosch, XRB und die BASF.', 'XRB'],
    ['en', 'The charity Seabird Watch asked for more surveys.', 'Seabird Watch'],
    ['en', 'The company Brightwave hopes to follow.', 'Brightwave'],
    ['fr', 'Des essais auront lieu chez Lumitronic à Crolles.', 'Lumitronic'],
  ])('%s: %s', (language, text, name) => expect(named(language, text)).toContain(name));

  it.each([
    ['da', 'Vi mødtes hos Karen i går.', []],
    ['da', 'Den står hos Lars Holm i kælderen.', []],
    ['da', 'Danfoss og Lars Holm er enige.', ['Danfoss']],
    ['da', 'Grundfos og Danmark er enige.', ['Grundfos']],
    ['sv', 'Hon bor hos Anna.', []],
    ['de', 'Siemens und Partner bauen Maschinen.', ['Siemens']],
    ['de', 'Bosch, Mitarbeiter und Kunden feiern.', ['Bosch']],
    ['en', 'The company March plan was late.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('names that name no organization', () => {
  it.each([
    ['da', 'Tekst her.\nLinkedIn\nFacebook\nMere tekst.'],
    ['da', 'Tekst her.\nDel på Facebook | Twitter'],
    ['sv', 'Text här.\nFacebook Twitter LinkedIn\nMer text.'],
    ['de', 'Text hier.\nTeilen auf X, XING und LinkedIn'],
    ['da', 'Støtten går til SMV’er i hele landet, og SMV er et vigtigt ord.'],
    ['da', "SMV'erne får mere."],
    ['nb', 'Støtten går til SMB og SMBer.'],
    ['de', 'KMU erhalten mehr Geld.'],
    ['en', 'SMEs and SME owners get more.'],
  ])('%s: %s', (language, text) => expect(named(language, text)).toEqual([]));

  it('keeps a network that a sentence speaks of', () => expect(named('da', 'Klagen mod Facebook blev afvist.')).toEqual(['Facebook']));
});

describe('nouns before "and", names that are a ship\'s or begin with an abbreviation, and who speaks', () => {
  const mentionsIn = (language: string, text: string, type: string): string[] =>
    annotate(text, { language })
      .mentions.filter((mention) => mention.type === type)
      .map((mention) => mention.text);
  it.each([
    [
      'en',
      'organization',
      'The Electricity Storage and Balancing Centre in Leeds opened today.',
      ['Electricity Storage and Balancing Centre'],
    ],
    ['en', 'organization', 'They met at the Water and Environment Agency in the north.', ['Water and Environment Agency']],
    ['en', 'organization', 'They met in Oxford and Leeds University agreed.', ['Leeds University']],
    ['en', 'organization', 'The grant went to Karen Holt and Leeds University today.', ['Leeds University']],
    ['de', 'organization', 'Die Industrie- und Handelskammer Kiel lädt ein.', ['Industrie- und Handelskammer Kiel']],
    ['da', 'person', 'Det siger direktør i DI Fødevarer Leif Nielsen.', ['Leif Nielsen']],
    ['da', 'person', 'DI Fødevarer er glad for aftalen.', []],
    ['nb', 'person', 'Forskningsskipet Helmer Hanssen ligger i Tromsø.', []],
    ['nb', 'person', 'Toktet med «Kronprins Haakon» startet i Tromsø.', []],
    ['nb', 'person', 'Kronprins Haakon åpnet senteret i Tromsø.', ['Haakon']],
    ['nb', 'person', '«Professor Kari Nes har rett», sier de.', ['Kari Nes']],
    ['nb', 'person', 'Isbryteren Kronprins Haakon seiler mot nord.', []],
    ['nb', 'person', 'Kapteinen Helmer Hanssen ligger i Tromsø.', ['Helmer Hanssen']],
    ['en', 'person', 'The research vessel James Cook left Southampton.', []],
    ['en', 'person', 'The captain James Cook left Southampton.', ['James Cook']],
    ['de', 'city', 'Das Verfahren sei reif, prognostizierte Brühl.', []],
    ['de', 'city', 'Das Verfahren kommt aus Brühl.', ['Brühl']],
    ['da', 'cluster', 'Klyngen Vand i Vækst samler 40 virksomheder.', ['Vand i Vækst']],
    ['da', 'cluster', 'Klyngen Tangvirk i Esbjerg holder møde.', ['Tangvirk']],
    ['da', 'cluster', 'Klyngen Tangvirk i Nordland holder møde.', ['Tangvirk']],
  ])('%s: %s in %s', (language, type, text, names) => expect(mentionsIn(language, text, type)).toEqual(names));
});
