import { has, t, word } from '../core/i18n.js';
import { personName } from '../core/model.js';
import { html } from '../ui/html.js';
import { Button } from '../ui/parts.js';
import { draft, faultsAt } from './draft.js';
import { Check, Count, Faults, Pick, Text, Words } from './fields.js';
import { Id } from './id.js';
import { controlOf, fieldsOf, isRequired, schema } from './schema.js';

/** What a field is called, and what is to be known of it. */
const label = (def, field) => t(has(`schema.${def}.${field}`) ? `schema.${def}.${field}` : `schema.${field}`);
const hint = (def, field) => (has(`schema.${def}.${field}.hint`) ? t(`schema.${def}.${field}.hint`) : undefined);

/** The things of a list of the problem, like rooms or blocks.times, to choose among. */
function thingsOf(list) {
  const all = list.split('.').reduce((at, name) => at?.[name], draft.value) ?? [];
  return all.map((one) => ({ value: one.id, label: list === 'people' ? personName(one) : one.title ?? one.name ?? one.id }));
}

const known = (options, id) => options.find((one) => one.value === id) ?? { value: id, label: id };

/** A copy of an object with a field set, or without it. */
export function withField(object, field, value) {
  const { [field]: _, ...others } = object ?? {};
  if (value === undefined) return others;
  return object && field in object ? { ...object, [field]: value } : { ...others, [field]: value };
}

const orNothing = (value) => (value && Object.keys(value).length ? value : undefined);

/** Controls for the fields of a thing, as the format describes them. set: as a function of the field. */
export function Fields({ def, one, path, set, fields = Object.keys(fieldsOf(def)) }) {
  return fields.map((field) => html`<${OfField} key=${field} def=${def} field=${field} value=${one?.[field]} path=${`${path}/${field}`} set=${set(field)} />`);
}

/** What the forms made by hand leave out, folded away until it is used. */
export function OtherFields({ def, one, path, set, except }) {
  if (!schema.value) return null;
  const fields = Object.keys(fieldsOf(def)).filter((field) => !except.includes(field));
  const used = fields.filter((field) => one?.[field] !== undefined && field !== 'id').length;
  const faulty = fields.some((field) => faultsAt(`${path}/${field}`, true).length > 0);
  return html`<details class="more" open=${used > 0 || faulty}><summary>${t('editor.more')} <span class="count">${used}</span></summary>
    <div class="form-grid"><${Fields} def=${def} one=${one} path=${path} set=${set} fields=${fields} /></div></details>`;
}

function OfField({ def, field, value, path, set }) {
  const control = controlOf(def, field);
  if (field === 'id' && def !== 'Problem') return html`<${Id} label=${label(def, field)} value=${value} path=${path} />`;
  const shared = { path, label: label(def, field), hint: hint(def, field), value, onChange: set };
  switch (control.kind) {
    case 'object': return html`<${Part} def=${control.def} ...${shared} />`;
    case 'list': return html`<${Parts} def=${control.def} short=${control.short} ...${shared} />`;
    case 'map': return html`<${Entries} list=${control.list} numbers=${control.numbers} ...${shared} />`;
    case 'several': return html`<${Several} list=${control.list} ...${shared} />`;
    case 'words': return html`<${Words} ...${shared} />`;
    case 'one': return html`<${Pick} ...${shared} options=${withNone(def, field, thingsOf(control.list), value)} />`;
    case 'choice': return html`<${Pick} ...${shared} options=${withNone(def, field, control.node.enum.map((id) => ({ value: id, label: word('value', id) })), value)} />`;
    case 'check': return html`<${Check} ...${shared} />`;
    case 'count': return html`<${Count} ...${shared} min=${control.node.minimum ?? 0} />`;
    case 'moment': return html`<${Moment} ...${shared} required=${isRequired(def, field)} />`;
    case 'clock': return html`<${Text} ...${shared} hint=${shared.hint ?? t('field.clock.hint')} required=${isRequired(def, field)} />`;
    default: return html`<${Text} ...${shared} required=${isRequired(def, field)} />`;
  }
}

function withNone(def, field, options, value) {
  const all = value === undefined || options.some((one) => one.value === value) ? options : [...options, { value, label: value }];
  return isRequired(def, field) && value ? all : [{ value: '', label: t('field.none') }, ...all];
}

/** A moment of the event; one that says its offset stays text. */
function Moment({ value, ...field }) {
  const plain = value === undefined || value === '' || /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value);
  return html`<${Text} ...${field} value=${value} type=${plain ? 'datetime-local' : 'text'} />`;
}

/** Something that has fields of its own. */
function Part({ def, value, path, label: name, hint: about, onChange }) {
  const set = (field) => (next) => onChange(orNothing(withField(value, field, next)));
  return html`<fieldset class="part wide-field"><legend>${name}</legend>${about && html`<p class="hint">${about}</p>`}<${Faults} path=${path} />
    <div class="form-grid"><${Fields} def=${def} one=${value} path=${path} set=${set} /></div></fieldset>`;
}

