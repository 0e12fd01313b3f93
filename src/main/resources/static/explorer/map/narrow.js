// The network on a narrow screen, as the strip in a train: every line runs straight down, every role has a row of
// its own, and a line has a dot where it stops.

const ROW = 68;

export function narrow(net, width) {
	const gap = Math.max(9, Math.min(24, (width * 0.42) / net.lines));
	const x = (line) => 20 + line * gap;
	const y = new Map(net.stations.map((station, row) => [station.id, ROW / 2 + row * ROW]));
	const left = x(net.lines - 1) + 24;
	return {
		width, height: net.stations.length * ROW, gap, left,
		stations: net.stations.map((station) => ({ ...station, y: y.get(station.id), dots: station.lines.map(x) })),
		legs: net.moves.map((leg) => ({
			...leg,
			strokes: leg.lines.map((line) => ({ line, d: `M${x(line)},${y.get(leg.from)}L${x(line)},${y.get(leg.to)}` })),
			signs: leg.lines.map((line) => ({ line, x: x(line), y: (y.get(leg.from) + y.get(leg.to)) / 2 })),
		})),
	};
}
