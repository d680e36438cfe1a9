// Fetched when somebody begins to type: most people have nothing to add to a request.
import { findSensitive } from '../handoff/sensitiveText';

globalThis.loginGuideFindSensitive = findSensitive;
