import type { Fault } from './faults';
import { expect, openUnder, type Where } from './fixtures';
import { seePageLink, seeRequest, seeResolved, type TakenAlong } from './outcomes';
import { Person, type Plan, type Way } from './person';
import type { Way as Walked } from '../support/ways';
import { toContactAdmin, toResolved } from './ways';

/** The plan of a person who goes a way. */
function planOf({ step: end, given }: Walked): Plan {
  return Object.fromEntries(
    given.map(({ step, answer }, index) => [step, { answer, leadsTo: given[index + 1]?.step ?? end }]),
  );
}

/** What happened to a person who met some faults. */
export interface Met {
  readonly resolved: Way;
  readonly contactAdmin: Way;
  readonly takenAlong: TakenAlong;
}

export interface Manner {
  /** The page that the person opens by a link. */
  readonly entry?: string;
  /** Makes pages assume at once that their scripts will not arrive. */
  readonly isBrief?: boolean;
  /** The person has visited before, so their browser has the pages. */
  readonly worker?: boolean;
}

const start = 'ja/index.html';

/** How the site may behave under some faults. */
function expectations(faults: readonly Fault[], { entry = start, worker = false }: Manner) {
  const places = new Set(faults.map(({ place }) => place));
  const isOff = places.has('JavaScript');
  const hurries = faults.some((fault) => fault.hurries);
  const stopsClient = faults.some((fault) => fault.stopsClient) && (isOff || !worker);
  const stopsFirstPhase = faults.some((fault) => fault.stopsFirstPhase) && !worker;
  // The worker shows a page from its cache when none arrives, but not instead of one that arrives, complete or not.
  const comes = new Set(['404', 'is cut', 'breaks off', 'first byte only']);
  const stopped = faults.filter(
    ({ rules = [], what }) => rules.some(({ stopsPages }) => stopsPages) && (!worker || comes.has(what)),
  );
  const [file = ''] = entry.split('#');
  const stopsEntry = stopped.some(({ rules = [] }) => rules.some((rule) => rule.file.test(file)));
  const stopsFurther = stopped.length > 0 || (!worker && faults.some(({ happens }) => happens));
  return {
    hurries,
    stopsClient,
    stopsFirstPhase,
    /** Pages may be unavailable; only then may a person have to come back later. */
    mayWait: stopsEntry || ((stopsClient || stopsFirstPhase || hurries) && stopsFurther),
  };
}

/** Whether the settings are known; from the cache they are, even while the host does not send them. */
function letsSettingsCome({ place, what }: Fault, worker: boolean): boolean {
  if (place === 'organization.json') return worker && ['500', 'hangs'].includes(what);
  return worker || !['settings module', 'network', 'first page'].includes(place);
}

/**
 * Walks to both outcomes under some faults, and checks how they are reached: without loading another page where the page can
 * be hydrated, else by plain pages; and later only where a page itself is unavailable.
 */
export async function meet(faults: readonly Fault[], where: Where, manner: Manner = {}): Promise<Met> {
  const { site, origin } = where;
  const { entry = start, isBrief = false, worker = false } = manner;
  const { context, page } = await openUnder(faults, where, worker);
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const { hurries, stopsClient, stopsFirstPhase, mayWait } = expectations(faults, manner);
  const tapsTwice = faults.some((fault) => fault.tapsTwice);
  const endsWithClient = !stopsClient && !hurries;
  const expectsClient = endsWithClient && !stopsFirstPhase;
  const person = new Person({ page, site, mayWait, tapsTwice, expectsClient, endsWithClient });

  await person.open(`${origin}/${entry}`);
  for (const { happens } of faults) await happens?.(context);
  const resolved = await person.walk(planOf(toResolved), 'resolved');
  await seeResolved(page);

  await page.locator('[data-action="restart"]').first().click();
  const contactAdmin = await person.walk(planOf(toContactAdmin), 'contact-admin');
  const client = contactAdmin.client;
  const takenAlong = await seeRequest(page, {
    reason: 'ended',
    client,
    namesAdministrator: faults.every((fault) => letsSettingsCome(fault, worker)),
    skipsWaiting: isBrief && stopsClient,
  });
  if (client) await seePageLink(page);

  if (!mayWait && !hurries) {
    const expected = { client: !stopsClient, byNotFound: false, afterwards: false };
    expect(resolved).toMatchObject(expected);
    expect(contactAdmin).toMatchObject(expected);
    if (!stopsClient) {
      const loadsPages = stopsFirstPhase || faults.some(({ isSlow }) => isSlow);
      if (!loadsPages) expect(resolved.loads + contactAdmin.loads).toBe(1);
      // A page without its wording throws, and stays plain.
      if (!stopsFirstPhase) expect(errors).toEqual([]);
    }
  }
  await context.close();
  return { resolved, contactAdmin, takenAlong };
}

/** Says how the outcomes were reached, in the words of the table. */
export function tell({ resolved, contactAdmin, takenAlong }: Met): string {
  const [one, other] = [tellWay(resolved), tellWay(contactAdmin)];
  const reached = one === other ? `both outcomes ${one}` : `resolved ${one}; contact-admin ${other}`;
  return `${reached}; the request ${takenAlong}`;
}

function tellWay({ client, byNotFound, afterwards, wentBack }: Way): string {
  return [
    client ? 'with the client' : 'as plain pages',
    ...(byNotFound ? ['by the page for wrong addresses'] : []),
    ...(wentBack ? ['by Back after a second tap'] : []),
    ...(afterwards ? ['once the page could be had'] : []),
  ].join(', ');
}
