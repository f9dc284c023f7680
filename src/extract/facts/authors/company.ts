import { LEGAL_FORMS } from '../../../languages/legal-forms';

/** Shorter forms are surnames too: they count in capitals, in a name that has small letters. */
const SHORTEST = 3;

/** "Havmedia Inc.", "Kystpresse GmbH", "Fjordvarme AS": whether a name ends with the legal form of a company. */
export function isCompany(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).replace(/\.$/u, '');
  if (last === name || !LEGAL_FORMS.has(last.toLowerCase())) return false;
  return last.length >= SHORTEST || last === 'Oy' || (last === last.toUpperCase() && name !== name.toUpperCase());
}
