// The drawn map of paths. The lines are a picture; the stations are buttons in the order of the way, so that the
// map can be walked with the keyboard and read out.

import { html, nothing, svg } from "../kit/html.js";
import { openRole } from "../store.js";
import { t } from "../texts.js";
import { drawn, network } from "./network.js";
import { narrow } from "./narrow.js";
import { KINDS, sign } from "./signs.js";
import { wide } from "./wide.js";

export function pathMap(paths, chosen, width) {
	const shown = drawn(paths, chosen.rank);
	const net = network(shown);
	const chosenLine = shown.indexOf(chosen);
	const small = width < 640;
	const plan = small ? narrow(net, width) : wide(net, width);
	return html`
		<figure class=${`map ${small ? "map-narrow" : "map-wide"}`} aria-labelledby="map-title">
			<figcaption id="map-title" class="map-title">${t("map")}
				${paths.length > shown.length ? html`<small>${t("map-first", { n: shown.length })}</small>` : nothing}
			</figcaption>
			<div class="map-scroll" tabindex=${plan.width > width ? "0" : nothing} role=${plan.width > width ? "region" : nothing}
				aria-labelledby=${plan.width > width ? "map-title" : nothing}>
				<div class="map-sheet" .style=${`width:${plan.width}px;height:${plan.height}px`}>
					${(plan.bands ?? []).map((band) => html`<div class="band" .style=${`top:${band.top}px;height:${band.height}px`}>
						<span>${t("level", { level: band.level })}</span></div>`)}
					<svg width=${plan.width} height=${plan.height} aria-hidden="true" focusable="false">
						${lines(plan, chosenLine, false)}
						${lines(plan, chosenLine, true)}
						${small ? dots(plan, chosenLine) : pills(plan, chosenLine)}
						${small ? bullets(plan, shown, chosenLine) : nothing}
						${signs(plan, chosenLine, small)}
					</svg>
					<ol class="stations">${plan.stations.map((station) => stop(station, plan, chosenLine, small))}</ol>
				</div>
			</div>
			${legend(net, !small && plan.bands.length > 0 && plan.stations.some(({ known }) => !known))}
		</figure>`;
}

function lines(plan, chosenLine, onTop) {
	return plan.legs.flatMap((leg) => leg.strokes.filter(({ line }) => (line === chosenLine) === onTop)
		.map(({ d }) => svg`<path class=${`line kind-${leg.kind} ${leg.thin ? "thin" : ""} ${onTop ? "chosen" : ""}`} d=${d}></path>`));
}

function signs(plan, chosenLine, small) {
	if (small) {
		return plan.legs.flatMap((leg) => leg.signs.filter(({ line }) => line === chosenLine)
			.map(({ x, y }) => svg`<g transform=${`translate(${x},${y})`}>${sign(leg.kind, 8)}</g>`));
	}
	return plan.legs.map((leg) => svg`<g class=${leg.lines.includes(chosenLine) ? "" : "aside"}
		transform=${`translate(${leg.sign.x},${leg.sign.y})`}>${sign(leg.kind)}</g>`);
}

function pills(plan, chosenLine) {
	return plan.stations.map((station) => {
		const radius = station.lines.includes(chosenLine) ? 9 : 7;
		return svg`<rect class=${`stop ${station.known || plan.bands.length === 0 ? "" : "open"} ${station.lines.includes(chosenLine) ? "chosen" : ""}`}
			x=${station.x - radius} y=${station.y + station.from - radius} width=${radius * 2}
			height=${station.to - station.from + radius * 2} rx=${radius}></rect>`;
	});
}

function dots(plan, chosenLine) {
	return plan.stations.map((station) => svg`
		${station.dots.length > 1 ? svg`<path class="link" d=${`M${station.dots[0]},${station.y}H${station.dots.at(-1)}`}></path>` : nothing}
		${station.dots.map((x, i) => {
			const chosen = station.lines[i] === chosenLine;
			return svg`<circle class=${`stop ${chosen ? "chosen" : ""}`} cx=${x} cy=${station.y} r=${chosen ? 8 : Math.min(6, plan.gap / 2 - 1)}></circle>`;
		})}`);
}

/** On the strip each line begins with its number. */
function bullets(plan, shown, chosenLine) {
	const first = plan.stations[0];
	return plan.gap < 16 ? nothing : first.dots.map((x, i) => svg`<g class=${`bullet ${i === chosenLine ? "chosen" : ""}`}>
		<circle cx=${x} cy=${first.y} r=${Math.min(10, plan.gap / 2)}></circle>
		<text x=${x} y=${first.y + 4} text-anchor="middle">${shown[i]?.rank}</text></g>`);
}

function stop(station, plan, chosenLine, small) {
	const chosen = station.lines.includes(chosenLine);
	const place = small ? `left:${plan.left}px;right:0;top:${station.y - 26}px`
		: `left:${station.x - plan.labelWidth / 2}px;width:${plan.labelWidth}px;top:${station.y + station.from - 14}px;`
			+ `padding-top:${station.to - station.from + 30}px`;
	const level = station.level == null || station.known === false ? t("level-unknown") : t("level", { level: station.level });
	return html`<li .style=${place} class=${chosen ? "chosen" : ""}>
		<button type="button" class="station" title=${station.title} @click=${() => openRole(station.id)}>
			<bdi>${station.title}</bdi> <small class=${small ? "" : "visually-hidden"}>${level}</small></button></li>`;
}

function legend(net, open) {
	const kinds = KINDS.filter((kind) => net.moves.some((move) => move.kind === kind));
	return html`<ul class="legend" aria-label=${t("legend")}>
		${kinds.map((kind) => html`<li><svg width="44" height="18" viewBox="-22 -9 44 18" aria-hidden="true">
			<path class=${`line chosen kind-${kind}`} d="M-22,0H22"></path>${sign(kind, 8)}</svg>${t(`kind.${kind}`)}</li>`)}
		${net.moves.some((move) => move.thin) ? html`<li><svg width="44" height="18" viewBox="-22 -9 44 18" aria-hidden="true">
			<path class="line chosen thin" d="M-22,0H22"></path></svg>${t("legend-thin")}</li>` : nothing}
		${net.lines > 1 ? html`<li><svg width="44" height="18" viewBox="-22 -9 44 18" aria-hidden="true">
			<path class="line" d="M-22,-4H22"></path><path class="line chosen" d="M-22,4H22"></path></svg>${t("legend-parallel")}</li>` : nothing}
		${open ? html`<li><svg width="20" height="18" viewBox="-10 -9 20 18" aria-hidden="true">
			<circle class="stop chosen open" r="6.5"></circle></svg>${t("level-unknown")}</li>` : nothing}
	</ul>`;
}
