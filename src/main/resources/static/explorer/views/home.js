import { html, nothing } from "../kit/html.js";
import { findRoles } from "../api.js";
import { askFor, changed, remember } from "../store.js";
import { t } from "../texts.js";
import { keyForm } from "./failure.js";

let roles = null;

const drawing = html`<svg class="home-drawing" viewBox="0 0 520 320" aria-hidden="true" focusable="false">
	<path class="line chosen kind-PROMOTION" d="M20,270H120L210,180H300L390,90H500"></path>
	<path class="line chosen kind-LATERAL" d="M20,280H300L345,235H500"></path>
	<path class="line chosen kind-CROSSOVER" d="M120,270L160,230V110L220,50H500"></path>
	<path class="line chosen kind-STEP_BACK thin" d="M300,180L355,235"></path>
	<g class="home-stops"><rect x="12" y="262" width="18" height="26" rx="9"></rect><rect x="113" y="262" width="18" height="26" rx="9"></rect>
		<circle cx="255" cy="180" r="9"></circle><circle cx="160" cy="165" r="9"></circle><circle cx="290" cy="50" r="9"></circle>
		<circle cx="420" cy="90" r="9"></circle><circle cx="420" cy="235" r="9"></circle><circle cx="390" cy="50" r="9"></circle><circle cx="500" cy="50" r="9"></circle><circle cx="500" cy="235" r="9"></circle></g>
	<circle class="home-end" cx="498" cy="90" r="12"></circle></svg>`;

async function learnRoles() {
	roles = { items: [] };
	try {
		roles = await findRoles("", null, 16);
		roles.items.forEach(remember);
	}
	catch (error) {
		roles = { items: [], error };
	}
	changed();
}

/** Nothing is asked yet: what this is, and somewhere to begin. */
export function home() {
	if (!roles) {
		learnRoles();
	}
	if (roles.error?.kind === "key") {
		return keyForm(learnRoles);
	}
	return html`<section class="home">
		${drawing}
		<h1>${t("home.title")}</h1>
		<p class="lead">${t("home.lead")}</p>
		${roles?.items.length > 0 ? html`<h2>${t("home.start")}</h2>
			<ul class="starts">${roles.items.map((role) => html`<li><button type="button" @click=${() => askFor({ from: role.id })}>
				<bdi>${role.title}</bdi></button></li>`)}</ul>` : nothing}
		${roles && !roles.error && roles.items.length === 0 && roles.dataVersion !== undefined ? html`<p class="notice">${t("home.empty")}</p>` : nothing}
		${roles?.error ? html`<p class="notice">${t(`failed.${roles.error.kind}`)}
			<button type="button" class="quiet" @click=${learnRoles}>${t("again")}</button></p>` : nothing}
	</section>`;
}
