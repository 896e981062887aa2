import { renderToStaticMarkup } from 'react-dom/server';
import { Panel } from '../../../components/sidebar/panel.tsx';
import type { PanelProps } from '../../../components/sidebar/panel-props.ts';
import { states } from '../../looks/states.ts';

export function stateNamed(name: string): PanelProps {
  const state = states[name];
  if (state === undefined) throw new Error(`no state ${name}`);
  return state;
}

/** Draws the panel once, without effects. Needs a document. */
export function show(props: PanelProps): void {
  document.body.innerHTML = renderToStaticMarkup(<Panel {...props} />);
}

/** What a card says, lines joined by spaces; `undefined` when the card is not there. */
export function card(name: string): string | undefined {
  const found = document.querySelector(`[data-card="${name}"]`);
  return found === null ? undefined : words(found);
}

export function panelText(): string {
  return words(document.body);
}

/** Text of an element with a space between its blocks, as it is read. */
function words(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
