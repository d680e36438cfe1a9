import type { DiagnosisSnapshot } from './machine';
import { stepOf } from './snapshots';

/** Guides whose actions depend on what was answered. Every other reading of the step is the careful one. */
export type Variant = 'own-phone' | 'recovery';

/** The variant of the step to show at `snapshot`, or null for the step as it stands. */
export function variantOf(snapshot: DiagnosisSnapshot): Variant | null {
  const { goal, phoneOwnership } = snapshot.context;
  const step = stepOf(snapshot);
  if (step === 'refresh-app') return phoneOwnership === 'own' ? 'own-phone' : null;
  return step === 'sms-reception' && goal ? 'recovery' : null;
}
