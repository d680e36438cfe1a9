import { closest, distance } from 'fastest-levenshtein';
import { reasons } from '../diagnosis/reasons';
import { stepIds } from '../diagnosis/steps';
import { locales } from '../i18n/locales';
import type { FileProblem, PlacedProblem } from './fileProblems';
import { placeholders } from './formTemplate';
import { isNarrowing } from './leaveOut';
import { limitOf } from './limits';
import type { ProblemCode } from './problems';
import { longestFile } from './readSettings';
import {
  fieldsOfFile,
  formFieldOf,
  itemParts,
  noticeLevels,
  settingPaths,
  settingsTable,
  type Kind,
  type SettingPath,
} from './table';
import type { Say } from './texts';

/** The problems of a settings file in words, a line of the file before each. */
export function problemsInWords(problems: readonly FileProblem[], say: Say): readonly string[] {
  return problems.map((problem) => {
    if (problem.field === null) return wholeInWords(problem, say);
    const { line, field, code } = problem;
    const sentences = [say(`problems.${code}`, { limit: limitOf(field, code) ?? '' }), ...hints(problem, say)];
    const named = say('file.leftOut.item', { field: nameOf(field, say), problem: joined(sentences) });
    return say('report:line', { line, problem: named });
  });
}

function wholeInWords(problem: Extract<FileProblem, { field: null }>, say: Say): string {
  switch (problem.code) {
    case 'not-json': {
      const { kind, line, column, found, instead } = problem;
      return say('report:place', {
        line,
        at: column,
        what: say(`report:json.${kind}`, { found: shown(found), instead }),
      });
    }
    case 'too-large':
      return say('file.failure.too-large', { limit: longestFile });
    case 'not-settings':
    case 'not-utf8':
      return say(`file.failure.${problem.code}`);
    case 'empty-file':
    case 'shift-jis':
    case 'utf-16':
      return say(`report:file.${problem.code}`);
  }
}

/** What else helps to mend a field: what is there, and what could be. */
function hints({ field, code, value, isPathForName }: PlacedProblem, say: Say): readonly string[] {
  const hint: string[] = [];
  const quoted = codesWithValue.has(code) ? shown(value) : '';
  if (quoted !== '') hint.push(say('report:value', { value: quoted }));
  if (isPathForName) {
    const outer = field.slice(0, -lastKey(field).length - 1);
    return [say('report:inside', { outer: shown(outer), inner: shown(lastKey(field)) })];
  }
  const choices = choicesFor(field, code);
  const near =
    code === 'unknown-step'
      ? nearest(lastKey(field), stepIds)
      : nearest(code === 'unknown-field' ? lastKey(field) : quoted, choices);
  if (near !== undefined) hint.push(say('report:near', { near }));
  else if (choices.length > 0) hint.push(say('report:choices', { values: choices.join(' / ') }));
  if (/\.\d+$/.test(field) && code !== 'repeated' && isNarrowing(field.split('.'))) hint.push(say('report:whole'));
  return hint;
}

const codesWithValue: ReadonlySet<ProblemCode> = new Set([
  'not-text',
  'not-a-flag',
  'not-a-list',
  'not-fields',
  'unknown-locale',
  'not-offered',
  'hidden-characters',
  'not-mail',
  'not-phone',
  'not-https',
  'misleading-address',
  'not-an-origin',
  'not-a-choice',
  'not-a-picture',
  'not-a-colour',
  'not-a-time',
  'ends-before',
  'not-a-date',
  'unknown-placeholder',
  'misplaced-placeholder',
  'repeated',
] as const);

/** What could stand there instead. */
function choicesFor(field: string, code: ProblemCode): readonly string[] {
  if (code === 'unknown-locale') return locales;
  if (code === 'not-a-choice') {
    const path = formFieldOf(field);
    const row = path && settingsTable[path];
    if (row?.kind === 'contacts') return reasons;
    if (row?.kind === 'notices') return lastKey(field) === 'level' ? noticeLevels : reasons;
    return row && 'values' in row ? row.values : [];
  }
  if (code === 'unknown-placeholder') return placeholders;
  return code === 'unknown-field' ? keysBeside(field) : [];
}

