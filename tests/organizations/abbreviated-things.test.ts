import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const bodies = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map(({ text: printed }) => printed);

test.each([
  ['en', 'The socks meet the Responsible Kelp Standard (RKWS), and RKWS wool is soft.', []],
  ['en', 'She passed as a Certified Harbor Baker (CHBQ) in May.', []],
  ['en', 'It was paid by the Certified Harbor Bakers Association (CHBQ) in May.', ['Certified Harbor Bakers Association', 'CHBQ']],
  ['en', 'They report the Winter Kelp Deficiency Index of Norway (WKDI) each year.', []],
  ['en', 'They follow the Code of Kelp Trade (CKTQ) closely.', []],
  ['en', 'It is led by the Institute of Kelp Management (IKMQ) in Leeds.', ['Institute of Kelp Management', 'IKMQ']],
  ['en', 'The harbor has a RKWS (Rolling Kelp Syndrome) problem.', []],
  ['de', 'Das Siegel nennt sich Responsible Kelp Standard (RKWS), und RKWS gilt überall.', []],
  ['da', 'Mærket hedder Responsible Kelp Standard (RKWS), og RKWS gælder overalt.', []],
  ['fr', 'Le label Responsible Kelp Standard (RKWS) est connu.', []],
  ['nl', 'Hij leed aan QKWS (Quiet Kelp Winter Syndrome) en stopte.', []],
  ['de', 'Bislang gilt das Strandwaldgesetz (SWG), das alt ist.', []],
  ['de', 'Das prüft das Institut für Strandwald (IFSW) am Montag.', ['Institut für Strandwald', 'IFSW']],
])('what is spelled out as a thing is none: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));

test.each([
  ['en', 'Shares of Kelpify (KPFY +1.02%) rose, and (QZRV -0.3%) fell.', []],
  ['en', 'It is listed (NYSE: KPFY) since May.', ['NYSE']],
  ['en', 'Shares of Kelpify Group (QZRV) rose again.', ['Kelpify Group', 'QZRV']],
  ['de', 'Im Tal (Bad Kelp, QZ) schneite es.', []],
  ['en', 'They moved to Kelpton, QZ.', []],
])('nor is the sign of a share or of a state: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));

test.each([
  ['en', 'The QZRV vulnerability is old, and the QZRVT exam is hard.', []],
  ['en', 'The QZRVT scientist agreed.', ['QZRVT']],
  ['en', 'A SBOM helps, and the SDLC needs FOMO and CCTV.', []],
  ['en', 'It is NON-NEGOTIABLE, said the QZRV-ZVQ.', ['QZRV-ZVQ']],
  ['da', 'De bruger LDAP og VPN hver dag.', []],
  ['sv', 'De använder HTML och CCTV varje dag.', []],
  ['de', 'Das WLAN und die CPU sind neu. Die QZRV prüft das.', ['QZRV']],
  ['de', 'Die QZR-Kelpkapazität wächst, sagt die QZR-Kelpbehörde.', ['QZR-Kelpbehörde']],
  ['en', 'It was told by the QZUNS staff.', ['QZUNS']],
])('nor an abbreviation that stands for a thing: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));

test('a genitive is never in capitals: another abbreviation begins alike', () => {
  expect(bodies('de', 'Die Wörter stehen im (DWDS) und im BBCS.')).not.toContain('DWD');
  expect(bodies('da', 'Det er BBCs film.')).toEqual(['BBC']);
});

test.each([
  ['en', 'The harbor is run by QZRV-', ['QZRV']],
  ['en', 'The harbor is run by NTNU-', ['NTNU']],
  ['da', 'Havnen drives af QZRV-', ['QZRV']],
  ['de', 'Den Hafen betreibt die QZRV-', ['QZRV']],
  ['fr', 'Le port appartient à la QZRV-', ['QZRV']],
  ['en', 'Plug it into the USB-', []],
])('a text may end in a hyphen: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));
