import { describe, expect, it } from 'vitest';
import { settled } from '../../scripts/settled.mjs';

describe('variables at the top of a built file', () => {
  it.each([
    ['is never set again', 'var a=1;f(a)', 'const a=1;f(a)'],
    ['is an object whose fields are set', 'var a={};a.b=1;a[c]++', 'const a={};a.b=1;a[c]++'],
    ['is one of a pattern', 'var {a,b:[c]}=d;', 'const {a,b:[c]}=d;'],
  ])('becomes a constant if it %s', (_, code, expected) => expect(settled(code)).toBe(expected));

  it.each([
    ['is assigned to', 'var a=1;f(()=>{a=2})'],
    ['is joined to', 'var a=null;f(a??=2)'],
    ['is counted', 'var a=1;f(()=>a++);var b=1;f(()=>--b)'],
    ['is set by a pattern', 'var a=1;[{b:a}]=c'],
    ['is run through by a loop', 'var a=1;for(a of b);'],
    ['shares its name with one that changes', 'var a=1;f((a)=>{a=2})'],
    ['has no value yet', 'var a;'],
    ['is declared twice', 'var a=1;var a=2;'],
    ['is a function as well', 'var a=1;function a(){}'],
    ['is exported where it stands', 'export var a=1;'],
    ['stands within a function', 'f(()=>{var a=1})'],
  ])('stays if it %s', (_, code) => expect(settled(code)).toBe(code));

  it('parts a declaration into what changes and what does not', () => {
    expect(settled('var a=1,b=2,c=3,d=4;c=5')).toBe('const a=1,b=2;var c=3;const d=4;c=5');
  });

  it('makes functions constants that have their value before all else', () => {
    const code = '"use strict";import a from "b";var c=d();function d(){return d}async function*e(){}';
    expect(settled(code)).toBe('"use strict";import a from "b";const d=function (){return d};const e=async function*(){};const c=d();');
  });

  it.each([
    ['is assigned to', 'function f(){}f=1;'],
    ['is declared twice', 'function f(){}function f(){}'],
    ['is exported where it stands', 'export function f(){}export default function(){}'],
  ])('leaves a function alone if it %s', (_, code) => expect(settled(code)).toBe(code));

  it('leaves strings and declarations of other kinds alone', () => {
    const code = 'let a=1;const b="var c=1;";export{a,b};';
    expect(settled(code)).toBe(code);
  });
});
