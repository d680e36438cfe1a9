import type { Resources } from '../i18n/wording';

/** The key of what stands written in a picture: a label of another product, or a word of the locale. */
export type Caption = `labels:${keyof Resources['labels']}` | `pictures:${keyof Resources['pictures']}`;

/** A caption as it is written in the picture. */
export interface Written {
  readonly words: string;
  /** Of a label on a page in another language: its characters are drawn as Japanese ones then. */
  readonly lang?: string | undefined;
}

/** The device around the parts. */
export type Device = 'phone' | 'browser' | 'paper';

/** A thing on a device, one below the other; `tap` marks the one to touch. */
export type Part = { readonly tap?: boolean } & (
  | { readonly is: 'field' | 'button' | 'row' | 'link' | 'title' | 'bubble' | 'tab'; readonly text: Caption }
  | { readonly is: 'switch'; readonly text: Caption; readonly on: boolean }
  | { readonly is: 'gear' | 'avatar' | 'app' }
  | { readonly is: 'pair'; readonly left: string; readonly right: string }
);

/** A simplified picture of one action. */
export interface Scene {
  readonly device: Device;
  readonly parts: readonly Part[];
  /** The text of the browser's address bar, where that is the thing to look at. */
  readonly address?: Caption;
}

type WrittenPart = Extract<Part, { text: Caption }>['is'];

/** The part to touch. */
export function tap(part: Part): Part {
  return { ...part, tap: true };
}

/** A scene on a phone. */
export function phone(...parts: readonly Part[]): Scene {
  return { device: 'phone', parts };
}

/** A scene in a browser. */
export function browser(...parts: readonly Part[]): Scene {
  return { device: 'browser', parts };
}

/** A browser whose address is what to look at. */
export function browserAt(address: Caption, ...parts: readonly Part[]): Scene {
  return { device: 'browser', parts, address };
}

/** A scene on nothing in particular. */
export function paper(...parts: readonly Part[]): Scene {
  return { device: 'paper', parts };
}

const written =
  (is: Exclude<WrittenPart, 'switch'>) =>
  (text: Caption): Part => ({ is, text });

export const field = written('field');
export const button = written('button');
export const row = written('row');
export const link = written('link');
export const title = written('title');
export const bubble = written('bubble');
/** One of the tabs at the foot of an app; which one it is, is not said. */
export const tab = written('tab');

/** A switch of a settings screen. */
export function toggle(text: Caption, on: boolean): Part {
  return { is: 'switch', text, on };
}

/** Two spellings that are not the same. */
export function pair(left: string, right: string): Part {
  return { is: 'pair', left, right };
}

export const gear: Part = { is: 'gear' };
export const avatar: Part = { is: 'avatar' };
export const app: Part = { is: 'app' };
/** The field for a code: a single one, because nobody knows how long the code is (docs/facts.md, 3.3). */
export const code = field('pictures:codeField');
