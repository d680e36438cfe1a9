// Fetched where the settings have something that only some companies have: a logo, a colour, a notice.
import { addRules } from '../company/addRules';
import { Brand } from '../company/Brand';
import { fillHeader } from '../company/fillHeader';
import { Notices } from '../company/Notices';
import { startTending } from '../company/noticeTimes';
import { companyStyle, styleRule } from '../company/style';

globalThis.loginGuideCompany = { parts: { brand: Brand, notice: Notices }, fillHeader };

// The build runs it too, to prerender the same.
if (typeof document !== 'undefined') {
  if (companyStyle(globalThis.loginGuideSettings) === '') addRules([styleRule]);
  startTending();
}
