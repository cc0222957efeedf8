import { panelOpen, panelTab } from '../agenda/view.js';
import { t } from '../core/i18n.js';
import { model, selected, violations } from '../core/store.js';
import { html } from '../ui/html.js';
import { Button } from '../ui/parts.js';
import { Issues } from './issues.js';
import { SessionPanel } from './session.js';

/** The side of the agenda: the session that is looked at, or all that is wrong. */
export function Panel() {
  const tab = panelTab.value === 'session' && selected.value && model.value.sessionById.has(selected.value) ? 'session' : 'issues';
  const tabs = [['session', t('panel.session')], ['issues', violations.value ? t('panel.issues', { count: violations.value.length }) : t('panel.issuesUnknown')]];
  return html`<aside class=${`panel ${panelOpen.value ? 'open' : ''}`} aria-label=${t('panel.label')} id="panel">
    <div class="panel-head">
      <div class="panel-tabs" role="tablist" aria-label=${t('panel.label')} onKeyDown=${turn}>${tabs.map(([id, label]) => html`<button type="button" key=${id}
        role="tab" id=${`tab-${id}`} aria-selected=${tab === id ? 'true' : 'false'} aria-controls="panel-body" tabindex=${tab === id ? 0 : -1}
        disabled=${id === 'session' && !selected.value} onClick=${() => show(id)}>${label}</button>`)}</div>
      <div class="panel-toggle"><${Button} icon=${panelOpen.value ? 'down' : 'up'} label=${t(panelOpen.value ? 'panel.fold' : 'panel.unfold')} hideLabel kind="quiet"
        aria-expanded=${panelOpen.value ? 'true' : 'false'} onClick=${() => (panelOpen.value = !panelOpen.value)} /></div>
    </div>
    <div class="panel-body" id="panel-body" role="tabpanel" aria-labelledby=${`tab-${tab}`} tabindex="0">
      ${tab === 'session' ? html`<${SessionPanel} key=${selected.value} session=${model.value.sessionById.get(selected.value)} />` : html`<${Issues} />`}
    </div>
  </aside>`;
}

function show(id) {
  panelTab.value = id;
  panelOpen.value = true;
}

function turn(event) {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  const other = event.currentTarget.querySelector('[aria-selected="false"]:not([disabled])');
  other?.click();
  other?.focus();
}
