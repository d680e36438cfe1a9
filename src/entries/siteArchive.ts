// Fetched on demand: an administrator hands the guide over with the company's settings in it.
export { PackError, packSite } from '../hosting/packSite';
