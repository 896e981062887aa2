import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { confirmMember } from '../../../utils/db/confirm-member.ts';
import { saveConnection } from '../../../utils/db/device-database.ts';
import { memberDatabase } from '../../../utils/db/member-database.ts';
import { participantKey, participantToMatch } from '../../../utils/db/participant-key.ts';
import { eraseDatabases } from '../../../utils/db/stored-here.ts';
import { forgetRecognised, recognisedPeople } from '../../../utils/recognitions/recognised-people.ts';
import { connectionOf, id } from '../../db/rows.ts';

afterEach(eraseDatabases);

test('who was recognised is told as the helpdesk showed them, and can be forgotten', async () => {
  const connection = connectionOf();
  await saveConnection(connection);
  const origin = 'https://acme.example:8080';
  const key = participantKey(
    participantToMatch({ helpdesk: 'somewhere', origin }, { id: '7', name: 'K. A.' }),
  );
  const member = { id: id(12), name: 'Ken Adeyemi', team: null };
  await confirmMember(memberDatabase(connection), key, member);
  await confirmMember(memberDatabase(connection), 'of an older shape', { ...member, name: 'Zoe' });
  expect(await recognisedPeople()).toEqual([
    { key, name: 'K. A.', where: 'acme.example:8080', member },
    { key: 'of an older shape', name: undefined, where: undefined, member: { ...member, name: 'Zoe' } },
  ]);
  await forgetRecognised(key);
  expect((await recognisedPeople()).map((person) => person.key)).toEqual(['of an older shape']);
});

test('nobody is recognised where nobody is signed in', async () => {
  expect(await recognisedPeople()).toEqual([]);
});
