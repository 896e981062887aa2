import { type RefObject, useEffect, useRef } from 'react';

/** The button that folds the panel, or opens it again. */
export interface FoldButton {
  foldButton: RefObject<HTMLButtonElement | null>;
}

/** Who folds or opens the panel loses the button that was pressed: the focus goes to the one that undoes it. */
export function useFocusAcrossFold(isCollapsed: boolean) {
  const foldButton = useRef<HTMLButtonElement>(null);
  const isPressed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fold is what brings another button
  useEffect(() => {
    if (isPressed.current) foldButton.current?.focus();
    isPressed.current = false;
  }, [isCollapsed]);
  const followed = (deed: () => void) => () => {
    isPressed.current = true;
    deed();
  };
  return { foldButton, followed };
}
