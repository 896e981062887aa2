import { helpdesksEn } from './en/helpdesks.ts';
import { optionsEn } from './en/options.ts';
import { panelEn } from './en/panel.ts';
import { popupEn } from './en/popup.ts';

/** English, the language that others are translated from. One file per surface, so that each stays small. */
export const en = { ...helpdesksEn, ...optionsEn, ...panelEn, ...popupEn } as const;
