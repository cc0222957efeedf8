import { download, get } from '../core/api.js';
import { t } from '../core/i18n.js';
import { faultsText, said } from '../core/said.js';
import { say, state, toast } from '../core/store.js';
import { html, useEffect, useState } from '../ui/html.js';
import { Busy, Button, Select } from '../ui/parts.js';

/** Every format in which the agenda can be had. */
export function ExportView() {
  const [formats, setFormats] = useState(null);
  const [version, setVersion] = useState('');
  const [busy, setBusy] = useState(null);
  useEffect(() => {
    get('formats').then((answer) => setFormats(Array.isArray(answer) ? answer : answer.formats), (error) => toast(said(error.message), 'error'));
  }, []);
  const fetchOne = async (id) => {
    setBusy(id);
    try {
      const query = new URLSearchParams({ format: id, ...(version && { version }) });
      say(t('export.done', { name: await download(`problems/${encodeURIComponent(state.value.name)}/export?${query}`) }));
    } catch (error) {
      toast(faultsText(error), 'error');
    }
    setBusy(null);
  };
  const versions = [{ value: '', label: t('compare.draft') }, ...(state.value.versions ?? []).map((one) => ({ value: one.id, label: one.name }))];
  return html`<div class="page-view"><header><h1>${t('view.export')}</h1><div class="gap"></div>
      <${Select} label=${t('export.which')} value=${version} onChange=${setVersion} options=${versions} /></header>
    ${!formats && html`<${Busy} text=${t('page.loading')} />`}
    <ul class="plain format-list">${(formats ?? []).map((format) => html`<li key=${format.id} class="box"><h2>${nameOf(format)}</h2><p class="quiet-text">${whatFor(format)}</p>
      <${Button} icon="download" label=${t('export.download', { name: nameOf(format) })} kind="small" disabled=${busy === format.id} onClick=${() => fetchOne(format.id)} /></li>`)}</ul>
  </div>`;
}

const known = (key, other) => (t(key) === key ? other : t(key));
const nameOf = (format) => known(`format.${format.id}`, format.name ?? format.title ?? format.id);
const whatFor = (format) => known(`format.${format.id}.for`, format.description ?? '');
