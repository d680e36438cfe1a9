import { everythingPossible, type Possibilities } from '../diagnosis/possibilities';
import type { Settings } from './schema';

/** What can occur at a company; what its settings leave out stays possible. */
export function possibilitiesOf({ loginMethods, codeRoutes, phones, networkRestricted }: Settings): Possibilities {
  return {
    loginMethods: loginMethods ?? everythingPossible.loginMethods,
    codeRoutes: codeRoutes ?? everythingPossible.codeRoutes,
    phones: phones ?? everythingPossible.phones,
    networkRestricted: networkRestricted ?? everythingPossible.networkRestricted,
  };
}
