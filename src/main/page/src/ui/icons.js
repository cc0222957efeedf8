import { html } from './html.js';

// Drawn for a square of 20 by 20, with strokes of the colour of the text.
const PATHS = {
  undo: 'M7 4 3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8',
  redo: 'm13 4 3.5 3.5L13 11m3-3.5H8.5a4.5 4.5 0 0 0 0 9H12',
  pin: 'M7 3h6l-.7 5.2L15 11v1.5H5V11l2.7-2.8L7 3Zm3 9.5V17',
  play: 'M6.5 4.2v11.6L15.8 10 6.5 4.2Z',
  stop: 'M5.5 5.5h9v9h-9z',
  close: 'm5 5 10 10M15 5 5 15',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  check: 'm4 10.5 4 4 8-9',
  warning: 'M10 3.2 17.6 16.5H2.4L10 3.2Zm0 5v4m0 2.2v.2',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm0-7.500v4.5m0-7.2v.2',
  person: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 16.5c.6-3 3-4.700 6-4.700s5.400 1.700 6 4.700',
  move: 'M10 2.500v15M2.500 10h15M8 4.500l2-2 2 2M8 15.500l2 2 2-2M4.500 8l-2 2 2 2M15.500 8l2 2-2 2',
  out: 'M4 5.500h12M8 5.500V4h4v1.500M6 5.500l.7 11h6.600l.7-11M8.700 8.500v5M11.300 8.500v5',
  edit: 'm4 16 .8-3.500L13 4.300l2.700 2.700-8.200 8.200L4 16Z',
  sun: 'M10 13.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM10 2v2m0 12v2M2 10h2m12 0h2M4.300 4.300l1.500 1.500m8.400 8.400 1.500 1.500m0-11.400-1.500 1.500M5.800 14.200l-1.500 1.500',
  download: 'M10 3v9.500M6 9l4 4 4-4M4 16.500h12',
  print: 'M6 7V3h8v4M6 14H4V7.500h12V14h-2M6 11.500h8V17H6z',
  swap: 'M5 7h10l-3-3M15 13H5l3 3',
  up: 'm5 12 5-5 5 5',
  down: 'm5 8 5 5 5-5',
  back: 'm12 5-5 5 5 5',
  forward: 'm8 5 5 5-5 5',
  compare: 'M4 4h5v12H4zM11 4h5v7h-5z',
  flag: 'M5 17V3.500h10l-2 3.500 2 3.500H5',
  keys: 'M2.500 5.500h15v9h-15zM5 8.500h.01M8 8.500h.01M11 8.500h.01M14 8.500h.01M6 11.500h8',
};

export function Icon({ name, size = 18 }) {
  return html`<svg class="icon" width=${size} height=${size} viewBox="0 0 20 20" aria-hidden="true" fill="none"
    stroke="currentColor" stroke-width="1.700" stroke-linecap="round" stroke-linejoin="round"><path d=${PATHS[name]} /></svg>`;
}
