/** How much of a text is searched for the headers of a mail. */
const HEADER_WINDOW = 8192;
/** The line before the headers where mails are kept one after another in a file. */
const MBOX = /^From \S+ [^\n]*\d:\d\d/u;
const HEADER = /^[\w-]{1,80}:/u;
/** Spaces, and the ends of lines whose header goes on in the next, which is indented. */
const SPACES = /\n?[ \t]+/gu;
/**
 * Headers as only programs write them: "From", "To", "Date" and "Subject" are no sign, since releases copied from a mail
 * begin with them, and those are articles; nor is a word of programs followed by words of people ("Received: by the
 * library in May").
 */
const OF_PROGRAMS: readonly RegExp[] = [
  /^received:\s(?:from|by)\s(?:localhost|\[[^\]\s]{1,80}\]|[\w-]{1,63}(?:[.:][\w-]{1,63}){1,9})(?:;|\s(?:[([]|by\s|with\s|id\s|via\s))/iu,
  /^return-path:\s</iu,
  /^message-id:\s<[^\s<>]{1,500}>/iu,
  /^delivered-to:\s[^\s@]{1,100}@/iu,
  /^mime-version:\s?\d\.\d/iu,
  /^dkim-signature:.{0,40}\bv\s?=\s?1;/iu,
];

/** Whether a text is a mail as it was sent: headers, a blank line, and the parts as they were encoded. */
export function isMail(text: string): boolean {
  const raw = text.slice(0, HEADER_WINDOW);
  if (!MBOX.test(raw) && !HEADER.test(raw)) return false;
  const front = raw.replaceAll('\r', '').replace(SPACES, ' ');
  let sender = false;
  let sent = false;
  for (const [i, line] of front.split('\n').entries()) {
    if (i === 0 && MBOX.test(line)) continue;
    if (!HEADER.test(line)) break;
    sender ||= /^from:/iu.test(line);
    sent ||= OF_PROGRAMS.some((each) => each.test(line));
  }
  return sender && sent;
}
