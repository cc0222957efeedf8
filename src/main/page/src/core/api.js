import { t } from './i18n.js';

// The only place that talks to the server. Paths are relative, so that the page works below any address.
let token = null;

export class ApiError extends Error {
  constructor(status, body) {
    super(body?.message ?? t('error.status', { status }));
    this.status = status;
    this.body = body;
    this.faults = body?.faults ?? [];
  }
}

/** Takes the token that the address carries, if any, and asks for the cookie that event streams need. */
export async function signIn() {
  const match = /[#&]token=([^&]+)/.exec(location.hash);
  if (match) {
    sessionStorage.setItem('agendum-token', decodeURIComponent(match[1]));
    history.replaceState(null, '', location.pathname + location.search);
  }
  token = sessionStorage.getItem('agendum-token');
  if (token) await send('POST', 'login', {});
}

export const get = (path) => send('GET', path);
export const post = (path, body, revision) => send('POST', path, body ?? {}, revision);
export const put = (path, body, revision) => send('PUT', path, body, revision);
export const remove = (path, revision) => send('DELETE', path, undefined, revision);

async function send(method, path, body, revision) {
  const headers = { Accept: 'application/json', 'X-Agendum': '1' };
  if (token) headers.Authorization = `Bearer ${token}`;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (revision !== undefined) headers['If-Match'] = `"${revision}"`;
  const request = { method, headers, body: body === undefined ? undefined : JSON.stringify(body) };
  const response = await reach(`api/${path}`, request);
  const answer = await bodyOf(response);
  if (!response.ok) throw new ApiError(response.status, answer);
  return answer;
}

async function reach(url, request) {
  try {
    return await fetch(url, request);
  } catch {
    throw new ApiError(0, { message: t('error.unreachable') });
  }
}

async function bodyOf(response) {
  const text = await response.text();
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return { message: text.slice(0, 300) };
  }
}

/** Fetches a document and offers it for download under the name that the server gives it. */
export async function download(path) {
  const headers = token ? { Authorization: `Bearer ${token}` } : {};
  const response = await reach(`api/${path}`, { headers });
  if (!response.ok) throw new ApiError(response.status, await bodyOf(response));
  const name = /filename="?([^";]+)"?/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'agenda';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  return name;
}

/** Listens to a stream of events; handlers by name are given the parsed data. Returns a function that ends it. */
export function listen(path, handlers) {
  const source = new EventSource(`api/${path}`);
  for (const [name, handle] of Object.entries(handlers)) {
    source.addEventListener(name, (event) => handle(JSON.parse(event.data)));
  }
  return () => source.close();
}
