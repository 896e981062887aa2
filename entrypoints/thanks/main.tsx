import { createRoot } from 'react-dom/client';
import { LiveThanksPage } from '../../components/thanks-page/live-thanks-page.tsx';
import { followAppearance } from '../../utils/settings/follow-appearance.ts';

followAppearance();
const root = document.getElementById('root');
// In a frame it shows nothing: whatever page that is, it has no business with anybody's thanks.
if (root && window.top === window) createRoot(root).render(<LiveThanksPage />);
