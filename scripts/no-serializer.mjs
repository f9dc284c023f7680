// Replaces dom-serializer in the bundle. css-select's tree helpers import it, and it decodes two tables of entities when
// it is loaded; selecting elements serializes none.
export default function serialize() {
  throw new Error('this build selects elements and serializes none');
}
