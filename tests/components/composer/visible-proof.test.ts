// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { visibleProof } from '../../../components/composer/visible-proof.ts';

interface Seen {
  isVisible?: boolean;
  intersectionRatio: number;
}
let see: (seen: Seen) => void;
let now = 0;

beforeEach(() => {
  now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  // A page around us: the parent is another window.
  vi.stubGlobal('parent', {});
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(changed: (entries: Seen[]) => void) {
        see = (seen) => changed([seen]);
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const press = (isTrusted = true) =>
  Object.defineProperty(new Event('click'), 'isTrusted', { value: isTrusted });
let steadyFor = Number.POSITIVE_INFINITY;
const watched = () => visibleProof(document.createElement('button'), { steadyFor: () => steadyFor });

test('a press counts once the button stood in plain sight for half a second', () => {
  const proof = watched();
  expect(proof.judge(press())).toBe('too-soon');
  see({ isVisible: true, intersectionRatio: 1 });
  now += 499;
  expect(proof.judge(press())).toBe('too-soon');
  now += 1;
  expect(proof.judge(press())).toBe('proven');
});

test('a press made by a script never counts', () => {
  const proof = watched();
  see({ isVisible: true, intersectionRatio: 1 });
  now += 5000;
  expect(proof.judge(press(false))).toBe('untrusted');
});

test('what lies over the button, or pushes it out of sight, makes the wait begin anew', () => {
  const proof = watched();
  see({ isVisible: true, intersectionRatio: 1 });
  now += 5000;
  see({ isVisible: false, intersectionRatio: 1 });
  expect(proof.judge(press())).toBe('covered');
  see({ isVisible: true, intersectionRatio: 0.5 });
  expect(proof.judge(press())).toBe('covered');
  see({ isVisible: true, intersectionRatio: 1 });
  expect(proof.judge(press())).toBe('too-soon');
  now += 600;
  see({ isVisible: true, intersectionRatio: 0.99 });
  expect(proof.judge(press())).toBe('proven');
});

test('a browser that does not say what can be seen proves nothing', () => {
  const proof = watched();
  see({ intersectionRatio: 1 });
  now += 5000;
  expect(proof.judge(press())).toBe('unprovable');
});

test('a mouse’s press counts once the frame stood still under it for half a second; a key’s has no place', () => {
  const byMouse = Object.defineProperty(new PointerEvent('click', { pointerType: 'mouse' }), 'isTrusted', {
    value: true,
  });
  const proof = watched();
  see({ isVisible: true, intersectionRatio: 1 });
  now += 5000;
  steadyFor = 499;
  expect(proof.judge(byMouse)).toBe('too-soon');
  expect(proof.judge(press())).toBe('proven');
  steadyFor = 500;
  expect(proof.judge(byMouse)).toBe('proven');
});
