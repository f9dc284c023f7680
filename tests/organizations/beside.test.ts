import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const named = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter((mention) => mention.type === 'organization')
    .map((mention) => mention.text);

const names = (cases: readonly [string, string, readonly string[]][]): void =>
  it.each(cases)('%s: %s', (language, text, expected) => expect(named(language, text)).toEqual(expected));

describe('a legal form', () =>
  names([
    ['de', 'Die Schmalz Verbundtechnik GmbH & Co. KG liefert.', ['Schmalz Verbundtechnik GmbH & Co. KG']],
    ['de', 'Es liefern die Velkona SE & Co. KGaA und die Komet AG & Co. OHG.', ['Velkona SE & Co. KGaA', 'Komet AG & Co. OHG']],
    ['nl', 'De bouw is van Velkona B.V. en Dralon N.V. samen.', ['Velkona B.V.', 'Dralon N.V.']],
    ['fr', 'Le chantier revient à Velkona S.A.S. cette année.', ['Velkona S.A.S.']],
    ['en', 'The parts come from Velkona S.p.A. in Italy.', ['Velkona S.p.A.']],
    ['en', 'The class reads about Vitamin A. Then it rests.', []],
    ['nl', 'Hij las Deel V. Daarna sliep hij.', []],
  ]));

describe('a company in a country', () =>
  names([
    ['de', 'Das teilte Velkona Deutschland mit.', ['Velkona Deutschland']],
    ['de', 'Rolls-Royce Deutschland wächst.', ['Rolls-Royce Deutschland']],
    ['nl', 'De hal is van QRS International en Velkona Nederland.', ['QRS International', 'Velkona Nederland']],
    ['nl', 'De bouwer is Velkona België.', ['Velkona België']],
    ['fr', 'Le chantier revient à Velkona France.', ['Velkona France']],
    ['en', 'Velkona UK will open a plant beside Tarvec Ireland.', ['Velkona UK', 'Tarvec Ireland']],
    ['nl', 'Heel Nederland keek naar Jong Nederland in Zuid Nederland.', []],
    ['de', 'Am Standort Deutschland fehlt Personal, in ganz Deutschland.', []],
    ['de', 'Der Stoxx Europe 600 steigt.', []],
    ['en', 'They come from Great Britain and Northern Ireland.', []],
    ['fr', 'Une Nouvelle France, disait-il.', []],
    ['en', 'We met Maria Holland and Anna France there.', []],
    ['en', 'The mood of Brexit Britain has changed.', []],
    ['en', 'After Merkel Germany changed a lot.', []],
    ['de', 'Ein Buch über Wilhelminisches Deutschland ist da.', []],
  ]));

describe('what stands in parentheses behind a person', () =>
  names([
    ['de', 'Gewählt wurden Anna Vogt (VelKona), Jens Holm (Lumora Bau) und Tim Berg (Hamburg).', ['VelKona', 'Lumora Bau']],
    ['de', 'Es sprach Anna Vogt (Geschäftsführerin VelKona).', ['VelKona']],
    ['fr', 'Il est épaulé par Anne Perrot (VELKONA) et Luc Valmy (VelKona).', ['VELKONA', 'VelKona']],
    ['nl', 'Anna Vos (VelKona) sprak met Jan de Wit (Gent).', ['VelKona']],
    ['en', 'Ann Hale (TarVec) met Tom Hill (Tarvec Marine).', ['TarVec', 'Tarvec Marine']],
    ['en', 'Ann Hale (Chair) met Tom Hill (Head Coach) and Tim Lee (Kenya).', []],
    ['en', 'Senators Ann Hale (R-Ohio) and Tom Hill (D-NY) agreed.', []],
    ['de', 'Es sangen Eva Lind (Sopran) und Jens Holm (Tenor).', []],
    // One word with a capital at its beginning alone: a subject, a voice, a side.
    ['da', 'Det siger Anna Holm (Fysik) og Jens Vogt (Matematik) i dag.', []],
    ['da', 'Medvirkende er Anna Holm (Dirigent) og Jens Vogt (Sopran).', []],
    ['sv', 'På bilden syns Anna Holm (Vänster) i dag.', []],
    ['nb', 'Det gjelder Anna Holm (Permisjon) i dag.', []],
    ['nl', 'Dat zegt Anna Vos (Natuurkunde) vandaag.', []],
    ['fr', 'Avec Luc Perrot (Violon), Jean Martin (Ténor) et Marie Durand (Poète).', []],
    ['fi', 'Mukana ovat Anna Virtanen (Fysiikka) ja Jari Korhonen (Vasemmalla).', []],
    ['de', 'Das Bild zeigt Anna Vogt (Archivbild) in Bonn.', []],
    ['de', 'Es sprach Anna Vogt (Professorin Physik).', []],
    ['sv', 'Det säger Anna Holm (Professor Fysik) i dag.', []],
    ['de', 'Auf dem Bild: Jens Holm (Mitte) und Eva Lind (geb. Berg).', []],
    ['da', 'Det siger Anna Holm (V) og Ole Vik (Billedet).', []],
    ['fr', 'À côté de Luc Valmy (Gauche) parle Anne Perrot (Présidente).', []],
    ['en', 'The nurse Ann Hale (Olivia Quenby) leaves the ward.', []],
  ]));

