import { createRoot } from 'react-dom/client';
import { LivePanel } from '../../components/sidebar/live-panel.tsx';
import { receiveTickets } from '../../utils/panel/receive-ticket.ts';
import { followAppearance } from '../../utils/settings/follow-appearance.ts';

const inbox = receiveTickets();
followAppearance();
const root = document.getElementById('root');
if (root) createRoot(root).render(<LivePanel inbox={inbox} />);
