// Everything about one role, beside the page it was opened from. It is a dialog: Escape and the back button close it.

import { html, nothing, ref, repeat } from "../kit/html.js";
import { askFor, go, openRole, roleAgain } from "../store.js";
import { duration, money, number, t } from "../texts.js";
import { evidence, sourceList } from "./evidence.js";
import { failure, keyForm } from "./failure.js";
import { disagreements, kindBadge, saidList } from "./journey.js";
import { amount } from "./results.js";

export function rolePanel({ role, route }) {
	if (!route.role) {
		return nothing;
	}
	return html`<dialog class="panel" aria-labelledby="panel-title" ${ref(show)} @cancel=${close} @click=${closeBeside}>
		<div class="panel-body">
			<button type="button" class="icon panel-close" aria-label=${t("close")} @click=${close}>
				<svg viewBox="0 0 12 12" width="16" height="16" aria-hidden="true"><path d="M1,1L11,11M11,1L1,11"></path></svg></button>
			${role.status === "done" && role.id === route.role ? details(role)
				: role.status === "failed" ? (role.error.kind === "key" ? keyForm(roleAgain) : failed(role))
					: html`<h1 id="panel-title" class="visually-hidden">${t("loading")}</h1><div class="skeleton"><div></div><div></div><div class="tall"></div></div>`}
		</div></dialog>`;
}

let opener = null;

/** What opened the panel has the focus again after it. */
function show(dialog) {
	if (!dialog) {
		const before = opener;
		opener = null;
		setTimeout(() => before?.isConnected && before.focus());
	}
	else if (!dialog.open) {
		opener ??= document.activeElement;
		queueMicrotask(() => dialog.isConnected && !dialog.open && dialog.showModal());
	}
}

function close(event) {
	event.preventDefault();
	openRole(null);
}

function closeBeside(event) {
	if (event.target === event.currentTarget) {
		openRole(null);
	}
}

function failed({ error, id }) {
	const near = Array.isArray(error.problem.nearMatches) ? error.problem.nearMatches : [];
	return html`<h1 id="panel-title" class="visually-hidden"><bdi>${id}</bdi></h1>${failure({ error }, roleAgain)}
		<ul class="chips">${near.map((each) => html`<li><button type="button" class="offer" @click=${() => go({ role: each.id }, { replace: true })}>
			<bdi>${each.title}</bdi></button></li>`)}</ul>`;
}

/** A family that is named by an id is shown as words. */
function familyName(family) {
	return /^[a-z\d]+(-[a-z\d]+)+$/.test(family ?? "") ? family[0].toUpperCase() + family.slice(1).replaceAll("-", " ") : family;
}

function details({ details: role, next, feeders }) {
	const facts = [familyName(role.family), role.level != null ? t("level", { level: role.level }) : null,
		role.track ? t(`track.${role.track}`) : null].filter(Boolean);
	return html`
		<h1 id="panel-title" dir="auto">${role.title}</h1>
		${role.status === "RETIRED" ? html`<p class="notice">${t("retired")}</p>` : nothing}
		<p class="role-facts">${facts.map((fact) => html`<span class="label"><bdi>${fact}</bdi></span>`)}</p>
		${role.alternateTitles.length > 0 ? html`<p class="note">${t("also-called")} ${role.alternateTitles.slice(0, 12).map((title, i) =>
			html`${i > 0 ? ", " : ""}<bdi>${title}</bdi>`)}${role.alternateTitles.length > 12 ? ` … (${number(role.alternateTitles.length)})` : ""}</p>` : nothing}
		<div class="role-actions">
			<button type="button" class="primary" @click=${() => askFor({ from: role.id })}>${t("start-here")}</button>
			<button type="button" class="primary" @click=${() => askFor({ to: role.id })}>${t("go-here")}</button>
			<button type="button" @click=${() => askFor({ from: role.id, to: null, mode: null, goal: null })}>${t("explore-here")}</button>
		</div>
		${role.summary ? html`<p dir="auto">${role.summary}</p>` : nothing}
		${pay(role.pay)}
		${role.experience?.minMonths != null ? html`<p><b>${t("experience-asked")}</b> ${duration(role.experience.minMonths)}${role.experience.upToMonths
			? ` – ${duration(role.experience.upToMonths)}` : ""}</p>` : nothing}
		${disagreements(role.disagreements)}
		${requirements(role)}
		${moves(t("goes-to"), next)}
		${moves(t("comes-from"), feeders)}
		${tiers(role.tiers)}
		${saidList(t("statements"), role.statements)}
		${saidList(t("certifications"), role.certifications.map((each) => ({
			text: [each.title, each.abbreviation && `(${each.abbreviation})`, each.summary].filter(Boolean).join(" "), sources: each.sources })))}
		${saidList(t("routes"), role.routes.map((each) => ({ text: [each.title, each.summary].filter(Boolean).join(": "), sources: each.sources })))}
		${tools(role.tools)}
		${provenance(role)}`;
}

