import { stepIds } from '../diagnosis/steps';
import { locales } from '../i18n/locales';
import type { ProblemCode } from './problems';
import { isOfKind, itemParts, settingPaths } from './table';

/** The keys to a value, from the outside in. */
type Way = readonly (string | number)[];

type Fields = Record<string | number, unknown>;

/** What a wrong item is replaced by until all problems of a round are known: their places would change. */
const gone = Symbol('gone');

const knownKeys: ReadonlySet<string> = new Set(
  ['$schema', ...Object.values(itemParts).flat(), ...locales, ...stepIds, ...settingPaths].flatMap((path) =>
    path.split('.'),
  ),
);

/** A copy of a settings file out of which what is wrong is taken, problem by problem. */
export interface Draft {
  readonly file: unknown;
  /** Where a value of the draft is in the file, from whose lists nothing is missing. */
  readonly placeOf: (way: Way) => Way;
  /** Takes out the value at `way`, or as much of what it is in as has to go with it. */
  readonly leaveOut: (way: Way, code: ProblemCode, limit: unknown) => void;
  /** `way`, which leads to a key that nobody asked for, and the ways to those beside it that are known nowhere in a file. */
  readonly unknownBeside: (way: Way) => readonly Way[];
  /** Closes the gaps in lists; to be called before the draft is read again. */
  readonly close: () => void;
}

/** The draft of a file, which has to be plain data. Fields that are left empty are as if they were not there. */
export function draftOf(file: unknown): Draft {
  const places = new Map<unknown[], readonly number[]>();
  const gaps = new Map<unknown[], () => void>();

  function copy(value: unknown): unknown {
    if (Array.isArray(value)) {
      const items: unknown[] = value.map(copy);
      places.set(items, [...items.keys()]);
      return items;
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => inner !== null && (typeof inner !== 'string' || inner.trim() !== ''))
        .map(([key, inner]) => [key, copy(inner)]),
    );
  }

  const draft = copy(file);

  return {
    file: draft,
    placeOf(way) {
      let at = draft;
      return way.map((key) => {
        const place = Array.isArray(at) ? places.get(at)?.[Number(key)] : undefined;
        at = (at as Fields | undefined)?.[key];
        return place ?? key;
      });
    },
    leaveOut(way, code, limit) {
      let at = draft as Fields;
      for (const [depth, key] of way.entries()) {
        const inner = at[key];
        if (inner === undefined || inner === gone) return;
        const isLast = depth === way.length - 1;
        if (Array.isArray(inner)) {
          const parent = at;
          gaps.set(inner, () => {
            if (inner.length === 0) delete parent[key];
          });
          if (isLast && code === 'too-many') inner.fill(gone, Number(limit));
          else if (isLast || (isNarrowing(way) && code !== 'repeated')) delete at[key];
          else if (depth === way.length - 2 || !(isAside(code) || isOfContact(way, code)))
            inner[Number(way[depth + 1])] = gone;
          else {
            at = inner as unknown as Fields;
            continue;
          }
          return;
        }
        if (isLast) {
          delete at[key];
          return;
        }
        at = inner as Fields;
      }
    },
    unknownBeside(way) {
      const outer = way.slice(0, -1);
      const object = outer.reduce<unknown>((at, key) => (at as Fields | undefined)?.[key], draft);
      // It may have been left out meanwhile.
      const others = Object.keys(object ?? {}).filter((key) => !knownKeys.has(key));
      return [way, ...others.map((key) => [...outer, key])];
    },
    close() {
      for (const [list, afterwards] of gaps) {
        const left = [...list.keys()].filter((index) => list[index] !== gone);
        places.set(
          list,
          left.map((index) => places.get(list)?.[index] ?? index),
        );
        list.splice(0, list.length, ...left.map((index) => list[index]));
        afterwards();
      }
      gaps.clear();
    },
  };
}

/**
 * Whether a list says what there is at all. Of the others a wrong item alone is left out; of these it would hide a way to log
 * in, or a language, that the company has, so the whole list is.
 */
export function isNarrowing([field]: Way): boolean {
  return settingPaths.some((path) => path === field && (isOfKind(path, 'some') || isOfKind(path, 'locales')));
}

/** Whether a contact can do without what is wrong with it: one that is right but for a line is still somebody to turn to. */
function isOfContact([field, , part]: Way, code: ProblemCode): boolean {
  // Without its reasons it would be there for all of them.
  if (part === 'reasons' && code !== 'repeated') return false;
  return settingPaths.some((path) => path === field && isOfKind(path, 'contacts'));
}

/** Whether an item can do without what is wrong with it: something is said that nobody asked for. */
function isAside(code: ProblemCode): boolean {
  return code === 'unknown-field' || code === 'unknown-locale';
}
