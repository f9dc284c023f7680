import type { Issue } from '../models/issue';
import type { Reading } from './reading';

/** Says why a page gave no text, as far as the page tells, so that it isn't missed among thousands. */
export function noTextIssues({ decoded, page, content, composed }: Reading): Issue[] {
  if (composed.text !== '' || decoded.kind === 'none') return [];
  const isEmpty = content.lines.length === 0;
  const reason = isTemplate(page.source)
    ? 'the page is a template, and nothing was put in for its variables: capture the page as a browser shows it'
    : !isEmpty
      ? 'no line of the page reads like that of an article (with `explain` the evidence of the text says why)'
      : /<script|<template/iu.test(page.source)
        ? 'the page shows none, for its program is to write it: capture the page as a browser shows it'
        : 'the page shows none';
  return [{ code: 'no-text', stage: 'text', severity: 'warning', message: `no text was found: ${reason}`, field: 'text' }];
}

/** An element that holds nothing but a variable of a template. */
const VARIABLE = />\s*(?:\{\{\{?[^{}<>]+\}\}|<%=[^%<>]+%>)\}?\s*</u;

/** Whether elements of a page hold the variables of a template. */
const isTemplate = (source: string): boolean => VARIABLE.test(source);