/** The keys that are known where an unknown one stands. */
function keysBeside(field: string): readonly string[] {
  const list = formFieldOf(field);
  if (list && /^\w+\.\d+\./.test(field)) return partsIn(list);
  const outer = field.slice(0, -lastKey(field).length);
  if (outer === '') return Object.keys(fieldsOfFile(String, String));
  return settingPaths.filter((path) => path.startsWith(outer)).map((path) => path.slice(outer.length));
}

function lastKey(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}

/** The one of several words that a mistyped one is likely to be. */
function nearest(word: string, words: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  // Two languages differ in as little as two letters.
  const likely = words.filter((each) => each.length > 3 && isNear(each.toLowerCase(), typed));
  return likely.length > 0 ? closest(word, likely) : undefined;
}

function isNear(word: string, typed: string): boolean {
  return distance(word, typed) <= word.length / 3 || hasSameLetters(word, typed);
}

function hasSameLetters(word: string, other: string): boolean {
  const times = (letter: string, text: string) => text.split(letter).length;
  return (
    word.length === other.length && Array.from(word).every((letter) => times(letter, word) === times(letter, other))
  );
}

/** What a field is called, with the way to it in the file. Items are counted from 1. */
function nameOf(field: string, say: Say): string {
  const path = formFieldOf(field);
  if (path === undefined) {
    const [outer = ''] = field.split('.');
    const label = labelOfGroup(outer, say);
    return label === undefined ? shown(field) : say('fieldInFile', { label, field: shown(field) });
  }
  const label = say(`fields.${path}.label`);
  const rest = field.slice(path.length + 1);
  const [, item, part] = /^(\d+)(?:\.(.+))?$/.exec(rest) ?? [];
  if (item === undefined) return say('fieldInFile', { label, field: shown(field) });
  const list = say('report:item', { field: say('fieldInFile', { label, field: path }), number: Number(item) + 1 });
  if (part === undefined) return list;
  const [known = ''] = part.split('.');
  const named = partsIn(path).includes(known)
    ? say('fieldInFile', { label: say(labelOfPart(settingsTable[path].kind, known)), field: part })
    : shown(part);
  return say('fieldNamed', { group: list, field: named });
}

/** The parts of an item of a list. */
function partsIn(path: SettingPath): readonly string[] {
  const { kind } = settingsTable[path];
  return kind === 'links' || kind === 'notices' || kind === 'contacts' ? itemParts[kind] : [];
}

/** What a part of an item is called; those that a contact has in common with the administrator mean the same. */
function labelOfPart(kind: Kind, part: string): string {
  if (kind === 'links') return `link.${part}`;
  if (kind === 'notices') return `notice.parts.${part}`;
  if (part === 'office') return 'contact.office';
  return part === 'reasons' ? 'contact.reasonsLegend' : `fields.administrator.${part}.label`;
}

/** What is asked for by several fields in one object; undefined for what is no such object. */
function labelOfGroup(outer: string, say: Say): string | undefined {
  const first = settingPaths.find((path) => path.startsWith(`${outer}.`));
  if (first === undefined) return undefined;
  const { group } = settingsTable[first];
  return group === outer ? say(`groups.${group}`) : say(`fields.${first}.label`);
}

/** A value of a file as it can be shown: short, and with nothing invisible in it. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const letters = Array.from(text);
  const short = letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : text;
  return short.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]/gu,
    (hidden) => `<U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

/** Sentences one after the other: a space parts them where sentences end in a full stop with one. */
function joined(sentences: readonly string[]): string {
  return sentences.reduce((text, sentence) => (/[。！？]$/.test(text) ? text + sentence : `${text} ${sentence}`));
}
