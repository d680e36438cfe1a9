import type { wording } from '../../locales/ja';
import type { ProductLabelId } from './productLabels';

type Source = typeof wording;

/** Words that somebody may type into the finder, with those that the guide uses: as many as a language has. */
type Synonyms = Readonly<Record<string, string>>;

/** All wording of a locale, in the shape of the source. */
export interface Wording extends Omit<Source, 'map'> {
  readonly map: Omit<Source['map'], 'synonyms'> & { readonly synonyms: Synonyms };
}

/** The wording of every locale but the source: what the Japanese labels mean comes with it. */
export interface Translation extends Wording {
  readonly glosses: Readonly<Record<ProductLabelId, string>>;
}

/** What a page can say: the wording, and the labels of other products, which are Japanese everywhere. */
export interface Resources extends Wording {
  readonly labels: Readonly<Record<ProductLabelId, string>>;
  readonly glosses: Readonly<Record<ProductLabelId, string>>;
}

/** The keys in `Text` that `Shape` does not know, at any depth; `never` if there are none. */
export type Superfluous<Text, Shape> = Text extends string
  ? never
  : Text extends readonly (infer Item)[]
    ? NonNullable<Shape> extends readonly (infer Known)[]
      ? Superfluous<Item, Known>
      : never
    : Text extends object
      ? {
          [K in keyof Text]-?: K extends KeyOf<Shape>
            ? Superfluous<NonNullable<Text[K]>, NonNullable<ValueAt<Shape, K>>>
            : K;
        }[keyof Text]
      : never;

/** The keys of any of the types of a union. */
type KeyOf<Shape> = Shape extends unknown ? keyof Shape : never;

type ValueAt<Shape, K> = Shape extends unknown ? (K extends keyof Shape ? Shape[K] : never) : never;

/**
 * The wording of a locale, as it is. A key that is missing, or that the source does not have, is a compile error; JSON files
 * are no literals, so `satisfies` alone would let the latter pass.
 */
export function translation<T extends Translation>(
  texts: [Superfluous<T, Translation>] extends [never] ? T : { readonly superfluous: Superfluous<T, Translation> },
): Translation {
  return texts as T;
}
