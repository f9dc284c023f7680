// Stands in the bundle for dom-serializer, which css-select's tree helpers bring along with two tables of entities that
// are decoded when they are loaded: selecting elements writes none.
export default function serialize() {
  throw new Error('this build selects elements and serializes none');
}
