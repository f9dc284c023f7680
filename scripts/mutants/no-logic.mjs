/**
 * Excludes from the changes what is not logic:
 *
 * - texts that only explain evidence to people: the string literals that are the value of a `rule`, a `reason` or a
 *   `message`. Records contain them; a test that repeats them says nothing about a rule. The few rules that ask by which
 *   rule a candidate was proposed take its name from a type or a constant, so that a changed one does not compile.
 * - the single words and rows of a table in a module (`const HEADS = new Set(['cluster', …])`): they are facts. Emptying
 *   a whole table is a change like any other.
 */
import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

const LABELS = new Set(['rule', 'reason', 'message']);
/** The syntax that may lie between a label and the words it takes one of. */
const CHOICES = new Set(['ConditionalExpression', 'LogicalExpression']);
/** The syntax of a table. */
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
