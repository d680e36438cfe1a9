import { Brand } from './Brand';
import { fillHeader } from './fillHeader';
import { Notices } from './Notices';
import type { Company } from './parts';

/** Every part that only some companies have. */
export const company: Company = { parts: { brand: Brand, notice: Notices }, fillHeader };
