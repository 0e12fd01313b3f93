// Everything within reach of a role, in rings of one, two and five years; or all from where a role is in reach.

import { html, nothing, ref, repeat } from "../kit/html.js";
import { askFor, openRole } from "../store.js";
import { duration, number, t } from "../texts.js";
import { showRings } from "../map/rings.js";
import { KINDS } from "../map/signs.js";
import { kindBadge } from "./journey.js";
import { amount } from "./results.js";
import { share } from "./share.js";

const FIRST = 60;

export function reach({ answer }) {
	const { data } = answer;
	const centre = data.question.from ?? data.question.to;
	const out = Boolean(data.question.from);
	let start = 0;
	return html`<div class=${answer.status === "loading" ? "stale" : ""}>
		<h1 class="results-title">${t(out ? "reach-from" : "reach-to")} <bdi>${centre.title}</bdi>
			<small>${t("reach-found", { n: data.total })}</small></h1>
		${data.question.profileSkills > 0 ? html`<p class="note">${t("with-skills", { n: data.question.profileSkills })}</p>` : nothing}
		${data.total > data.roles.length ? html`<p class="note">${t("reach-first", { n: data.roles.length })}</p>` : nothing}
		${data.total === 0 ? html`<p class="lead">${t(out ? "reach-none" : "reach-none-to")}</p>` : html`<div class="reach">
			<figure class="rings" aria-label=${t("rings-map")}>
				<div class="rings-canvas" ${ref((element) => element && showRings(element, data, out, openRole))}></div>
				<figcaption>${kindsOf(data).map((kind) => kindBadge(kind))}<span>${t("rings-hint")}</span></figcaption>
			</figure>
			<div class="ring-lists">${data.rings.map((ring) => {
				const from = start;
				start = ring.months;
				return ringList(ring, from, data, out, centre);
			})}</div></div>`}
		${share(answer)}
	</div>`;
}

const kindsOf = ({ roles }) => KINDS.filter((kind) => roles.some(({ firstMove }) => (firstMove.kind ?? "UNKNOWN") === kind));

function ringList(ring, from, data, out, centre) {
	const roles = data.roles.filter((reached) => reached.ring === ring.months);
	const items = (some) => html`<ul class="reached-list">${repeat(some, ({ role }) => role.id, (each) => reached(each, out, centre))}</ul>`;
	return html`<section class="ring"><h2>${from === 0 ? t("ring-first", { to: duration(ring.months) })
			: t("ring", { from: duration(from), to: duration(ring.months) })} <span class="count">${number(ring.total)}</span></h2>
		${roles.length === 0 ? html`<p class="note">${t("ring-empty")}</p>` : items(roles.slice(0, FIRST))}
		${roles.length > FIRST ? html`<details><summary>${t("more", { n: roles.length - FIRST })}</summary>${items(roles.slice(FIRST))}</details>` : nothing}
	</section>`;
}

function reached({ role, arrival, moves, firstMove, gap }, out, centre) {
	const ends = out ? { from: centre.id, to: role.id } : { from: role.id, to: centre.id };
	return html`<li><button type="button" class="reached" @click=${() => openRole(role.id)}><bdi>${role.title}</bdi></button>
		<small>${amount(arrival, duration)} · ${t("moves", { n: moves })}${gap.learning.known != null || gap.learning.assumed != null
			? html` · ${amount(gap.learning, (n) => t("levels", { n }))}` : nothing}</small>
		<small class="first-move">${kindBadge(firstMove.kind)} ${moves > 1 ? html`<span>${t("first-move")} <bdi>${firstMove.to.title}</bdi></span>` : nothing}</small>
		<button type="button" class="quiet" @click=${() => askFor(ends)}>${t("show-paths")}<span class="visually-hidden">: ${role.title}</span></button></li>`;
}
