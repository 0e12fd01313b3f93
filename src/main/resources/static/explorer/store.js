// What the page knows, and how it comes to know more. One state, one way to change it: go().

import { ask, Failure, getMoves, getRole } from "./api.js";
import * as link from "./link.js";
import { profile } from "./profile.js";

export const state = {
	route: link.read(location.search),
	answer: { status: "none" },
	role: { status: "none" },
	titles: new Map(),
	open: null,
	said: "",
};

let draw = () => {};
let pending = null;
let asked = "";
let rolePending = null;

export function onChange(redraw) {
	draw = redraw;
	profile.onChange(() => load());
	addEventListener("popstate", () => {
		state.route = link.read(location.search);
		load();
	});
	// A field met it: the answer that is shown is from before.
	addEventListener("key-needed", () => {
		state.answer = { ...state.answer, status: "failed", error: new Failure("key") };
		draw();
	});
	addEventListener("online", () => state.answer.error?.kind === "offline" && again());
}

export const changed = () => draw();

/** Goes to another state of the page. Choosing among what is shown is no step back in the history. */
export function go(change, { replace = false } = {}) {
	state.route = { ...state.route, ...change };
	const address = link.write(state.route);
	if (address !== location.pathname + location.search) {
		history[replace ? "replaceState" : "pushState"](null, "", address);
	}
	load();
}

/** Asks something else: from the first path on. Null takes a part of the question away. */
export function askFor(parts, options) {
	const question = { ...state.route.question, ...parts };
	for (const name of Object.keys(question)) {
		if (question[name] === null || question[name] === "") {
			delete question[name];
		}
	}
	go({ question, path: 1, role: null }, options);
}

export const openRole = (role) => go({ role });

export function say(text) {
	state.said = text;
	draw();
}

export function remember(role) {
	if (role?.id && role.title) {
		state.titles.set(role.id, role.title);
	}
}

export const titleOf = (id) => state.titles.get(id) ?? id;

export function again() {
	asked = "";
	load();
}

export function load() {
	loadRole();
	const { question } = state.route;
	const wanted = JSON.stringify([question, profile.skills]);
	if (wanted !== asked) {
		asked = wanted;
		loadAnswer(question);
	}
	draw();
}

async function loadAnswer(question) {
	pending?.abort();
	const kind = link.kind(question);
	if (kind === "none") {
		state.answer = { status: "none" };
		return;
	}
	pending = new AbortController();
	const { signal } = pending;
	const before = state.answer.kind === kind ? state.answer.data : null;
	state.answer = { status: "loading", kind, data: before, question };
	const request = kind === "paths" ? pathRequest(question) : reachRequest(question);
	learnTitles(question, signal);
	try {
		const data = await ask(request.address, request.shape, { body: request.body, signal });
		remembered(data);
		settle(signal, { status: "done", kind, data, question, request });
	}
	catch (error) {
		const failed = error instanceof Failure ? error : new Failure("garbage");
		if (!signal.aborted) {
			await findUnknown(failed, question, signal);
		}
		settle(signal, { status: "failed", kind, error: failed, question, request });
	}
}

function settle(signal, answer) {
	if (!signal.aborted) {
		state.answer = answer;
		draw();
	}
}

export function pathRequest(question) {
	const shape = (read) => Array.isArray(read.paths) && read.question?.from && read.question?.to;
	if (profile.skills.length > 0) {
		return { address: "/v1/paths/search", body: link.body(question, profile.skills), shape };
	}
	return { address: `/v1/paths?${link.query(new URLSearchParams(question))}`, body: null, shape };
}

/** Of a question about paths, reach takes what it knows. */
function reachRequest(question) {
	const shape = (read) => Array.isArray(read.roles) && Array.isArray(read.rings);
	const known = Object.fromEntries(Object.entries(question)
		.filter(([name]) => ["from", "to", "maxMoves", "maxMonths", "experienceMonths"].includes(name)));
	if (profile.skills.length > 0 && known.from) {
		return {
			address: "/v1/reach/search", shape,
			body: { ...link.body(known, profile.skills), rings: [12, 24, 60], limit: 1000 },
		};
	}
	const parameters = new URLSearchParams({ ...known, rings: "12,24,60", limit: "1000" });
	return { address: `/v1/reach?${link.query(parameters)}`, body: null, shape };
}

function remembered(data) {
	[data.question?.from, data.question?.to, ...(data.paths ?? []).flatMap((path) => path.roles ?? [])].forEach(remember);
	(data.roles ?? []).forEach((reached) => remember(reached.role));
}

/** The ids in a link are shown with their titles as soon as those are known. */
function learnTitles(question, signal) {
	const ids = [question.from, question.to, ...link.list(question.via), ...link.list(question.avoid)];
	for (const id of new Set(ids.filter((each) => each && !state.titles.has(each)))) {
		getRole(id, signal).then(remember).then(draw, () => {});
	}
}

/** Which part of the question names a role that is not there. */
async function findUnknown(failure, question, signal) {
	if (failure.kind !== "unknown") {
		return;
	}
	failure.unknown = [];
	const parts = ["from", "to", "via", "avoid"].flatMap((name) => link.list(question[name]).map((id) => ({ name, id })));
	await Promise.all(parts.map(async (part) => {
		try {
			await getRole(part.id, signal);
		}
		catch (error) {
			if (error instanceof Failure && error.kind === "unknown") {
				failure.unknown.push({ ...part, nearMatches: error.problem.nearMatches ?? [] });
			}
		}
	}));
}

async function loadRole() {
	const { role: id } = state.route;
	if (id === (state.role.id ?? null) && state.role.status !== "failed") {
		return;
	}
	rolePending?.abort();
	if (!id) {
		state.role = { status: "none" };
		return;
	}
	rolePending = new AbortController();
	const { signal } = rolePending;
	state.role = { status: "loading", id };
	try {
		const [details, next, feeders] = await Promise.all([getRole(id, signal), getMoves(id, "next", signal),
			getMoves(id, "feeders", signal)]);
		remember(details);
		state.role = signal.aborted ? state.role : { status: "done", id, details, next, feeders };
	}
	catch (error) {
		const failed = error instanceof Failure ? error : new Failure("garbage");
		state.role = signal.aborted ? state.role : { status: "failed", id, error: failed };
	}
	draw();
}

export function roleAgain() {
	state.role = { status: "none" };
	load();
}
