import { html, nothing } from "../kit/html.js";
import { comboBox } from "../kit/combo-box.js";
import { LIMITS, list } from "../link.js";
import { askFor, state, titleOf } from "../store.js";
import { t } from "../texts.js";
import { roleItems } from "./planner.js";

export function limits() {
	const { question } = state.route;
	return html`<div class="drawer">
		<div class="numbers">
			${numberField("maxMonths", 0, 1200)} ${numberField("maxMoves", 1, 30)}
			${numberField("experienceMonths", 0, 720)} ${numberField("maxPayDip", 0, 1_000_000_000)}
		</div>
		<div class="checks">
			${check("avoidTracks", "MANAGEMENT")} ${check("avoidKinds", "STEP_BACK")}
		</div>
		<div class="lists">${roles("via")} ${roles("avoid")}</div>
		${others(question)}
		${LIMITS.some((name) => question[name]) ? html`<p><button type="button" class="quiet"
			@click=${() => askFor(Object.fromEntries(LIMITS.map((name) => [name, null])))}>${t("limits-clear")}</button></p>` : nothing}
	</div>`;
}

function numberField(name, min, max) {
	return html`<label class="number">${t(`limit.${name}`)}<input type="number" inputmode="numeric" min=${min} max=${max}
		.value=${state.route.question[name] ?? ""} placeholder=${t(`limit.${name}.none`)}
		@change=${(event) => askFor({ [name]: event.target.value })}></label>`;
}

function check(name, value) {
	const values = list(state.route.question[name]);
	const toggle = (on) => askFor({
		[name]: (on ? [...values, value] : values.filter((each) => each !== value)).join(","),
	});
	return html`<label class="check"><input type="checkbox" .checked=${values.includes(value)}
		@change=${(event) => toggle(event.target.checked)}>${t(`limit.${name}.${value}`)}</label>`;
}

function roles(name) {
	const ids = list(state.route.question[name]);
	const without = (id) => askFor({ [name]: ids.filter((each) => each !== id).join(",") });
	return html`<div class="role-list">
		${comboBox({
			label: t(`limit.${name}`), placeholder: t("add-role"), keep: false, value: null, find: roleItems,
			onChoose: (item) => {
				if (item && !ids.includes(item.id)) {
					state.titles.set(item.id, item.title);
					askFor({ [name]: [...ids, item.id].join(",") });
				}
			},
		})}
		<ul class="chips">${ids.map((id) => removable(titleOf(id), () => without(id)))}</ul>
	</div>`;
}

/** What a link can hold and this page has no field for. */
function others(question) {
	const rest = ["avoidFamilies", "basis", "avoidKinds", "avoidTracks"].flatMap((name) => list(question[name])
		.filter((value) => !["MANAGEMENT", "STEP_BACK"].includes(value)).map((value) => ({ name, value })));
	return rest.length === 0 ? nothing : html`<ul class="chips">${rest.map(({ name, value }) =>
		removable(`${t(`limit.${name}`)}: ${value}`, () => askFor({
			[name]: list(question[name]).filter((each) => each !== value).join(","),
		})))}</ul>`;
}

export const removable = (text, remove) => html`<li class="chip"><bdi>${text}</bdi><button type="button"
	aria-label=${t("remove", { what: text })} title=${t("remove", { what: text })} @click=${remove}>
	<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M2,2L10,10M10,2L2,10"></path></svg></button></li>`;
