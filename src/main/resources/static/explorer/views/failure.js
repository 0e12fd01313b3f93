// What went wrong, in words, and what can be done about it at a click.

import { html, nothing } from "../kit/html.js";
import { key } from "../api.js";
import { list } from "../link.js";
import { profile } from "../profile.js";
import { again, askFor, state } from "../store.js";
import { t } from "../texts.js";

export function failure({ error }, retry = again) {
	const problem = error.problem ?? {};
	return html`<section class="failure" role="alert">
		<svg viewBox="0 0 120 40" preserveAspectRatio="xMinYMid meet" class="broken" aria-hidden="true"><path d="M4,30H38L50,18M70,22L82,10H116"></path><circle cx="54" cy="14" r="4"></circle><circle cx="66" cy="26" r="4"></circle></svg>
		<h1>${t(`failed.${error.kind}`)}</h1>
		${error.unknown?.length > 0 ? nothing : problem.detail ? html`<p lang="en" dir="auto">${problem.detail}</p>` : html`<p>${t(`failed.${error.kind}.hint`)}</p>`}
		${error.retryAfter ? html`<p>${t("retry-after", { n: error.retryAfter })}</p>` : nothing}
		${(error.unknown ?? []).map(unknownRole)}
		${goneSkills(problem)}
		${["refused", "unknown", "forbidden"].includes(error.kind) ? nothing
			: html`<button type="button" class="primary" @click=${retry}>${t("again")}</button>`}
		${error.kind === "refused" && retry === again ? html`<button type="button" class="primary" @click=${plainQuestion}>${t("plain-question")}</button>` : nothing}
	</section>`;
}

/** What is left of a question that is not valid: its ends. */
function plainQuestion() {
	const { from, to, ...rest } = state.route.question;
	askFor(Object.fromEntries(Object.keys(rest).map((name) => [name, null])));
}

function unknownRole({ name, id, nearMatches }) {
	const instead = (other) => askFor({
		[name]: list(state.route.question[name]).map((each) => (each === id ? other : each)).filter(Boolean).join(","),
	});
	return html`<div class="unknown"><p>${t("unknown-role", { field: t(`limit.${name}`) })} <code><bdi>${id}</bdi></code></p>
		<ul class="chips">${nearMatches.map((near) => html`<li><button type="button" class="offer" @click=${() => {
			state.titles.set(near.id, near.title);
			instead(near.id);
		}}>${t("take-instead")} <bdi>${near.title}</bdi></button></li>`)}
		<li><button type="button" class="offer" @click=${() => instead(null)}>${t("leave-out")}</button></li></ul></div>`;
}

/** Skills of the profile that the service does not know any more: it names their places. */
function goneSkills({ errors }) {
	const sent = profile.skills;
	const gone = (Array.isArray(errors) ? errors : []).map(({ parameter }) => /^profile\.skills\[(\d+)\]/.exec(parameter)?.[1])
		.map((place) => sent[Number(place ?? -1)]).filter(Boolean);
	return gone.length === 0 ? nothing : html`<ul class="chips">${gone.map(({ id, name }) => html`<li><button type="button"
		class="offer" @click=${() => profile.remove(id)}>${t("skill-gone", { skill: name })}</button></li>`)}</ul>`;
}

/** The service lets in who has a key. */
export function keyForm(retry = again) {
	return html`<section class="failure">
		<h1>${t("failed.key")}</h1>
		${key.get() ? html`<p role="alert"><strong>${t("key-refused")}</strong></p>` : nothing}
		<p>${t("key-hint")}</p>
		<form class="key" @submit=${(event) => {
			event.preventDefault();
			key.set(new FormData(event.target).get("key").trim());
			retry();
		}}>
			<label for="key">${t("key")}</label>
			<input id="key" name="key" type="password" autocomplete="off" required>
			<button class="primary">${t("key-use")}</button>
		</form>
	</section>`;
}
