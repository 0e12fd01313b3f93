// There is no path: why, and what would open one, each at a click.

import { html } from "../kit/html.js";
import { list } from "../link.js";
import { askFor, remember, titleOf } from "../store.js";
import { duration, has, number, t } from "../texts.js";
import { amount } from "./results.js";
import { share } from "./share.js";

export function none(answer) {
	const { none: reason, question } = answer.data;
	const opens = reason?.opens ?? [];
	return html`<section class="none">
		<svg viewBox="0 0 200 44" class="broken" aria-hidden="true"><path d="M12,22H84M116,22H188"></path><circle cx="12" cy="22" r="8"></circle><circle cx="188" cy="22" r="8"></circle></svg>
		<h1>${t("none.title")}</h1>
		<p class="route"><bdi>${question.from.title}</bdi> → <bdi>${question.to.title}</bdi></p>
		<p class="lead">${why(reason, question)}</p>
		${opens.length > 0 ? html`<h2>${t("none.opens")}</h2>
			<ul class="openings">${opens.map((opening) => html`<li><button type="button" class="opening" @click=${() => apply(opening)}>
				<span class="opening-change">${change(opening)}</span>
				<span class="opening-path">${opening.path.roles.map((role, i) => html`${i > 0 ? " → " : ""}<bdi>${role.title}</bdi>`)}</span>
				<small>${t("moves", { n: opening.path.totals.moves })}, ${amount(opening.path.totals.months, duration)}</small>
			</button></li>`)}</ul>` : html`<p class="note">${t("none.no-opens")}</p>`}
		${share(answer)}
	</section>`;
}

/** A reason that this page has no words for is said in the service's own. */
function why(reason, question) {
	const name = `none.${reason?.reason}`;
	if (!has(name)) {
		return html`<span lang="en" dir="auto">${reason?.detail ?? ""}</span>`;
	}
	return t(name, { from: question.from.title, to: question.to.title });
}

function change(opening) {
	if (!opening.parameters.every(({ parameter }) => has(`open.${parameter}`))) {
		return html`<span lang="en" dir="auto">${opening.change}</span>`;
	}
	return opening.parameters.map(({ parameter, value }) => {
		const shown = /^\d+$/.test(value ?? "") ? number(Number(value)) : list(value).map(titleOf).join(", ");
		return value == null ? t(`open.${parameter}.gone`) : t(`open.${parameter}`, { value: opening.role?.title ?? shown });
	}).join(" ");
}

function apply({ parameters, role }) {
	remember(role);
	askFor(Object.fromEntries(parameters.map(({ parameter, value }) => [parameter, value])));
}

