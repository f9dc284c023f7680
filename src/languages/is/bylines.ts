import { entries, type BylineTables } from '../contracts/bylines';

export const bylines = (): BylineTables => ({
  by: entries('eftir, skrifað af, texti eftir, grein eftir, viðtal eftir, viðtalið tók, viðtal tók, viðtalið tóku, skráð af'),
  author: entries('texti, höfundur færslu, höfundur greinar, höfundur, höfundar, blaðamaður, skrifar, ritstjóri, texti og mynd, texti og myndir'),
  and: entries('og'),
  credit: entries('mynd, myndir, ljósmynd, ljósmyndir, ljósmyndari, teikning, myndband, heimild, heimildir, þýðing, þýðandi, þýddi, umbrot, grafík, uppfært af'),
  published: entries('birt, birtist, birt þann, birtingardagur, dagsetning, dags, útgefið, skráð, sett inn, frétt, fréttatilkynning, gefið út, útgáfudagur, útgáfudagsetning, birtingardagsetning, skrifað, stofnað, upphaflega birt, fyrst birt, birtist fyrst, síða birt'),
  modified: entries('uppfært, síðast uppfært, síðast breytt, breytt, uppfærð, endurskoðað, uppfært af'),
  contact: entries('tengiliður, tengiliðir, nánari upplýsingar, frekari upplýsingar, upplýsingar veitir, nánari upplýsingar veitir, hafa samband, hafðu samband, fjölmiðlatengill'),
  tags: entries('efnisorð, lykilorð, merki, flokkar, flokkur, efni, málefni, merkingar, tög'),
  roles: entries('blaðamaður, ritstjóri, fréttamaður, fréttaritari, upplýsingafulltrúi, kynningarfulltrúi, kynningarstjóri, samskiptastjóri, verkefnastjóri, prófessor, dósent, lektor, doktorsnemi, nýdoktor, rektor, deildarforseti, forstöðumaður, framkvæmdastjóri'),
  units: entries('ritstjórn, samskiptasvið, markaðs- og samskiptasvið, háskóli, háskólinn, háskóla, svið, deild, stofnun, setur, ráðuneyti, fréttir, skrifstofa'),
  beside: entries('kl, klukkan, mín, mínútur, lestími, tölublað, árgangur, nr, sími, farsími, netfang, athugasemdir, athugasemd, ummæli'),
  logo: entries('merki, lógó'),
  anybody: entries('ritstjórn'),
  today: entries('í dag'),
  elsewhere: entries('lesa meira, lesið einnig, sjá einnig, tengt efni, tengdar fréttir, mest lesið, nýjast, fleiri fréttir'),
  about: entries('um höfundinn, um höfund, um höfundana, um höfunda'),
  departments: [],
  filedIn: ['í', 'undir'],
  writtenFor: ['fyrir'],
  unitLinks: ['fyrir'],
});
