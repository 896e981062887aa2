/** The popup of the toolbar icon, on pages without a panel. */
export const popupEn = {
  'popup.loading': 'Looking at this page…',
  'popup.options': 'Options',
  'popup.connect': 'Connect to your org first',
  'popup.connectWhy': 'It takes an address and a token, both from your admin.',
  'popup.connectButton': 'Connect…',
  'popup.known': 'Switch on Sidekind for {helpdesk} at {address}',
  'popup.knownWhy': 'Your browser will ask whether Sidekind may see this one address.',
  'popup.switchOn': 'Switch on here',
  'popup.unknown': 'Which helpdesk is this?',
  'popup.unknownWhy':
    'Sidekind does not know {address}. If you read tickets here, choose which helpdesk it is.',
  'popup.helpdesk': 'Helpdesk',
  'popup.none': 'Nothing to switch on here',
  'popup.noneWhy':
    'This page belongs to the browser. Open a ticket in your helpdesk and press the icon again.',
  'popup.on': '{helpdesk} is on',
  'popup.onWhy': 'Open a ticket at {address}: the panel stands beside it.',
  'popup.onTicketWhy': 'The panel stands beside this ticket. If it does not show, reload the page.',
  'popup.nowOn': 'On. Open a ticket.',
  'popup.nowOnTicket': 'On. Here it comes.',
  'popup.nowOnWhy': 'The panel stands beside every ticket at {address}.',
  'popup.showPanel': 'Show the panel',
  'popup.noPanel': 'There is no panel on this page yet. Open a ticket, or reload the page.',
  'popup.switchOff': 'Switch off here',
  'popup.nowOff': 'Off. Sidekind can no longer see this page.',
  'popup.refused':
    'Your browser did not give the permission, so it stays off. Press again and choose “Allow”.',
  'popup.failed': 'Your browser could not do that. Close this and press the icon again.',
} as const;