function pay(given) {
	if (!given) {
		return html`<p class="note">${t("pay-unknown")}</p>`;
	}
	const show = (name) => (given[name] == null ? null
		: `${given.topCoded?.includes(name) ? "≥ " : ""}${money(given[name], given.currency)}`);
	const range = [show("min"), show("max")].filter(Boolean).join(" – ");
	return html`<section class="pay"><h2>${t("pay")}</h2><p><b>${range}</b>${given.median != null ? html` · ${t("pay-median")} ${show("median")}` : nothing}
		${given.year ? ` · ${given.year}` : ""}</p>${given.note ? html`<p class="note" dir="auto">${given.note}</p>` : nothing}
		${given.source ? sourceList([given.source]) : nothing}</section>`;
}

function requirements({ requirementsKnown, requirements: all }) {
	const stated = all.some(({ level }) => level != null);
	const known = [...all].sort((a, b) => (b.importance ?? -1) - (a.importance ?? -1));
	return html`<section><h2>${t("requires")} <span class="count">${number(all.length)}</span></h2>
		${!requirementsKnown ? html`<p class="note">${t("requirements-unknown")}</p>` : html`${stated || all.length === 0 ? nothing : html`<p class="note">${t("levels-unstated")}</p>`}
		<ul class="requirements">${repeat(known, ({ skill }) => skill.id, (each) => html`<li>
			<details><summary><bdi>${each.skill.name}</bdi> ${stated ? meter(each) : nothing}</summary>
				${each.note ? html`<p dir="auto">${each.note}</p>` : nothing}
				${each.importance != null ? html`<p class="note">${t("importance", { n: Math.round(each.importance * 100) })}</p>` : nothing}
				${evidence(each.evidence)}</details></li>`)}</ul>`}</section>`;
}

function meter({ level }) {
	return level == null ? html`<small>${t("level-unstated")}</small>`
		: html`<small class="meter"><meter min="0" max="5" value=${level} aria-hidden="true"></meter>${t("of-five", { level })}</small>`;
}

function moves(title, list) {
	return html`<section><h2>${title} <span class="count">${number(list.total)}</span></h2>
		${list.moves.length === 0 ? html`<p class="note">${t("no-moves")}</p>` : html`<ul class="neighbours">${list.moves.map((move) => html`<li>
			<button type="button" class="reached" @click=${() => openRole(move.role.id)}><bdi>${move.role.title}</bdi></button>
			${kindBadge(move.kind)} <small>${t(`basis.${move.evidence.basis ?? "UNKNOWN"}`)}, ${t("voices", { n: move.evidence.voices })}${move.evidence.weak
				? html` <span class="weak">${t("weak")}</span>` : nothing} · ${move.months != null ? duration(move.months) : t("time-unknown")} ·
				${amount(move.learning, (n) => t("levels", { n }))}</small></li>`)}</ul>`}</section>`;
}

function tiers(list) {
	return list.length === 0 ? nothing : html`<section><h2>${t("tiers")}</h2><ul class="said">${list.map((tier) => html`<li>
		<b>${tier.rank != null ? `${tier.rank}. ` : ""}<bdi>${tier.title ?? tier.id}</bdi></b>${tier.summary ? html` <span dir="auto">${tier.summary}</span>` : nothing}
		<small>${tier.ladder}</small> ${sourceList(tier.sources)}</li>`)}</ul></section>`;
}

function tools(list) {
	return list.length === 0 ? nothing : html`<section><h2>${t("tools")} <span class="count">${number(list.length)}</span></h2>
		<ul class="chips">${list.slice(0, 40).map((tool) => html`<li class="label"><bdi>${tool.name}</bdi></li>`)}</ul></section>`;
}

function provenance({ id, sources, provenance: origin, externalIds, broader, narrower, version }) {
	const others = [...broader, ...narrower];
	return html`<section><h2>${t("provenance")}</h2>
		<p class="note">${origin?.source ? t("imported-from", { source: origin.source }) : t("loaded")}
			${origin?.edited?.length > 0 ? t("edited", { n: origin.edited.length }) : ""} <code><bdi>${id}</bdi></code>, ${t("version", { version })}</p>
		${externalIds.length > 0 ? html`<p class="note">${externalIds.map((each) => `${each.id} (${each.match})`).join(", ")}</p>` : nothing}
		${others.length > 0 ? html`<p class="note">${t("related")} ${others.map((each) => html`<button type="button" class="quiet" @click=${() => openRole(each.id)}>
			<bdi>${each.title}</bdi></button> `)}</p>` : nothing}
		${sources.length > 0 ? html`<ul class="said">${sources.map((source) => html`<li>${sourceList([source])}</li>`)}</ul>` : nothing}</section>`;
}
