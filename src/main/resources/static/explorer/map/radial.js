// Places for roles on rings: the later the arrival, the further out. What begins with the same move lies together,
// so that ways fan out from the middle like lines from a main station.

const INNER = 70;

/** With more roles than this, their titles show from near only. */
export const TITLED = 70;

/** Radii of the rings; a ring with more roles gets more room. */
export function radii(rings, roles, spacing) {
	let radius = INNER;
	return rings.map(({ months }) => {
		const here = roles.filter((each) => each.ring === months).length;
		radius = Math.max(radius + 90, (here * spacing) / (2 * Math.PI) * (here > 60 ? 0.42 : 0.8));
		return { months, radius };
	});
}

export function places(data, out, spacing = 74) {
	const rings = radii(data.rings, data.roles, spacing);
	const parents = new Map(data.roles.map(({ role, way }) => [role.id, parent(role, way, out)]));
	const children = new Map();
	for (const { role } of data.roles) {
		let above = parents.get(role.id);
		if (!parents.has(above)) {
			above = "";
		}
		children.set(above, [...(children.get(above) ?? []), role.id]);
	}
	const angles = new Map();
	const leaves = new Map();
	const seen = new Set();
	const count = (id) => {
		seen.add(id);
		const below = (children.get(id) ?? []).filter((each) => !seen.has(each));
		leaves.set(id, Math.max(1, below.reduce((sum, each) => sum + count(each), 0)));
		return leaves.get(id);
	};
	const spread = (id, from, to) => {
		angles.set(id, (from + to) / 2);
		let start = from;
		for (const each of children.get(id) ?? []) {
			const end = start + ((to - from) * (leaves.get(each) ?? 1)) / leaves.get(id);
			if (!angles.has(each)) {
				spread(each, start, end);
			}
			start = end;
		}
	};
	count("");
	// What the rings are stands at the top: no role is there.
	const free = data.roles.length > TITLED ? 0.1 : 0.4;
	spread("", free - Math.PI / 2, (3 * Math.PI) / 2 - free);
	const at = new Map();
	let inner = 0;
	let start = 0;
	for (const { months, radius } of rings) {
		const here = data.roles.filter((each) => each.ring === months);
		for (const each of here) {
			const arrival = each.arrival.known ?? each.arrival.assumed ?? months;
			const part = 0.35 + 0.5 * Math.min(1, Math.max(0, (arrival - start) / Math.max(1, months - start)));
			const r = Math.max(INNER * 0.9, inner + (radius - inner) * part);
			const angle = angles.get(each.role.id) ?? 0;
			at.set(each.role.id, { x: r * Math.cos(angle), y: r * Math.sin(angle) });
		}
		inner = radius;
		start = months;
	}
	return { at, rings, parents };
}

/**
 * The way of a line between two places: out to a circle, along it, and out again, as a ring line and its branches.
 * @return the points between the two; none where the line is straight
 */
export function route(a, b) {
	const [ra, rb] = [Math.hypot(a.x, a.y), Math.hypot(b.x, b.y)];
	if (ra < 1 || rb < 1) {
		return [];
	}
	const start = Math.atan2(a.y, a.x);
	let turn = Math.atan2(b.y, b.x) - start;
	turn -= 2 * Math.PI * Math.round(turn / (2 * Math.PI));
	if (Math.abs(turn) < 0.06) {
		return [];
	}
	const radius = Math.abs(rb - ra) < 24 ? ra + 12 : ra + (rb - ra) * 0.4;
	const steps = Math.ceil(Math.abs(turn) / 0.14);
	return Array.from({ length: steps + 1 }, (_, i) => {
		const angle = start + (turn * i) / steps;
		return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
	});
}

/** The role before on the way from the middle; backwards, the role after on the way to it. */
function parent(role, way, out) {
	if (out) {
		return way.length > 1 ? way.at(-2) : "";
	}
	return way.length > 1 ? way[0] : "";
}
