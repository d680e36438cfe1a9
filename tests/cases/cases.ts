import type { Reason } from '../../src/diagnosis/reasons';
import type { StepId, StepOf } from '../../src/diagnosis/steps';

/** Where the help for a case is: a guide or a question with the right fact, or the reason for which the administrator is asked. */
export type Help = StepOf<'guide'> | 'usual-login' | 'admin-locked-out' | `ask:${Reason}`;

/** A situation that people have reported, and how somebody in it would probably answer. */
export interface FieldCase {
  readonly situation: string;
  /** One line for each first answer that is plausible: the answers from the start, with blanks between. */
  readonly likely: readonly [string, ...string[]];
  /** The answers until then that are still quick: 4 unless said. */
  readonly mostTaps?: 4 | 5;
  /** Any of these helps. */
  readonly helps: readonly [Help, ...Help[]];
  /** The steps that help in part, if nothing better is reached. */
  readonly partly?: readonly StepId[];
}

/** A new case is one entry. `npm run cases` prints how far the diagnosis takes each. */
export const fieldCases: readonly FieldCase[] = [
  {
    situation: 'nothing is filled in on the new phone, neither the ID nor the password is known',
    likely: ['forgot both none', 'forgot both phone not-found'],
    helps: ['id-by-contact'],
  },
  {
    situation: 'only the ID is forgotten, phone or mail are registered',
    likely: ['forgot id none', 'forgot id unsure'],
    helps: ['id-by-contact'],
  },
  {
    situation: 'the password is forgotten, and no contact was ever registered',
    likely: ['forgot password none'],
    helps: ['ask:password'],
  },
  {
    situation: 'the personal mail in the profile was entered wrongly, so that recovery by mail fails',
    likely: ['forgot password mail no-match', 'no-code mail not-solved'],
    helps: ['ask:password', 'ask:code'],
  },
  {
    situation: 'the first login on the new phone says that the password has expired',
    likely: ['rejected other-screen expired', 'unsure other-screen expired'],
    helps: ['renew-password'],
  },
  {
    situation: 'a temporary password on paper is misread (1 and l, 0 and O)',
    likely: ['rejected wrong', 'rejected unsure'],
    helps: ['check-input'],
  },
  {
    situation: 'an invitation or temporary password was used only after 30 days',
    likely: ['rejected never-activated'],
    helps: ['ask:not-activated'],
  },
  {
    situation: 'joined again by the invitation link, and an administrator has to approve it',
    likely: ['rejected other-screen waiting', 'unsure other-screen waiting'],
    helps: ['ask:awaiting'],
  },
  {
    situation: 'opens private LINE, or types the mail address and password of LINE into LINE WORKS',
    likely: ['rejected wrong', 'unsure unsure'],
    helps: ['check-input'],
  },
  {
    situation: 'full-width characters, wrong case or a copied blank',
    likely: ['rejected wrong', 'unsure unsure'],
    helps: ['check-input'],
  },
  {
    situation: 'the administrator changed this person’s ID, which logged them out',
    likely: ['signed-out id-changed', 'rejected id-changed'],
    helps: ['id-by-contact'],
  },
  {
    situation: 'the company changed its plan or domain, so that what follows the @ is another',
    likely: ['rejected id-changed', 'signed-out id-changed'],
    helps: ['id-by-contact'],
  },
  {
    situation: 'the administrator reset everybody’s password at once',
    likely: ['signed-out everyone', 'rejected wrong forgot-password phone'],
    helps: ['everyone-out', 'reset-by-phone'],
  },
  {
    situation: 'the company switched on its device management; everybody is out, the app of the store is refused',
    likely: ['signed-out everyone company-app', 'rejected company-phone', 'app company'],
    helps: ['managed-phone'],
  },
  {
    situation: 'a new company phone is not enrolled yet',
    likely: ['rejected company-phone', 'app company'],
    helps: ['managed-phone'],
  },
  {
    situation: 'a company phone was restored from a backup, and the company’s app is missing or empty',
    likely: ['app company', 'unsure company-phone'],
    helps: ['managed-phone'],
  },
  {
    situation: 'who leaves the profile screen of the vendor’s device management is logged out again, every time',
    likely: ['signed-out at-once own shown', 'rejected other-screen profile own'],
    helps: ['own-phone-profile'],
  },
  {
    situation: 'the app asks for a PIN that the person forgot or never set on this phone',
    likely: ['forgot pin', 'rejected other-screen pin', 'unsure other-screen pin'],
    helps: ['pin-code'],
  },
  {
    situation: 'face or fingerprint login is not offered on the new phone',
    likely: ['unsure other-login screen-lock', 'forgot unsure screen-lock'],
    helps: ['screen-lock-login'],
  },
  {
    situation: 'the PC waits for an approval on the main device, which was the old phone',
    likely: ['approval line-works', 'unsure other-login screen-lock'],
    helps: ['screen-lock-login'],
  },
  {
    situation: 'always logged in by phone number, and the number is unchanged',
    likely: ['unsure other-login phone', 'forgot never-had phone'],
    helps: ['phone-login'],
  },
  {
    situation: 'joined by phone number or LINE, never had an ID, and sees a field for the ID',
    likely: ['forgot never-had phone', 'forgot id never-had phone'],
    helps: ['phone-login'],
  },
  {
    situation: 'logs in by LINE, and LINE is not moved to the new phone yet',
    likely: ['unsure other-login line', 'forgot never-had line'],
    helps: ['line-login'],
  },
  {
    situation: 'the login by LINE wants the mail address and password of LINE, or a QR code',
    likely: ['unsure other-login line', 'forgot unsure line'],
    helps: ['line-login'],
  },
  {
    situation: 'ID and password are in the phone’s own password store, missing or outdated on the new phone',
    likely: ['rejected wrong', 'forgot password phone'],
    helps: ['check-input', 'reset-by-phone'],
  },
  {
    situation: 'the SMS app was never opened on the new phone',
    likely: ['no-code same-number', 'no-code unsure'],
    helps: ['sms-reception'],
  },
  {
    situation: 'the eSIM was not moved, or the switch of the line is not finished; the code arrives on the old phone',
    likely: ['no-code old-phone', 'no-code same-number'],
    helps: ['code-on-old-phone', 'sms-reception'],
  },
  {
    situation: 'two lines, and the one with the registered number is off',
    likely: ['no-code same-number'],
    helps: ['sms-reception'],
  },
  {
    situation: 'the number was ported today, SMS come late or not yet',
    likely: ['no-code same-number'],
    helps: ['sms-reception'],
  },
  {
    situation: 'the refusal of dangerous SMS of docomo holds the code back',
    likely: ['no-code same-number not-solved'],
    helps: ['sms-filter'],
  },
  {
    situation: 'SMS are refused at the carrier, and changing that wants an SMS code',
    likely: ['no-code same-number not-solved', 'no-code unsure not-solved'],
    helps: ['sms-filter'],
  },
  {
    situation: 'Rakuten’s refusal of spam SMS holds codes back',
    likely: ['no-code same-number not-solved'],
    helps: ['sms-filter'],
  },
  {
    situation: 'a code arrived but is refused: too old, a blank, too many requests',
    likely: ['no-code refused', 'no-code same-number refused'],
    helps: ['code-refused'],
  },
  {
    situation: 'two-step verification was made compulsory, and no contact that works is registered',
    likely: ['rejected other-screen two-step no-contact', 'unsure other-screen two-step no-contact'],
    helps: ['ask:code'],
  },
  {
    situation: 'logs in by phone number, so the second step goes to personal mail, which is out of date',
    likely: ['no-code mail not-solved'],
    helps: ['ask:code'],
  },
  {
    situation: 'a tablet or a phone with a data-only SIM cannot receive SMS at all',
    likely: ['no-code same-number no-sms', 'no-code unsure no-sms'],
    helps: ['code-by-mail'],
  },
  {
    situation: 'the number changed, and the PC is still logged in',
    likely: ['no-code changed yes'],
    helps: ['fix-number'],
  },
  {
    situation: 'logs in by phone number only, the number changed, nothing is logged in, no ID was ever made',
    likely: ['no-code changed no-id', 'forgot never-had phone contact-admin'],
    helps: ['ask:no-id'],
  },
  {
    situation: 'the number is typed in the wrong international form',
    likely: ['unsure other-login phone', 'forgot never-had phone'],
    helps: ['phone-login'],
  },
  {
    situation: 'abroad with the new phone, another proof of identity is asked for',
    likely: ['rejected abroad'],
    helps: ['network'],
  },
  {
    situation: 'too many wrong passwords have suspended the account',
    likely: ['rejected many-tries none', 'rejected many-tries contact-admin'],
    helps: ['ask:suspended'],
  },
  {
    situation: 'the old phone is lost or stolen and still logged in',
    likely: ['unsure lost-phone'],
    helps: ['lost-phone'],
  },
  {
    situation: 'the account was deleted or suspended, as the person left or is on leave',
    likely: ['signed-out left', 'signed-out only-me not-solved'],
    helps: ['ask:ended', 'ask:other'],
  },
  {
    situation: 'the top administrator, with a domain, forgot the password',
    likely: ['contact-admin i-am-admin', 'forgot password phone'],
    helps: ['admin-locked-out', 'reset-by-phone'],
  },
  {
    situation: 'the company ended the contract, or the free workspace was closed',
    likely: ['signed-out everyone not-solved', 'signed-out left'],
    helps: ['ask:everyone-out', 'ask:ended'],
  },
  {
    situation: 'the PC app is refused outside the company, the phone works',
    likely: ['unsure other-app', 'rejected company-network'],
    helps: ['other-apps', 'network'],
  },
  {
    situation: 'the company login wants an approval or a number of the authenticator app on the old phone',
    likely: ['approval approval', 'no-code app', 'unsure other-login company second-factor'],
    helps: ['second-factor'],
  },
  {
    situation: 'the company’s mail address is typed where the LINE WORKS ID belongs',
    likely: ['rejected wrong', 'unsure other-login company', 'forgot company'],
    helps: ['check-input', 'company-login'],
  },
  {
    situation: 'the old phone, in a drawer, was logged out for disuse',
    likely: ['forgot id none', 'forgot id phone not-found'],
    helps: ['id-by-contact'],
  },
  { situation: 'logged in, but older talks are missing', likely: ['unsure talks'], helps: ['missing-talks'] },
  {
    situation: 'a new password is refused, and no text says why',
    likely: ['rejected other-screen expired', 'forgot password phone password-refused'],
    helps: ['renew-password'],
  },
  {
    situation: 'the account has a start date that has not come',
    likely: ['rejected other-screen waiting', 'rejected never-activated'],
    helps: ['ask:awaiting', 'ask:not-activated'],
  },
  {
    situation: 'another app’s list of accounts comes first, with an old account',
    likely: ['rejected wrong', 'unsure unsure'],
    helps: ['check-input'],
  },
  {
    situation: 'a new limit of countries or networks has logged everybody out',
    likely: ['signed-out everyone', 'rejected abroad'],
    helps: ['everyone-out', 'network'],
  },
  {
    situation: 'the registered number belongs to somebody else by now',
    likely: ['no-code changed someone-else'],
    helps: ['ask:code'],
  },
  {
    situation: 'an MVNO refuses all SMS from the start',
    likely: ['no-code same-number not-solved'],
    helps: ['sms-filter'],
  },
  {
    situation: 'the name typed for the recovery is not as registered, and nothing says so',
    likely: ['forgot password phone no-code', 'forgot id none no-code'],
    helps: ['sms-reception'],
  },
  {
    situation: 'the code should come by mail, which fails, and SMS would work',
    likely: ['no-code mail sms'],
    helps: ['sms-reception'],
  },
  {
    situation: 'after a loss the company blocked the app, and the new phone is refused too',
    likely: ['unsure lost-phone not-told', 'app own browser-only'],
    helps: ['ask:lost-phone', 'ask:app-restricted'],
  },
  {
    situation: 'a club without an administrator or a domain',
    likely: ['contact-admin i-am-admin'],
    helps: ['admin-locked-out'],
  },
  {
    situation: 'the service itself is down',
    likely: ['signed-out everyone', 'rejected unsure'],
    helps: ['everyone-out', 'check-input'],
  },
  {
    situation: 'the company lets only registered devices in',
    likely: ['approval device', 'unsure other-login company device'],
    helps: ['ask:company-device'],
  },
  {
    situation: 'the company’s account is not joined to LINE WORKS (external key)',
    likely: ['approval password not-solved', 'unsure other-login company not-solved'],
    helps: ['ask:company-account'],
  },
  {
    situation: 'a mail or calendar app refuses the usual password',
    likely: ['unsure other-app'],
    helps: ['other-apps'],
  },
  { situation: 'the app does not open or stays white on one’s own phone', likely: ['app own'], helps: ['refresh-app'] },
  {
    situation: 'LINE was signed up for anew, and the login by LINE is gone',
    likely: ['unsure other-login line new-line', 'forgot never-had line new-line'],
    helps: ['ask:no-id'],
  },
  // Twenty more, found when the flow was walked by somebody who had never seen it.
  {
    situation: 'the passwords are kept by the former phone’s maker, and the new phone has none',
    likely: ['forgot password phone'],
    helps: ['reset-by-phone'],
  },
  {
    situation: 'two companies: logged in to one, and where to add the other is unknown',
    likely: ['unsure talks'],
    helps: ['missing-talks'],
  },
  {
    situation: 'the phone came back from repair empty: the app asks for an ID and a password that nobody remembers',
    likely: ['app own forgot both none', 'forgot both none'],
    mostTaps: 5,
    helps: ['id-by-contact'],
  },
  {
    situation: 'the eSIM cannot be issued again at night, and the former phone was traded in',
    likely: ['no-code old-phone not-solved', 'no-code same-number no-sms'],
    helps: ['code-by-mail'],
  },
  {
    situation: 'the phone drowned, and a tablet that receives no SMS takes its place',
    likely: ['no-code same-number no-sms', 'no-code old-phone not-solved'],
    helps: ['code-by-mail'],
  },
  {
    situation: 'the phone was lost by somebody who cannot make calls',
    likely: ['unsure lost-phone not-told'],
    helps: ['lost-phone', 'ask:lost-phone'],
  },
  {
    situation: 'a phone that a shop shares, logged in by somebody who left',
    likely: ['forgot both none not-found', 'forgot never-had unsure'],
    helps: ['ask:id', 'phone-login'],
  },
  {
    situation: 'a recycled number opens the account of a company one does not know',
    likely: ['unsure talks'],
    helps: ['missing-talks'],
  },
  {
    situation: 'the codes of an authenticator are refused, because the clock of the phone is wrong',
    likely: ['approval approval', 'no-code app'],
    helps: ['second-factor'],
  },
  {
    situation: 'the app turns for ever behind an ad blocker or a private DNS',
    likely: ['app own', 'rejected abroad'],
    helps: ['refresh-app', 'network'],
  },
  {
    situation: 'abroad, the Japanese number is in a phone at home',
    likely: ['no-code changed no', 'no-code old-phone not-solved'],
    helps: ['code-by-mail'],
  },
  {
    situation: 'the work profile of the former phone did not come along',
    likely: ['app company', 'unsure company-phone'],
    helps: ['managed-phone'],
  },
  {
    situation: 'a phone with limits for a child installs no app',
    likely: ['app own'],
    helps: ['refresh-app'],
  },
  { situation: 'the phone is too old for the app', likely: ['app own'], helps: ['refresh-app'] },
  {
    situation: 'five wrong passwords at night, and nobody answers until morning',
    likely: ['rejected many-tries phone', 'rejected many-tries none'],
    helps: ['reset-by-phone', 'ask:suspended'],
  },
  {
    situation: 'back for the next season: last year’s ID is refused',
    likely: ['rejected left', 'signed-out left'],
    helps: ['ask:ended'],
  },
  {
    situation: 'who set LINE WORKS up has left, and there is no administrator',
    likely: ['contact-admin i-am-admin'],
    helps: ['admin-locked-out'],
  },
  {
    situation: 'a new name by marriage and a new phone: the reset finds nobody of that name',
    likely: ['forgot password phone', 'rejected id-changed'],
    helps: ['reset-by-phone', 'id-by-contact'],
  },
  {
    situation: 'the authenticator of the company stayed on a phone that was traded in',
    likely: ['approval approval', 'unsure other-login company second-factor'],
    helps: ['second-factor'],
  },
  {
    situation: 'invited, never logged in, and the mail is on the former phone',
    likely: ['forgot never-activated', 'rejected never-activated'],
    helps: ['ask:not-activated'],
  },
  {
    situation: 'a phone and an account that a floor of a care home shares, and whoever set it up has left',
    likely: ['forgot both none not-found', 'contact-admin i-am-admin'],
    helps: ['ask:id', 'admin-locked-out'],
  },
  {
    situation: 'LINE WORKS itself says that a company’s new phone is not allowed',
    likely: ['approval device', 'unsure company-phone not-solved'],
    helps: ['ask:company-device', 'ask:managed-phone'],
  },
  {
    situation: 'an authenticator was wiped, and it is unclear whose code is asked for',
    likely: ['no-code app not-solved', 'approval unsure second-factor'],
    helps: ['ask:second-factor', 'second-factor'],
  },
  {
    situation: 'left, came back with a new phone, and the former ID is unknown to the login',
    likely: ['rejected left', 'signed-out left'],
    helps: ['ask:ended'],
  },
  {
    situation: 'a password manager fills in the password of LINE until the account is locked',
    likely: ['rejected many-tries phone', 'rejected wrong'],
    helps: ['reset-by-phone', 'check-input'],
  },
  {
    situation: 'who hears the screen read aloud meets letters in a picture',
    likely: ['rejected other-screen unsure'],
    helps: ['ask:other'],
  },
  {
    situation: 'the store says that a handed-down phone is not supported',
    likely: ['app own'],
    helps: ['refresh-app'],
  },
  {
    situation: 'LINE is taken for LINE WORKS: “the company’s chat has vanished”',
    likely: ['unsure talks', 'app own'],
    helps: ['missing-talks', 'refresh-app'],
  },
  {
    situation: 'the former invitation was used again, and the second account waits for an approval',
    likely: ['rejected other-screen waiting', 'approval waiting', 'unsure talks'],
    helps: ['ask:awaiting', 'missing-talks'],
  },
  {
    situation: 'back from a year of leave, the account does not work',
    likely: ['rejected left', 'signed-out left'],
    helps: ['ask:ended'],
  },
  {
    situation: 'a salon’s customers who use LINE, and photos, are not there',
    likely: ['unsure talks'],
    helps: ['missing-talks'],
  },
  {
    situation: 'a handed-down phone opens with the account of its former user',
    likely: ['unsure talks other-account', 'unsure talks someone-else', 'unsure company-phone', 'app company'],
    helps: ['usual-login', 'managed-phone', 'ask:wrong-person'],
  },
  {
    situation: 'thrown out at once on one’s own phone, without any screen about settings',
    likely: ['signed-out at-once own not-shown', 'signed-out at-once unsure not-solved'],
    helps: ['refresh-app', 'ask:phone-settings'],
  },
  {
    situation: 'the first login with a temporary password on paper demands a new one, which is refused',
    likely: ['rejected other-screen expired'],
    helps: ['renew-password'],
  },
  {
    situation: 'the code goes to a mail address of the former carrier, which is gone',
    likely: ['forgot password phone', 'forgot password mail no-code'],
    helps: ['reset-by-phone', 'mail-reception'],
  },
  {
    situation: 'logged in, but no notification arrives',
    likely: ['unsure talks'],
    helps: ['missing-talks'],
  },
  {
    situation: 'two icons on an Android phone with a work profile',
    likely: ['rejected company-phone', 'app company'],
    helps: ['managed-phone'],
  },
  {
    situation: 'a computer that was set up anew shows a QR code, and the new phone is not logged in either',
    likely: ['approval line-works'],
    helps: ['screen-lock-login'],
  },
  {
    situation: 'a SIM for data only, and the code goes to the number of a dormitory',
    likely: ['no-code same-number no-sms', 'no-code changed someone-else'],
    helps: ['code-by-mail', 'ask:code'],
  },
  {
    situation: 'the company’s contract for its phones blocks the SMS',
    likely: ['no-code same-number not-solved'],
    helps: ['sms-filter'],
  },
  {
    situation: 'the service has ended or was not paid for',
    likely: ['signed-out everyone', 'signed-out everyone not-solved'],
    helps: ['everyone-out', 'ask:everyone-out'],
  },
  {
    situation: 'deleted by mistake: the ID is unknown to the login',
    likely: ['signed-out only-me not-solved', 'rejected id-changed not-found'],
    helps: ['ask:other', 'ask:id'],
  },
  {
    situation: 'a company of one’s own was founded by mistake, and it is empty',
    likely: ['unsure talks other-account'],
    helps: ['usual-login'],
  },
  {
    situation: 'abroad, the app loads for ever',
    likely: ['rejected abroad', 'app own'],
    helps: ['network', 'refresh-app'],
  },
  {
    situation: 'a tablet of a shop without the icon and without a store',
    likely: ['app company'],
    helps: ['managed-phone'],
  },
  {
    situation: 'the account was created again, and talks, groups and bots are gone',
    likely: ['unsure talks not-solved'],
    helps: ['ask:talks'],
  },
  {
    situation: 'old photos are said to have expired',
    likely: ['unsure talks'],
    helps: ['missing-talks'],
  },
  {
    situation: 'an administrator reset the password of somebody of the same name',
    likely: ['rejected many-tries none', 'rejected many-tries phone'],
    helps: ['ask:suspended', 'reset-by-phone'],
  },
  {
    situation: 'no more codes can be sent after many tries',
    likely: ['no-code refused', 'no-code same-number'],
    helps: ['code-refused', 'sms-reception'],
  },
  {
    situation: 'the company’s login opens with a private account of Google',
    likely: ['approval password', 'approval unsure'],
    helps: ['company-login'],
  },
  {
    situation: 'the number that was registered belongs to a colleague now',
    likely: ['no-code changed someone-else'],
    helps: ['ask:code'],
  },
  {
    situation: 'the login spins and comes back to the login screen, on one’s own phone',
    likely: ['signed-out at-once own not-shown', 'app own'],
    helps: ['refresh-app'],
  },
  {
    situation: 'a login by the new phone number opened the account of its former owner',
    likely: ['unsure talks someone-else'],
    helps: ['ask:wrong-person'],
  },
  {
    situation: 'the store says that the app does not support this phone',
    likely: ['app own unsupported', 'app unsure unsupported'],
    helps: ['ask:unsupported-phone'],
  },
  {
    situation: 'logged out because of a login on another device, and it was somebody else’s',
    likely: ['signed-out only-me not-mine'],
    helps: ['ask:wrong-person'],
  },
  {
    situation: 'the app offers to create a group or to join a company',
    likely: ['unsure other-screen sign-up', 'rejected other-screen sign-up phone'],
    helps: ['usual-login', 'phone-login'],
  },
  {
    situation: 'the old phone was traded in while it was still logged in',
    likely: ['unsure lost-phone'],
    helps: ['lost-phone'],
  },
  {
    situation: 'the code appears on the watch that belongs to the old phone',
    likely: ['no-code old-phone'],
    helps: ['code-on-old-phone'],
  },
  {
    situation: 'a borrowed phone while one’s own is repaired',
    likely: ['app own'],
    helps: ['refresh-app'],
  },
  {
    situation: 'a shared tablet still shows the account of a colleague',
    likely: ['unsure talks other-account', 'unsure company-phone'],
    helps: ['usual-login', 'managed-phone'],
  },
  {
    situation: 'back from a long leave, and the account is stopped',
    likely: ['rejected left', 'signed-out left', 'rejected many-tries phone not-solved'],
    helps: ['ask:ended', 'ask:suspended'],
  },
  {
    situation: 'always logged in by LINE, never had an ID, and LINE is not linked any more',
    likely: ['forgot never-had line not-solved'],
    helps: ['ask:no-id'],
  },
  {
    situation: 'it works at home, but not over the company’s Wi-Fi',
    likely: ['rejected abroad', 'app own'],
    helps: ['network', 'refresh-app'],
  },
  {
    situation: 'the storage is full, and the app cannot be installed',
    likely: ['app own', 'app unsure'],
    helps: ['refresh-app'],
  },
  {
    situation: 'retired, and wants to read old talks',
    likely: ['rejected left', 'signed-out left'],
    helps: ['ask:ended'],
  },
  {
    situation: 'refused at home, in the phone’s browser; it works in the office',
    likely: ['rejected company-network'],
    helps: ['network'],
  },
  {
    situation: 'abroad with a local SIM, and the code does not come',
    likely: ['no-code same-number', 'rejected abroad no-code'],
    helps: ['sms-reception', 'code-on-old-phone', 'network'],
  },
  {
    situation: 'one digit of the registered number was wrong from the start',
    likely: ['no-code same-number wrong-number yes', 'forgot password phone no-code wrong-number'],
    mostTaps: 5,
    helps: ['fix-number', 'ask:code', 'ask:password'],
  },
  {
    situation: 'the code goes to the mail address of LINE WORKS itself',
    likely: ['no-code mail not-solved', 'forgot password none'],
    helps: ['ask:code', 'ask:password', 'mail-reception'],
  },
  {
    situation: 'one ID is shared in a shop, and a colleague changed the password',
    likely: ['signed-out only-me', 'signed-out everyone'],
    helps: ['sign-in-again', 'everyone-out'],
  },
  {
    situation:
      'moved to a cheaper brand, so the carrier’s mail address that was registered is dead; the password is forgotten',
    likely: ['forgot password phone', 'no-code mail sms'],
    helps: ['reset-by-phone', 'sms-reception'],
  },
  {
    situation: 'the storage is full, and no SMS comes',
    likely: ['no-code same-number'],
    helps: ['sms-reception'],
  },
  {
    situation: 'numbers that are not in the address book are refused',
    likely: ['no-code same-number not-solved'],
    helps: ['sms-filter'],
  },
  {
    situation: 'typed the number of the sender instead of the code',
    likely: ['no-code refused'],
    helps: ['code-refused'],
  },
  {
    situation: 'the authenticator came back from a backup and says that the account needs attention',
    likely: ['approval approval', 'no-code app'],
    helps: ['second-factor'],
  },
  {
    situation: 'the login screen is in a language that cannot be read',
    likely: ['rejected other-screen unsure', 'unsure other-screen unsure'],
    helps: ['ask:other'],
  },
  {
    situation: 'the old phone’s screen is broken, and codes come there',
    likely: ['no-code old-phone'],
    helps: ['code-on-old-phone'],
  },
];
