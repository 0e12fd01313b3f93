import { html, nothing, repeat } from "../kit/html.js";
import { comboBox } from "../kit/combo-box.js";
import { findSkills } from "../api.js";
import { profile } from "../profile.js";
import { t } from "../texts.js";

async function skillItems(text, signal) {
	const { items } = await findSkills(text, signal);
	return items.map(({ id, name, matched }) => ({
		id, title: name, hint: matched?.kind === "ALTERNATE_NAME" ? t("also", { title: matched.label }) : "",
	}));
}

/** The skills that one has, each with its level. */
export function skills() {
	return html`<div class="drawer">
		<div class="skill-add">${comboBox({
			label: t("skill-add"), placeholder: t("skill-hint"), keep: false, value: null, find: skillItems,
			onChoose: (item) => item && profile.set(item.id, item.title, 3),
		})}</div>
		${profile.skills.length > 0 ? html`<ul class="skills">${repeat(profile.skills, ({ id }) => id, skill)}</ul>` : nothing}
		<p class="privacy">${t("privacy")}
			${profile.skills.length > 0 ? html`<button type="button" class="quiet" @click=${() => profile.clear()}>${t("skills-clear")}</button>` : nothing}</p>
	</div>`;
}

function skill({ id, name, level }) {
	const label = t("skill-level", { skill: name });
	return html`<li><bdi>${name}</bdi>
		<input type="range" min="0" max="5" step="0.5" .value=${String(level)} aria-label=${label}
			aria-valuetext=${t("of-five", { level })} @change=${(event) => profile.set(id, name, Number(event.target.value))}>
		<output>${t("of-five", { level })}</output>
		<button type="button" class="icon" aria-label=${t("remove", { what: name })} @click=${() => profile.remove(id)}>
			<svg viewBox="0 0 12 12" width="14" height="14" aria-hidden="true"><path d="M2,2L10,10M10,2L2,10"></path></svg></button></li>`;
}
