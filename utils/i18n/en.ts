import { composerEn } from './en/composer.ts';
import { driversEn } from './en/drivers.ts';
import { helpdesksEn } from './en/helpdesks.ts';
import { optionsEn } from './en/options.ts';
import { panelEn } from './en/panel.ts';
import { popupEn } from './en/popup.ts';
import { thanksPageEn } from './en/thanks-page.ts';

/** English, the language that others are translated from. One file per surface, so that each stays small. */
export const en = {
  ...composerEn,
  ...driversEn,
  ...helpdesksEn,
  ...optionsEn,
  ...panelEn,
  ...popupEn,
  ...thanksPageEn,
} as const;
