import type { StepId, StepOf } from '../diagnosis/steps';
import type { SceneId } from './scenes';

/** The picture of each action of a guide, in order; null where there is nothing to look for on a screen. */
export type Pictures = readonly (SceneId | null)[];

const pictures: { readonly [S in StepOf<'guide'>]: Pictures } = {
  'check-input': ['type-id', 'half-width', 'letter-case', 'look-alikes', 'another-account'],
  'phone-login': ['login-by-phone', 'type-phone', 'type-code'],
  'line-login': [null, 'login-by-line', 'allow-line'],
  'company-login': ['type-id', null, 'company-page', null, null],
  'screen-lock-login': ['login-choices', null, 'trust-device'],
  'other-ways': [null, 'login-choices', 'browser-login'],
  'managed-phone': ['open-app', 'finish-profile', 'restart'],
  'refresh-app': ['restart', 'update-app', null, null],
  'reset-by-phone': ['recover-password', 'confirm-by-phone', 'name-and-phone', 'confirm-code', 'new-password'],
  'reset-by-mail': ['recover-password', 'confirm-by-mail', 'name-and-mail', 'confirm-code', 'new-password'],
  'id-on-phone': ['tap-home', 'tap-gear', 'tap-login-security', 'read-id'],
  'id-on-browser': ['open-browser', 'tap-avatar', 'tap-security', 'read-id-in-browser'],
  'id-by-contact': ['recover-id', 'confirm-by-either', 'name-and-phone', 'confirm-code', 'found-id'],
  'login-with-id': ['open-app', 'type-id', 'type-password'],
  'fix-number': ['open-app', 'correct-number', null, 'send-again'],
  'sms-reception': ['airplane-off', 'check-sim', 'open-messages', 'restart', 'send-again'],
  'sms-filter': ['unknown-senders', 'filter-off', 'send-again', 'filter-on'],
  'code-by-notification': ['by-notification', 'open-app', 'read-notification', 'enter-code'],
  'code-by-mail': ['choose-mail', 'open-inbox', 'type-code'],
  'mail-reception': ['open-spam', null, null, 'send-again', 'type-code'],
  network: ['vpn-off', 'wifi-off', 'open-app', null],
};

/** The pictures of a step's actions; none for a step that is no guide. */
export function picturesOf(step: StepId): Pictures {
  return (pictures as { readonly [S in StepId]?: Pictures })[step] ?? [];
}
