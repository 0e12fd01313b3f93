// Several paths as one network: each role is one station, each move is drawn once for every path that makes it.

/** The most lines that can be told apart; the chosen one is always among those that are drawn. */
export const MOST_LINES = 12;

/** The paths to draw, in their order. */
export function drawn(paths, chosen) {
	const first = paths.slice(0, MOST_LINES);
	const extra = paths.find((path) => path.rank === chosen);
	return extra && !first.includes(extra) ? [...first.slice(0, -1), extra] : first;
}

/**
 * Puts paths together.
 * @return stations with the lines that stop there and a column, and moves with the lines that make them
 */
export function network(paths) {
	const stations = new Map();
	const moves = new Map();
	paths.forEach((path, line) => {
		path.roles.forEach((role) => {
			if (!stations.has(role.id)) {
				stations.set(role.id, { ...role, lines: [], column: 0, order: stations.size });
			}
			stations.get(role.id).lines.push(line);
		});
		path.moves.forEach((move) => {
			const id = JSON.stringify([move.from.id, move.to.id]);
			if (!moves.has(id)) {
				moves.set(id, {
					id, from: move.from.id, to: move.to.id, kind: move.kind ?? "UNKNOWN",
					thin: Boolean(move.evidence?.weak) || move.evidence?.basis === "IMPLIED", lines: [],
				});
			}
			moves.get(id).lines.push(line);
		});
	});
	columns(stations, [...moves.values()]);
	const inOrder = [...stations.values()].sort((a, b) => a.column - b.column || a.lines[0] - b.lines[0] || a.order - b.order);
	return { stations: inOrder, moves: [...moves.values()], lines: paths.length };
}

/** A station lies behind all that lead to it. A move that would close a circle leads backwards. */
function columns(stations, moves) {
	const next = new Map([...stations.keys()].map((id) => [id, []]));
	const reaches = (from, to) => {
		const seen = new Set([from]);
		const open = [from];
		while (open.length > 0) {
			for (const each of next.get(open.pop())) {
				if (each === to) {
					return true;
				}
				if (!seen.has(each)) {
					seen.add(each);
					open.push(each);
				}
			}
		}
		return false;
	};
	for (const { from, to } of moves) {
		if (from !== to && !reaches(to, from)) {
			next.get(from).push(to);
		}
	}
	const open = [...stations.keys()];
	while (open.length > 0) {
		const from = open.shift();
		for (const to of next.get(from)) {
			if (stations.get(to).column <= stations.get(from).column) {
				stations.get(to).column = stations.get(from).column + 1;
				open.push(to);
			}
		}
	}
}

/** A level for every station: its own, or that of the nearest station on a line whose level is known. */
export function shownLevels({ stations, moves }) {
	const levels = new Map(stations.filter((each) => each.level != null).map((each) => [each.id, each.level]));
	let open = levels.size > 0 && levels.size < stations.length;
	while (open) {
		open = false;
		for (const { from, to } of moves) {
			for (const [known, unknown] of [[to, from], [from, to]]) {
				if (levels.has(known) && !levels.has(unknown)) {
					levels.set(unknown, levels.get(known));
					open = true;
				}
			}
		}
	}
	return levels;
}
