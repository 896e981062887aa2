/** Words for what is missing, what went wrong, and what to do about it. */
export const panelStatesEn = {
  'panel.limited': 'Limited here',
  'panel.limitedUnread': 'This ticket could not be read',
  'panel.limitedMore': { one: '{count} thing more', other: '{count} things more' },
  'panel.readAgain': 'Read again',
  'panel.fault.signed-out': 'You are signed out of the helpdesk. Sign in there, then read again.',
  'panel.fault.forbidden':
    'Your helpdesk account may not read this ticket. Whoever runs the helpdesk can change that.',
  'panel.fault.not-found': 'The helpdesk says there is no such ticket. It may have been deleted or merged.',
  'panel.fault.rate-limited': 'The helpdesk asked us to slow down. Wait a minute, then read again.',
  'panel.fault.offline': 'The helpdesk did not answer. Look at your connection, then read again.',
  'panel.fault.too-large': 'This ticket is too large to read in full.',
  'panel.fault.shape-changed':
    'The helpdesk answered in a way that this version of Sidekind does not know. It may have been updated.',
  'panel.via.page': 'Read from the page, because the helpdesk’s own data could not be had.',
  'panel.via.url': 'Only the address of this page could be read.',
  'panel.missing.subject': 'The subject could not be read.',
  'panel.missing.requester': 'Who asked is not shown, so no message can be counted as the customer’s.',
  'panel.missing.requesterEmail': 'No e-mail address is shown, so the customer is not looked up.',
  'panel.missing.viewer': 'The helpdesk does not say who is signed in, so we cannot check that it is you.',
  'panel.missing.assignee': 'Who is assigned could not be read.',
  'panel.missing.messages': 'The messages could not be read, so there is no reading.',
  'panel.missing.allMessages': 'Only the newest {count} of {total} messages were read.',
  'panel.missing.times': 'Exact times are not shown here.',
  'panel.missing.outcome': 'How often it came back or changed hands is not shown here.',

  'panel.openOptions': 'Open options',
  'panel.tryAgain': 'Try again',
  'panel.orgSaid': 'The org’s answer: {detail}',
  'panel.browserSaid': 'The browser’s words: {detail}',
  'panel.yourOrg': 'your org',
  'panel.notice.storage': 'This browser keeps nothing for Sidekind',
  'panel.notice.storage.line':
    'Its storage could not be opened: the disk may be full. The reading of this ticket still works; what your org knows and your thanks cannot be shown.',
  'panel.notice.not-connected': 'Not connected to an org',
  'panel.notice.not-connected.line':
    'The reading works without one. Connect to your org to see what it has heard from this customer, the thanks you have earned, and to thank others.',
  'panel.notice.wrong-person': 'Two different people are signed in',
  'panel.notice.wrong-person.line':
    'The helpdesk knows you as {helpdeskName}, Sidekind as {memberName}. Thanks are hidden, and none can be sent, until both are the same person.',
  'panel.notice.signed-out': 'Signed out of {org}',
  'panel.notice.signed-out.line':
    'Your sign-in is no longer accepted. Connect again in the options; until then you see what was last known.',
  'panel.notice.not-permitted': 'Not permitted',
  'panel.notice.not-permitted.line':
    '{org} does not let your account read this. An admin there can change it; until then you see what was last known.',
  'panel.notice.not-ours': 'This is not a Sidekind org',
  'panel.notice.not-ours.line':
    'Something else answers at {address}. Look at the address in the options, or at the network you are in.',
  'panel.notice.outdated': 'This version is too old for {org}',
  'panel.notice.outdated.line': 'Update Sidekind to go on. Until then you see what was last known.',
  'panel.notice.refused': '{org} refused the last request',
  'panel.notice.refused.line': 'Nothing is lost; you see what was last known.',

  'panel.sync.checking': 'Checking…',
  'panel.sync.never': 'Not checked yet',
  'panel.sync.up-to-date': 'Up to date',
  'panel.sync.offline': 'Offline',
  'panel.sync.unreachable': 'Org cannot be reached',
  'panel.sync.not-ours': 'No org at this address',
  'panel.sync.signed-out': 'Signed out of the org',
  'panel.sync.not-permitted': 'Not permitted',
  'panel.sync.outdated': 'Version too old',
  'panel.sync.busy': 'Org is busy, will try again',
  'panel.sync.refused': 'Last request refused',
  'panel.sync.not-connected': 'Not connected',
  'panel.sync.storage': 'Nothing is kept',
  'panel.sync.asOf': ' · {age}',

  'panel.whoSees': 'Who can see this',
  'panel.whoSees.reading': 'The reading is made on this device and stays here. Nobody else sees it.',
  'panel.whoSees.heard': 'Heard and asked comes from {org}; everyone there who opens this ticket may see it.',
  'panel.whoSees.forYou': 'For you is shown to you. Who else sees a thanks stands under it.',
  'panel.whoSees.thanks':
    'What you write stays on this computer until it is sent; then {org} keeps it for those you chose.',
} as const;
