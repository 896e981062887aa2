import type { Adapter } from '../../utils/helpdesks/adapter.ts';
import type { Site } from '../../utils/helpdesks/site.ts';

export type PopupHelpdesk = Pick<Adapter, 'id' | 'name' | 'recognise' | 'ticketId'>;

/** All that the popup can ask and do; the page that holds it supplies the real thing. */
export interface PopupDoor {
  helpdesks: readonly PopupHelpdesk[];
  /** Address of the tab in front; `undefined` where the browser does not tell. */
  pageUrl: () => Promise<string | undefined>;
  isConnected: () => Promise<boolean>;
  sites: () => Promise<Site[]>;
  /** Must be called straight from a click. The browser may close the popup while it asks. */
  switchOn: (site: Site) => Promise<boolean>;
  switchOff: (site: Site) => Promise<void>;
  /** `false` if there is no panel on the page. */
  showPanel: () => Promise<boolean>;
  openOptions: () => Promise<void>;
}
