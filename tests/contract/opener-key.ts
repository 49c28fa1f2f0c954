/** What a trainer must show to open a room in these tests. */
export const openerKey = 'a key that only trainers have';
