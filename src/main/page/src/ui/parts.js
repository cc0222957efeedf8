import { undo } from '../core/edits.js';
import { t } from '../core/i18n.js';
import { dismiss, spoken, toasts } from '../core/store.js';
import { html, useEffect, useId, useRef } from './html.js';
import { Icon } from './icons.js';

export function Button({ icon, label, kind = '', hideLabel = false, onClick, disabled, title, ...rest }) {
  return html`<button type="button" class=${`button ${kind} ${hideLabel ? 'bare' : ''}`} onClick=${onClick} disabled=${disabled}
    title=${title ?? (hideLabel ? label : undefined)} aria-label=${hideLabel ? label : undefined} ...${rest}>
    ${icon && html`<${Icon} name=${icon} />`}${!hideLabel && html`<span>${label}</span>`}
  </button>`;
}

/** Buttons of which one is chosen. options: [{value, label, icon?}] */
export function Choice({ label, value, options, onChange, kind = '' }) {
  return html`<div class=${`choice ${kind}`} role="group" aria-label=${label}>
    ${options.map((option) => html`<button type="button" key=${option.value} aria-pressed=${option.value === value ? 'true' : 'false'}
      onClick=${() => onChange(option.value)}>${option.label}</button>`)}
  </div>`;
}

export function Select({ label, value, options, onChange, hideLabel = false, ...rest }) {
  const id = useId();
  return html`<div class="field inline"><label class=${hideLabel ? 'unseen' : 'name'} for=${id}>${label}</label>
    <select id=${id} value=${value} onChange=${(event) => onChange(event.target.value)} ...${rest}>
      ${options.map((option) => html`<option key=${option.value} value=${option.value} selected=${option.value === value}>${option.label}</option>`)}
    </select></div>`;
}

/** A modal dialogue of the browser: keeps the focus in it, closes with Escape. */
export function Dialog({ title, onClose, children, actions, wide = false }) {
  const element = useRef(null);
  useEffect(() => {
    const before = document.activeElement;
    element.current.showModal();
    return () => before?.focus?.();
  }, []);
  const cancel = (event) => {
    event.preventDefault();
    onClose();
  };
  return html`<dialog ref=${element} class=${wide ? 'dialog wide' : 'dialog'} onCancel=${cancel} aria-labelledby="dialog-title">
    <header><h2 id="dialog-title">${title}</h2>
      <${Button} icon="close" label=${t('action.close')} hideLabel onClick=${onClose} kind="quiet" /></header>
    <div class="dialog-body">${children}</div>
    ${actions && html`<footer>${actions}</footer>`}
  </dialog>`;
}

export function Toasts() {
  return html`<div class="toasts" role="region" aria-label=${t('toasts.label')}>
    ${toasts.value.map((entry) => html`<div class=${`toast ${entry.kind}`} key=${entry.id} role=${entry.kind === 'error' ? 'alert' : 'status'}>
      <${Icon} name=${entry.kind === 'error' || entry.kind === 'warning' ? 'warning' : 'info'} />
      <p>${entry.text}</p>
      ${entry.action === 'undo' && html`<${Button} label=${t('action.undo')} kind="small" onClick=${() => { dismiss(entry.id); undo(); }} />`}
      <${Button} icon="close" label=${t('action.close')} hideLabel kind="quiet small" onClick=${() => dismiss(entry.id)} />
    </div>`)}
  </div>`;
}

/** What is spoken, and not seen. */
export function Spoken() {
  return html`<div class="unseen" role="status" aria-live="assertive" aria-atomic="true" id="spoken">${spoken.value}</div>`;
}

export function Empty({ title, text, children }) {
  return html`<div class="empty"><h2>${title}</h2>${text && html`<p>${text}</p>`}${children}</div>`;
}

export function Busy({ text }) {
  return html`<p class="busy" role="status"><span class="spinner" aria-hidden="true"></span>${text}</p>`;
}

/** The level of a rule or violation, by word and shape, not by colour alone. */
export function Level({ level }) {
  return html`<span class=${`level ${level}`}>${t(`level.${level}`)}</span>`;
}
