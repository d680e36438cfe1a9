import { stepIds, steps, type StepId } from '../../diagnosis/steps';
import { stepText, type Translate } from '../../i18n/keys';
import { plainText, readAloud } from '../../i18n/plainText';
import { fillSlots } from '../../i18n/slots';

/**
 * The steps in whose wording all of `words` occur, in any width and case, also by another word for the same thing
 * (「コード」 for 「認証番号」). All steps if there are no words.
 */
export function findSteps(t: Translate<'desk'>, words: string): ReadonlySet<StepId> {
  const phrase = plain(words).trim();
  if (phrase === '') return new Set(stepIds);
  const synonyms = Object.entries(t('map:synonyms', { returnObjects: true }));
  const texts = new Map(stepIds.map((step) => [step, textOf(t, step)]));
  const withAll = (wanted: readonly string[]) => {
    const meant = wanted.map((word) => [
      word,
      ...synonyms.flatMap(([other, ours]) => (plain(other).includes(word) ? [plain(ours)] : [])),
    ]);
    return new Set(
      stepIds.filter((step) => meant.every((some) => some.some((word) => texts.get(step)?.includes(word)))),
    );
  };
  // In Vietnamese a word has several parts, each of which occurs in many others.
  const found = withAll([phrase]);
  return found.size > 0 ? found : withAll(phrase.split(/\s+/));
}

/** All that a step says, as plain text. */
function textOf(t: Translate, step: StepId): string {
  const { title, lead, caution, actions = [], more = [], answers } = stepText(t, step);
  const texts = [
    t(`phases.${steps[step].phase}`),
    title,
    lead,
    caution,
    ...actions.flatMap(({ text, detail }) => [text, detail]),
    ...more.flatMap((part) => [part.title, ...part.actions]),
    ...Object.values(answers).flatMap(({ label, hint }) => [label, hint]),
  ];
  const said = fillSlots(t, texts.filter((text) => text !== undefined).join('\n'));
  // Whoever reads easy Japanese may type a word as it is read, and leaves out the spaces.
  return [said, readAloud(said)].flatMap((text) => [plain(text), plain(text).replaceAll(' ', '')]).join('\n');
}

function plain(text: string): string {
  // Diacritics are left off in a hurry: NFKD parts them from their letters, and Japanese and Korean signs stay together.
  const letters = plainText(text)
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '');
  return letters.normalize('NFKC').replaceAll('đ', 'd');
}
