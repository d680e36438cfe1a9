import { keepRow } from '../support/reportFaults';
import { faults, nameOf, type Fault } from './faults';
import { test } from './fixtures';
import { meet, tell, type Manner } from './meet';
import { beforeResolved } from './ways';

interface Meeting {
  readonly name: string;
  readonly under: readonly Fault[];
  readonly manner?: Manner;
}

const first: readonly Meeting[] = [
  { name: 'nothing is wrong', under: [] },
  ...faults.map((fault) => ({ name: nameOf(fault), under: [fault] })),
  // As by a link that the person was sent.
  ...faults
    .filter(({ place }) => place === 'further pages')
    .map((fault) => ({
      name: `${nameOf(fault)}, opened by its link`,
      under: [fault],
      manner: { entry: beforeResolved.address.slice(1) },
    })),
];

for (const [order, { name, under, manner }] of first.entries()) {
  test(name, async ({ browser, site, origin }) => {
    test.setTimeout(300_000);
    const outcome = tell(await meet(under, { browser, site, origin }, manner));
    keepRow({ list: 'one by one', order, fault: name, outcome });
  });
}

for (const [order, fault] of faults.entries()) {
  // Only a script registers the worker.
  if (fault.place === 'JavaScript') continue;
  test(`second visit, ${nameOf(fault)}`, async ({ browser, site, origin }) => {
    test.setTimeout(300_000);
    const outcome = tell(await meet([fault], { browser, site, origin }, { worker: true }));
    keepRow({ list: 'with a service worker, the second visit', order, fault: nameOf(fault), outcome });
  });
}
