import { pickUpByKeys, takeOff, togglePin } from '../agenda/keys.js';
import { panelOpen } from '../agenda/view.js';
import { dayName, length, span, t, word } from '../core/i18n.js';
import { roomName } from '../core/model.js';
import { go, model, preview, state } from '../core/store.js';
import { html } from '../ui/html.js';
import { Button } from '../ui/parts.js';
import { Issue } from './issues.js';
import { Seats } from './seats.js';
import { SwapPlaces } from './swap.js';
import { Why } from './why.js';

/** All about one session, and what can be done with it. */
export function SessionPanel({ session }) {
  const { spec } = session;
  const track = model.value.trackById.get(spec.track);
  return html`<article class="session-panel">
    <p class="kind-line">${[word('kind', session.kind), track?.title ?? track?.id].filter(Boolean).join(' · ')}</p>
    <h2>${session.title}</h2>
    <${Place} session=${session} />
    ${!preview.value && html`<${Actions} session=${session} />`}
    ${session.seats.length > 0 && html`<section><h3>${t('session.people')}</h3><${Seats} session=${session} /></section>`}
    <section><h3>${t('session.wrong')}</h3>
      ${session.violations.length === 0 ? html`<p class="fine-text">${t('session.nothingWrong')}</p>`
        : html`<ul class="plain">${session.violations.map((violation, index) => html`<li key=${index}><${Issue} violation=${violation} current=${session.id} /></li>`)}</ul>`}
    </section>
    ${!preview.value && html`<${Why} session=${session} />`}
  </article>`;
}

function Place({ session }) {
  if (!session.placed) return html`<p class="place-line">${t('session.unscheduled')} · ${length(session.length.preferred)}</p>`;
  const room = session.room === null ? null : roomName(model.value, session.room);
  return html`<p class="place-line"><strong>${dayName(session.start)}, ${span(session.start, session.end)}</strong> <span>(${length(session.end - session.start)})</span>
    ${room && html`<br /><span>${room}</span>`}</p>`;
}

/** On a narrow screen the panel makes room for the agenda. */
function take(id) {
  panelOpen.value = false;
  pickUpByKeys(id);
}

function Actions({ session }) {
  return html`<div class="row wrap actions">
    <${Button} icon="move" label=${t(session.placed ? 'action.move' : 'action.place')} kind="small" onClick=${() => take(session.id)} />
    ${session.placed && html`<${Button} icon="pin" label=${t(session.pinned ? 'action.unpin' : 'action.pin')} kind="small" aria-pressed=${session.pinned ? 'true' : 'false'} onClick=${() => togglePin(session.id)} />`}
    ${session.placed && html`<${SwapPlaces} session=${session} />`}
    ${session.placed && html`<${Button} icon="out" label=${t('action.takeOff')} kind="small" onClick=${() => takeOff(session.id)} />`}
    <${Button} icon="edit" label=${t('action.edit')} kind="small" onClick=${() => go(state.value.name, 'edit', 'sessions', session.id)} />
  </div>`;
}
