import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ConfirmSend } from '../../components/composer/confirm-send.tsx';
import { Panel } from '../../components/sidebar/panel.tsx';
import type { PanelProps } from '../../components/sidebar/panel-props.ts';
import { ORG_NAME } from '../demo/cast.ts';
import { coreValues } from './builders.ts';
import { confirmDrafts } from './composer-states.ts';
import { states } from './states.ts';

/** One state by `?state=…&dir=rtl&appearance=dark`; without it a list of all. */
const asked = new URLSearchParams(location.search);
const html = document.documentElement;
html.dir = asked.get('dir') ?? 'ltr';
const appearance = asked.get('appearance');
if (appearance !== null) html.dataset.appearance = appearance;

const name = asked.get('state') ?? '';
const root = document.querySelector('#root');
const state = states[name];
if (root !== null) {
  createRoot(root).render(
    isConfirm(name) ? (
      <ConfirmSend
        draft={confirmDrafts[name]}
        coreValues={coreValues}
        org={ORG_NAME}
        send={undefined}
        close={() => {}}
      />
    ) : state === undefined ? (
      <ul>
        {[...Object.keys(states), ...Object.keys(confirmDrafts)].map((one) => (
          <li key={one}>
            <a href={`?state=${one}`}>{one}</a>
          </li>
        ))}
      </ul>
    ) : (
      <Held state={state} />
    ),
  );
}

function isConfirm(one: string): one is keyof typeof confirmDrafts {
  return Object.hasOwn(confirmDrafts, one);
}

/** The panel as its frame holds it: the width that was asked for is the one it gets. */
function Held({ state }: { state: PanelProps }) {
  const [width, setWidth] = useState(state.layout.width);
  return <Panel {...state} layout={{ ...state.layout, width }} onWidth={setWidth} />;
}
