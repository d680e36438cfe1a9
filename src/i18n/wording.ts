import type { LocaleFiles } from '../../locales/files';
import type { sourceLocale } from './locales';
import type { ProductLabelId } from './productLabels';
import type { DemandedTexts } from './texts';

type Source = LocaleFiles[typeof sourceLocale];

/** All wording of a locale, in the shape of the source. */
export type Wording = Source;

/** The wording of every locale but the source, which also says what the Japanese labels mean. */
export interface Translation extends Wording {
  readonly glosses: Readonly<Record<ProductLabelId, string>>;
}

/** All texts of a locale's pages: its wording, and the labels of other products, which are Japanese everywhere. */
export interface Resources extends Wording {
  readonly labels: Readonly<Record<ProductLabelId, string>>;
  readonly glosses: Readonly<Record<ProductLabelId, string>>;
}

/** The keys that `Shape` demands and `Text` lacks, with the way to them; `never` if there are none. */
export type Missing<Text, Shape, Way extends string = ''> = [Text] extends [Shape]
  ? never
  : Shape extends readonly unknown[] | string
    ? Way
    : {
        [K in keyof Shape & string]: K extends keyof Text ? Missing<Text[K], Shape[K], Step<Way, K>> : Step<Way, K>;
      }[keyof Shape & string];

/** The keys in `Text` that `Shape` does not know, with the way to them; `never` if there are none. */
export type Superfluous<Text, Shape, Way extends string = ''> = Text extends string
  ? never
  : Text extends readonly (infer Item)[]
    ? NonNullable<Shape> extends readonly (infer Known)[]
      ? Superfluous<Item, Known, Way>
      : never
    : Text extends object
      ? {
          [K in keyof Text & string]-?: K extends KeyOf<Shape>
            ? Superfluous<NonNullable<Text[K]>, NonNullable<ValueAt<Shape, K>>, Step<Way, K>>
            : Step<Way, K>;
        }[keyof Text & string]
      : never;

type Step<Way extends string, Key extends string> = Way extends '' ? Key : `${Way}.${Key}`;

/** The keys of any of the types of a union. */
type KeyOf<Shape> = Shape extends unknown ? keyof Shape : never;

type ValueAt<Shape, K> = Shape extends unknown ? (K extends keyof Shape ? Shape[K] : never) : never;

/** The keys that a locale lacks, and those that it has too much. */
interface Problems<L extends keyof LocaleFiles> {
  readonly 'is missing': Missing<LocaleFiles[L], L extends typeof sourceLocale ? DemandedTexts : Translation>;
  readonly 'is not in the source': Superfluous<LocaleFiles[L], Translation>;
}

type InWords<L extends string, Way, Problem extends string> = Way extends string
  ? `locales/${L}: ${Way} ${Problem}`
  : never;

/** The problems of all locales, in words; `never` if there are none. */
type Complaint = {
  [L in keyof LocaleFiles]: {
    [P in keyof Problems<L>]: InWords<L, Problems<L>[P], P>;
  }[keyof Problems<L>];
}[keyof LocaleFiles];

/** A namespace that all locales share. While a locale says too little or too much, its complaint is demanded like one. */
export type SharedName = keyof (Pick<Resources, 'labels'> & Record<Complaint, never>);
