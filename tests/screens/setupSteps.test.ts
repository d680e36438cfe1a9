import { describe, expect, it } from 'vitest';
import { groupsAsked, setupSteps, stepNamed, stepOf } from '../../src/screens/setup/setupSteps';
import { emptyForm, formOf } from '../../src/settings/form';
import { settingPaths, settingsTable } from '../../src/settings/table';

const everything = formOf({ loginMethods: ['company'], phones: 'mixed' });
const asked = (form = everything) =>
  setupSteps.flatMap((step) => groupsAsked(step, form).flatMap(({ paths }) => paths));

describe('the steps of the setup', () => {
  it('ask for every setting once, in groups that stay together', () => {
    expect(asked().toSorted()).toEqual([...settingPaths].toSorted());
    for (const step of setupSteps) {
      for (const { group, paths } of groupsAsked(step, everything)) {
        for (const path of paths) expect([settingsTable[path].group, stepOf(path)]).toEqual([group, step]);
      }
    }
  });

  it('ask for what depends on a choice once it was made, or where it is filled in', () => {
    const dependent = new Set(['companyLogin.name', 'companyLogin.resetPage', 'companyApp.where', 'companyApp.page']);
    expect(asked(emptyForm).filter((path) => dependent.has(path))).toEqual([]);
    const filled = formOf({ companyLogin: { name: 'ID' } });
    expect(asked(filled).filter((path) => dependent.has(path))).toEqual(['companyLogin.name']);
  });

  it('are named by an address, themselves or by a field', () => {
    expect(setupSteps.map((step) => stepNamed(`#${step}`))).toEqual(setupSteps);
    expect(stepNamed('#set-company')).toBe('company');
    expect(stepNamed('#set-administrator-mail')).toBe('contact');
    expect(stepNamed('#set-links-0-href')).toBe('company');
    expect(['', '#', '#main', '#set-nothing', '#toString'].map(stepNamed)).toEqual([null, null, null, null, null]);
  });
});
