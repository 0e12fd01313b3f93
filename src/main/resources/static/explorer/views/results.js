// The paths side by side: what each comes to, all of them on one map, and the chosen one in full.

import { html, nothing, repeat } from "../kit/html.js";
import { go } from "../store.js";
import { duration, lang, number, t } from "../texts.js";
import { pathMap } from "../map/path-map.js";
import { journey } from "./journey.js";
import { none } from "./none.js";
import { share } from "./share.js";
import { roomFor } from "./room.js";

export function results(state) {
	const { answer, route } = state;
	const { data } = answer;
	if (data.paths.length === 0) {
		return none(answer);
	}
	const chosen = data.paths.find((path) => path.rank === route.path) ?? data.paths[0];
	return html`<div class=${answer.status === "loading" ? "stale" : ""}>
		<h1 class="results-title">${t("paths-found", { n: data.paths.length })}
			<small><bdi>${data.question.from.title}</bdi> → <bdi>${data.question.to.title}</bdi></small></h1>
		${data.question.profileSkills > 0 ? html`<p class="note">${t("with-skills", { n: data.question.profileSkills })}</p>` : nothing}
		${data.exact ? nothing : html`<p class="note">${t("not-exact")}</p>`}
		<ul class="cards" aria-label=${t("paths")}>${repeat(data.paths, (path) => path.rank, (path) => card(path, chosen, data))}</ul>
		<div class="map-room" ${roomFor("map")}>${pathMap(data.paths, chosen, roomFor.width)}</div>
		${share(answer)}
		${journey(chosen)}
	</div>`;
}

/** What a path is best at: as the service says, or where it alone has the smallest number of those shown. */
function labels(path, { paths, question }) {
	if (question.mode === "pareto") {
		return path.bestAt.map((measure) => t(`best.${measure}`));
	}
	if (paths.length < 2) {
		return [];
	}
	const measures = { months: (each) => value(each.totals.months), moves: (each) => each.totals.moves,
		learning: (each) => value(each.totals.learning), evidence: (each) => each.totals.evidence };
	return Object.entries(measures).filter(([, measure]) => paths.every((other) => other === path || measure(path) < measure(other)))
		.map(([name]) => t(`best.${name}`));
}

export const value = (amount) => amount?.known ?? amount?.assumed ?? null;

/** A number that nobody stated is marked: by a sign to look at, and in words to be read out. */
export function amount(given, show) {
	const shown = value(given);
	if (shown == null) {
		return html`<span class="assumed">${t("unknown")}</span>`;
	}
	return given.known != null ? html`${show(shown)}` : html`<span class="assumed" title=${t("assumed")}><span aria-hidden="true">≈ </span>${show(shown)}<span
		class="visually-hidden"> (${t("assumed")})</span></span>`;
}

/** What is to be known about what the moves rest on. */
function rests({ totals, moves }) {
	const thin = totals.weakMoves + totals.impliedMoves;
	const alike = moves.filter(({ evidence }) => evidence.basis === "SIMILARITY").length;
	const said = [thin > 0 && t("thin-moves", { n: thin }), alike > 0 && t("alike-moves", { n: alike })].filter(Boolean);
	const well = said.length === 0 && moves.every(({ evidence }) => ["STATED", "OBSERVED"].includes(evidence.basis));
	return well ? [t("well-evidenced")] : said;
}

/** How many skills there are to learn, where that is known of every move. */
function inSkills({ moves }) {
	if (moves.some(({ skillsToLearn }) => !skillsToLearn)) {
		return nothing;
	}
	const learned = new Set(moves.flatMap(({ skillsToLearn }) => skillsToLearn.map(({ skill }) => skill.id)));
	return learned.size > 0 ? html` ${t("in-skills", { n: learned.size })}` : nothing;
}

function card(path, chosen, data) {
	const { totals } = path;
	return html`<li><button type="button" class="card" aria-pressed=${String(path === chosen)}
		@click=${() => go({ path: path.rank }, { replace: true })}>
		<span class="card-head"><span class="line-number">${path.rank}</span>
			<span class="via">${path.roles.length > 2 ? html`${t("through")} ${path.roles.slice(1, -1).map((role, i) => html`${i > 0 ? ", " : ""}<bdi>${role.title}</bdi>`)}` : t("direct")}</span></span>
		<span class="labels">${labels(path, data).map((label) => html`<span class="label">${label}</span>`)}</span>
		<span class="figures">
			<span><b>${amount(totals.months, duration)}</b> ${t("until-there")}</span>
			<span><b>${number(totals.moves)}</b> ${t("moves-word", { n: totals.moves })}</span>
			<span><b>${amount(totals.learning, number)}</b> ${t("levels-to-learn", { n: value(totals.learning) ?? 0 })}${inSkills(path)}</span>
			${rests(path).map((text) => html`<span>${text}</span>`)}
			${totals.payDip ? html`<span>${t("pay-dip", { amount: number(totals.payDip), currency: totals.payCurrency ?? "" })}</span>` : nothing}
		</span>
		${path.comparison && lang() === "en" ? html`<span class="comparison" lang="en">${path.comparison}</span>` : nothing}
	</button></li>`;
}
