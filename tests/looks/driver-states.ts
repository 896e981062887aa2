import type { NamedDriver, TicketAbout } from '../../components/sidebar/driver-line.tsx';
import type { PanelProps } from '../../components/sidebar/panel-props.ts';
import { CONTACT_DRIVERS } from '../demo/org/drivers.ts';
import { id } from './builders.ts';
import { maria } from './maria.ts';
import { ahmed } from './others.ts';

const drivers: NamedDriver[] = CONTACT_DRIVERS.map(({ name }, at) => ({ driverId: id(700 + at), name }));

function suggestion(name: string, share: number, words: string[]) {
  return { driverId: drivers.find((one) => one.name === name)?.driverId ?? '', name, share, words };
}

export const about: TicketAbout = {
  suggestions: [
    suggestion('Double charge', 0.69, ['charged', 'twice', 'refund', 'statement']),
    suggestion('Late delivery', 0.2, ['waiting']),
    suggestion('Invoice copy', 0.11, ['invoice']),
  ],
  drivers,
  chosen: null,
  onChoose: async () => {},
};

const arabic: NamedDriver = { driverId: id(720), name: 'تأخر وصول الطلب' };
const long: NamedDriver = {
  driverId: id(721),
  name: 'Complaint about how an earlier complaint about a delivery was answered by somebody else',
};

/** Every look of the line that says what a ticket is about. */
export const driverStates: Readonly<Record<string, PanelProps>> = {
  'driver-guessed': { ...maria, about },
  'driver-confirmed': { ...maria, about: { ...about, chosen: { driverId: id(700) } } },
  'driver-corrected': { ...maria, about: { ...about, chosen: { driverId: id(701) } } },
  'driver-other': { ...maria, about: { ...about, chosen: { driverId: id(709) } } },
  'driver-none': { ...maria, about: { ...about, chosen: { driverId: null } } },
  'driver-names': {
    ...ahmed,
    about: {
      ...about,
      drivers: [arabic, long],
      suggestions: [
        { ...arabic, share: 0.6, words: ['تصل', 'الطلب'] },
        { ...long, share: 0.4, words: ['answered'] },
      ],
    },
  },
};
