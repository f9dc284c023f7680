import type { Issue } from '../../models/issue';
import type { ExtractOptions, Limits } from '../../models/options';
import { declaredKind } from './declared-kind';
import { isUtf16, readBytes } from './encoding';
import { isMail } from './mail';
import { htmlOfMhtml } from './mhtml';
import { beginsAsPage, otherNotation } from './notation';
import { binaryKind } from './signature';

/** The input as a string. */
export interface Decoded {
  readonly text: string;
  /** 'html', 'text' (plain text), or 'none' where the bytes are not text at all. */
  readonly kind: 'html' | 'text' | 'none';
  /** Why the input is neither a page nor a text, where that is so: `it looks like a PDF document`. */
  readonly why: string | null;
  /** WHATWG name of the encoding; null where the input was a string already. */
  readonly encoding: string | null;
  /** Bytes of the input (UTF-16 units of a string). */
  readonly size: number;
  readonly issues: readonly Issue[];
}

/** How much of a string is searched for a binary signature. */
const SIGNATURE_WINDOW = 1024;

const issue = (code: string, severity: Issue['severity'], message: string): Issue => ({
  code,
  stage: 'decode',
  severity,
  message,
  field: null,
});

function encodingIssues({ contradicted, damaged, encoding }: ReturnType<typeof readBytes>): Issue[] {
  const issues: Issue[] = [];
  if (contradicted !== null)
    issues.push(issue('encoding-contradicted', 'info', `the page is declared as ${contradicted}, and read as ${encoding}`));
  if (damaged > 0) issues.push(issue('encoding-damaged', 'warning', `${damaged} places hold bytes that are not valid ${encoding}`));
  return issues;
}

/** Bytes to string: the byte order mark, the content, the header and the meta element decide the encoding. */
export function decode(input: string | Uint8Array, options: ExtractOptions, limits: Limits): Decoded {
  const size = input.length;
  const issues: Issue[] = [];
  const cut = size > limits.bytes;
  const units = typeof input === 'string' ? 'UTF-16 units' : 'bytes';
  if (cut) issues.push(issue('limit-bytes', 'warning', `the input has ${size} ${units}; the first ${limits.bytes} were read`));
  const none = (code: string, message: string, why: string | null = null): Decoded => ({
    text: '',
    kind: 'none',
    why,
    encoding: null,
    size,
    issues: [...issues, issue(code, 'error', message)],
  });
  const notAPage = (why: string): Decoded => none('not-a-page', `the input is not a page: ${why}`, why);
  if (size === 0) return none('empty-input', 'the input is empty');

  const binary = binaryOf(input);
  if (binary !== null) return notAPage(`it looks like ${binary}`);

  const bytes = typeof input === 'string' ? null : input.subarray(0, limits.bytes);
  const reading = bytes === null ? null : readBytes(bytes, options.contentType, cut);
  const text = withoutMark(reading?.text ?? wellFormed((input as string).slice(0, limits.bytes)));
  const declared = declaredKind(options.contentType);
  if (declared !== null && !beginsAsPage(text)) return notAPage(`its content type says that it is ${declared}`);
  if (reading !== null) issues.push(...encodingIssues(reading));
  if (text.trim() === '') return none('empty-input', 'the input holds nothing but white space');
  const notation = otherNotation(text);
  if (notation !== null) return notAPage(`it looks like ${notation}`);
  const html = htmlOfMhtml(text);
  if (html === null && isMail(text)) return notAPage('it looks like a mail; save its HTML part to read that');
  if (html !== null) issues.push(issue('mhtml', 'info', 'the input is an MHTML archive: its first HTML part was read'));
  return {
    text: html ?? text,
    kind: html === null && isPlainText(text, options.contentType) ? 'text' : 'html',
    why: null,
    encoding: reading?.encoding ?? null,
    size,
    issues,
  };
}

/** Whether a text is plain: by its content type, or without one by having no tag. */
const isPlainText = (text: string, contentType: string | undefined): boolean =>
  contentType === undefined ? !hasTag(text) : /^\s*text\/(?:plain|markdown)\b/iu.test(contentType);

/** Whether a tag, a comment or a declaration begins anywhere; nearly always within the first few units. */
function hasTag(text: string): boolean {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) if (/[a-z!/?]/iu.test(text.charAt(at + 1))) return true;
  return false;
}

const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

function binaryOf(input: string | Uint8Array): string | null {
  if (typeof input !== 'string') return isUtf16(input) ? null : binaryKind(input);
  return binaryKind(Uint8Array.from(input.slice(0, SIGNATURE_WINDOW), (char) => Math.min(char.charCodeAt(0), 0xff)));
}

/** Replaces lone surrogates, which are not characters: no export could write them. */
function wellFormed(text: string): string {
  const made = text as string & { isWellFormed(): boolean; toWellFormed(): string };
  return made.isWellFormed() ? text : made.toWellFormed();
}
