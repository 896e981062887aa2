import { createRoot } from 'react-dom/client';
import { ThanksPage } from '../../components/thanks-page/thanks-page.tsx';
import { manyThanks, THANKS_STATES, thanksBase } from './thanks-states.ts';

/** One state by `?state=…`; `?count=10000` has that many thanks received. */
const asked = new URLSearchParams(location.search);
document.documentElement.dir = asked.get('dir') ?? 'ltr';
const appearance = asked.get('appearance');
if (appearance !== null) document.documentElement.dataset.appearance = appearance;

const count = asked.get('count');
const state =
  count === null
    ? (THANKS_STATES[asked.get('state') ?? ''] ?? thanksBase)
    : { ...thanksBase, received: manyThanks(Number(count)) };
const root = document.querySelector('#root');
if (root) createRoot(root).render(<ThanksPage {...state} />);
