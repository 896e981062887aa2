import UserRound from 'lucide-react/icons/user-round';
import { initialsOf } from './initials.ts';

interface Props {
  name: string | undefined;
  tone?: 'customer' | 'people';
  size?: 'small' | 'large';
}

/** Initials in a circle; the name itself always stands beside it. */
export function Avatar({ name, tone = 'customer', size = 'large' }: Props) {
  const initials = initialsOf(name ?? '');
  return (
    <span className={`avatar avatar-${tone} avatar-${size}`} aria-hidden="true">
      {initials === '' ? <UserRound className="icon" /> : initials}
    </span>
  );
}
