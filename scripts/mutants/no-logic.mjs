/**
 * Leaves out of the changes what is no logic:
 *
 * - what only words the evidence for people: the string literals that are the value of a `rule`, a `reason` or a
 *   `message`. The records carry them, no rule reads them, and a test that repeats them says nothing of what a rule does.
 * - the single words and rows of a table that a module holds (`const HEADS = new Set(['cluster', …])`): they are facts. A
 *   table that is emptied whole is a change like any other.
 */
import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

const LABELS = new Set(['rule', 'reason', 'message']);
/** What lies between a label and the words that it takes one of. */
const CHOICES = new Set(['ConditionalExpression', 'LogicalExpression']);
/** What a table is written with. */
const TABLE = new Set([
  'ArrayExpression',
  'NewExpression',
  'ObjectExpression',
  'ObjectProperty',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'SpreadElement',
]);

const nameOf = (node) => (node.type === 'ObjectProperty' ? node.key.name : node.type === 'VariableDeclarator' ? node.id.name : undefined);

function isLabel(path) {
  if (path.node.type !== 'StringLiteral' && path.node.type !== 'TemplateLiteral') return false;
  let at = path;
  while (CHOICES.has(at.parentPath?.node.type) && at.key !== 'test') at = at.parentPath;
  return (at.key === 'value' || at.key === 'init') && LABELS.has(nameOf(at.parentPath.node));
}

const isOfModule = (declaration) =>
  declaration.node.type === 'VariableDeclaration' &&
  (declaration.parentPath.node.type === 'Program' || declaration.parentPath.node.type === 'ExportNamedDeclaration');

function isInTable(path) {
  if (path.node.type !== 'StringLiteral' && path.node.type !== 'ArrayExpression') return false;
  let isListed = false;
  let at = path.parentPath;
  for (; at !== null && TABLE.has(at.node.type); at = at.parentPath) if (at.node.type === 'ArrayExpression') isListed = true;
  return isListed && at?.node.type === 'VariableDeclarator' && isOfModule(at.parentPath);
}

const shouldIgnore = (path) =>
  isLabel(path) ? 'words the evidence for people' : isInTable(path) ? 'a word or a row of a table' : undefined;

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'no-logic', { shouldIgnore })];
