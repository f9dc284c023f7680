import { LEGAL_FORMS } from '../../../languages/legal-forms';

/** Shorter forms are surnames too. */
const SHORTEST = 3;

/** "Havmedia Inc.", "Kystpresse GmbH": whether a name ends with the legal form of a company. */
export function isCompany(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).replace(/\.$/u, '');
  return last !== name && last.length >= SHORTEST && LEGAL_FORMS.has(last.toLowerCase());
}
