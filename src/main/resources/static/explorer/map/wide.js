// The network on a wide screen: from left to right move by move, from bottom to top level by level. Lines are
// horizontal or slanted, alternatives run in parallel, each always on its own side.

import { shownLevels } from "./network.js";

const LEFT = 118;
const LABEL = 62;
const ROUND = 12;

export function wide(net, width) {
	const gap = Math.min(9, 66 / net.lines);
	const span = gap * (net.lines - 1);
	const levels = shownLevels(net);
	const items = net.stations.map((station) => ({ ...station, level: levels.get(station.id) ?? 0, known: station.level != null }));
	const byId = new Map(items.map((item) => [item.id, item]));
	const legs = net.moves.map((move) => ({ ...move, stops: between(move, byId, items) }));
	const bands = rows(items, legs);
	const last = Math.max(...items.map((item) => item.column));
	const step = Math.max(172, Math.min(380, (width - 2 * LEFT) / Math.max(1, last)));
	const rowHeight = span + LABEL + 38;
	let top = 0;
	for (const band of bands) {
		band.top = top;
		band.height = band.rows * rowHeight;
		top += band.height;
	}
	for (const item of items) {
		const band = bands.find((each) => each.level === item.level);
		item.x = LEFT + item.column * step;
		// Few in a band of several rows: they stand in its middle.
		item.y = band.top + (item.row + 0.5) * rowHeight - LABEL / 2 + 4;
	}
	const own = LEFT * 2 + last * step;
	items.forEach((item) => {
		item.x += Math.max(0, (width - own) / 2);
	});
	const offset = (line) => (line - (net.lines - 1) / 2) * gap;
	return {
		width: Math.max(width, own), height: top, gap, labelWidth: Math.min(200, step - 36), bands: levels.size > 0 ? bands : [],
		stations: items.filter((item) => !item.passing).map((item) => ({
			...item, from: offset(Math.min(...item.lines)), to: offset(Math.max(...item.lines)),
		})),
		legs: legs.map((leg) => drawLeg(leg, offset)),
	};
}

/** A move that passes columns keeps a free place in each of them, so that no line runs through a station. */
function between(move, byId, items) {
	const from = byId.get(move.from);
	const to = byId.get(move.to);
	const stops = [from];
	for (let column = from.column + 1; column < to.column; column++) {
		const part = (column - from.column) / (to.column - from.column);
		const wanted = from.level + part * (to.level - from.level);
		const levels = [...new Set(items.filter((item) => !item.passing).map((item) => item.level))];
		const level = levels.reduce((best, each) => (Math.abs(each - wanted) < Math.abs(best - wanted) ? each : best));
		const place = { id: `${move.id}/${column}`, passing: true, column, level, order: 1000 + items.length, lines: move.lines, row: 0 };
		items.push(place);
		stops.push(place);
	}
	return [...stops, to];
}

/** Bands from the highest level down, and in each of them a row for every item of a column. */
function rows(items, legs) {
	const bands = [...new Set(items.map((item) => item.level))].sort((a, b) => b - a).map((level) => ({ level, rows: 1 }));
	const last = Math.max(...items.map((item) => item.column));
	const before = new Map();
	legs.forEach(({ stops }) => stops.slice(1).forEach((stop, i) => {
		before.set(stop, [...(before.get(stop) ?? []), stops[i]]);
	}));
	const mean = (item) => {
		const all = (before.get(item) ?? []).map((each) => each.row ?? 0);
		return all.length > 0 ? all.reduce((sum, each) => sum + each, 0) / all.length : 0;
	};
	for (let column = 0; column <= last; column++) {
		for (const band of bands) {
			const here = items.filter((item) => item.column === column && item.level === band.level);
			here.sort((a, b) => mean(a) - mean(b) || Math.min(...a.lines) - Math.min(...b.lines) || a.order - b.order);
			here.forEach((item, row) => {
				item.row = row;
			});
			band.rows = Math.max(band.rows, here.length);
		}
	}
	return bands;
}

function drawLeg(leg, offset) {
	const strokes = leg.lines.map((line) => ({ line, d: track(leg.stops, offset(line)) }));
	const middle = offset(leg.lines.reduce((sum, line) => sum + line, 0) / leg.lines.length);
	const half = Math.floor((leg.stops.length - 2) / 2);
	const [a, b] = [leg.stops[half], leg.stops[half + 1]];
	return { ...leg, strokes, sign: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 + middle } };
}

function track(stops, shift) {
	const points = [[stops[0].x, stops[0].y + shift]];
	stops.slice(1).forEach((stop, i) => {
		const from = stops[i];
		const rise = stop.y - from.y;
		const run = stop.x - from.x;
		if (Math.abs(rise) > 1) {
			const slant = Math.sign(run || 1) * Math.min(Math.abs(rise), Math.max(30, Math.abs(run) - 92));
			const start = from.x + (run - slant) / 2;
			points.push([start, from.y + shift], [start + slant, stop.y + shift]);
		}
		points.push([stop.x, stop.y + shift]);
	});
	return rounded(points);
}

/** A line through points, with its corners rounded. */
export function rounded(points, most = ROUND) {
	let d = `M${points[0].map(short)}`;
	for (let i = 1; i < points.length - 1; i++) {
		const [a, b, c] = [points[i - 1], points[i], points[i + 1]];
		const enter = towards(b, a, most);
		const leave = towards(b, c, most);
		d += `L${enter.map(short)}Q${b.map(short)} ${leave.map(short)}`;
	}
	return `${d}L${points.at(-1).map(short)}`;
}

function towards([x, y], [tx, ty], most) {
	const length = Math.hypot(tx - x, ty - y);
	const part = length === 0 ? 0 : Math.min(most, length / 2) / length;
	return [x + (tx - x) * part, y + (ty - y) * part];
}

const short = (value) => Math.round(value * 10) / 10;
