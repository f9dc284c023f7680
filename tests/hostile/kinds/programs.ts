import { article, FACTS, repeated, type HostileKind } from '../hostile-page';

const SIZES: HostileKind['sizes'] = [10, 10_000, 200_000];
const program = (text: string): string => article({ after: `<script>window.state=${text}</script>` });
const paragraphs = (count: number): string => JSON.stringify('<p>En kran flytter varer, og ingen sidder i den.</p>'.repeat(count));

/** Scripts that might contain the text of a page that shows little. */
export const programs: readonly HostileKind[] = [
  repeated('a program of opening brackets', SIZES, (n) => program('['.repeat(n))),
  repeated('a program of nested lists', SIZES, (n) => program('['.repeat(n) + ']'.repeat(n))),
  repeated('a program of assignments', SIZES, (n) => program('[1];a=['.repeat(n))),
  repeated('a program of quotation marks', SIZES, (n) => program('"="'.repeat(n))),
  repeated('a program of backslashes', SIZES, (n) => program(`"${'\\'.repeat(n)}`)),
  repeated('a program of nested blocks', SIZES, (n) =>
    program(`${'{"type":"paragraph","children":['.repeat(n)}{"text":"x"}${']}'.repeat(n)}`),
  ),
  repeated('a program of nested lists of blocks', SIZES, (n) => program(`[${'{"type":"list","items":['.repeat(n)}1${']}'.repeat(n)}]`)),
  repeated('a program with an article of another title', SIZES, (n) =>
    program(`{"title":"En helt anden historie","body":${paragraphs(n)}}`),
  ),
  repeated('a program with many articles', SIZES, (n) =>
    program(`[${Array.from({ length: Math.ceil(n / 20) }, (_, i) => `{"body":${paragraphs(15 + (i % 9))}}`).join(',')}]`),
  ),
  repeated('a program with the signs of tags', SIZES, (n) =>
    program(`{"title":${JSON.stringify(FACTS.title)},"body":${JSON.stringify(`<p>a</p><p>b</p><p>c</p>${'<'.repeat(n)}`)}}`),
  ),
];
