import { t } from '../core/i18n.js';
import { said } from '../core/said.js';
import { model } from '../core/store.js';
import { html } from '../ui/html.js';

/** What changed from one schedule to another: by session, and for each person. change: as in the comparison's report. */
export function Changes({ change }) {
  const { sessions = [], people = [] } = change;
  if (sessions.length === 0) return html`<p class="fine-text">${t('changes.none')}</p>`;
  return html`<div class="changes">
    <section><h3>${t('changes.sessions', { count: sessions.length })}</h3><ul class="plain change-list">${sessions.map((one) => html`<li key=${one.id}>
      <span class=${`change-kind ${one.kind}`}>${t(`changes.kind.${one.kind}`)}</span><strong>${one.title ?? one.id}</strong><span>${said(one.text)}</span></li>`)}</ul></section>
    ${people.length > 0 && html`<section><h3>${t('changes.people', { count: people.length })}</h3><ul class="plain change-list">${people.map((person) => html`<li key=${person.id}>
      <strong>${person.name ?? person.id}</strong><ul>${person.lines.map((line, index) => html`<li key=${index}>${t('changes.line', { title: line.title, text: said(line.text) })}</li>`)}</ul></li>`)}</ul></section>`}
  </div>`;
}

/** Who has to be told what. */
export function Notices({ notices }) {
  if (!notices?.length) return html`<p>${t('changes.noNotices')}</p>`;
  return html`<ul class="plain change-list">${notices.map((notice) => html`<li key=${notice.person}><strong>${notice.name ?? model.value.personById.get(notice.person)?.name ?? notice.person}</strong>
    <ul>${notice.changes.map((text, index) => html`<li key=${index}>${said(text)}</li>`)}</ul></li>`)}</ul>`;
}
