import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const organizations = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map(({ text: printed }) => printed);

describe('bodies in lower case with their field', () => {
  it.each([
    ['nb', 'Det sier Norsk senter for økologisk tang til avisen.', ['Norsk senter for økologisk tang']],
    ['nb', 'Hun leder Norges institusjon for havretter.', ['Norges institusjon for havretter']],
    ['nb', 'Nasjonalt kompetansesenter for tang er med.', ['Nasjonalt kompetansesenter for tang']],
    ['sv', 'Rapporten från Svensk förening för glaciologi visar det.', ['Svensk förening för glaciologi']],
    ['da', 'Det siger Dansk center for havtang.', ['Dansk center for havtang']],
    // No field follows, and no body.
    ['nb', 'Hun gikk inn i Norsk forening for å bli kjent.', ['Norsk forening']],
    ['nb', 'Han kjøpte norsk ull for vinteren.', []],
  ])('%s: %s', (language, text, names) => expect(organizations(language, text)).toEqual(names));
});

describe('compounds that open a sentence', () => {
  it.each([
    ['da', 'Lokalbiblioteket har holdt lukket i sommer.', []],
    ['nb', 'Ekspertgruppen har syv medlemmer.', []],
    ['sv', 'Arbetsgruppen träffas i maj.', []],
    ['fi', 'Sivistysyliopisto on vanha ajatus.', []],
    ['nn', 'Brannvernfondet er med. Dei ringde brannvernfondet i går.', []],
    // Bodies of which there is one, and names that have their capital inside a sentence as well.
    ['nb', 'Oslofjordfondet bidrar med ti millioner kroner.', ['Oslofjordfondet']],
    ['da', 'Høreforeningen overrakte sin pris.', ['Høreforeningen']],
    ['nb', 'Tanggruppen vokser. I år har Tanggruppen ansatt ti.', ['Tanggruppen', 'Tanggruppen']],
    ['nb', 'Krigshøgskolen tar opp 40 kadetter.', ['Krigshøgskolen']],
  ])('%s: %s', (language, text, names) => expect(organizations(language, text)).toEqual(names));
});

describe('legal forms in lower case', () => {
  it.each([
    ['fi', 'Päivien järjestäjän, Tangvikin Nuotta ry:n, puheenjohtaja iloitsi.', ['Tangvikin Nuotta ry']],
    ['is', 'Tangvík Ocean ehf. og Tangvíkurhafnir sf. semja.', ['Tangvík Ocean ehf', 'Tangvíkurhafnir sf']],
    ['nb', 'Kontrakten gikk til Holm Tang as i går.', ['Holm Tang as']],
    ['nb', 'Boka heter «Norway as a model».', []],
    ['en', 'She works for Holm as an engineer.', []],
  ])('%s: %s', (language, text, names) => expect(organizations(language, text)).toEqual(names));
});

describe('names that are not cut', () => {
  it.each([
    ['nb', 'Han leder det kommunale foretaket Smøla Nærings- og Kultursenter.', ['Smøla Nærings- og Kultursenter']],
    ['nb', 'Han leder Smøla Nærings- og kultursenter i dag.', ['Smøla Nærings- og kultursenter']],
    ['sv', 'Det säger rådgivaren på Svenskt Näringsliv Västmanland.', ['Svenskt Näringsliv Västmanland']],
    ['nb', 'Her er NTNU Gjøviks sterke utvikling.', ['NTNU Gjøvik']],
    ['nb', 'Saira Holm er visedekan ved Forsvarets høgskole.', ['Forsvarets høgskole']],
    ['nb', 'De nye klyngene er under Norwegian Centres of Expertise, sier han.', []],
    ['nb', 'Klyngen fikk status som «Norwegian Centre of Expertise» i fjor.', []],
    ['nb', 'Det sier Visit Røros om saken.', ['Visit Røros']],
    ['da', 'Destination Bornholm er med.', ['Destination Bornholm']],
    ['da', 'Formand er Jens Holm, 3X Tang A/S.', ['3X Tang A/S']],
    ['da', 'Han er ansat hos Tangholm i Esbjerg.', ['Tangholm']],
    ['nb', 'Det viser tall som bladet Tangforum har hentet.', ['Tangforum']],
    ['sv', 'Huset ägs av fastighetsägaren Tangia.', ['Tangia']],
    ['nb', 'Anlegget kostet 500 MNOK i alt.', []],
    ['fi', 'Vaasan, Satakunnan ja Turun ihmiset ovat mukana.', []],
  ])('%s: %s', (language, text, names) => expect(organizations(language, text)).toEqual(names));
});

describe('Icelandic bodies in their cases', () => {
  it.each([
    ['Karen Jónsdóttir, dósent við Lyfjafræðideild Háskóla Íslands, tekur þátt.', ['Lyfjafræðideild', 'Háskóla Íslands']],
    ['Hann er starfsmaður Tangfræðistofnunar Íslands í dag.', ['Tangfræðistofnunar Íslands']],
    ['Verkefnið leiðir Háskólinn í Innsbruck í ár.', ['Háskólinn í Innsbruck']],
  ])('%s', (text, names) => expect(organizations('is', text)).toEqual(names));
});
