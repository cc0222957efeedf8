export { html } from 'htm/preact';
export { Component, render } from 'preact';
export { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** Class names of those keys whose value holds. */
export const classes = (map) => Object.keys(map).filter((name) => map[name]).join(' ');
