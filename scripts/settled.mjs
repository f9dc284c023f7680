// Makes constants of the variables at the top of a file that are never set again.
import ts from 'typescript';

/**
 * esbuild writes every constant at the top of a bundled module as a `var`, which the engine has to read anew wherever it is
 * used. Of a `const` that stands at the top of a finished file the optimizing compiler takes the value itself: numbers, the
 * fields of objects of numbers, the place and the length of typed arrays. Names are compared, not bindings: a variable that
 * shares its name with one that is set somewhere else in the file stays as it is.
 */
export function settled(code) {
  const file = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const changing = new Set();
  findChanging(file, changing);
  for (const name of declaredTwice(file)) changing.add(name);
  let out = '';
  let end = 0;
  for (const statement of file.statements) {
    if (!isVar(statement)) continue;
    out += code.slice(end, statement.getStart(file)) + declarations(statement.declarationList.declarations, file, changing);
    end = statement.end;
  }
  return out + code.slice(end);
}

/** One declaration for each stretch of variables that all change, or none of which does. */
function declarations(variables, file, changing) {
  let out = '';
  let last = '';
  for (const variable of variables) {
    const settles = variable.initializer !== undefined && names(variable.name).every((name) => !changing.has(name));
    const kind = settles ? 'const' : 'var';
    out += kind === last ? ',' : `${out === '' ? '' : ';'}${kind} `;
    out += variable.getText(file);
    last = kind;
  }
  return `${out};`;
}

const isVar = (statement) => ts.isVariableStatement(statement) && statement.modifiers === undefined && (statement.declarationList.flags & ts.NodeFlags.BlockScoped) === 0;

/** Names of all that is assigned to, counted up or down, or run through by a loop, anywhere in the file. */
function findChanging(node, changing) {
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) addNames(node.left, changing);
  else if (ts.isPostfixUnaryExpression(node) || (ts.isPrefixUnaryExpression(node) && isStep(node.operator))) addNames(node.operand, changing);
  else if ((ts.isForInStatement(node) || ts.isForOfStatement(node)) && !ts.isVariableDeclarationList(node.initializer)) addNames(node.initializer, changing);
  ts.forEachChild(node, (child) => findChanging(child, changing));
}

const isAssignment = (token) => token >= ts.SyntaxKind.FirstAssignment && token <= ts.SyntaxKind.LastAssignment;
const isStep = (token) => token === ts.SyntaxKind.PlusPlusToken || token === ts.SyntaxKind.MinusMinusToken;

/** The target's name; of a pattern every name in it; none of `a.b` or `a[b]`, which leave `a` what it is. */
function addNames(target, into) {
  if (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target)) return;
  if (ts.isIdentifier(target)) into.add(target.text);
  ts.forEachChild(target, (child) => addNames(child, into));
}

/** What a declaration names: one variable, or those of a pattern. */
function names(name) {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : names(element.name)));
}

/** A second declaration of a `var` is no error; of a `const` it is. */
function declaredTwice(file) {
  const seen = new Set();
  const twice = new Set();
  const declare = (name) => (seen.has(name) ? twice : seen).add(name);
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) declare(statement.name.text);
    if (ts.isVariableStatement(statement)) for (const variable of statement.declarationList.declarations) names(variable.name).forEach(declare);
  }
  return twice;
}
