import type { DiagnosisSnapshot } from './machine';
import { stepOf } from './snapshots';

/** Guides whose actions depend on what was answered. Every other reading of the step is the careful one. */
export type Variant = 'own-phone';

/** The variant of the step to show at `snapshot`, or null for the step as it stands. */
export function variantOf(snapshot: DiagnosisSnapshot): Variant | null {
  return stepOf(snapshot) === 'refresh-app' && snapshot.context.phoneOwnership === 'own' ? 'own-phone' : null;
}
