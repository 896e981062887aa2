import { createRoot } from 'react-dom/client';
import { LiveConfirm } from '../../components/composer/live-confirm.tsx';
import { followAppearance } from '../../utils/settings/follow-appearance.ts';

followAppearance();
const root = document.getElementById('root');
// Inside another page there is nothing to see: there something could lie over it.
if (root && window.top === window) {
  const ticketKey = new URLSearchParams(location.search).get('ticket') ?? '';
  createRoot(root).render(<LiveConfirm ticketKey={ticketKey} close={() => window.close()} />);
}
