export { mutantOf, fuzzStretch } from './stretch';
export { corpusPages, fixturePages } from './pages';
