import CircleDashed from 'lucide-react/icons/circle-dashed';
import Frown from 'lucide-react/icons/frown';
import Meh from 'lucide-react/icons/meh';
import Smile from 'lucide-react/icons/smile';
import type { Label } from '../../utils/sentiment/reading.ts';

const FACES = { negative: Frown, neutral: Meh, positive: Smile } as const;

/** The shape of a label; a dashed ring where there is no reading. The words always stand beside it. */
export function MoodFace({ label }: { label: Label | undefined }) {
  const Face = label === undefined ? CircleDashed : FACES[label];
  return <Face className={`icon mood mood-${label ?? 'none'}`} aria-hidden="true" />;
}
