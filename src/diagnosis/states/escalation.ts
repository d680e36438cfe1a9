import { to } from '../edges';
import type { StatesOf } from './shared';

export const escalation = {
  'contact-admin': { on: { 'i-am-admin': to('admin-locked-out') } },
  'admin-locked-out': { on: {} },
  resolved: { on: {} },
} as const satisfies StatesOf<'escalation'>;
