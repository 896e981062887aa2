import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup/popup.tsx';
import { fakePopupDoor, POPUP_STATES } from './popup-doors.ts';

const asked = new URLSearchParams(location.search);
document.documentElement.dir = asked.get('dir') ?? 'ltr';
const appearance = asked.get('appearance');
if (appearance !== null) document.documentElement.dataset.appearance = appearance;

const root = document.querySelector('#root');
if (root)
  createRoot(root).render(<Popup door={fakePopupDoor(POPUP_STATES[asked.get('state') ?? ''] ?? {})} />);
