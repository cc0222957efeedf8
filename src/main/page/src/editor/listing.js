import { t } from '../core/i18n.js';
import { go, hashOf, state } from '../core/store.js';
import { html, useState } from '../ui/html.js';
import { Icon } from '../ui/icons.js';
import { Button } from '../ui/parts.js';
import { change, draft, faultsAt } from './draft.js';

const MOST_SHOWN = 300;

/** By what one is addressed: its id or, where it has none, its place in the list. */
const nameOf = (one, at) => one.id ?? String(at);

/**
 * A list of things at the left and the chosen one at the right. part: the name of the list in the problem; label: what
 * one is called; fresh: makes a new one; remove: takes one out of the problem; Detail: the fields of one.
 */
export function Listing({ part, chosen, label, fresh, remove, Detail }) {
  const [filter, setFilter] = useState('');
  const all = draft.value[part] ?? [];
  const index = Math.max(0, all.findIndex((one, at) => nameOf(one, at) === chosen));
  const found = all.map((one, at) => ({ one, at })).filter(({ one }) => `${label(one)} ${one.id ?? ''}`.toLowerCase().includes(filter.trim().toLowerCase()));
  const shown = found.slice(0, MOST_SHOWN);
  const add = () => {
    const one = fresh(new Set(all.map((other) => other.id)));
    change((problem) => (problem[part] = [...(problem[part] ?? []), one]));
    go(state.value.name, 'edit', part, nameOf(one, all.length));
  };
  const drop = () => {
    const { id } = all[index];
    const next = all[index + 1] ? index + 1 : index - 1;
    change((problem) => remove(problem, id ?? index));
    go(state.value.name, 'edit', part, id === undefined ? String(Math.min(index, Math.max(0, all.length - 2))) : all[next]?.id ?? '');
  };
  return html`<div class="listing"><div class="listing-side">
      <div class="row"><${Button} icon="plus" label=${t(`editor.add.${part}`)} kind="small" onClick=${add} /></div>
      ${all.length > 8 && html`<input type="search" aria-label=${t('editor.search')} placeholder=${t('editor.search')} value=${filter} onInput=${(event) => setFilter(event.target.value)} />`}
      ${all.length > 0 && html`<ul class="plain listing-items">${shown.map(({ one, at }) => html`<li key=${nameOf(one, at)}><a href=${hashOf(state.value.name, 'edit', part, nameOf(one, at))} aria-current=${at === index ? 'true' : undefined}>
        <span>${label(one)}</span>${faultsAt(`/${part}/${at}`, true).length > 0 && html`<span class="fault-mark"><${Icon} name="warning" size="14" /><span class="unseen">${t('editor.faultCount', { count: faultsAt(`/${part}/${at}`, true).length })}</span></span>`}</a></li>`)}</ul>`}
      ${found.length > MOST_SHOWN && html`<p class="hint">${t('editor.notShown', { count: found.length - MOST_SHOWN })}</p>`}
    </div>
    ${all.length === 0 ? html`<p class="quiet-text">${t('editor.empty')}</p>` : html`<section class="box listing-detail" key=${nameOf(all[index], index)} aria-label=${label(all[index])}>
      <div class="listing-head"><h2>${label(all[index])}</h2><${Button} icon="out" label=${t('action.delete')} kind="small" onClick=${drop} /></div>
      <${Detail} one=${all[index]} path=${`/${part}/${index}`} set=${setter(part, index)} />
    </section>`}</div>`;
}

/** Sets a field of one thing; undefined takes the field away. */
export function setter(part, index) {
  return (field) => (value) => change((problem) => {
    if (value === undefined) delete problem[part][index][field];
    else problem[part][index][field] = value;
  });
}
