import { fields, type Field, type SearchData, type Target } from './data';
import { kanaOf } from './romaji';
import type { Beyond } from './said';
import { correctionBy } from './mistyped';
import { isMeaning, lexiconOf, namesProduct, normalize, tokensOf, type Tokens } from './normalize';

/** No more screens than can be taken in at once. */
export const mostFound = 3;

/** What is behind this many characters is not looked at. */
const longestRead = 200;

/** How much a sentence says for its screen, by where it stands. */
const weights: Readonly<Record<Field, number>> = { said: 1, title: 0.9, answer: 0.8, action: 0.6, detail: 0.4 };

/** What a screen's second best sentence adds, as a share of the best, and each further one of the one before. */
const further = 0.6;
const mostSentences = 5;

/** Below this share of what was typed, weighed by how rare it is, a sentence has nothing to do with it. */
const leastShare = 0.2;

/** A long sentence says as much as a short one, and more beside it: the power with which its length counts against it. */
const lengthPower = 0.5;

/** Nobody looks on while an account is misused: such a screen stands before others that are nearly as likely. */
const urgency = 1.25;

/** A sentence with this share of what was typed is what was meant, whatever else shares words with it. */
const nearlyAll = 0.85;

/** Whoever means another product is led into this one by every word but its name: unless LINE WORKS is named, that counts more. */
const misled = 1.25;

/** A screen that was found, and the sentence by which it was. */
export interface Found {
  readonly target: Target;
  readonly field: Field;
  readonly sentence: string;
  readonly score: number;
}

export interface SearchResult {
  /** The best first; none where nothing fits. */
  readonly found: readonly Found[];
  /** What this guide cannot help with, where that is what was typed. */
  readonly beyond: Beyond | null;
}

/** Finds screens by what somebody typed, however they typed it. Never throws. */
export type Search = (words: string) => SearchResult;

interface Sentence {
  readonly text: string;
  readonly field: Field;
  readonly owner: Target | Beyond;
  /** Whether it speaks against its owner. */
  readonly against?: true;
}

/** A sentence, by its number, that has a token. */
interface Holder {
  readonly at: number;
  readonly weight: number;
}

/** Prepares a search in the wording of a locale. */
export function createSearch(data: SearchData): Search {
  const lexicon = lexiconOf(data.alike, data.readings);
  const sentences = sentencesOf(data);
  const tokens = sentences.map(({ text }) => tokensOf(text, lexicon));
  const holders = new Map<string, Holder[]>();
  tokens.forEach((own, at) => {
    for (const [token, weight] of own) {
      const others = holders.get(token);
      if (others) others.push({ at, weight });
      else holders.set(token, [{ at, weight }]);
    }
  });
  const correct = correctionBy(new Map([...holders].map(([token, own]) => [token, own.length])));
  const inKana = (text: string) =>
    data.romaji ? text.replace(/[a-z]+/g, (word) => (holders.has(word) ? word : (kanaOf(word) ?? word))) : text;
  // What few sentences have tells more (inverse document frequency).
  const rarity = (token: string) => Math.log(1 + sentences.length / (0.5 + (holders.get(token)?.length ?? 0)));
  const lengthOf = (all: Tokens) =>
    Math.sqrt([...all].reduce((sum, [token, weight]) => sum + (weight * rarity(token)) ** 2, 0));
  const lengths = tokens.map((own) => lengthOf(own) ** lengthPower);

  return (words) => {
    const plain = normalize(words.slice(0, longestRead));
    const typed = tokensOf(inKana(correct(plain)), lexicon);
    const length = lengthOf(typed);
    const known = lengthOf(new Map([...typed].filter(([token]) => holders.has(token))));
    // By number, not in maps: this runs at every key, on slow phones too.
    const shared = new Float64Array(sentences.length);
    const meant = new Uint8Array(sentences.length);
    for (const [token, weight] of typed) {
      const tells = weight * rarity(token) ** 2;
      const isMeant = isMeaning(token);
      for (const holder of holders.get(token) ?? []) {
        shared[holder.at] = (shared[holder.at] ?? 0) + tells * holder.weight;
        if (isMeant) meant[holder.at] = 1;
      }
    }
    const hitsOf = (isHit: (sum: number, at: number) => boolean) =>
      sentences.flatMap((sentence, at): readonly Hit[] => {
        const sum = shared[at] ?? 0;
        if (sum === 0 || !isHit(sum, at)) return [];
        const score = (sum / (length * (lengths[at] ?? 1))) * weights[sentence.field];
        return [{ sentence, share: sum / length ** 2, score }];
      });
    const near = hitsOf((sum) => sum / length ** 2 >= leastShare);
    // Where words that nobody wrote hide what is meant, what is known of it has to do.
    const isHidden = near.length === 0;
    return rank(
      isHidden ? hitsOf((sum, at) => meant[at] === 1 && sum / known ** 2 >= leastShare) : near,
      namesProduct(plain),
    );
  };
}

function sentencesOf({ targets, beyond }: SearchData): readonly Sentence[] {
  return [
    ...targets.flatMap((owner) => [
      ...fields.flatMap((field) =>
        (field === 'title' ? [owner.name] : (owner[field] ?? [])).map((text) => ({ text, field, owner })),
      ),
      ...(owner.not ?? []).map((text) => ({ text, field: 'said' as const, owner, against: true as const })),
    ]),
    ...Object.entries(beyond).flatMap(([owner, texts]) =>
      texts.map((text) => ({ text, field: 'said' as const, owner: owner as Beyond })),
    ),
  ];
}

interface Hit {
  readonly sentence: Sentence;
  /** How much of what was typed it has. */
  readonly share: number;
  readonly score: number;
}

function rank(hits: readonly Hit[], isNamed: boolean): SearchResult {
  const byOwner = new Map<Target | Beyond, Hit[]>();
  const against = new Map<Target | Beyond, number>();
  for (const hit of hits) {
    const { owner } = hit.sentence;
    if (hit.sentence.against) against.set(owner, Math.max(hit.score, against.get(owner) ?? 0));
    else byOwner.set(owner, [...(byOwner.get(owner) ?? []), hit]);
  }
  const scored = [...byOwner].map(([owner, own]) => {
    const sorted = [...own];
    sorted.sort((one, other) => other.score - one.score);
    const sum = sorted.slice(0, mostSentences).reduce((total, { score }, at) => total + score * further ** at, 0);
    const isUrgent = typeof owner === 'object' && owner.step === 'lost-phone';
    const best = sorted[0]?.score ?? 0;
    const denied = (against.get(owner) ?? 0) > best;
    return {
      owner,
      best: sorted[0]?.sentence,
      saysAll: (sorted[0]?.share ?? 0) > nearlyAll,
      score: sum * (isUrgent ? urgency : typeof owner === 'string' && !isNamed ? misled : 1) * (denied ? 0.3 : 1),
    };
  });
  scored.sort((one, other) => other.score - one.score);
  const [first] = scored;
  const found: Found[] = [];
  for (const { owner, best, score } of scored) {
    if (typeof owner === 'string' || !best || found.some(({ target }) => isSame(target, owner))) continue;
    found.push({ target: owner, field: best.field, sentence: best.text, score });
    if (found.length === mostFound) break;
  }
  const isMeant = scored.some(({ owner, saysAll }) => owner === found[0]?.target && saysAll);
  return { found, beyond: first && typeof first.owner === 'string' && !isMeant ? first.owner : null };
}

/** Two reasons lead to the same screen: three results are three screens. */
function isSame(one: Target, other: Target): boolean {
  return one.step === other.step;
}
