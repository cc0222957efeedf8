import { signal } from '@preact/signals';
import { post } from '../core/api.js';
import { postForState } from '../core/edits.js';
import { t, word } from '../core/i18n.js';
import { personName } from '../core/model.js';
import { said } from '../core/said.js';
import { scoreOf, scoreText } from '../core/score.js';
import { go, model, preview, say, state, toast } from '../core/store.js';
import { html, useState } from '../ui/html.js';
import { Busy, Button, Select } from '../ui/parts.js';
import { faultText } from '../editor/draft.js';
import { lookAtChanges } from '../agenda/grid.js';
import { Notices } from './changes.js';
import { AddSession } from './addition.js';

// What has happened after the agenda was published, and the smallest change that mends it.
const events = signal([]);
const proposal = signal(null);
const KINDS = ['cancelPeople', 'cancelRooms', 'cancelSessions', 'personAway', 'roomAway', 'lengthen', 'add'];

export function ChangeView() {
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState([]);
  const repair = async () => {
    setBusy(true);
    setFaults([]);
    try {
      proposal.value = await post(`problems/${encodeURIComponent(state.value.name)}/repair`, { ...requestOf(events.value), seconds: 10 }, state.value.revision);
      say(t('repair.ready'));
    } catch (error) {
      setFaults([said(error.message), ...error.faults.map(faultText)]);
    }
    setBusy(false);
  };
  return html`<div class="page-view"><header><h1>${t('repair.title')}</h1></header><p class="quiet-text">${t('repair.intro')}</p>
    <section class="box"><h2>${t('repair.what')}</h2>
      ${events.value.length > 0 && html`<ul class="plain event-list">${events.value.map((event, index) => html`<li key=${index}><span>${eventText(event)}</span>
        <${Button} icon="close" label=${t('repair.forget', { what: eventText(event) })} hideLabel kind="quiet small" onClick=${() => { events.value = events.value.filter((one) => one !== event); proposal.value = null; }} /></li>`)}</ul>`}
      <${Add} />
      <div class="row"><${Button} label=${t('repair.find')} kind="primary" disabled=${busy || events.value.length === 0} onClick=${repair} /></div>
      ${busy && html`<${Busy} text=${t('repair.busy')} />`}
      ${faults.map((text, index) => html`<p class="error-text" role="alert" key=${index}>${text}</p>`)}
    </section>
    ${proposal.value && html`<${Proposal} found=${proposal.value} />`}
  </div>`;
}

function requestOf(list) {
  const of = (kind) => list.filter((event) => event.kind === kind);
  return {
    cancelPeople: of('cancelPeople').map((event) => event.id),
    cancelRooms: of('cancelRooms').map((event) => event.id),
    cancelSessions: of('cancelSessions').map((event) => event.id),
    unavailable: [...of('personAway').map(({ id, from, to }) => ({ person: id, from, to })), ...of('roomAway').map(({ id, from, to }) => ({ room: id, from, to }))],
    lengthen: of('lengthen').map(({ id, minutes }) => ({ session: id, minutes })),
    add: of('add').map((event) => event.session),
  };
}

function eventText(event) {
  const name = event.kind === 'add' ? event.session.title : nameOf(event);
  return t(`repair.event.${event.kind}`, { name, from: event.from?.replace('T', ' ') ?? '', to: event.to?.replace('T', ' ') ?? '', minutes: event.minutes ?? 0 });
}

const choices = {
  cancelPeople: () => (model.value.problem.people ?? []).map((person) => ({ value: person.id, label: personName(person) })),
  cancelRooms: () => model.value.rooms.map((room) => ({ value: room.id, label: room.name ?? room.id })),
  cancelSessions: () => model.value.sessions.map((session) => ({ value: session.id, label: session.title })),
};
choices.personAway = choices.cancelPeople;
choices.roomAway = choices.cancelRooms;
choices.lengthen = choices.cancelSessions;
const nameOf = (event) => choices[event.kind]().find((choice) => choice.value === event.id)?.label ?? event.id;

function Add() {
  const [kind, setKind] = useState('cancelPeople');
  const push = (event) => {
    events.value = [...events.value, { kind, ...event }];
    proposal.value = null;
  };
  return html`<div class="add-event"><${Select} label=${t('repair.kind')} value=${kind} onChange=${setKind} options=${KINDS.map((value) => ({ value, label: t(`repair.kind.${value}`) }))} />
    ${kind === 'add' ? html`<${AddSession} onAdd=${(session) => push({ session })} />` : html`<${Whom} key=${kind} kind=${kind} onAdd=${push} />`}</div>`;
}

