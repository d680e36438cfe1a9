import { describe, expect, it } from 'vitest';
import { exploreDiagnosis, type Edge } from '../../src/diagnosis/graph';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { keyOf } from '../../src/diagnosis/reachable';
import { stepIds } from '../../src/diagnosis/steps';
import { locate } from '../../src/diagnosis/log';
import { diagnosisAt, enter } from '../../src/diagnosis/snapshots';
import { readFragment } from '../../src/navigation/fragment';
import { fileOf, readPath } from '../../src/navigation/paths';
import { edgesByNode } from '../support/graph';
import { linksIn } from '../support/links';
import { renderStep } from '../support/renderStep';
import { walksAll } from '../support/simplePaths';

const graph = exploreDiagnosis();
const out = edgesByNode(graph);

interface Place {
  readonly node: string;
  readonly href: string;
  /** Where the link to this place was; null at the entry. */
  readonly cameFrom: Place | null;
  readonly last: Edge | null;
  readonly length: number;
}

/** What a link says of the page behind it, as the router reads it. */
function read(href: string) {
  const { pathname, hash } = new URL(href, 'https://guide.example/ja/');
  const page = readPath(pathname, 'ja');
  if (!page) throw new Error(`${href} is no step`);
  return { step: page.step, fragment: hash };
}

/** What is wrong with the screen at a place, and the places its links lead to. */
function look(place: Place): { readonly problems: readonly string[]; readonly next: readonly Place[] } {
  const { step, fragment } = read(place.href);
  const markup = renderStep({ step, fragment });
  const links = linksIn(markup);
  const answers = links.filter(({ answer }) => answer !== null);
  const edges = out.get(place.node) ?? [];
  const tried = markup.split('class="tried-item"').length - 1;
  const back = links.find(({ tag }) => tag.includes('data-action="back"'))?.href;
  const shown = {
    step: markup.includes(`data-step="${graph.nodes.get(place.node)}"`),
    answers: answers.map(({ answer }) => answer).join() === edges.map(({ answer }) => answer).join(),
    tried: tried === place.length,
    // The answer given there stays in the log: it is the one to change.
    back: !place.cameFrom || back === `${place.cameFrom.href.split('#')[0]}${fragment}`,
    reason: step !== 'contact-admin' || !place.last || markup.includes(`data-reason="${place.last.reason}"`),
  };
  const problems = Object.entries(shown).flatMap(([what, isRight]) => (isRight ? [] : [`${place.href}: ${what}`]));
  const next = answers.flatMap(({ href }, index): Place[] => {
    const last = edges[index];
    return last ? [{ node: last.to, href, cameFrom: place, last, length: place.length + 1 }] : [];
  });
  return { problems, next };
}

/** What is known where a link leads. */
function nodeBehind(href: string): string {
  const { step, fragment } = read(href);
  return keyOf(locate(diagnosisAt(everythingPossible), readFragment(fragment, everythingPossible).log, step).snapshot);
}

// Only links that were found on a screen are followed. All paths at once: `npm run test:paths`. Otherwise a screen is looked
// at once for each step and what is known there, and every link on it is read: all edges, and of the paths one to each of them.
describe(`${walksAll ? 'every simple path' : 'a simple path to every edge'}, by the links of its screens`, () => {
  it('shows at each step the answers of the machine, what was tried, and the way back', () => {
    const places = stepIds.map((entry): Place => ({
      node: keyOf(enter(entry, everythingPossible)),
      href: `../${fileOf({ locale: 'ja', step: entry })}`,
      cameFrom: null,
      last: null,
      length: 0,
    }));
    const seen = new Set(places.map(({ node }) => node));
    const followed = new Set<Edge>();
    const problems: string[] = [];
    let screens = 0;
    let links = 0;
    for (let place = places.pop(); place; place = places.pop()) {
      const looked = look(place);
      problems.push(...looked.problems);
      screens += 1;
      for (const next of looked.next) {
        links += 1;
        if (next.last) followed.add(next.last);
        if (nodeBehind(next.href) !== next.node) problems.push(`${next.href}: leads elsewhere`);
        if (!walksAll && seen.has(next.node)) continue;
        seen.add(next.node);
        places.push(next);
      }
    }
    console.log(
      `screens: ${screens} rendered, ${links} links followed, ${followed.size} of ${graph.edges.length} edges by what is known`,
    );
    expect(problems).toEqual([]);
    expect(seen).toEqual(new Set(graph.nodes.keys()));
    expect(followed).toEqual(new Set(graph.edges));
  }, 3_600_000);
});
