import { createRoot } from 'react-dom/client';
import { Panel } from '../../components/sidebar/panel.tsx';
import { states } from './states.ts';

/** One state by `?state=…&dir=rtl&appearance=dark`; without it a list of all. */
const asked = new URLSearchParams(location.search);
const html = document.documentElement;
html.dir = asked.get('dir') ?? 'ltr';
const appearance = asked.get('appearance');
if (appearance !== null) html.dataset.appearance = appearance;

const root = document.querySelector('#root');
const state = states[asked.get('state') ?? ''];
if (root !== null) {
  createRoot(root).render(
    state === undefined ? (
      <ul>
        {Object.keys(states).map((name) => (
          <li key={name}>
            <a href={`?state=${name}`}>{name}</a>
          </li>
        ))}
      </ul>
    ) : (
      <Panel {...state} />
    ),
  );
}
