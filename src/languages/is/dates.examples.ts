import type { DateExamples } from '../contracts/dates';

export const examples: DateExamples = {
  reads: [
    ['Fundurinn er 24. nóvember 2020 kl. 14.', '2020-11-24'],
    ['Þetta var 5.3.2020.', '2020-03-05'],
    ['Mánudaginn 8. mars 2021 opnaði húsið.', '2021-03-08'],
    ['Hátíðin er 13.–15. júlí 2022.', '2022-07-13/2022-07-15'],
    ['Félagið var stofnað árið 2015.', '2015'],
    ['Á árunum 2019-2022 óx það.', '2019/2022'],
    ['Haustið 2011 hófst það.', '2011-23'],
    ['Í október 2014 kom svarið.', '2014-10'],
    ['Í gær rigndi.', '2021-03-09'],
    ['Í næstu viku byrjar það.', '2021-03-15/2021-03-21'],
    ['Fyrir þremur árum var ekkert.', '2018'],
    ['Eftir tvær vikur lýkur því.', '2021-03-22/2021-03-28'],
    ['Í fyrra var það betra.', '2020'],
  ],
  ignores: [
    'Hann kom ekki.',
    'Það kostar 2000 krónur.',
    'Sími 525 4000',
    'Sjá bls. 12.',
    'Útgáfa 3.2.1 er komin.',
    'Þeir unnu 3-1.',
    'Kl. 10.30 opnar húsið.',
    'Þar voru 1500 manns.',
    'Margt breytist á komandi árum.',
    'Hún býr á Laugavegi 12.',
    'Sól og sun eru ekki eitt.',
    'Horizon 2020 borgaði.',
    'Hann lifði um 300 f.Kr.',
  ],
};
