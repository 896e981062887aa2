/** Kept is start or end; people say left or right, which swap with the direction of reading. */
export function sidesFromLeft() {
  const isRtl = document.documentElement.dir === 'rtl';
  return [
    { value: 'start', side: isRtl ? 'right' : 'left' },
    { value: 'end', side: isRtl ? 'left' : 'right' },
  ] as const;
}
