import { createRoot } from 'react-dom/client';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { fakeDoor, OPTIONS_STATES } from './options-doors.ts';

const asked = new URLSearchParams(location.search);
document.documentElement.dir = asked.get('dir') ?? 'ltr';
const appearance = asked.get('appearance');
if (appearance !== null) document.documentElement.dataset.appearance = appearance;

const root = document.querySelector('#root');
if (root)
  createRoot(root).render(<OptionsPage door={fakeDoor(OPTIONS_STATES[asked.get('state') ?? ''] ?? {})} />);
