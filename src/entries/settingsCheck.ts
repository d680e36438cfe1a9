// Fetched on demand: settings that are still those of the build were checked then.
export { describeProblem } from '../settings/problems';
export { readSettings } from '../settings/readSettings';
