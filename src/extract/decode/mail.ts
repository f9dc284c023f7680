/** How much of a text is searched for the headers of a mail. */
const HEADER_WINDOW = 8192;
/** The line before the headers where mails are kept one behind the other in a file. */
const MBOX = /^From \S+ [^\n]*\d:\d\d/u;
/** A header, or a further line of one. */
const HEADER = /^(?:[\w-]{1,80}:|[ \t])/u;
/**
 * Headers that only programs write. "From", "To", "Date" and "Subject" alone are no sign: releases copied from a mail begin
 * with them, and those are articles.
 */
const OF_PROGRAMS = /^(?:received: (?:from|by) |(?:return-path|delivered-to|message-id|mime-version|dkim-signature):)/iu;

/** Whether a text is a mail as it was sent: headers, a blank line, and the parts as they were encoded. */
export function isMail(text: string): boolean {
  const front = text.slice(0, HEADER_WINDOW);
  if (!MBOX.test(front) && !HEADER.test(front)) return false;
  let sender = false;
  let sent = false;
  for (const [i, line] of front.split('\n').entries()) {
    if (i === 0 && MBOX.test(line)) continue;
    if (!HEADER.test(line)) break;
    sender ||= /^from:/iu.test(line);
    sent ||= OF_PROGRAMS.test(line);
  }
  return sender && sent;
}
