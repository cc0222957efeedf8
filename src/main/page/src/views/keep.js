import { postForState } from '../core/edits.js';
import { t } from '../core/i18n.js';
import { go, state, toast } from '../core/store.js';
import { html } from '../ui/html.js';
import { Button } from '../ui/parts.js';

/** Makes one of the schedules that were compared the draft. */
export function Keep({ id, label }) {
  if (id === 'draft') return null;
  const keep = async () => {
    if (!(await postForState(pathOf(id)))) return;
    toast(t('compare.kept', { label }), 'info', 'undo');
    go(state.value.name, 'agenda');
  };
  return html`<${Button} icon="check" label=${t('compare.keep', { label })} onClick=${keep} />`;
}

function pathOf(id) {
  const [kind, which] = id.split(':');
  if (kind === 'version') return `versions/${encodeURIComponent(which)}/restore`;
  if (kind === 'solve') return `solves/${encodeURIComponent(which)}/keep`;
  const [search, number] = which.split('/');
  return `solves/${encodeURIComponent(search)}/keep?number=${encodeURIComponent(number)}`;
}
