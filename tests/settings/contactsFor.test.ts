import { describe, expect, it } from 'vitest';
import { contactsFor } from '../../src/settings/contactsFor';
import type { Settings } from '../../src/settings/schema';

const lost = { name: '紛失の受付', reasons: ['lost-phone'], phone: '03-0000-0002' } as const;
const osaka = { name: '大阪', office: '大阪支社', mail: 'osaka@example.co.jp' };
const fukuoka = { name: '福岡', office: '福岡支社', mail: 'fukuoka@example.co.jp' };
const administrator = { name: '情シス', mail: 'it@example.co.jp', phone: '03-0000-0000' };
const company: Settings = { administrator, contacts: [lost, osaka, fukuoka] };

describe('whom a company has for a reason', () => {
  it('are those that name it, then those for all', () => {
    expect(contactsFor(company, 'lost-phone')).toMatchObject({ own: [lost], general: [osaka, fukuoka] });
    expect(contactsFor(company, 'code')).toMatchObject({ own: [], general: [osaka, fukuoka] });
  });

  it.each([
    ['who is there for the reason, with the administrator’s mail', 'lost-phone', null, lost.phone, administrator.mail],
    ['the administrator, where the reader has not chosen', 'code', null, administrator.phone, administrator.mail],
    ['the office that the reader chose', 'code', osaka, administrator.phone, osaka.mail],
    ['the office that the reader chose, whatever the reason', 'lost-phone', fukuoka, administrator.phone, fukuoka.mail],
  ] as const)('the request goes to %s', (_, reason, office, phone, mail) => {
    expect(contactsFor(company, reason, office).recipient).toMatchObject({ phone, mail });
  });

  it('an office that is no longer there is not written to', () => {
    expect(contactsFor(company, 'code', { ...osaka }).recipient.mail).toBe(administrator.mail);
  });

  it('without an administrator the only other one has it, and of several offices none', () => {
    expect(contactsFor({ contacts: [osaka] }, 'code').recipient.mail).toBe(osaka.mail);
    expect(contactsFor({ contacts: [osaka, fukuoka] }, 'code').recipient).toEqual({});
    expect(contactsFor({}, 'code')).toEqual({ own: [], general: [], recipient: {} });
  });
});
