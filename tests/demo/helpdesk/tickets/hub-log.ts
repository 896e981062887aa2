const LAMPS = ['hall', 'kitchen', 'bath', 'bed', 'desk', 'stairs', 'porch', 'cellar', 'window'];

/** A log of about 25,000 characters, as people paste it: longer than what is handed on of one message. */
export const HUB_LOG = Array.from({ length: 42 }, (_, minute) => {
  const clock = `02:${String(minute % 60).padStart(2, '0')}`;
  return LAMPS.map((lamp, index) => {
    const state = minute < 2 ? 'ok' : 'no answer, table empty, lease renewed';
    return `${clock}:${String(index * 6).padStart(2, '0')} hub[4411] lamp/${lamp} ping ${minute * 9 + index} ${state}`;
  }).join('\n');
}).join('\n');
