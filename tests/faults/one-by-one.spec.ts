import { keepRow } from '../support/reportFaults';
import { faults, nameOf, type Fault } from './faults';
import { test } from './fixtures';
import { meet, tell } from './meet';

const met: readonly { readonly name: string; readonly under: readonly Fault[] }[] = [
  { name: 'nothing is wrong', under: [] },
  ...faults.map((fault) => ({ name: nameOf(fault), under: [fault] })),
];

for (const [order, { name, under }] of met.entries()) {
  test(name, async ({ browser, site, origin }) => {
    test.setTimeout(300_000);
    const outcome = tell(await meet(under, { browser, site, origin }, false));
    keepRow({ list: 'one by one', order, fault: name, outcome });
  });
}
