import type { BoilerplateTables } from '../contracts/boilerplate';

export const boilerplate = (): BoilerplateTables => ({
  more: ['lesa meira', 'lesa einnig', 'sjá einnig', 'sjá meira', 'til baka'],
  asks: ['skráðu þig', 'deila', 'fylgstu með', 'innskráning', 'auglýsing', 'prenta', 'við notum vafrakökur', 'samþykkja'],
  labels: ['tengdar fréttir', 'tengt efni', 'nýjustu fréttir', 'mest lesið', 'fleiri fréttir', 'efnisorð', 'athugasemdir', 'fréttabréf'],
  adverts: ['auglýsing', 'auglýsingar'],
  continues: ['greinin heldur áfram', 'fréttin heldur áfram'],
  continuesWhere: ['eftir auglýsingu', 'eftir auglýsinguna', 'fyrir neðan auglýsingu', 'fyrir neðan auglýsinguna', 'undir auglýsingunni', 'fyrir neðan myndina', 'undir myndinni', 'fyrir neðan'],
  stems: ['vafrakök', 'fréttabréf'],
  consent: { to: ['vafrakök', 'vefkök'], given: ['samþykk', 'leyf'], shown: ['myndband', 'efni'] },
  sections: ['frétt', 'fréttir', 'grein', 'greinar', 'fréttatilkynning', 'fréttatilkynningar', 'fréttir og viðburðir', 'forsíða', 'viðburðir', 'velkomin'],
  share: ['deila'],
  notFound: ['síða fannst ekki', 'síðan fannst ekki', 'síðan finnst ekki', 'síða finnst ekki'],
});
