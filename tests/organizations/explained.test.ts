import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const bodies = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map(({ text: printed }) => printed);

test.each([
  ['da', 'Holdet brugte store bølgemodeller (BVM) i studiet. Med BVM går det hurtigere.'],
  ['sv', 'Patienterna undersöktes med vågkamera (VKT) och fick svar.'],
  ['nb', 'Studien ser på obstruktiv vintersøvn (OVS) hos barn. OVS gir dårlig søvn.'],
  ['nn', 'Studien ser på obstruktiv vintersvevn (OVS) hos born. OVS gjev dårleg svevn.'],
  ['de', 'Die Magnetresonanztomographie (MRT) hilft. Mit MRT lassen sich Zellen abbilden.'],
  ['de', 'Sie leiden an chronischer Insuffizienz (CIZ). Bei CIZ hilft Ruhe.'],
  ['en', 'The Rapid Winter Shelter Allowance (RWSA) is paid in May, and RWSA rules are strict.'],
  ['de', 'Das Verfahren Rapid Winter Shelter Allowance (RWSA) ist neu, und RWSA hilft.'],
  ['fr', 'La tomographie par ondes sonores (TOS) montre le bois. La TOS est précise.'],
  ['fr', 'Le CHAV (championnat des voiliers) est reporté, et le CHAV aura lieu en mai.'],
  ['nl', 'Zij hebben chronische winterschade (CWS). Bij CWS helpt rust.'],
  ['de', 'Das geht mit „Shelter Name Indication“ (SNI). Durch SNI sieht man die Adresse.'],
  ['de', 'Es gilt der Grundsatz des "Do no winter harm" (DNWH), und DNWH ist streng.'],
  ['en', 'Unlike Joint Winter Predictive Steering, or JWPS, it is quick. Researchers tried JWPS.'],
  ['da', 'Det sker med Winter Feedback Routing (WFR). Forskere bruger WFR.'],
])('an abbreviation that the text explains as a thing is no body: %s: %s', (language, text) => expect(bodies(language, text)).toEqual([]));

test.each([
  ['de', 'Das Bundeswaldamt (BWA) prüft, und das BWA zahlt.', 'BWA'],
  ['de', 'Der Landesrechnungshof (LRH) rügt, und der LRH mahnt.', 'LRH'],
  ['de', 'Die Küstengarde (KGD) übt, und die KGD wartet.', 'KGD'],
  ['de', 'Das meldet der Nordlandfunk (NLF) am Montag. Der NLF sendet.', 'NLF'],
  ['da', 'Det oplyser den amerikanske skovstyrelse (QZRV) i dag.', 'QZRV'],
  ['nl', 'Dat meldt het internationaal bosagentschap (QZRV) maandag.', 'QZRV'],
  ['fi', 'Asiasta kertoo metsäkauppakamari (QZRV) maanantaina.', 'QZRV'],
  ['fr', 'C’est ce qu’indique la caisse des marins (CDM) lundi.', 'CDM'],
  ['en', 'That was said by Human Shelter Rights Watch (HSRW) on Monday. According to HSRW, it snows.', 'HSRW'],
  ['nl', 'Dat meldt Winter Shelter Watch (WSW) maandag. Volgens WSW sneeuwt het.', 'WSW'],
  ['fr', 'C’est ce qu’indique Winter Shelter Watch (WSW) lundi.', 'WSW'],
  ['da', 'Det oplyser Shelter The Winter (STW) i dag. Ifølge STW sner det.', 'STW'],
  ['da', 'Ifølge Shelter The Winter (STW) sner det. Det er STW glad for.', 'STW'],
  ['en', 'The talks with Denmark Food Shelter (DFSH) go on. Staff of DFSH said so.', 'DFSH'],
  ['da', 'Det oplyser Walk For All (WFA) i dag. Ifølge WFA sner det.', 'WFA'],
  ['da', 'Det siger Karen Holm, lektor i fysik (QZRV), til avisen.', 'QZRV'],
  ['da', 'Det oplyser den nye kystvagtstjenesten (QZRV) i dag.', 'QZRV'],
  ['nb', 'Søknaden går til arbeids- og bølgeetaten (QZRV) i Oslo.', 'QZRV'],
  ['sv', 'Det säger Myndigheten för samhällsskydd och bränsle (QZRV) på fredagen.', 'QZRV'],
  ['de', 'Das erklärte das Weltwaldforum (WWF) am Montag.', 'WWF'],
  ['de', 'Die Künstlersozialkasse (KSK) zahlt, und die KSK prüft.', 'KSK'],
  ['en', 'The vote was held by the Rapid Winter Shelter Agency (RWSA) in May.', 'RWSA'],
  ['fr', 'L’Agence nationale de sécurité du bois et des forêts (ANSBF) enquête.', 'ANSBF'],
])('what a body or somebody stands beside is one: %s: %s', (language, text, name) => expect(bodies(language, text)).toContain(name));
