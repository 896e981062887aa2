import Monitor from 'lucide-react/icons/monitor';
import Moon from 'lucide-react/icons/moon';
import PanelLeft from 'lucide-react/icons/panel-left';
import PanelRight from 'lucide-react/icons/panel-right';
import Sun from 'lucide-react/icons/sun';
import { t } from '../../utils/i18n/t.ts';
import type { Appearance } from '../../utils/settings/settings.ts';
import { Choice } from '../ui/choice.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import type { OptionsDoor } from './options-door.ts';
import { Section } from './section.tsx';
import { sidesFromLeft } from './sides.ts';

const THEMES = [
  { value: 'system', icon: Monitor },
  { value: 'light', icon: Sun },
  { value: 'dark', icon: Moon },
] as const;

const SIDES = {
  left: { label: 'options.look.left', icon: PanelLeft },
  right: { label: 'options.look.right', icon: PanelRight },
} as const;

export function AppearanceSection({ door }: { door: Pick<OptionsDoor, 'appearance' | 'saveAppearance'> }) {
  const [loaded, reload] = useLoaded(door.appearance);
  if (loaded.state !== 'there') return null;
  const chosen = loaded.value;

  function choose(change: Partial<Appearance>) {
    void door.saveAppearance({ ...chosen, ...change }).finally(reload);
  }

  return (
    <Section name="appearance" title={t('options.look.title')}>
      <div className="choices">
        <Choice
          legend={t('options.look.theme')}
          value={chosen.theme}
          options={THEMES.map(({ value, icon: Icon }) => ({
            value,
            label: t(`options.look.${value}`),
            icon: <Icon className="icon" aria-hidden="true" />,
          }))}
          onChoose={(theme) => choose({ theme })}
        />
        <Choice
          legend={t('options.look.side')}
          hint={t('options.look.sideHint')}
          value={chosen.side}
          options={sidesFromLeft().map(({ value, side }) => {
            const Icon = SIDES[side].icon;
            return { value, label: t(SIDES[side].label), icon: <Icon className="icon" aria-hidden="true" /> };
          })}
          onChoose={(side) => choose({ side })}
        />
      </div>
    </Section>
  );
}
