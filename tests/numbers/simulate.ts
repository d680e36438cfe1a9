import { everythingPossible } from '../../src/diagnosis/possibilities';
import { isOutcome, stepIds } from '../../src/diagnosis/steps';
import type { Locale } from '../../src/i18n/locales';
import { readPath } from '../../src/navigation/paths';
import { stepView, type StepView } from '../../src/navigation/stepView';
import { placeId, type Count, type Place } from '../../src/numbers/count';
import { begin, goOn, symptomOf, type Followed, type Seen } from '../../src/numbers/follow';

/** A request as a page makes it, and when. */
export interface Asked {
  readonly count: Count;
  /** In milliseconds from the beginning of the time that is played. */
  readonly at: number;
}

/** What really happened, counted by who played it and not by what the requests say. */
export interface Truth {
  starts: number;
  /** By the place, where each way was last led. */
  readonly ends: Map<string, number>;
  readonly flows: Map<string, number>;
  readonly startsByLocale: Map<Locale, number>;
  helped: number;
  notHelped: number;
}

interface Played {
  readonly asked: readonly Asked[];
  readonly truth: Truth;
}

/** A generator of chances that begins with a seed (mulberry32). */
function chancesFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const locales: readonly Locale[] = ['ja', 'ja', 'ja', 'ja', 'ja', 'ja-easy', 'en', 'vi', 'zh-Hans', 'ko'];

const views = new Map<string, StepView>();

/** The view of an address, as a page has it. */
function viewAt(address: string): StepView {
  const known = views.get(address);
  if (known) return known;
  const [path = '', fragment] = address.replace(/^\.\./, '').split('#');
  const page = readPath(path, 'ja');
  if (!page) throw new Error(`${address} is no page.`);
  const view = stepView({ page, root: '..', fragment: fragment ? `#${fragment}` : '', possible: everythingPossible });
  views.set(address, view);
  return view;
}

function seenOf(view: StepView, locale: Locale, isTapped: boolean): Seen {
  return {
    locale,
    place: placeOf(view),
    tried: view.tried,
    isTapped,
    isFresh: view.selfHref === view.restartHref,
  };
}

function placeOf({ step, reason }: StepView): Place {
  return { step, reason: step === 'contact-admin' ? reason : null };
}

/**
 * Plays `people` who go through the real diagnosis within `durationMs`: they choose answers, go back by the page and by the browser, load
 * the page again, begin anew, come by a link to any step, and give up anywhere.
 */
export function simulate(people: number, seed: number, durationMs: number): Played {
  const chance = chancesFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item;
  const asked: Asked[] = [];
  const truth: Truth = {
    starts: 0,
    ends: new Map(),
    flows: new Map(),
    startsByLocale: new Map(),
    helped: 0,
    notHelped: 0,
  };
  const one = <Key>(table: Map<Key, number>, key: Key) => table.set(key, (table.get(key) ?? 0) + 1);

  for (let person = 0; person < people; person += 1) {
    const locale = pick(locales);
    let at = chance() * durationMs;
    const entry = chance() < 0.9 ? 'index' : pick(stepIds.filter((step) => !isOutcome(step) && step !== 'start'));
    let address = `../${locale}/${entry}.html`;
    const history = [address];
    let view = viewAt(address);
    let followed: Followed = begin(seenOf(view, locale, false));
    // Where the way that goes on was last led; null before its first answer.
    let last: string | null = null;
    const show = (next: string, isTapped: boolean) => {
      address = next;
      view = viewAt(next);
      const [now, count] = goOn(followed, seenOf(view, locale, isTapped));
      followed = now;
      if (count) asked.push({ count, at });
    };
    const endWay = () => {
      if (last !== null) one(truth.ends, last);
      last = null;
    };
    for (;;) {
      at += 5000 + chance() * 90_000;
      if (isOutcome(view.step) && view.tried.length > 0 && chance() < 0.3) {
        const helped = chance() < (view.step === 'resolved' ? 0.9 : 0.4);
        asked.push({
          count: { kind: 'helped', locale, symptom: symptomOf(view), at: view.step, helped },
          at,
        });
        truth[helped ? 'helped' : 'notHelped'] += 1;
      }
      const what = chance();
      if (isOutcome(view.step) ? what < 0.93 : what < 0.12) break;
      if (what < 0.15 && view.backHref !== null && history.length > 1) {
        history.push(view.backHref);
        show(view.backHref, true);
        // Back to a first question that nothing was answered at is starting over.
        if (followed.after === null) endWay();
      } else if (what < 0.18 && history.length > 1) {
        history.pop();
        show(history.at(-1) ?? address, false);
      } else if (what < 0.2 && placeId(placeOf(view)) === last && view.tried.length > 0) {
        followed = begin(seenOf(view, locale, false));
      } else if (what < 0.22 || isOutcome(view.step)) {
        history.push(view.restartHref);
        show(view.restartHref, true);
        endWay();
      } else {
        const answers = view.answers.map(({ href, id }) => [id as string, href] as const);
        const [id, href] =
          view.escalationHref !== null && chance() < 0.08
            ? (['contact-admin', view.escalationHref] as const)
            : pick([...answers, ...answers.slice(0, 2)]);
        const from = view.step;
        const answered = view.tried.length;
        history.push(href);
        show(href, true);
        const next = view.tried[answered + 1];
        const to = placeId(next ? { step: next.step, reason: null } : placeOf(view));
        if (last === null) {
          truth.starts += 1;
          one(truth.startsByLocale, locale);
        }
        last = to;
        one(truth.flows, `${from}.${id} ${to}`);
      }
    }
    endWay();
  }
  asked.sort((first, second) => first.at - second.at);
  return { asked, truth };
}
