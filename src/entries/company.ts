// Fetched where the settings have something that only some companies have: a logo, a colour, a notice, hours, a form.
import { addRules } from '../company/addRules';
import { Brand } from '../company/Brand';
import { ContactHours } from '../company/ContactHours';
import { ContactState } from '../company/ContactState';
import { fillHeader } from '../company/fillHeader';
import { FormLink } from '../company/FormLink';
import { Notices } from '../company/Notices';
import { startTending } from '../company/noticeTimes';
import { companyStyle, styleRule } from '../company/style';

globalThis.loginGuideCompany = {
  parts: { brand: Brand, notice: Notices, hours: ContactHours, state: ContactState, form: FormLink },
  fillHeader,
};

// The build runs it too, to prerender the same.
if (typeof document !== 'undefined') {
  if (companyStyle(globalThis.loginGuideSettings) === '') addRules([styleRule]);
  startTending();
}
