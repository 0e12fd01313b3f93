// A state of the page and the link that leads to it. A profile of skills is no part of either.

/** What a path question may ask, by the names of the API. */
export const QUESTION = ["from", "to", "mode", "goal", "weightMoves", "weightMonths", "weightLearning", "weightEvidence",
	"k", "maxShared", "maxMoves", "maxMonths", "maxPayDip", "via", "avoid", "avoidFamilies", "avoidKinds",
	"avoidTracks", "basis", "experienceMonths"];

const LISTS = new Set(["via", "avoid", "avoidFamilies", "avoidKinds", "avoidTracks", "basis"]);

/** What makes a question narrower: everything but its ends and its order. */
export const LIMITS = ["maxMoves", "maxMonths", "maxPayDip", "via", "avoid", "avoidFamilies", "avoidKinds",
	"avoidTracks", "basis", "experienceMonths"];

/** Reads a link; parameters that mean nothing here are left out. */
export function read(search) {
	const parameters = new URLSearchParams(search);
	const question = {};
	for (const name of QUESTION) {
		const value = parameters.get(name)?.trim();
		if (value) {
			question[name] = value;
		}
	}
	const path = Number.parseInt(parameters.get("path") ?? "1", 10);
	return {
		question,
		path: path > 0 ? path : 1,
		role: parameters.get("role") || null,
		lang: parameters.get("lang") || null,
	};
}

/** The link to a state. */
export function write({ question, path, role, lang }) {
	const parameters = new URLSearchParams();
	for (const name of QUESTION) {
		if (question[name]) {
			parameters.set(name, question[name]);
		}
	}
	if (path > 1) {
		parameters.set("path", path);
	}
	if (role) {
		parameters.set("role", role);
	}
	if (lang) {
		parameters.set("lang", lang);
	}
	const text = query(parameters);
	return text ? `/?${text}` : "/";
}

/** Commas and colons stay as they are: ids and lists can then be read in the link. */
export function query(parameters) {
	return parameters.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
}

export const list = (value) => (value ? value.split(",").map((each) => each.trim()).filter(Boolean) : []);

/** Two ends ask for paths, one for what lies around it, none for nothing. */
export function kind({ from, to }) {
	if (from && to) {
		return "paths";
	}
	return from || to ? "reach" : "none";
}

/** The question as the body of a search. What is no number is sent as it is, for the service to name. */
export function body(question, profile) {
	const sent = {};
	const weights = {};
	for (const [name, value] of Object.entries(question)) {
		if (name.startsWith("weight")) {
			weights[name.slice(6).toLowerCase()] = number(value);
		}
		else if (LISTS.has(name)) {
			sent[name] = list(value);
		}
		else {
			sent[name] = ["from", "to", "mode", "goal"].includes(name) ? value : number(value);
		}
	}
	if (Object.keys(weights).length > 0) {
		sent.weights = weights;
	}
	sent.profile = { skills: profile.map(({ id, level }) => ({ skill: id, level })) };
	return sent;
}

function number(value) {
	const read = Number(value);
	return Number.isFinite(read) ? read : value;
}
