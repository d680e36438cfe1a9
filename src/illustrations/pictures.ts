import type { StepId, StepOf } from '../diagnosis/steps';
import type { Variant } from '../diagnosis/variants';
import type { SceneId } from './scenes';

/** The picture of each action of a guide, in order; null where there is nothing to look for on a screen. */
export type Pictures = readonly (SceneId | null)[];

const pictures: { readonly [S in StepOf<'guide'>]: Pictures } = {
  'check-input': ['type-id', 'half-width', 'letter-case', 'look-alikes', 'another-account'],
  'phone-login': ['login-by-phone', 'type-phone', 'type-code'],
  'line-login': [null, 'login-by-line', 'allow-line'],
  'company-login': ['type-id', null, 'company-page', null],
  'screen-lock-login': ['login-choices', null, 'trust-device'],
  'other-ways': ['login-choices', 'browser-login'],
  'managed-phone': ['open-app', 'finish-profile', 'restart'],
  'own-phone-profile': [null, 'finish-profile', null],
  'refresh-app': ['restart', 'update-app', null, 'open-app', null],
  'reset-by-phone': ['recover-password', 'confirm-by-phone', 'name-and-phone', 'confirm-code', 'new-password'],
  'reset-by-mail': ['recover-password', 'confirm-by-mail', 'name-and-mail', 'confirm-code', 'new-password'],
  'finish-reset': ['confirm-code', 'new-password', 'type-password'],
  'renew-password': [null, 'new-password', null, 'type-password'],
  'pin-code': ['set-pin', null, null],
  'id-on-phone': ['tap-home', 'tap-gear', 'tap-login-security', 'read-id'],
  'id-on-browser': ['open-browser', 'tap-avatar', 'tap-security', 'read-id-in-browser'],
  'id-by-contact': ['recover-id', 'confirm-by-either', 'name-and-phone', 'confirm-code', 'found-id'],
  'login-with-id': ['open-app', 'type-id', 'type-password'],
  'other-apps': [null, null, 'open-app'],
  'missing-talks': ['read-id', 'open-browser', null, null, null],
  'code-on-old-phone': ['open-messages', 'check-sim', null, 'send-again'],
  'fix-number': ['open-app', 'correct-number', null, 'send-again'],
  'link-number': ['tap-login-security', 'type-phone', null, 'login-by-phone'],
  'sms-reception': ['check-sim', 'airplane-off', 'open-messages', 'restart', 'send-again'],
  'sms-filter': ['unknown-senders', 'filter-off', 'send-again', 'filter-on'],
  'code-by-notification': ['by-notification', 'open-app', 'read-notification', 'enter-code'],
  'code-by-mail': ['choose-mail', 'open-inbox', 'type-code'],
  'mail-reception': ['open-spam', null, null, 'send-again', 'type-code'],
  'code-refused': ['type-code', 'half-width', 'send-again'],
  'set-up-two-step': ['choose-mail', null, 'type-code'],
  'second-factor': [null, 'approve', null, null, null],
  'everyone-out': ['open-inbox', 'type-password', 'open-app', null],
  'sign-in-again': [null, 'type-password'],
  'lost-phone': [null, null, 'cut-off-device'],
  network: ['vpn-off', 'wifi-off', 'open-app', null],
};

/** Those of a variant whose actions are others. */
const variantPictures: { readonly [S in StepId]?: { readonly [V in Variant]?: Pictures } } = {
  'sms-reception': { recovery: ['name-and-phone', 'check-sim', 'open-messages', 'send-again'] },
};

/** The pictures of a step's actions, as the variant has them; none for a step that is no guide. */
export function picturesOf(step: StepId, variant: Variant | null = null): Pictures {
  const own = variant && variantPictures[step]?.[variant];
  return own ?? (pictures as { readonly [S in StepId]?: Pictures })[step] ?? [];
}