/** Several things that have fields; with a short form, one that has nothing else is written as that field alone. */
export function Parts({ def, short, value = [], path, label: name, hint: about, onChange }) {
  const write = (list) => onChange(list.length ? list : undefined);
  const replace = (index, one) => write(value.map((other, at) => (at === index ? one : other)));
  const whole = (one) => (short && typeof one !== 'object' ? { [short]: one } : one);
  const brief = (one) => (short && Object.keys(one).length === 1 && short in one ? one[short] : one);
  return html`<fieldset class="part wide-field"><legend>${name}</legend>${about && html`<p class="hint">${about}</p>`}<${Faults} path=${path} />
    <ol class="plain">${value.map((one, index) => html`<li key=${index} class="part-row" data-path=${short && typeof one !== 'object' ? `${path}/${index}` : undefined}><${Faults} path=${`${path}/${index}`} /><div class="form-grid">
      <${Fields} def=${def} one=${whole(one)} path=${`${path}/${index}`} set=${(field) => (next) => replace(index, brief(withField(whole(one), field, next)))} /></div>
      <${Button} icon="out" label=${t('editor.removeNumber', { number: index + 1, what: name })} hideLabel kind="quiet small" onClick=${() => write(value.filter((_, at) => at !== index))} /></li>`)}</ol>
    <div class="row"><${Button} icon="plus" label=${t('editor.addTo', { what: name })} kind="small" onClick=${() => write([...value, fresh(def, short)])} /></div></fieldset>`;
}

/** A new thing, filled in as far as anything can be guessed, so that as little as possible is wrong with it. */
function fresh(def, short) {
  if (short) return thingsOf('sessions')[0]?.value ?? '';
  const [day] = draft.value.days;
  return def === 'Period' && day ? { from: `${day.date}T${day.from}`, to: `${day.date}T${day.to}` }
    : def === 'BlockTime' ? { id: `block-${(draft.value.blocks?.times?.length ?? 0) + 1}`, from: `${day?.date}T${day?.from}`, to: `${day?.date}T${day?.to}` } : {};
}

/** Several of what there is, in an order. */
function Several({ list, value = [], path, label: name, hint: about, onChange }) {
  const options = thingsOf(list);
  const write = (ids) => onChange(ids.length ? ids : undefined);
  const rest = options.filter((one) => !value.includes(one.value));
  const swap = (index) => write(value.map((id, at) => (at === index ? value[index - 1] : at === index - 1 ? value[index] : id)));
  return html`<fieldset class="part wide-field" data-path=${path}><legend>${name}</legend>${about && html`<p class="hint">${about}</p>`}<${Faults} path=${path} />
    ${value.length > 0 && html`<ol class="plain chosen">${value.map((id, index) => html`<li key=${id}><span>${known(options, id).label}</span><${Faults} path=${`${path}/${index}`} />
      <${Button} icon="up" label=${t('editor.moveUp', { what: known(options, id).label })} hideLabel kind="quiet small" disabled=${index === 0} onClick=${() => swap(index)} />
      <${Button} icon="out" label=${t('editor.remove', { what: known(options, id).label })} hideLabel kind="quiet small" onClick=${() => write(value.filter((other) => other !== id))} /></li>`)}</ol>`}
    <${Adding} name=${name} options=${rest} onAdd=${(id) => write([...value, id])} /></fieldset>`;
}

function Adding({ name, options, onAdd }) {
  const add = (event) => {
    if (event.target.value) onAdd(event.target.value);
    event.target.value = '';
  };
  if (options.length === 0) return null;
  return html`<select class="adding" aria-label=${t('editor.addTo', { what: name })} value="" onChange=${add}><option value="">${t('editor.choose')}</option>
    ${options.map((one) => html`<option key=${one.value} value=${one.value}>${one.label}</option>`)}</select>`;
}

/** Values by name: how many of what, or which attribute is to be what. */
function Entries({ list, numbers, value = {}, path, label: name, hint: about, onChange }) {
  const options = list ? thingsOf(list) : attributeNames().map((id) => ({ value: id, label: word('attribute', id) }));
  const set = (id) => (next) => onChange(orNothing(withField(value, id, next)));
  const rest = options.filter((one) => !(one.value in value));
  const Control = numbers ? Count : Text;
  return html`<fieldset class="part wide-field" data-path=${path}><legend>${name}</legend>${about && html`<p class="hint">${about}</p>`}<${Faults} path=${path} />
    <div class="form-grid">${Object.keys(value).map((id) => html`<div key=${id} class="entry"><${Control} path=${`${path}/${id}`} label=${known(options, id).label} value=${value[id]} onChange=${(next) => set(id)(next ?? (numbers ? 0 : ''))} />
      <${Button} icon="out" label=${t('editor.remove', { what: known(options, id).label })} hideLabel kind="quiet small" onClick=${() => set(id)(undefined)} /></div>`)}</div>
    <${Adding} name=${name} options=${rest} onAdd=${(id) => set(id)(numbers ? 1 : '')} /></fieldset>`;
}

/** Attributes that anybody has, and those that people are usually balanced by. */
export function attributeNames() {
  return [...new Set(['gender', 'region', ...(draft.value.people ?? []).flatMap((person) => Object.keys(person.attributes ?? {}))])];
}
