import { createHash } from 'node:crypto';
import { html, Html } from './html';

/** A whole page in one file, without external resources. */
export interface DocumentParts {
  readonly language: string;
  readonly title: string;
  /** Trusted CSS. */
  readonly style: string;
  /** A trusted script; without it the page runs none. */
  readonly script?: string;
  /** Additional directives of the Content-Security-Policy. */
  readonly allow?: readonly string[];
  readonly body: Html;
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of a page: allows only its own style and script, by their hashes, and what `allow` adds. */
export function policyOf({ style, script, allow = [] }: Pick<DocumentParts, 'style' | 'script' | 'allow'>): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    'img-src data:',
    "base-uri 'none'",
    ...(allow.length > 0 ? allow : ["form-action 'none'"]),
  ].join('; ');
}

/** The document as a string. */
export function documentOf(parts: DocumentParts): string {
  const { language, title, style, script, body } = parts;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(parts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="same-origin">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
${body}
${script === undefined ? null : html`<script>${new Html(script)}</script>`}
</body>
</html>
`.text;
}
