import { quoteTables } from '../contracts/quotes';

export const quotes = quoteTables({
  verbs: [
    'segir', 'sagði', 'segja', 'útskýrir', 'skýrir', 'bætir', 'bendir', 'telur', 'taldi', 'skrifar', 'skrifaði', 'svarar', 'svaraði', 'spyr',
    'ítrekar', 'heldur', 'greinir',
  ],
  pronouns: ['hann', 'hún', 'hán'],
  sources: ['samkvæmt'],
});
