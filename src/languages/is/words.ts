import type { WordTables } from '../contracts/words';

/** Frequent closed-class and sentence-initial words of Icelandic, written by hand. */
export const words = (): WordTables => ({
  words: [
    'af', 'aftur', 'aldrei', 'allar', 'allir', 'allt', 'alltaf', 'allur', 'almennt', 'annar', 'annars', 'annað', 'auk', 'auki',
    'auðvitað', 'að', 'aðeins', 'aðrir', 'bak', 'bara', 'betur', 'brátt', 'báðar', 'báðir', 'bæði', 'dag', 'ef', 'eftir', 'ein',
    'einhver', 'einhverjir', 'einmitt', 'einn', 'einnig', 'eitt', 'eitthvað', 'ekkert', 'ekki', 'en', 'engin', 'enginn', 'enn', 'ennþá',
    'er', 'eru', 'eða', 'fer', 'fimm', 'finna', 'finnst', 'fjórir', 'fjögur', 'fleiri', 'flest', 'flestir', 'fremur', 'frá', 'frétt',
    'fréttir', 'fyrir', 'fyrr', 'fyrst', 'fyrsta', 'fyrsti', 'fáir', 'fær', 'færri', 'fékk', 'fór', 'gaf', 'gat', 'gefur', 'gegn',
    'gegnum', 'gerir', 'gerði', 'geta', 'getur', 'gott', 'gær', 'góð', 'góður', 'hafa', 'hafði', 'hafðu', 'hana', 'handan', 'hann',
    'hans', 'hefur', 'heimild', 'heimildir', 'heldur', 'hennar', 'henni', 'heyra', 'hingað', 'hins', 'hjá', 'honum', 'hvar', 'hvað',
    'hvaða', 'hvenær', 'hver', 'hvernig', 'hvers', 'hvert', 'hvor', 'hvort', 'hér', 'héðan', 'höfðu', 'hún', 'innan', 'jafnvel', 'já',
    'kannski', 'kemur', 'kom', 'kringum', 'lengi', 'lesa', 'lestu', 'loksins', 'líka', 'lítill', 'lítið', 'margar', 'margir', 'meira',
    'mest', 'með', 'meðal', 'meðan', 'meðfram', 'mig', 'mikill', 'mikið', 'milli', 'minn', 'mitt', 'miður', 'mjög', 'mynd', 'myndir',
    'má', 'mátti', 'mér', 'mín', 'mót', 'mögulega', 'mörg', 'nei', 'nema', 'nokkrar', 'nokkrir', 'nokkur', 'næst', 'né', 'níu', 'nú',
    'núna', 'núverandi', 'ný', 'nýja', 'nýr', 'nýtt', 'oft', 'og', 'okkar', 'okkur', 'rannsókn', 'rannsóknir', 'raunar', 'reyndar',
    'sagði', 'sama', 'sami', 'samkvæmt', 'samt', 'samtímis', 'segir', 'seinna', 'sem', 'sex', 'sig', 'sinn', 'sitt', 'sjá', 'sjálf',
    'sjálfur', 'sjö', 'skal', 'skyldi', 'slík', 'slíkt', 'stuttu', 'stór', 'stórt', 'svo', 'sá', 'sækja', 'sér', 'sérhver', 'sérstaklega',
    'sín', 'sína', 'síðan', 'síðar', 'síðast', 'sú', 'takk', 'tekur', 'texti', 'til', 'tveir', 'tvær', 'tvö', 'tíu', 'tók', 'um', 'undir',
    'upphaflega', 'utan', 'var', 'varð', 'vegna', 'venjulega', 'vera', 'verður', 'vildi', 'vill', 'við', 'voru', 'vísindamenn', 'yfir',
    'ykkar', 'ykkur', 'á', 'án', 'átta', 'áður', 'ætti', 'ég', 'í', 'öll', 'önnur', 'úr', 'þangað', 'þann', 'þannig', 'þar', 'þau', 'það',
    'þaðan', 'þegar', 'þeim', 'þeir', 'þeirra', 'þeirri', 'þennan', 'þess', 'þessa', 'þessar', 'þessarar', 'þessi', 'þessir', 'þessu',
    'þessum', 'þetta', 'þig', 'þinn', 'þitt', 'þið', 'þriðji', 'þrjár', 'þrjú', 'þrátt', 'þrír', 'því', 'þá', 'þær', 'þér', 'þín', 'þó',
    'þótt', 'þú',
  ],
});
