import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from '../../components/sidebar/panel.tsx';
import type { PanelProps } from '../../components/sidebar/panel-props.ts';
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
      <Held state={state} />
    ),
  );
}

/** The panel as its frame holds it: the width that was asked for is the one it gets. */
function Held({ state }: { state: PanelProps }) {
  const [width, setWidth] = useState(state.layout.width);
  return <Panel {...state} layout={{ ...state.layout, width }} onWidth={setWidth} />;
}
