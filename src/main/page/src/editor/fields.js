import { t } from '../core/i18n.js';
import { html, useState } from '../ui/html.js';
import { Icon } from '../ui/icons.js';
import { faultText, faultsAt } from './draft.js';

const idOf = (path) => `field${path.replace(/[^\w]/g, '-')}`;

/** A labelled field of the problem; path is the JSON pointer at which faults of it are reported. */
export function Field({ path, label, hint, deep = false, control, wide = false }) {
  const found = faultsAt(path, deep);
  const id = idOf(path);
  const rest = { id, 'aria-invalid': found.length ? 'true' : undefined, 'aria-describedby': [found.length && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined };
  return html`<div class=${wide ? 'field wide-field' : 'field'} data-path=${path}><label class="name" for=${id}>${label}</label>${control(rest)}
    ${hint && html`<span class="hint" id=${`${id}-hint`}>${hint}</span>`}
    ${found.length > 0 && html`<span class="fault" id=${`${id}-fault`}><${Icon} name="warning" size="14" />${found.map(faultText).join(' ')}</span>`}</div>`;
}

/** Text; empty means absent. */
export function Text({ value, onChange, type = 'text', required = false, rows, ...field }) {
  const change = (event) => onChange(event.target.value === '' && !required ? undefined : event.target.value);
  return html`<${Field} ...${field} control=${(rest) => (rows
    ? html`<textarea rows=${rows} ...${rest} onInput=${change}>${value ?? ''}</textarea>`
    : html`<input type=${type} value=${value ?? ''} ...${rest} onInput=${change} />`)} />`;
}

/** A whole number; empty means absent. */
export function Count({ value, onChange, min = 0, step = 1, ...field }) {
  const change = (event) => onChange(event.target.value === '' ? undefined : Number(event.target.value));
  return html`<${Field} ...${field} control=${(rest) => html`<input type="number" min=${min} step=${step} value=${value ?? ''} ...${rest} onInput=${change} />`} />`;
}

/** One of several; the first option is what absent means, if its value is empty. */
export function Pick({ value, onChange, options, ...field }) {
  return html`<${Field} ...${field} control=${(rest) => html`<select value=${value ?? ''} ...${rest} onChange=${(event) => onChange(event.target.value || undefined)}>
    ${options.map((option) => html`<option key=${option.value} value=${option.value} selected=${option.value === (value ?? '')}>${option.label}</option>`)}</select>`} />`;
}

export function Check({ value, onChange, label, path, hint }) {
  const found = faultsAt(path);
  return html`<div class="field" data-path=${path}><label class="check"><input type="checkbox" checked=${Boolean(value)} onChange=${(event) => onChange(event.target.checked || undefined)} /><span>${label}</span></label>${hint && html`<span class="hint">${hint}</span>`}
    ${found.length > 0 && html`<span class="fault"><${Icon} name="warning" size="14" />${found.map(faultText).join(' ')}</span>`}</div>`;
}

/** Words, apart by commas. What is typed stays as it is while it is typed. */
export function Words({ value = [], onChange, ...field }) {
  const [text, setText] = useState(value.join(', '));
  const words = text.split(',').map((word) => word.trim()).filter(Boolean);
  const typed = words.join('|') === value.join('|') ? text : value.join(', ');
  const change = (event) => {
    setText(event.target.value);
    const next = event.target.value.split(',').map((word) => word.trim()).filter(Boolean);
    onChange(next.length ? next : undefined);
  };
  return html`<${Field} ...${field} deep hint=${field.hint ?? t('editor.commas')} control=${(rest) => html`<input value=${typed} ...${rest} onInput=${change} />`} />`;
}

/** Several of what there is: each can be ticked. */
export function Ticks({ value = [], onChange, options, label, path }) {
  const found = faultsAt(path, true);
  const toggle = (id, on) => {
    const next = on ? [...value, id] : value.filter((one) => one !== id);
    onChange(next.length ? next : undefined);
  };
  return html`<fieldset class="ticks" data-path=${path}><legend>${label}</legend><div class="tick-list">${options.map((option) => html`<label key=${option.value} class="check">
      <input type="checkbox" checked=${value.includes(option.value)} onChange=${(event) => toggle(option.value, event.target.checked)} /><span>${option.label}</span></label>`)}</div>
    ${found.length > 0 && html`<span class="fault"><${Icon} name="warning" size="14" />${found.map(faultText).join(' ')}</span>`}</fieldset>`;
}

/** What is wrong with something as a whole, and not with one of its fields. */
export function Faults({ path }) {
  const found = faultsAt(path);
  if (found.length === 0) return null;
  return html`<ul class="fault-list" role="alert">${found.map((fault, index) => html`<li key=${index}>${faultText(fault)}</li>`)}</ul>`;
}
