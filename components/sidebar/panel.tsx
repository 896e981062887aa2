import type { PanelProps } from './panel-props.ts';

/** The panel beside a ticket. */
export function Panel(props: PanelProps) {
  return <main>{props.ticket?.subject}</main>;
}
