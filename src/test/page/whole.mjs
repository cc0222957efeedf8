// A small problem in which every field of the format is set.
const period = { from: '2027-05-11T09:00', to: '2027-05-11T12:00' };

export const WHOLE = {
  $schema: 'problem.schema.json', id: 'whole', title: 'Every field', timeZone: 'Europe/Zurich', gridMinutes: 5, transferMinutes: 5, pauseMinutes: 5, longDayMinutes: 480,
  days: [{ date: '2027-05-11', from: '09:00', to: '18:00', label: 'Day 1' }],
  slots: [
    { id: 'am', from: '2027-05-11T09:00', to: '2027-05-11T10:00', tags: ['morning'] },
    { id: 'late', from: '2027-05-11T10:00', to: '2027-05-11T11:00' },
    { id: 'noon', from: '2027-05-11T11:00', to: '2027-05-11T12:00' },
  ],
  rooms: [
    { id: 'hall', name: 'Hall', seats: 100, features: ['screen'], tags: ['large'], turnoverMinutes: 5, unavailable: [{ from: '2027-05-11T16:00', to: '2027-05-11T18:00' }] },
    { id: 'annex', name: 'Annex', seats: 20 },
  ],
  people: [
    { id: 'ada', name: 'Ada', affiliation: 'Society', attributes: { gender: 'female', region: 'Europe' }, available: [period], unavailable: [{ from: '2027-05-11T11:30', to: '2027-05-11T12:00' }],
      tags: ['member'], prefers: ['morning'], avoids: ['large'], requires: ['morning'], prohibits: ['evening'], maxSessionsPerDay: 3, timeZone: 'Asia/Tokyo' },
    { id: 'bo', name: 'Bo', attributes: { gender: 'male', region: 'Asia' } },
  ],
  tracks: [{ id: 'ports', title: 'Ports', similar: { rivers: 2 }, chairs: ['bo'] }, { id: 'rivers', title: 'Rivers' }],
  resources: [{ id: 'booths', capacity: 2, maxContinuousMinutes: 120, restMinutes: 30 }],
  sessions: [
    { id: 'one', kind: 'panel', title: 'First', minutes: { min: 60, preferred: 60, max: 120 }, day: '2027-05-11', anchor: 'day-start',
      startBetween: { earliest: '09:00', latest: '10:00', preferred: '09:00' }, windows: [period], slots: ['am'], track: 'ports', tracks: ['rivers'], rooms: ['hall', 'annex'],
      needs: { features: ['screen'], seats: 10, resources: { booths: 1 } }, expected: 50, crowdPuller: true, plenary: true, beside: ['side-event'], topics: ['quays'], tags: ['opening'],
      prefers: ['morning'], avoids: ['evening'], requires: ['morning'], prohibits: ['evening'], priority: 3, position: 1,
      audience: { types: ['managers'], level: 1, language: 'en', sectors: ['trade'] },
      seats: [{ role: 'moderator', person: 'ada' }, { role: 'panelist', candidates: ['bo'], requires: { region: 'Asia' }, differs: ['region'] }] },
    { id: 'two', kind: 'talk', title: 'Second', minutes: 60, after: ['one', { session: 'three', gapMinutes: 5 }], pin: { start: '2027-05-11T11:00', end: '2027-05-11T12:00', room: 'annex' } },
    { id: 'three', kind: 'talk', title: 'Third', minutes: 60, start: '2027-05-11T10:00', published: { start: '2027-05-11T10:00', end: '2027-05-11T11:00', room: 'hall' } },
  ],
  relations: [{ type: 'interested', sessions: ['one', 'two'], count: 12 }],
  costs: [{ session: 'one', slot: 'am', cost: 2 }, { track: 'ports', room: 'hall', cost: 1 }, { track: 'ports', block: 'b1', perBlock: true, cost: 4 }],
  blocks: { tracksPerBlock: 2, times: [{ id: 'b1', title: 'Morning', from: '2027-05-11T09:00', to: '2027-05-11T10:00' }] },
  rules: { 'room-conflict': { level: 'hard', weight: 2 } },
  remoteHours: { comfortableFrom: '07:00', comfortableTo: '21:00', tolerableFrom: '06:00', tolerableTo: '22:00' },
};
