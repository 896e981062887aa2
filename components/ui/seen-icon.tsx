import Building2 from 'lucide-react/icons/building-2';
import Lock from 'lucide-react/icons/lock';
import UsersRound from 'lucide-react/icons/users-round';
import type { Visibility } from '../../utils/org-api/contract/recognition.ts';

const ICONS = { private: Lock, team: UsersRound, org: Building2 } as const;

/** Who can see a thanks; the words always stand beside it. */
export function SeenIcon({ visibility }: { visibility: Visibility }) {
  const Icon = ICONS[visibility];
  return <Icon className="icon" aria-hidden="true" />;
}
