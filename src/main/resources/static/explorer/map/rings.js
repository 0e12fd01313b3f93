// The rings, drawn by Cytoscape on a canvas: it stays smooth with a thousand roles. What it shows is beside it as a
// list, which is what a keyboard and a screen reader use.

import { duration } from "../texts.js";
import { places, route, TITLED } from "./radial.js";

const NARROW = 480;

let library = null;
let graph = null;
let shownIn = null;
let shownData = null;
let choose = () => {};

export async function showRings(element, data, out, onChoose) {
	choose = onChoose;
	if (element === shownIn && data === shownData) {
		return;
	}
	shownIn = element;
	shownData = data;
	library ??= import("/webjars/cytoscape/dist/cytoscape.esm.min.mjs");
	const { default: cytoscape } = await library;
	if (data !== shownData || !element.isConnected) {
		return;
	}
	graph?.destroy();
	graph = cytoscape({
		container: element, elements: elements(data, out), style: style(data.roles.length, 1), layout: { name: "preset" },
		autoungrabify: true, autounselectify: true, minZoom: 0.08, maxZoom: 3,
		hideEdgesOnViewport: data.roles.length > 400, textureOnViewport: data.roles.length > 400, pixelRatio: "auto",
	});
	graph.fit(undefined, element.clientWidth < NARROW ? 12 : 18);
	graph.style(style(data.roles.length, graph.zoom()));
	graph.on("tap", "node.role", (event) => choose(event.target.data("role")));
	graph.on("mouseover", "node.role", () => element.classList.add("pointing"));
	graph.on("mouseout", "node.role", () => element.classList.remove("pointing"));
	element.dataset.nodes = graph.nodes(".role").length;
}

/** Light or dark: the drawing takes the colours of the page. */
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () =>
	graph?.style(style(shownData.roles.length, graph.zoom())));

function elements(data, out) {
	const { at, rings, parents } = places(data, out);
	const centre = data.question.from ?? data.question.to;
	const moves = new Map(data.roles.map((each) => [each.role.id, each]));
	const circles = [...rings].reverse().map(({ months, radius }) => ({
		data: { id: `ring ${months}`, size: radius * 2, label: duration(months) }, position: { x: 0, y: 0 }, classes: "ring",
	}));
	const middle = { data: { id: `role ${centre.id}`, role: centre.id, label: centre.title }, position: { x: 0, y: 0 }, classes: "role centre" };
	const roles = data.roles.filter(({ role }) => role.id !== centre.id).map(({ role, firstMove }) => ({
		data: { id: `role ${role.id}`, role: role.id, label: role.title, kind: firstMove.kind ?? "UNKNOWN" },
		position: at.get(role.id), classes: at.get(role.id).y < 0 ? "role upper" : "role",
	}));
	const lines = data.roles.map(({ role, firstMove }) => {
		const near = moves.has(parents.get(role.id)) ? parents.get(role.id) : centre.id;
		return {
			data: {
				id: `move ${role.id}`, source: `role ${near}`, target: `role ${role.id}`, kind: firstMove.kind ?? "UNKNOWN",
				...segments(at.get(near) ?? { x: 0, y: 0 }, at.get(role.id)),
			},
			classes: firstMove.evidence?.weak || firstMove.evidence?.basis === "IMPLIED" ? "thin" : "",
		};
	});
	return [...circles, ...roles, middle, ...lines];
}

/** Points between two ends as Cytoscape takes them: how far along, and how far beside the straight line. */
function segments(a, b) {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const square = dx * dx + dy * dy || 1;
	const length = Math.sqrt(square);
	const points = route(a, b);
	return {
		bent: points.length > 0 ? 1 : 0,
		along: points.map(({ x, y }) => ((x - a.x) * dx + (y - a.y) * dy) / square).join(" ") || "0.5",
		beside: points.map(({ x, y }) => ((y - a.y) * dx - (x - a.x) * dy) / length).join(" ") || "0",
	};
}

/** Where all is drawn small, as on a phone, labels and dots are drawn larger, so that they can be read. */
function style(size, zoom) {
	const grown = size > TITLED ? 1 : Math.min(2, Math.max(1, 0.72 / zoom));
	const page = getComputedStyle(document.documentElement);
	const colour = (name) => page.getPropertyValue(`--${name}`).trim();
	const kind = (element) => colour(`kind-${element.data("kind") ?? "UNKNOWN"}`);
	const many = size > TITLED;
	return [
		{ selector: "node.ring", style: { width: "data(size)", height: "data(size)", "background-color": colour("accent"),
			"background-opacity": 0.06, "border-width": 1.5, "border-color": colour("rule"), label: "data(label)",
			color: colour("soft"), "font-size": 15 * grown, "font-weight": 600, "text-valign": "top", "text-margin-y": 10,
			"text-outline-color": colour("card"), "text-outline-width": 4, "text-outline-opacity": 1,
			events: "no", "z-index": 0, "z-compound-depth": "bottom", "font-family": "system-ui, sans-serif" } },
		{ selector: "node.role", style: { width: 18 * grown, height: 18 * grown, "background-color": colour("card"), "border-width": 4 * grown,
			"border-color": kind, label: "data(label)", color: colour("ink"), "font-size": (many ? 12 : 14) * grown,
			"text-valign": "bottom", "text-margin-y": 5, "text-wrap": "wrap", "text-max-width": 110 * Math.sqrt(grown),
			"text-outline-color": colour("card"), "text-outline-width": 2.5, "text-outline-opacity": 0.9,
			"min-zoomed-font-size": many ? 8 : 0, "z-index": 5, "font-family": "system-ui, sans-serif" } },
		{ selector: "node.upper", style: { "text-valign": "top", "text-margin-y": -5 } },
		{ selector: "node.centre", style: { width: 34, height: 34, "background-color": colour("accent"),
			"border-color": colour("card"), "font-size": 17 * grown, "font-weight": 700, "min-zoomed-font-size": 0, "z-index": 9 } },
		{ selector: "edge", style: { width: many ? 2 : 3, "line-color": kind, opacity: many ? 0.45 : 0.75,
			"curve-style": "straight", events: "no", "z-index": 2 } },
		{ selector: "edge[bent = 1]", style: { "curve-style": "segments", "edge-distances": "node-position",
			"segment-weights": "data(along)", "segment-distances": "data(beside)" } },
		{ selector: "edge.thin", style: { "line-style": "dashed", "line-dash-pattern": [9, 6] } },
	];
}
