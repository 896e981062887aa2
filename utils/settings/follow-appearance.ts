import { appearance, watchSetting } from './settings.ts';

/** Gives this page the light or dark look that was chosen, now and when the choice changes. */
export function followAppearance(): void {
  const apply = async () => {
    const { theme } = await appearance();
    if (theme === 'system') delete document.documentElement.dataset.appearance;
    else document.documentElement.dataset.appearance = theme;
  };
  watchSetting('appearance', () => void apply());
  void apply();
}
