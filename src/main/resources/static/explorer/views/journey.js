// One path in full: move by move, with what is asked, what is to be learned, and who says so.

import { html, nothing, repeat, svg } from "../kit/html.js";
import { sign } from "../map/signs.js";
import { openRole } from "../store.js";
import { duration, number, t } from "../texts.js";
import { evidence, sourceList } from "./evidence.js";
import { amount } from "./results.js";

const FIRST_SKILLS = 8;

export function journey(path) {
	return html`<section class="journey" aria-labelledby="journey-title">
		<h2 id="journey-title"><span class="line-number">${path.rank}</span> ${t("journey")}</h2>
		<ol class="legs">${repeat(path.moves, (move) => `${path.rank}/${move.from.id}/${move.to.id}`, (move, i) => leg(move, i === 0))}
			<li class="leg-end">${station(path.roles.at(-1))}<p>${t("arrival")} ${amount(path.totals.months, duration)}</p></li></ol>
	</section>`;
}

const station = (role) => html`<button type="button" class="leg-station" @click=${() => openRole(role.id)}>
	<bdi>${role.title}</bdi>${role.level != null ? html`<small>${t("level", { level: role.level })}</small>` : nothing}</button>`;

export const kindBadge = (kind) => html`<span class=${`kind kind-${kind ?? "UNKNOWN"}`}><svg width="18" height="18" viewBox="-9 -9 18 18"
	aria-hidden="true">${svg`${sign(kind ?? "UNKNOWN", 9)}`}</svg>${t(`kind.${kind ?? "UNKNOWN"}`)}</span>`;

function leg(move, first) {
	const thin = move.evidence.weak || move.evidence.basis === "IMPLIED";
	return html`<li class=${`leg kind-${move.kind ?? "UNKNOWN"} ${thin ? "thin" : ""}`}>
		${station(move.from)}
		<div class="leg-body">
			<p class="leg-head">${kindBadge(move.kind)} <span>${t("leg-to")} <bdi>${move.to.title}</bdi></span></p>
			<dl class="facts">
				<div><dt>${t("time-before")}</dt><dd>${amount(move.months, duration)}</dd></div>
				<div><dt>${t("there-after")}</dt><dd>${amount(move.arrival, duration)}</dd></div>
				<div><dt>${t("to-learn")}</dt><dd>${amount(move.learning, (levels) => t("levels", { n: levels }))}</dd></div>
				${move.experience ? html`<div><dt>${t("experience-asked")}</dt><dd>${duration(move.experience.minMonths)}</dd></div>` : nothing}
			</dl>
			${skills(move)}
			${evidence(move.evidence)}
			${saidList(t("conditions"), [...move.conditions, ...move.statements])}
			${disagreements(move.disagreements)}
			${move.assumed.length > 0 ? html`<details><summary>${t("assumptions", { n: move.assumed.length })}</summary>
				<ul lang="en">${move.assumed.map((text) => html`<li dir="auto">${text}</li>`)}</ul></details>` : nothing}
		</div></li>`;
}

function skills({ skillsToLearn, skillsCovered }) {
	if (!skillsToLearn) {
		return html`<p class="note">${t("requirements-unknown")}</p>`;
	}
	const stated = skillsToLearn.some(({ toLevel }) => toLevel != null);
	const list = (some) => html`<ul class="skill-list">${some.map((each) => html`<li><bdi>${each.skill.name}</bdi> ${stated ? levels(each) : nothing}
		${each.buildsOn.length > 0 ? html`<small>${t("builds-on")} ${each.buildsOn.map((skill) => skill.name).join(", ")}</small>` : nothing}</li>`)}</ul>`;
	return html`<h3>${t("skills-to-learn", { n: skillsToLearn.length })}</h3>
		${stated || skillsToLearn.length === 0 ? nothing : html`<p class="note">${t("levels-unstated")}</p>`}
		${list(skillsToLearn.slice(0, FIRST_SKILLS))}
		${skillsToLearn.length > FIRST_SKILLS ? html`<details><summary>${t("more", { n: skillsToLearn.length - FIRST_SKILLS })}</summary>
			${list(skillsToLearn.slice(FIRST_SKILLS))}</details>` : nothing}
		${skillsCovered.length > 0 ? html`<details><summary>${t("covered", { n: skillsCovered.length })}</summary>
			<ul class="skill-list">${skillsCovered.map(({ skill, taughtBy }) => html`<li><bdi>${skill.name}</bdi>
				<small>${taughtBy ? taughtBy.title : t("your-skill")}</small></li>`)}</ul></details>` : nothing}`;
}

function levels({ fromLevel, toLevel }) {
	if (toLevel == null) {
		return html`<small>${t("level-unstated")}</small>`;
	}
	return html`<small>${fromLevel == null ? number(toLevel) : `${number(fromLevel)} → ${number(toLevel)}`}</small>`;
}

export function saidList(title, said) {
	return said.length === 0 ? nothing : html`<h3>${title}</h3><ul class="said">${said.map(({ text, sources }) => html`
		<li><span dir="auto">${text}</span> ${sourceList(sources)}</li>`)}</ul>`;
}

/** Where sources disagree, what each of them says stands side by side. */
export function disagreements(list) {
	return list.map(({ question, sides }) => html`<section class="disagreement"><h3><span>${t("disagree")}</span> <bdi>${question}</bdi></h3>
		<ul>${sides.map((side) => html`<li><p dir="auto">${side.text}</p>${sourceList(side.sources)}</li>`)}</ul></section>`);
}

