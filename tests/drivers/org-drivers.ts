import type { ContactDriver } from '../../utils/org-api/contract/driver.ts';
import { CONTACT_DRIVERS } from '../demo/org/drivers.ts';

/** The contact drivers of the demo org; the name is the id. */
export const DRIVERS: ContactDriver[] = CONTACT_DRIVERS.map(({ name, keywords }, order) => ({
  id: name,
  name,
  keywords: [...keywords],
  order,
}));
