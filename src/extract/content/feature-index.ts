/** The place of a feature in a vector, by its name: names that move take their weights with them. */
export function indexIn<Name extends string>(names: readonly Name[]): (name: Name) => number {
  const places = new Map(names.map((name, index) => [name, index]));
  return (name) => places.get(name)!;
}
