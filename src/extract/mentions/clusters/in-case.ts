import type { ClusterRegistry } from '../../../gazetteer/clusters/form-index';
import { endingsOfCases, formInCase } from '../lexis/forms-in-case';
import type { Scan } from '../scan';
import type { Finds } from './finds';

/** "EnergyVaasassa", "Medicon Valleyn": registered names whose last word bears the ending of a case, in a language that has them. */
export function findInCase({ tokens, language }: Scan, registry: ClusterRegistry, finds: Finds): void {
  const endings = endingsOfCases(language);
  if (endings.length === 0) return;
  for (let k = 0; k < tokens.capitalCount; k++) {
    const at = tokens.capitals[k]!;
    const form = finds.at(at) ? undefined : formInCase(tokens, registry, at, endings);
    if (form === undefined) continue;
    const to = at + form.keys.length;
    const start = tokens.starts[at]!;
    const end = tokens.ends[to - 1]!;
    finds.add(at, to, start, end, 'registry', { form, from: at, to, start, end, typo: false, lower: false, genitive: false });
  }
}
