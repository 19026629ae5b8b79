// Requests to our own server; what is no success is thrown.
export async function fetchJson(path, options) {
  const response = await fetch(path, { cache: 'no-store', credentials: 'same-origin', ...options });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

export function postJson(path, body) {
  return fetchJson(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

export async function answers(path) {
  try {
    await fetchJson(path);
    return true;
  } catch {
    return false;
  }
}
