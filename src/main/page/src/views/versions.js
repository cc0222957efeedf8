import { get, post } from '../core/api.js';
import { refresh } from '../core/actions.js';
import { postForState } from '../core/edits.js';
import { moment, t } from '../core/i18n.js';
import { said } from '../core/said.js';
import { scoreOf, scoreText } from '../core/score.js';
import { go, preview, say, state, toast } from '../core/store.js';
import { html, useState } from '../ui/html.js';
import { Busy, Button, Dialog } from '../ui/parts.js';
import { lookAtChanges } from '../agenda/grid.js';
import { Changes } from './changes.js';
import { chosen } from './compare.js';

const base = () => `problems/${encodeURIComponent(state.value.name)}/versions`;

/** Versions of the agenda: name one, publish it, see what changed, go back. */
export function VersionsView() {
  const [log, setLog] = useState(null);
  const [restoring, setRestoring] = useState(null);
  const versions = [...(state.value.versions ?? [])].reverse();
  return html`<div class="page-view"><header><h1>${t('view.versions')}</h1></header>
    <${NameOne} />
    ${versions.length === 0 && html`<p class="quiet-text">${t('versions.none')}</p>`}
    <ul class="plain version-list">${versions.map((version) => html`<${Version} key=${version.id} version=${version} onLog=${() => setLog(version)} onRestore=${() => setRestoring(version)} />`)}</ul>
    ${log && html`<${Changelog} version=${log} onClose=${() => setLog(null)} />`}
    ${restoring && html`<${Restore} version=${restoring} onClose=${() => setRestoring(null)} />`}
  </div>`;
}

function NameOne() {
  const [name, setName] = useState('');
  const save = async (event) => {
    event.preventDefault();
    try {
      await post(base(), { name: name.trim() }, state.value.revision);
      await refresh();
      say(t('versions.saved', { name }));
      setName('');
    } catch (error) {
      toast(said(error.message), 'error');
    }
  };
  return html`<form class="box row wrap" onSubmit=${save}><label class="field"><span class="name">${t('versions.name')}</span>
      <input required maxlength="80" value=${name} placeholder=${t('versions.example')} onInput=${(event) => setName(event.target.value)} /></label>
    <button type="submit" class="button primary align-end">${t('versions.save')}</button></form>`;
}

function Version({ version, onLog, onRestore }) {
  const score = scoreOf(version.score);
  const show = async () => {
    try {
      const answer = await get(`${base()}/${encodeURIComponent(version.id)}`);
      preview.value = { kind: 'version', id: version.id, label: t('versions.showing', { name: version.name }), schedule: answer.schedule, problem: answer.problem };
      go(state.value.name, 'agenda');
      lookAtChanges();
    } catch (error) {
      toast(said(error.message), 'error');
    }
  };
  const publish = async () => (await postForState(`versions/${encodeURIComponent(version.id)}/publish`)) && say(t('versions.isPublished', { name: version.name }));
  const compare = () => {
    chosen.value = [`version:${version.id}`, 'draft'];
    go(state.value.name, 'compare');
  };
  return html`<li class="box version"><div class="version-what"><h2>${version.name} ${version.published && html`<span class="tag">${t('versions.published')}</span>`}</h2>
      <p class="quiet-text">${[version.createdAt && moment(version.createdAt), score && scoreText(score)].filter(Boolean).join(' · ')}</p></div>
    <div class="row wrap">
      <${Button} label=${t('versions.show')} kind="small" onClick=${show} /><${Button} label=${t('versions.changelog')} kind="small" onClick=${onLog} />
      <${Button} label=${t('versions.compare')} kind="small" onClick=${compare} /><${Button} icon="back" label=${t('versions.restore')} kind="small" onClick=${onRestore} />
      ${!version.published && html`<${Button} icon="flag" label=${t('versions.publish')} kind="small primary" onClick=${publish} />`}
    </div></li>`;
}

/** What changed against the version before. */
function Changelog({ version, onClose }) {
  const [changes, setChanges] = useState(null);
  const [failed, setFailed] = useState(null);
  if (!changes && !failed) {
    get(`${base()}/${encodeURIComponent(version.id)}/changes`).then(setChanges, (error) => setFailed(said(error.message)));
  }
  return html`<${Dialog} title=${t('versions.changelogOf', { name: version.name })} onClose=${onClose} wide>
    ${failed && html`<p>${failed}</p>`}${!changes && !failed && html`<${Busy} text=${t('page.loading')} />`}
    ${changes && html`<${Changes} change=${changes.changes?.[0] ?? changes} />`}</${Dialog}>`;
}

function Restore({ version, onClose }) {
  const restore = async () => {
    onClose();
    if (await postForState(`versions/${encodeURIComponent(version.id)}/restore`)) toast(t('versions.restored', { name: version.name }), 'info', 'undo');
  };
  return html`<${Dialog} title=${t('versions.restore')} onClose=${onClose} actions=${html`<${Button} label=${t('action.cancel')} onClick=${onClose} /><${Button} label=${t('versions.restore')} kind="primary" onClick=${restore} />`}>
    <p>${t('versions.restoreText', { name: version.name })}</p></${Dialog}>`;
}
