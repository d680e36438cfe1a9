import type { AnswerId } from '../diagnosis/steps';
import type { IconName } from './Icon';

/** The icon of an answer; one that is not here has none, and needs none. */
const answerIcons: { readonly [A in AnswerId]?: IconName } = {
  rejected: 'lock',
  'forgot-password': 'key',
  'forgot-id': 'card',
  'no-code': 'message',
  blocked: 'stop',
  unsure: 'question',
  'id-password': 'key',
  phone: 'phone',
  line: 'message',
  company: 'building',
  'screen-lock': 'face',
  solved: 'check',
  found: 'check',
  'not-solved': 'cross',
  'not-found': 'cross',
  'never-had': 'none',
  'browser-only': 'screen',
  own: 'person',
  mail: 'mail',
  none: 'none',
  'no-match': 'swap',
  browser: 'screen',
  sms: 'message',
  'phone-login': 'phone',
  same: 'check',
  changed: 'swap',
  yes: 'check',
  no: 'none',
  'no-mail': 'none',
  'many-tries': 'repeat',
  sudden: 'bolt',
  'never-activated': 'mail',
  abroad: 'globe',
  'company-network': 'building',
  'id-changed': 'swap',
  'i-am-admin': 'person',
};

/** Returns the icon of an answer, or null. */
export function answerIcon(answer: AnswerId): IconName | null {
  return answerIcons[answer] ?? null;
}
