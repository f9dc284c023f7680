/**
 * Leaves out of the changes what only words the evidence for people: the string literals that are the value of a `rule`, a
 * `reason` or a `message`. The records carry them, no rule reads them, and a test that repeats them says nothing of what a
 * rule does. Where one decides (a comparison, a key of a table) it stands elsewhere and is changed as everything else.
 */
import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

const LABELS = new Set(['rule', 'reason', 'message']);
/** What lies between a label and the words that it takes one of. */
const BETWEEN = new Set(['ConditionalExpression', 'LogicalExpression']);

const nameOf = (node) => (node.type === 'ObjectProperty' ? node.key.name : node.type === 'VariableDeclarator' ? node.id.name : undefined);

function isLabel(path) {
  if (path.node.type !== 'StringLiteral' && path.node.type !== 'TemplateLiteral') return false;
  let at = path;
  while (BETWEEN.has(at.parentPath?.node.type) && at.key !== 'test') at = at.parentPath;
  return (at.key === 'value' || at.key === 'init') && LABELS.has(nameOf(at.parentPath.node));
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'labels', { shouldIgnore: (path) => (isLabel(path) ? 'words the evidence for people' : undefined) })];
