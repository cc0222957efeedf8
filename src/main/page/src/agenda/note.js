import { dayLong, span, t } from '../core/i18n.js';
import { personName, roomName } from '../core/model.js';
import { model } from '../core/store.js';
import { html } from '../ui/html.js';
import { byRole, isFixed, roleName, seatText } from './block.js';

/** The procedural note: a table of each day, as it is printed and sent out. */
export function Note() {
  const of = model.value;
  const oneRoom = of.rooms.length === 1 ? (of.rooms[0].name ?? of.rooms[0].id) : null;
  const facts = [oneRoom, t('note.zone', { zone: of.problem.timeZone })].filter(Boolean);
  return html`<article class="note">
    <header><h1>${of.problem.title ?? of.problem.id}</h1><p class="facts">${facts.join(' · ')}</p></header>
    ${of.days.map((day, index) => html`<${DayTable} key=${day.date} day=${day} number=${index + 1} showRooms=${of.rooms.length > 1} of=${of} />`)}
  </article>`;
}

function DayTable({ day, number, showRooms, of }) {
  const sessions = of.sessions.filter((session) => session.placed && session.start >= day.midnight && session.start < Math.max(day.end, day.midnight + 1440))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const label = t('note.day', { label: day.label ?? t('note.dayNumber', { number }), date: dayLong(day.midnight) });
  return html`<section class="note-day"><h2>${label}</h2>
    ${sessions.length === 0 ? html`<p>${t('note.nothing')}</p>` : html`<table>
      <thead><tr><th scope="col">${t('note.time')}</th><th scope="col">${t('note.concept')}</th></tr></thead>
      <tbody>${sessions.map((session) => html`<tr key=${session.id} class=${isFixed(session) && session.seats.length === 0 ? 'pause' : ''}>
        <td class="note-time">${span(session.start, session.end)}</td>
        <td><p class="note-title">${session.title}${showRooms && session.room && html`<span class="note-room">${roomName(of, session.room)}</span>`}</p>
          <${Seats} seats=${session.seats} /></td>
      </tr>`)}</tbody></table>`}
  </section>`;
}

function Seats({ seats }) {
  if (seats.length === 0) return null;
  return html`<dl>${byRole(seats).map(({ role, seats: of }) => html`<div key=${role}><dt>${roleName(role, of.length)}</dt>
    ${of.map((seat, index) => html`<dd key=${index} class=${seat.kind}>${seat.kind === 'taken' ? personName(seat.who) || seat.person : seatText(seat)}${seat.who?.affiliation
      && html`<span class="affiliation">${t('note.affiliation', { affiliation: seat.who.affiliation })}</span>`}</dd>`)}</div>`)}</dl>`;
}
