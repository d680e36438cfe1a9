import type { StepId, StepOf } from '../diagnosis/steps';
import type { Variant } from '../diagnosis/variants';
import type { SceneId } from './scenes';

/**
 * The picture of each action of a guide, in order; null where there is nothing to tell apart on a screen. What a picture would
 * only repeat in a box makes the page longer.
 */
export type Pictures = readonly (SceneId | null)[];

const pictures: { readonly [S in StepOf<'guide'>]: Pictures } = {
  'check-input': ['type-id', 'half-width', null, null, null],
  'phone-login': ['login-by-phone', 'type-phone', null],
  'line-login': [null, 'login-by-line', 'allow-line'],
  'company-login': ['type-id', null, 'company-page', null],
  'screen-lock-login': ['login-choices', null, 'trust-device'],
  'other-ways': ['login-choices', 'browser-login'],
  'managed-phone': [null, 'finish-profile', null],
  'own-phone-profile': [null, 'finish-profile', null],
  'refresh-app': [null, 'update-app', null, null, null],
  'reset-by-phone': ['recover-password', 'confirm-by-phone', 'name-and-phone', null, null],
  'reset-by-mail': ['recover-password', 'confirm-by-mail', 'name-and-mail', null, null],
  'finish-reset': ['confirm-code', 'new-password', null],
  'renew-password': [null, 'new-password', null, null],
  'pin-code': ['set-pin', null, null],
  'id-on-phone': ['tap-home', 'tap-gear', 'tap-login-security', 'read-id'],
  'id-on-browser': [null, 'tap-avatar', 'tap-security', 'read-id-in-browser'],
  'id-by-contact': ['recover-id', 'confirm-by-either', 'name-and-phone', null, null],
  'login-with-id': [null, 'type-id', null],
  'other-apps': [null, null, null],
  'missing-talks': ['read-id', null, null, null, null],
  'code-on-old-phone': [null, null, null, 'send-again'],
  'fix-number': [null, 'correct-number', null, null],
  'link-number': ['tap-login-security', null, null, 'login-by-phone'],
  'sms-reception': [null, 'airplane-off', null, null, 'send-again'],
  'sms-filter': ['unknown-senders', 'filter-off', null, null],
  'code-by-notification': ['by-notification', null, 'read-notification', null],
  'code-by-mail': ['choose-mail', 'open-inbox', null],
  'mail-reception': ['open-spam', null, null, 'send-again', null],
  'code-refused': ['type-code', 'half-width', 'send-again'],
  'set-up-two-step': ['choose-mail', null, 'type-code'],
  'second-factor': [null, 'approve', null, null, null],
  'everyone-out': ['open-inbox', null, null, null],
  'sign-in-again': [null, 'type-password'],
  'lost-phone': [null, null, 'cut-off-device'],
  network: ['vpn-off', 'wifi-off', null, null],
};

/** Those of a variant whose actions are others. */
const variantPictures: { readonly [S in StepId]?: { readonly [V in Variant]?: Pictures } } = {
  'sms-reception': { recovery: ['name-and-phone', null, null, 'send-again'] },
};

/** The pictures of a step's actions, as the variant has them; none for a step that is no guide. */
export function picturesOf(step: StepId, variant: Variant | null = null): Pictures {
  const own = variant && variantPictures[step]?.[variant];
  return own ?? (pictures as { readonly [S in StepId]?: Pictures })[step] ?? [];
}
