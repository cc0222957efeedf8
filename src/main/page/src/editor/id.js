import { t } from '../core/i18n.js';
import { go, route, state } from '../core/store.js';
import { html } from '../ui/html.js';
import { change } from './draft.js';
import { Field } from './fields.js';
import { controlOf, fieldsOf, REFERENCES } from './schema.js';

/** The name by which the rest of the problem knows a thing; all that names it follows when it is changed. */
export function Id({ label, value, path }) {
  const parts = path.split('/').slice(1, -2);
  const rename = (event) => {
    const next = event.target.value.trim();
    if (next === '' || next === value) {
      event.target.value = value ?? '';
      return;
    }
    change((problem) => {
      const [index] = path.split('/').slice(-2);
      if (value) Object.assign(problem, renamed('Problem', problem, parts.join('.'), value, next));
      parts.reduce((at, part) => at[part], problem)[index].id = next;
    });
    if (route.value.rest[1] === value) go(state.value.name, 'edit', parts[0], next);
  };
  return html`<${Field} path=${path} label=${label} hint=${t('schema.id.hint')} control=${(rest) => html`<input value=${value ?? ''} ...${rest} onChange=${rename} />`} />`;
}

/** A thing in which whatever names something of a list by its old id names it by the new one. */
function renamed(def, one, list, from, to) {
  const again = (inner, value) => (value && typeof value === 'object' ? renamed(inner, value, list, from, to) : value);
  const swapped = (id) => (id === from ? to : id);
  const entries = Object.entries(one).map(([field, value]) => {
    if (!(field in fieldsOf(def))) return [field, value];
    const { kind, def: inner, short, list: of } = controlOf(def, field);
    if (kind === 'object') return [field, again(inner, value)];
    if (kind === 'list') return [field, value.map((item) => (typeof item === 'string' && REFERENCES[`${inner}.${short}`] === list ? swapped(item) : again(inner, item)))];
    if (of !== list) return [field, value];
    if (kind === 'several') return [field, value.map(swapped)];
    if (kind === 'map') return [field, Object.fromEntries(Object.entries(value).map(([id, number]) => [swapped(id), number]))];
    return [field, swapped(value)];
  });
  return Object.fromEntries(entries);
}
