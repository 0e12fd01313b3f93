// Where one is, where one wants to go, and what else counts.

import { html, nothing } from "../kit/html.js";
import { comboBox } from "../kit/combo-box.js";
import { findRoles } from "../api.js";
import { LIMITS, list } from "../link.js";
import { profile } from "../profile.js";
import { askFor, changed, state, titleOf } from "../store.js";
import { t } from "../texts.js";
import { limits } from "./limits.js";
import { skills } from "./skills.js";

const AIMS = {
	"best-fit": { mode: null, goal: null },
	"least-time": { mode: null, goal: "least-time" },
	"fewest-moves": { mode: null, goal: "fewest-moves" },
	"least-learning": { mode: null, goal: "least-learning" },
	different: { mode: "different", goal: null },
	pareto: { mode: "pareto", goal: null },
};

/** Roles by any part of a title; where another title was found, which one. */
export async function roleItems(text, signal) {
	const { items } = await findRoles(text, signal);
	return items.map(({ id, title, matched, level }) => ({
		id, title,
		hint: matched?.kind === "ALTERNATE_TITLE" ? t("also", { title: matched.label })
			: level != null ? t("level", { level }) : "",
	}));
}

function chooseRole(end, item) {
	if (item) {
		state.titles.set(item.id, item.title);
	}
	askFor({ [end]: item?.id ?? null });
}

function field(end) {
	const id = state.route.question[end];
	return comboBox({
		label: t(end), placeholder: t(`${end}-hint`), find: roleItems, onChoose: (item) => chooseRole(end, item),
		value: id ? { id, title: titleOf(id) } : null,
	});
}

export function planner({ route, open }) {
	const { question } = route;
	const narrowed = LIMITS.filter((name) => question[name]).reduce((sum, name) =>
		sum + (["via", "avoid"].includes(name) ? list(question[name]).length : 1), 0);
	return html`<search class="planner">
		<div class="ends">
			<div class="end end-from">${field("from")}</div>
			<button type="button" class="swap" title=${t("swap")} aria-label=${t("swap")} ?disabled=${!question.from && !question.to}
				@click=${() => askFor({ from: question.to ?? null, to: question.from ?? null })}>
				<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true"><path d="M4,8H18M14,4L18,8L14,12M20,16H6M10,12L6,16L10,20"></path></svg></button>
			<div class="end end-to">${field("to")}</div>
		</div>
		<div class="planner-row">
			${question.from && question.to ? aim(question) : nothing}
			${toggle("limits", t("limits"), narrowed, open)}
			${toggle("skills", t("skills"), profile.skills.length, open)}
			${around(question)}
		</div>
		<div id="drawer-limits" ?hidden=${open !== "limits"}>${open === "limits" ? limits() : nothing}</div>
		<div id="drawer-skills" ?hidden=${open !== "skills"}>${open === "skills" ? skills() : nothing}</div>
	</search>`;
}

function aim(question) {
	const now = ["pareto", "different"].includes(question.mode) ? question.mode : question.goal ?? "best-fit";
	return html`<label class="aim"><span>${t("aim")}</span><select @change=${(event) => askFor(AIMS[event.target.value])}>
		${Object.keys(AIMS).map((name) => html`<option value=${name} .selected=${name === now}>${t(`aim.${name}`)}</option>`)}
	</select></label>`;
}

function toggle(name, label, count, open) {
	return html`<button type="button" class="toggle" aria-expanded=${String(open === name)} aria-controls=${`drawer-${name}`}
		@click=${() => {
			state.open = open === name ? null : name;
			changed();
		}}>${label}${count > 0 ? html` <span class="count">${count}</span>` : nothing}</button>`;
}

/** Without a target there is everything within reach. */
function around(question) {
	return question.from && question.to ? html`<button type="button" class="toggle plain"
		@click=${() => askFor({ to: null, mode: null, goal: null })}>${t("explore")}</button>` : nothing;
}
