// Fetched on demand: few people need a QR code, and never on a first visit.
export { qrCode } from '../handoff/qrCode';