describe('what a name is said to be behind a comma', () =>
  names([
    ['fr', 'Leuvos, une PME de la région, vend ses lasers.', ['Leuvos']],
    ['fr', 'Velkona, une start-up lyonnaise, vend ses lasers.', ['Velkona']],
    ['de', 'Velkona, ein junges Softwareunternehmen aus Kiel, wächst.', ['Velkona']],
    ['nl', 'Volgens Velkona, een jong bedrijf uit Gent, klopt dat.', ['Velkona']],
    ['en', 'Tarvec, a maker of lasers, grows.', ['Tarvec']],
    ['en', 'Ann Hale, a company director, spoke.', []],
    ['en', 'On Sunday, a company holiday, nobody came.', []],
    ['fr', 'Brest, une ville avec une entreprise, grandit.', []],
    ['fr', 'Anne Perrot, une cheffe d’entreprise, parle.', []],
    ['de', 'Handwerk, ein Unternehmen für sich, wächst.', []],
  ]));

describe('a field of several parts', () =>
  names([
    [
      'de',
      'Das Nordische Staatsministerium für Wirtschaft, Energie, Verkehr und Wohnen zahlt.',
      ['Nordische Staatsministerium für Wirtschaft, Energie, Verkehr und Wohnen'],
    ],
    [
      'de',
      'Das Staatsministerium für Umwelt, Forst und Fisch, das Land und die Stadt zahlen.',
      ['Staatsministerium für Umwelt, Forst und Fisch'],
    ],
    ['de', 'Das Ministerium für Verkehr, Hamburg und Bremen unterschrieben.', ['Ministerium für Verkehr']],
    ['de', 'Das Bundesministerium für Wirtschaft, Anna Vogt und Jens Holm waren da.', ['Bundesministerium für Wirtschaft']],
    ['en', 'The Ministry of Health, Leeds and Wakefield signed.', ['Ministry of Health']],
    ['fr', 'Il cherche au Laboratoire Procédés et Génie des Matériaux.', ['Laboratoire Procédés et Génie des Matériaux']],
    ['fr', 'L’École nationale supérieure de Chimie de Lille publie.', ['École nationale supérieure de Chimie de Lille']],
    ['fr', 'L’Agence de l’Eau du Rhin paie.', ['Agence de l’Eau du Rhin']],
    ['fr', 'L’Institut Pasteur et Sanofi signent.', ['Institut Pasteur', 'Sanofi']],
    ['fr', 'L’Institut Norvik et Hôpital de Lyon signent.', ['Institut Norvik', 'Hôpital de Lyon']],
    ['fr', 'Les Hospices civils de Vienne ont dit oui.', ['Hospices civils de Vienne']],
  ]));

describe('a head and what stands behind it', () =>
  names([
    ['de', 'Das Kunststoff-Institut Nordwest lädt ein.', ['Kunststoff-Institut Nordwest']],
    ['de', 'Das Gebäude Nord liegt am Hafen Ost.', []],
    ['de', 'Das teilt die IHK Ostwald-Moor mit.', ['IHK Ostwald-Moor']],
    ['en', 'She used the Royal Observatory Bristol.', ['Royal Observatory Bristol']],
    ['fr', 'Il vit au parc d’Astra Technopole.', ['Astra Technopole']],
  ]));

describe('some of those that the clause before speaks of', () =>
  names([
    ['de', 'Aus dem Institut sind Firmen hervorgegangen, darunter Lumora Photonics.', ['Lumora Photonics']],
    ['nl', 'Aan het project werken bedrijven mee, waaronder Bakkers en Slagers.', []],
    ['da', 'Mange virksomheder deltager, herunder Bagere og Slagtere.', []],
    ['en', 'Companies worldwide, including Bakers and Growers, agreed.', []],
    ['en', 'Companies worldwide, including Tarvec and Komet, agreed.', ['Tarvec', 'Komet']],
    ['de', 'Firmen kamen aus zehn Ländern, darunter Polen. Firmen sind gewachsen, darunter Anna Vogt.', []],
    ['en', 'Companies showed their products, including Tarvec.', []],
  ]));

describe('an abbreviation with a number', () =>
  names([
    ['en', 'The galaxy group, XLQR 122, is old. It meets ISO 9001.', []],
    ['de', 'Das steht in der DIN 5008.', []],
    ['en', 'Last week FOBA 300 times said no, wrote FOBA.', ['FOBA', 'FOBA']],
  ]));
