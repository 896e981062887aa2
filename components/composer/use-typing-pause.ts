import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** Who loses the keyboard so soon after a key was typing, in milliseconds. */
const MID_TYPING = 300;

/**
 * A page can take the keyboard away between two keys, and the next ones go to the page. Then the composer says
 * so, until somebody clicks on it. Keys that themselves lead elsewhere do not count.
 */
export function useTypingPause() {
  const [isPaused, setPaused] = useState(false);
  const lastKey = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const onBlur = () => {
      if (performance.now() - lastKey.current < MID_TYPING) setPaused(true);
    };
    window.addEventListener('blur', onBlur);
    return () => window.removeEventListener('blur', onBlur);
  }, []);
  const noteKey = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
    const isTyping = (key.length === 1 && !ctrlKey && !metaKey && !altKey) || TYPING.has(key);
    if (key === 'Shift' || key === 'CapsLock') return;
    lastKey.current = isTyping ? performance.now() : Number.NEGATIVE_INFINITY;
  };
  return { isPaused, noteKey, goOn: () => setPaused(false) };
}

const TYPING = new Set(['Backspace', 'Delete', 'Enter', 'Process', 'Dead']);
