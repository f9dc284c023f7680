/** Wrappers that pages put around JSON so that old browsers or XML parsers skip it. */
const OPENERS = ['<!--', '//<![CDATA[', '/*<![CDATA[*/', '<![CDATA[', '//'];
const CLOSERS = [';', '-->', '//]]>', '/*]]>*/', ']]>', '//'];
const ENTITIES: Readonly<Record<string, string>> = { '&quot;': '"', '&#34;': '"', '&amp;': '&', '&#39;': "'", '&lt;': '<', '&gt;': '>' };
const ENTITY = /&(?:quot|amp|lt|gt|#34|#39);/gu;

/**
 * Repairs the most common errors in pages' JSON in one pass: comment or CDATA wrappers, entities for quotation marks, raw
 * line ends and tabs in strings, commas before a closing bracket, a semicolon at the end.
 */
export function cheaplyRepaired(script: string): string {
  let source = unwrapped(script);
  if (!source.includes('"')) source = source.replace(ENTITY, (entity) => ENTITIES[entity] ?? entity);
  let out = '';
  let kept = 0;
  let inString = false;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (inString) {
      if (unit === 0x5c) i++;
      else if (unit === 0x22) inString = false;
      else if (unit < 0x20) {
        out += source.slice(kept, i) + (unit === 0x0a ? '\\n' : ' ');
        kept = i + 1;
      }
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x2c && closesNext(source, i + 1)) {
      out += source.slice(kept, i);
      kept = i + 1;
    }
  }
  return out + source.slice(kept);
}

function unwrapped(script: string): string {
  let bare = script.trim();
  for (const opener of OPENERS) if (bare.startsWith(opener)) bare = bare.slice(opener.length).trimStart();
  for (const closer of CLOSERS) if (bare.endsWith(closer)) bare = bare.slice(0, -closer.length).trimEnd();
  return bare;
}

function closesNext(source: string, from: number): boolean {
  let i = from;
  while (i < source.length && source.charCodeAt(i) <= 0x20) i++;
  return source[i] === '}' || source[i] === ']' || source[i] === ',';
}
