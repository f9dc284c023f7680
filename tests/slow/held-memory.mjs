// Prints how much memory a process holds (bytes of heap and buffers) after many small pages, with or without a page of some
// 8 MB read before them. Run with --expose-gc.
import { annotate, extract } from '../../dist/index.js';

const SENTENCE = 'Anna Holm og Karen Lind fra Aarhus Universitet siger, at det er en god dag i byen.';

/** Many lines of names, and many links that are no text. */
const large = () =>
  `<h1>Hej</h1>${`<div><p>${SENTENCE}</div>`.repeat(2000)}<footer>${'<a href=x class=y>link</a> '.repeat(300_000)}</footer>`;

function small() {
  for (let i = 0; i < 300; i++) {
    extract(`<h1>Hej ${i}</h1><p>Den 12. marts 2019: ${SENTENCE}`);
    annotate(`${SENTENCE} ${i}`);
  }
}

if (process.argv[2] === 'large') {
  extract(large());
  annotate(`${SENTENCE}\n`.repeat(40_000));
}
small();
for (let i = 0; i < 3; i++) globalThis.gc();
const { heapUsed, arrayBuffers } = process.memoryUsage();
console.log(heapUsed + arrayBuffers);
