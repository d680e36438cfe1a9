// Fetched on demand: who changes where the guide may be framed changes what hosts send.
export { hostFiles } from '../hosting/hostFiles';
