import type { TaughtWord } from '../../utils/corrections/forget-words.ts';
import type { ConnectionRow, SyncState } from '../../utils/db/rows.ts';
import type { StoredHere } from '../../utils/db/stored-here.ts';
import type { TaughtDriver } from '../../utils/drivers/forget-drivers.ts';
import type { Adapter } from '../../utils/helpdesks/adapter.ts';
import type { Site } from '../../utils/helpdesks/site.ts';
import type { RecognisedPerson } from '../../utils/recognitions/recognised-people.ts';
import type { UnsentThanks } from '../../utils/recognitions/unsent.ts';
import type { Appearance } from '../../utils/settings/settings.ts';
import type { Connected, Probed } from '../../utils/sync/connect.ts';

export type Side = Appearance['side'];
export type Connection = Pick<ConnectionRow, 'apiUrl' | 'me' | 'connectedAt'>;
export type Helpdesk = Pick<Adapter, 'id' | 'name' | 'recognise'>;

/** All that the options page can ask and do; the page that holds it supplies the real thing. */
export interface OptionsDoor {
  version: string;
  helpdesks: readonly Helpdesk[];
  connection: () => Promise<Connection | undefined>;
  probe: (address: string) => Promise<Probed>;
  connect: (address: string, token: string) => Promise<Connected>;
  /** Fills the cache from the org now, so that the first ticket finds it full. Never rejects. */
  bringUpToDate: () => Promise<unknown>;
  /** How the last exchange with the org ended; `never` while nobody is signed in. */
  standing: () => Promise<SyncState>;
  watchStanding: (changed: () => void) => () => void;
  /** Loses what is unsent: ask before. */
  signOut: () => Promise<void>;
  unsent: () => Promise<UnsentThanks[]>;
  watchUnsent: (changed: () => void) => () => void;
  /** Resolves once it was tried; `unsent` says what is left. Never rejects. */
  sendUnsent: () => Promise<unknown>;
  /** Rejects where the browser does not let us copy. */
  copyUnsent: (unsent: readonly UnsentThanks[]) => Promise<void>;
  recognised: () => Promise<RecognisedPerson[]>;
  forgetRecognised: (key: string) => Promise<void>;
  taughtDrivers: () => Promise<TaughtDriver[]>;
  watchTaught: (changed: () => void) => () => void;
  forgetDriver: (driverId: string) => Promise<void>;
  forgetAllDrivers: () => Promise<void>;
  taughtWords: () => Promise<TaughtWord[]>;
  watchTaughtWords: (changed: () => void) => () => void;
  forgetWord: (word: string) => Promise<void>;
  forgetAllWords: () => Promise<void>;
  sites: () => Promise<Site[]>;
  /** Must be called straight from a click, before anything is awaited. */
  switchOn: (site: Site) => Promise<boolean>;
  switchOff: (site: Site) => Promise<void>;
  sideOn: (site: Site) => Promise<Side>;
  saveSideOn: (site: Site, side: Side) => Promise<void>;
  watchSites: (changed: () => void) => () => void;
  appearance: () => Promise<Appearance>;
  saveAppearance: (next: Appearance) => Promise<void>;
  storedHere: () => Promise<StoredHere>;
  exportStored: () => Promise<string>;
  eraseAll: () => Promise<void>;
}
