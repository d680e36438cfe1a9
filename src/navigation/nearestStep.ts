import { closest, distance } from 'fastest-levenshtein';
import { stepIds, type StepId } from '../diagnosis/steps';

/**
 * The step whose id is most like the last part of a wrong path, or null where none is alike:
 * more than half of the shorter word would have to change.
 */
export function nearestStep(path: string): StepId | null {
  const words = path.split('/').filter((part) => part !== '');
  const wanted = (words[words.length - 1] ?? '')
    .replace(/\.html?$/i, '')
    .toLowerCase()
    .slice(0, 40);
  const nearest = closest(wanted, stepIds) as StepId;
  return distance(wanted, nearest) * 2 <= Math.min(wanted.length, nearest.length) ? nearest : null;
}
