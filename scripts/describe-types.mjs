#!/usr/bin/env node
/**
 * Copies the schemas' description of each field into the built types, where an editor shows it. The types are inferred from
 * the schemas, whose descriptions the compiler does not know.
 *   node scripts/describe-types.mjs     dist/*.d.ts, dist/*.d.cts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

/** The types with a comment added to each field that has none and that its schema describes. */
export function described(text, schemas) {
  const file = ts.createSourceFile('types.d.ts', text, ts.ScriptTarget.Latest, true);
  const comments = [];
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, type } of statement.declarationList.declarations) {
      const schema = Object.hasOwn(schemas, name.text) ? schemas[name.text] : undefined;
      if (schema?._zod !== undefined && type !== undefined) describeFields(type, schema, comments);
    }
  }
  comments.sort((a, b) => b.at - a.at);
  return comments.reduce((result, { at, comment }) => result.slice(0, at) + comment + result.slice(at), text);
}

function describeFields(type, schema, comments) {
  const fields = fieldsOf(type);
  const shape = objectIn(schema)?.shape;
  if (fields === null || shape === undefined) return;
  for (const field of fields.members) {
    const about = shape[field.name.text];
    if (about === undefined) continue;
    const description = about.description ?? objectIn(about)?.description;
    if (description !== undefined && ts.getLeadingCommentRanges(field.getFullText(), 0) === undefined)
      comments.push({ at: field.getStart(), comment: `/** ${description.replaceAll('*/', '*\\/')} */ ` });
    describeFields(field.type, about, comments);
  }
}

/** The fields of the object type inside a type such as `z.ZodNullable<z.ZodObject<{ … }>>`. */
function fieldsOf(type) {
  if (ts.isTypeLiteralNode(type)) return type;
  if (!ts.isTypeReferenceNode(type)) return null;
  for (const argument of type.typeArguments ?? []) {
    const found = fieldsOf(argument);
    if (found !== null) return found;
  }
  return null;
}

/** The object schema inside a schema such as `z.array(z.object({ … }))`. */
function objectIn(schema) {
  const { type, innerType, element, valueType } = schema._zod.def;
  if (type === 'object') return schema;
  const inner = innerType ?? element ?? valueType;
  return inner?._zod === undefined ? null : objectIn(inner);
}

if (import.meta.filename === process.argv[1]) {
  const dist = join(import.meta.dirname, '../dist');
  const schemas = createRequire(import.meta.url)(join(dist, 'models.cjs'));
  for (const name of readdirSync(dist).filter((each) => /\.d\.c?ts$/u.test(each))) {
    const path = join(dist, name);
    writeFileSync(path, described(readFileSync(path, 'utf8'), schemas));
  }
}
