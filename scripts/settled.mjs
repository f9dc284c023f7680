// Turns variables and functions at the top of a file that are never reassigned into constants.
import ts from 'typescript';

/**
 * esbuild writes every constant at the top of a bundled module as a `var`, which the engine has to read again at each use.
 * For a top-level `const` of a finished file the optimizing compiler uses the value itself: numbers, the fields of objects
 * of numbers, the address and length of typed arrays. A declared function is a variable, too, unless it is a constant; it
 * has its value before anything runs, so its constant comes before everything else. Names are compared, not bindings: a
 * variable that shares its name with something reassigned anywhere in the file stays a variable.
 */
export function settled(code) {
  const file = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const changing = declaredTwice(file);
  findChanging(file, changing);
  const settles = (name) => !changing.has(name);
  const first =
    file.statements.find((statement) => !ts.isImportDeclaration(statement) && !isDirective(statement))?.getStart(file) ?? code.length;
  let functions = '';
  let rest = '';
  let end = first;
  for (const statement of file.statements) {
    if (statement.modifiers?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword)) continue;
    const isFunction = ts.isFunctionDeclaration(statement) && settles(statement.name.text);
    if (!isFunction && !isVar(statement)) continue;
    rest += code.slice(end, statement.getStart(file));
    if (isFunction) functions += `const ${statement.name.text}=${withoutName(statement, file)};`;
    else rest += declarations(statement.declarationList.declarations, file, settles);
    end = statement.end;
  }
  return code.slice(0, first) + functions + rest + code.slice(end);
}

/** The function gets its name from the constant; a name of its own would add another binding between it and its recursive calls. */
const withoutName = (declared, file) =>
  file.text.slice(declared.getStart(file), declared.name.getStart(file)) + file.text.slice(declared.name.end, declared.end);

/** One declaration for each sequence of variables that are all reassigned, or all not. */
function declarations(variables, file, settles) {
  let out = '';
  let last = '';
  for (const variable of variables) {
    const kind = variable.initializer !== undefined && names(variable.name).every(settles) ? 'const' : 'var';
    out += kind === last ? ',' : `${out === '' ? '' : ';'}${kind} `;
    out += variable.getText(file);
    last = kind;
  }
  return `${out};`;
}

const isVar = (statement) => ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.BlockScoped) === 0;
const isDirective = (statement) => ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression);

/** All names that are assigned to, incremented, decremented or used as a loop variable, anywhere in the file. */
function findChanging(node, changing) {
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) addNames(node.left, changing);
  else if (ts.isPostfixUnaryExpression(node) || (ts.isPrefixUnaryExpression(node) && isStep(node.operator)))
    addNames(node.operand, changing);
  else if ((ts.isForInStatement(node) || ts.isForOfStatement(node)) && !ts.isVariableDeclarationList(node.initializer))
    addNames(node.initializer, changing);
  ts.forEachChild(node, (child) => findChanging(child, changing));
}

const isAssignment = (token) => token >= ts.SyntaxKind.FirstAssignment && token <= ts.SyntaxKind.LastAssignment;
const isStep = (token) => token === ts.SyntaxKind.PlusPlusToken || token === ts.SyntaxKind.MinusMinusToken;

/** The target's name; for a pattern all names in it; none for `a.b` or `a[b]`, which do not reassign `a`. */
function addNames(target, into) {
  if (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target)) return;
  if (ts.isIdentifier(target)) into.add(target.text);
  ts.forEachChild(target, (child) => addNames(child, into));
}

/** The names that a declaration declares: one variable, or those of a pattern. */
function names(name) {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : names(element.name)));
}

/** Redeclaring a `var` or a function is allowed; redeclaring a `const` is an error. */
function declaredTwice(file) {
  const seen = new Set();
  const twice = new Set();
  const declare = (name) => (seen.has(name) ? twice : seen).add(name);
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) declare(statement.name.text);
    if (ts.isVariableStatement(statement))
      for (const variable of statement.declarationList.declarations) names(variable.name).forEach(declare);
  }
  return twice;
}
