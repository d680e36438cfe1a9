import type { Browser } from '@playwright/test';
import type { FaultySite } from './faultySite';
import type { Fault } from './faults';
import { expect, openUnder } from './fixtures';
import { seePageLink, seeRequest, seeResolved, type TakenAlong } from './outcomes';
import { Person, type Plan, type Way } from './person';

/** To the good end, and to the administrator; each from the start in two answers. */
const toResolved = {
  start: { answer: 'rejected', leadsTo: 'check-input' },
  'check-input': { answer: 'solved', leadsTo: 'resolved' },
} satisfies Plan;
const toContactAdmin = {
  start: { answer: 'blocked', leadsTo: 'account-signs' },
  'account-signs': { answer: 'many-tries', leadsTo: 'contact-admin' },
} satisfies Plan;

/** What happened to somebody who met some faults. */
export interface Met {
  readonly resolved: Way;
  readonly contactAdmin: Way;
  readonly takenAlong: TakenAlong;
}

interface Where {
  readonly browser: Browser;
  readonly site: FaultySite;
  readonly origin: string;
}

/** Whether pages may be impossible to get: then a person may have to come back later, and nothing else. */
function mayWait(faults: readonly Fault[]): boolean {
  const places = new Set(faults.map(({ place }) => place));
  const stopsClient = faults.some((fault) => fault.stopsClient ?? fault.hurries);
  const stopsFirst = places.has('first page') || faults.some(({ what }) => what === 'gone after the first page');
  return stopsFirst || (stopsClient && (places.has('further pages') || faults.some(({ happens }) => happens)));
}

/**
 * Walks to both outcomes under some faults, and holds the site to how they have to be reached: by the client where it
 * can run, without another page; else as plain pages; and only where a page itself cannot be had, afterwards.
 */
export async function meet(faults: readonly Fault[], { browser, site, origin }: Where, isBrief: boolean): Promise<Met> {
  const { context, page } = await openUnder(faults, site, browser);
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const stopsClient = faults.some((fault) => fault.stopsClient);
  const hurries = faults.some((fault) => fault.hurries);
  const waits = mayWait(faults);
  const circumstances = {
    page,
    site,
    mayWait: waits,
    tapsTwice: faults.some(({ tapsTwice }) => tapsTwice),
    expectsClient: !stopsClient && !hurries,
  };
  const person = new Person(circumstances);

  await person.open(`${origin}/ja/index.html`);
  for (const { happens } of faults) await happens?.(context);
  const resolved = await person.walk(toResolved, 'resolved');
  await seeResolved(page);

  await page.locator('[data-action="restart"]').first().click();
  const contactAdmin = await person.walk(toContactAdmin, 'contact-admin');
  const client = contactAdmin.client;
  const reaches = (place: Fault['place']) => faults.every((fault) => fault.place !== place);
  const takenAlong = await seeRequest(page, {
    reason: 'suspended',
    client,
    namesAdministrator: reaches('organization.json') && reaches('settings module') && reaches('network'),
    skipsWaiting: isBrief && stopsClient,
  });
  if (client) await seePageLink(page);

  if (!waits && !hurries) {
    const expected = { client: !stopsClient, byNotFound: false, afterwards: false };
    expect(resolved).toMatchObject(expected);
    expect(contactAdmin).toMatchObject(expected);
    if (!stopsClient) {
      expect(resolved.loads + contactAdmin.loads).toBe(1);
      expect(errors).toEqual([]);
    }
  }
  await context.close();
  return { resolved, contactAdmin, takenAlong };
}

/** How the outcomes were reached, in the words of the table. */
export function tell({ resolved, contactAdmin, takenAlong }: Met): string {
  const [one, other] = [tellWay(resolved), tellWay(contactAdmin)];
  const reached = one === other ? `both outcomes ${one}` : `resolved ${one}; contact-admin ${other}`;
  return `${reached}; the request ${takenAlong}`;
}

function tellWay({ client, byNotFound, afterwards }: Way): string {
  return [
    client ? 'with the client' : 'as plain pages',
    ...(byNotFound ? ['by the page for wrong addresses'] : []),
    ...(afterwards ? ['once the page could be had'] : []),
  ].join(', ');
}
