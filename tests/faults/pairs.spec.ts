import { keepRow } from '../support/reportFaults';
import { nameOf, pairs } from './faults';
import { test } from './fixtures';
import { meet, tell } from './meet';

for (const [order, pair] of pairs().entries()) {
  const name = pair.map(nameOf).join(' + ');
  test(name, async ({ browser, site, origin }) => {
    const outcome = tell(await meet(pair, { browser, site, origin }, { isBrief: true }));
    keepRow({ list: 'pairs', order, fault: name, outcome });
  });
}
