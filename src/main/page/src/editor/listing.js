import { t } from '../core/i18n.js';
import { go, hashOf, state } from '../core/store.js';
import { html, useState } from '../ui/html.js';
import { Icon } from '../ui/icons.js';
import { Button } from '../ui/parts.js';
import { change, draft, faultsAt } from './draft.js';

/**
 * A list of things at the left and the chosen one at the right. part: the name of the list in the problem; label: what
 * one is called; fresh: makes a new one; remove: takes one out of the problem; Detail: the fields of one.
 */
export function Listing({ part, chosen, label, fresh, remove, Detail }) {
  const [filter, setFilter] = useState('');
  const all = draft.value[part] ?? [];
  const index = Math.max(0, all.findIndex((one) => one.id === chosen));
  const shown = all.map((one, at) => ({ one, at })).filter(({ one }) => `${label(one)} ${one.id}`.toLowerCase().includes(filter.trim().toLowerCase()));
  const add = () => {
    const one = fresh(new Set(all.map((other) => other.id)));
    change((problem) => (problem[part] = [...(problem[part] ?? []), one]));
    go(state.value.name, 'edit', part, one.id);
  };
  const drop = () => {
    const { id } = all[index];
    change((problem) => remove(problem, id));
    go(state.value.name, 'edit', part, (all[index + 1] ?? all[index - 1])?.id ?? '');
  };
  return html`<div class="listing"><div class="listing-side">
      <div class="row"><${Button} icon="plus" label=${t(`editor.add.${part}`)} kind="small" onClick=${add} /></div>
      ${all.length > 8 && html`<input type="search" aria-label=${t('editor.search')} placeholder=${t('editor.search')} value=${filter} onInput=${(event) => setFilter(event.target.value)} />`}
      <ul class="plain listing-items">${shown.map(({ one, at }) => html`<li key=${one.id}><a href=${hashOf(state.value.name, 'edit', part, one.id)} aria-current=${at === index ? 'true' : undefined}>
        <span>${label(one)}</span>${faultsAt(`/${part}/${at}`, true).length > 0 && html`<span class="fault-mark"><${Icon} name="warning" size="14" /><span class="unseen">${t('editor.faultCount', { count: faultsAt(`/${part}/${at}`, true).length })}</span></span>`}</a></li>`)}</ul>
    </div>
    ${all.length === 0 ? html`<p class="quiet-text">${t('editor.empty')}</p>` : html`<section class="box listing-detail" key=${all[index].id} aria-label=${label(all[index])}>
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
