// Fetched where the settings have something that only some companies have: a logo, a colour, a notice, hours, a form.
import { addRules } from '../company/addRules';
import { company } from '../company/company';
import { startTending } from '../company/noticeTimes';
import { companyStyle, styleRule } from '../company/style';

globalThis.loginGuideCompany = company;

// The build has put the style into pages of which it knew that they need it.
if (companyStyle(globalThis.loginGuideSettings) === '') addRules([styleRule]);
startTending();
