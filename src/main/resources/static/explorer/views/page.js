import { html, nothing } from "../kit/html.js";
import { key } from "../api.js";
import { go } from "../store.js";
import { LANGUAGES, lang, t } from "../texts.js";
import { failure, keyForm } from "./failure.js";
import { home } from "./home.js";
import { planner } from "./planner.js";
import { reach } from "./reach.js";
import { results } from "./results.js";
import { rolePanel } from "./role.js";

export function page(state) {
	document.title = titleOf(state);
	return frame(state, () => content(state), () => rolePanel(state));
}

/** Where an answer could not be shown, what is around it still can be. */
export function failedPage(state) {
	return frame(state, () => failure({ error: { kind: "garbage", problem: {} } }), () => nothing);
}

function frame(state, main, panel) {
	return html`
		<a class="skip" href="#results">${t("skip")}</a>
		${masthead()}
		${planner(state)}
		<p class="visually-hidden" role="status" aria-live="polite">${announcement(state)}</p>
		<main id="results" tabindex="-1" aria-busy=${String(state.answer.status === "loading")}>${main()}</main>
		<footer class="foot"><p>${t("foot")}</p><p><a href="/docs">${t("api")}</a></p></footer>
		${panel()}
		<p class="toast" role="status" ?hidden=${!state.said}>${state.said}</p>`;
}

function masthead() {
	return html`<header class="masthead">
		<a class="brand" href="/" @click=${home0}><span class="brand-mark"></span><span>${t("name")}</span></a>
		<div class="masthead-end">
			${key.get() ? html`<button type="button" class="quiet" @click=${forget}>${t("key-forget")}</button>` : nothing}
			<div class="languages" role="group" aria-label=${t("language")}>${Object.entries(LANGUAGES).map(([code, name]) => html`
				<button type="button" lang=${code} aria-pressed=${String(code === lang())} @click=${() => go({ lang: code })}>
					<span aria-hidden="true">${code.toUpperCase()}</span><span class="visually-hidden">${name}</span></button>`)}</div>
		</div></header>`;
}

function home0(event) {
	if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
		event.preventDefault();
		go({ question: {}, path: 1, role: null });
	}
}

function forget() {
	key.set(null);
	go({}, { replace: true });
}

function content(state) {
	const { answer } = state;
	if (answer.status === "none") {
		return home();
	}
	if (answer.status === "failed") {
		return answer.error.kind === "key" ? keyForm() : failure(answer);
	}
	if (answer.status === "loading" && !answer.data) {
		return skeleton();
	}
	return answer.kind === "paths" ? results(state) : reach(state);
}

const skeleton = () => html`<div class="skeleton" aria-label=${t("loading")} role="img">
	<div></div><div></div><div></div><div class="tall"></div></div>`;

function announcement({ answer }) {
	if (answer.status === "loading") {
		return "";
	}
	if (answer.status !== "done") {
		return "";
	}
	if (answer.kind === "reach") {
		return t("reach-found", { n: answer.data.total ?? 0 });
	}
	return answer.data.paths.length > 0 ? t("paths-found", { n: answer.data.paths.length }) : t("none.title");
}

function titleOf({ answer }) {
	const { from, to } = answer.data?.question ?? {};
	if (answer.status === "none" || (!from && !to)) {
		return t("name");
	}
	return from && to ? `${from.title} → ${to.title} · ${t("name")}` : `${(from ?? to).title} · ${t("name")}`;
}