/** How long a session is now. */
function minutesOf(id) {
  const session = model.value.sessionById.get(id);
  return session?.placed ? session.end - session.start : (session?.length.preferred ?? 60);
}

function Whom({ kind, onAdd }) {
  const options = choices[kind]();
  const { days } = model.value;
  const [id, setId] = useState(options[0]?.value ?? '');
  const [from, setFrom] = useState(`${days[0].date}T${days[0].from}`);
  const [to, setTo] = useState(`${days[0].date}T${days[0].to}`);
  const [minutes, setMinutes] = useState(String(minutesOf(options[0]?.value)));
  const choose = (next) => {
    setId(next);
    setMinutes(String(minutesOf(next)));
  };
  const away = kind === 'personAway' || kind === 'roomAway';
  const submit = (event) => {
    event.preventDefault();
    onAdd({ id, ...(away && { from, to }), ...(kind === 'lengthen' && { minutes: Number(minutes) }) });
  };
  return html`<form class="row wrap ends" onSubmit=${submit}><${Select} label=${word('repair.whom', kind)} value=${id} onChange=${choose} options=${options} />
    ${away && html`<label class="field"><span class="name">${t('field.from')}</span><input type="datetime-local" required value=${from} onInput=${(event) => setFrom(event.target.value)} /></label>
      <label class="field"><span class="name">${t('field.to')}</span><input type="datetime-local" required value=${to} onInput=${(event) => setTo(event.target.value)} /></label>`}
    ${kind === 'lengthen' && html`<label class="field"><span class="name">${t('field.minutes')}</span><input type="number" required min="1" value=${minutes} onInput=${(event) => setMinutes(event.target.value)} /></label>`}
    <button type="submit" class="button" disabled=${!id}>${t('repair.addEvent')}</button></form>`;
}

/** The proposal: what would move, who has to be told; nothing is changed until it is accepted. */
function Proposal({ found }) {
  const { report } = found;
  const show = () => {
    preview.value = { kind: 'repair', id: found.proposal, label: t('repair.showing'), schedule: found.schedule, problem: found.problem };
    go(state.value.name, 'agenda');
    lookAtChanges();
  };
  const accept = async () => {
    if (!(await postForState(`repair/${encodeURIComponent(found.proposal)}/accept`))) return;
    events.value = [];
    proposal.value = null;
    toast(t('repair.accepted'), 'info', 'undo');
    go(state.value.name, 'agenda');
  };
  const score = scoreOf(report.score);
  return html`<section class="box proposal" aria-label=${t('repair.proposal')}><h2>${t('repair.proposal')}</h2>
    <p>${t('repair.summary', { count: report.moved ?? 0 })} ${report.proved && report.moved > 0 && t('repair.proved')} ${score && scoreText(score)}</p>
    ${report.leftOut?.length > 0 && html`<p class="error-text">${t('repair.leftOut', { names: report.leftOut.map((id) => model.value.sessionById.get(id)?.title ?? id).join(', ') })}</p>`}
    <h3>${t('changes.sessions', { count: report.sessions.length })}</h3>
    ${report.sessions.length === 0 ? html`<p>${t('changes.none')}</p>` : html`<div class="scroll-x"><table class="facts-table"><thead><tr><th scope="col">${t('repair.session')}</th><th scope="col">${t('repair.change')}</th><th scope="col">${t('repair.why')}</th></tr></thead>
      <tbody>${report.sessions.map((one) => html`<tr key=${one.id}><th scope="row">${one.title ?? one.id}</th><td>${said(one.text)}</td><td>${[one.reason, one.obstacle].filter(Boolean).map(said).join(' ') || '–'}</td></tr>`)}</tbody></table></div>`}
    <h3>${t('repair.notices')}</h3><${Notices} notices=${report.notices} />
    <div class="row wrap"><${Button} label=${t('repair.show')} onClick=${show} /><${Button} icon="check" label=${t('repair.accept')} kind="primary" onClick=${accept} />
      <${Button} label=${t('repair.discard')} onClick=${() => (proposal.value = null)} /></div>
  </section>`;
}
