// What renders the pages: built before them, and imported by the build and by the development server.
export { fillDevDocument, fillDocument, offerStyle } from './document';
export { settingsJsonSchema } from './jsonSchema';
export { localeScript, phaseScript, summariesScript } from './localeScripts';
export { companyStyle } from '../company/style';
export { takeLogo } from './logoFile';
export { drawMaps, notFoundFile, pageFiles, renderPage } from './pages';
export { mapStyle } from './map/style';
export { readFirstPages } from './readFirst';
export { searchScript } from './searchData';
export { readSettingsFile } from './settingsFile';
export { webManifest } from './webManifest';
export { phases } from '../diagnosis/steps';
export { locales } from '../i18n/locales';
export { manifestFileOf } from '../navigation/paths';
export { siteRoot } from '../settings/siteRoot';
