// Asks the service. Whatever goes wrong becomes a Failure with a kind that the page has words for.

const PATIENCE = 20_000;

const KEY = "career-pathing.key";

export class Failure extends Error {

	/**
	 * @param kind offline, late, garbage, key, forbidden, busy, unknown or refused
	 * @param problem the problem document, where there is one
	 * @param retryAfter seconds to wait, where the service says so
	 */
	constructor(kind, problem = {}, retryAfter = null) {
		super(kind);
		this.kind = kind;
		this.problem = problem;
		this.retryAfter = retryAfter;
	}

}

/** The key or token that somebody entered, until the tab is closed. */
export const key = {
	get: () => sessionStorage.getItem(KEY),
	set: (value) => (value ? sessionStorage.setItem(KEY, value) : sessionStorage.removeItem(KEY)),
};

/** The header by which the service knows who asks: its name and value; null where nobody entered anything. */
export function credential(own = key.get()) {
	if (!own) {
		return null;
	}
	return own.startsWith("cpk_") ? ["X-API-Key", own] : ["Authorization", `Bearer ${own}`];
}

function headers(accept, body) {
	const own = credential();
	const sent = { Accept: accept, ...(own ? Object.fromEntries([own]) : {}) };
	if (body) {
		sent["Content-Type"] = "application/json";
	}
	return sent;
}

async function send(address, { body = null, signal = null, accept = "application/json" } = {}) {
	const late = new AbortController();
	const timer = setTimeout(() => late.abort(), PATIENCE);
	let answer;
	let text;
	try {
		answer = await fetch(address, {
			method: body ? "POST" : "GET",
			headers: headers(accept, body),
			body: body ? JSON.stringify(body) : null,
			signal: signal ? AbortSignal.any([signal, late.signal]) : late.signal,
		});
		text = await answer.text();
	}
	catch (cause) {
		if (signal?.aborted) {
			throw cause;
		}
		throw new Failure(late.signal.aborted ? "late" : "offline");
	}
	finally {
		clearTimeout(timer);
	}
	if (!answer.ok) {
		throw failure(answer, text);
	}
	return { text, type: answer.headers.get("Content-Type") ?? "" };
}

function failure(answer, text) {
	const retry = Number.parseInt(answer.headers.get("Retry-After") ?? "", 10);
	const kinds = { 401: "key", 403: "forbidden", 404: "unknown", 429: "busy", 503: "busy" };
	const problem = parse(text) ?? {};
	const kind = kinds[answer.status] ?? (answer.status < 500 ? "refused" : "fault");
	return new Failure(kind, { status: answer.status, ...problem }, retry >= 0 ? retry : null);
}

function parse(text) {
	try {
		const read = JSON.parse(text);
		return read && typeof read === "object" ? read : null;
	}
	catch {
		return null;
	}
}

/**
 * Asks for JSON.
 * @param shape what the answer has to be to be taken for one
 */
export async function ask(address, shape, options) {
	const { text } = await send(address, options);
	const read = parse(text);
	if (!read || !shape(read)) {
		throw new Failure("garbage");
	}
	return read;
}

/** Asks for the same answer as a picture or a text. */
export async function askAs(type, address, options) {
	const { text, type: given } = await send(address, { ...options, accept: type });
	if (!given.startsWith(type)) {
		throw new Failure("garbage");
	}
	return text;
}

const page = (answer) => Array.isArray(answer.items);

export const findRoles = (q, signal, limit = 8) =>
	ask(`/v1/roles?${new URLSearchParams(q ? { q, limit } : { limit })}`, page, { signal });

export const findSkills = (q, signal) =>
	ask(`/v1/skills?${new URLSearchParams({ q, limit: 8 })}`, page, { signal });

const role = (id) => `/v1/roles/${encodeURIComponent(id)}`;

export const getRole = (id, signal) => ask(role(id), (read) => typeof read.title === "string", { signal });

export const getMoves = (id, which, signal) =>
	ask(`${role(id)}/${which}?limit=100`, (read) => Array.isArray(read.moves), { signal });
