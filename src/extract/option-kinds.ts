/** What an option takes: `says` words it for a message, `fault` words what is wrong with a value; null where it fits. */
export interface Kind {
  readonly says: string;
  readonly fault: (value: unknown) => string | null;
}

/** Any value that passes a test. */
export const plain = (says: string, fits: (value: unknown) => boolean): Kind => ({
  says,
  fault: (value) => (fits(value) ? null : `, not ${shown(value)}`),
});

/** A kind that also takes null. */
export const orNull = ({ says, fault }: Kind): Kind => ({
  says: `${says} or null`,
  fault: (value) => (value === null ? null : fault(value)),
});

/** An array whose entries are of one kind; the message names the first entry at fault. */
export const listOf = (says: string, each: Kind): Kind => ({
  says: `an array of ${says}`,
  fault: (value) => {
    if (!Array.isArray(value)) return `, not ${shown(value)}`;
    const at = value.findIndex((entry) => each.fault(entry) !== null);
    return at < 0 ? null : `, not entry ${at} of this array: ${inEntry(each, value[at])}`;
  },
});

/** An object with the needed fields, each of its own kind; unknown fields are ignored. The message names the field at fault. */
export const objectWith = (says: string, needed: readonly string[], fields: Readonly<Record<string, Kind>>): Kind =>
  objectOf(says, needed, fields, () => null);

/** An object as `objectWith` takes it, but without unknown fields: they are misspelled. */
export const objectOfOnly = (says: string, needed: readonly string[], fields: Readonly<Record<string, Kind>>): Kind =>
  objectOf(says, needed, fields, (name) => `: '${name}' is not one of its fields, which are ${Object.keys(fields).join(', ')}`);

const objectOf = (
  says: string,
  needed: readonly string[],
  fields: Readonly<Record<string, Kind>>,
  unknown: (name: string) => string | null,
): Kind => ({
  says,
  fault: (value) => {
    if (!isObject(value)) return `, not ${shown(value)}`;
    for (const name of [...needed, ...Object.keys(value)]) {
      const kind = Object.hasOwn(fields, name) ? fields[name]! : null;
      if (kind === null) {
        const wrong = unknown(name);
        if (wrong !== null) return wrong;
        continue;
      }
      if (value[name] === undefined && !needed.includes(name)) continue;
      const fault = kind.fault(value[name]);
      if (fault !== null) return `: its '${name}' takes ${kind.says}${fault}`;
    }
    return null;
  },
});

/** A kind of arrays that also needs an entry. */
export const notEmpty = ({ says, fault }: Kind): Kind => ({
  says: `${says}, at least one`,
  fault: (value) => (Array.isArray(value) && value.length === 0 ? ', not an empty one' : fault(value)),
});

/** An object whose values are of one kind, under the given names; under any name where `names` is null. */
export const recordOf = (says: string, each: Kind, names: readonly string[] | null): Kind => ({
  says,
  fault: (value) => {
    if (!isObject(value)) return `, not ${shown(value)}`;
    for (const [name, one] of Object.entries(value)) {
      if (names !== null && !names.includes(name)) return `; '${name}' is not one of them`;
      if (one !== undefined && each.fault(one) !== null) return `, not ${shown(one)} as '${name}'`;
    }
    return null;
  },
});

/** What is wrong with an entry: the entry itself, or one of its fields. */
const inEntry = ({ fault }: Kind, entry: unknown): string => {
  const text = fault(entry)!;
  return text.startsWith(': ') ? text.slice(': '.length) : `it is ${shown(entry)}`;
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Most UTF-16 units of a wrong value that a message repeats. */
const MOST_SHOWN = 60;

/** How a message names a wrong value. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, MOST_SHOWN)}'`;
  if (Array.isArray(value)) return 'this array';
  if (typeof value === 'function') return 'a function';
  return isObject(value) ? 'this object' : String(value);
}
