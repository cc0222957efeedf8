import { length, t, word } from '../core/i18n.js';
import { model, selected } from '../core/store.js';
import { classes, html, useState } from '../ui/html.js';
import { carried, target } from './carry.js';
import { watch } from './drag.js';
import { pickUpByKeys } from './keys.js';
import { openDetails } from './view.js';

/** What is not on the agenda yet: drag it there, or take something off by dropping it here. */
export function Unscheduled() {
  const [filter, setFilter] = useState('');
  const sessions = model.value.unscheduled.filter((session) => matches(session, filter));
  const over = target.value === 'unscheduled';
  return html`<section class=${classes({ unscheduled: true, over, receiving: carried.value?.origin })} data-drop="unscheduled" aria-labelledby="unscheduled-title">
    <h2 id="unscheduled-title">${t('unscheduled.title')} <span class="count">${model.value.unscheduled.length}</span></h2>
    ${model.value.unscheduled.length > 8 && html`<input type="search" aria-label=${t('unscheduled.search')} placeholder=${t('unscheduled.search')}
      value=${filter} onInput=${(event) => setFilter(event.target.value)} />`}
    ${carried.value?.origin && html`<p class="drop-hint">${t('unscheduled.drop')}</p>`}
    ${model.value.unscheduled.length === 0 && !carried.value && html`<p class="quiet-text">${t('unscheduled.none')}</p>`}
    <ul class="cards">${sessions.slice(0, 200).map((session) => html`<li key=${session.id}><${Card} session=${session} /></li>`)}</ul>
    ${sessions.length > 200 && html`<p class="quiet-text">${t('unscheduled.more', { count: sessions.length - 200 })}</p>`}
  </section>`;
}

const matches = (session, filter) => session.title.toLowerCase().includes(filter.trim().toLowerCase());

function Card({ session }) {
  const { id } = session;
  const keyed = (event) => {
    if (event.key !== ' ' || carried.value) return;
    event.preventDefault();
    event.stopPropagation();
    pickUpByKeys(id);
  };
  const names = classes({ card: true, [`hue-${session.hue}`]: session.hue !== null, chosen: selected.value === id, lifted: carried.value?.id === id });
  return html`<button type="button" class=${names} data-session=${id} aria-describedby="block-hint"
    onPointerDown=${(event) => watch(event, id)} onKeyDown=${keyed} onClick=${() => openDetails(id)}>
    <span class="card-kind">${word('kind', session.kind)} · ${length(session.length.preferred)}</span>
    <span class="card-title">${session.title}</span>
  </button>`;
}
