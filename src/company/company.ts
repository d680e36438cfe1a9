import { Brand } from './Brand';
import { ContactHours } from './ContactHours';
import { ContactState } from './ContactState';
import { fillHeader } from './fillHeader';
import { FormLink } from './FormLink';
import { Notices } from './Notices';
import type { Company } from './parts';

/** Every part that only some companies have. */
export const company: Company = {
  parts: { brand: Brand, notice: Notices, hours: ContactHours, state: ContactState, form: FormLink },
  fillHeader,
};
