// The same answer elsewhere: in Neo4j Browser, as a link, as a command, as a text and as a picture.

import { html, nothing } from "../kit/html.js";
import { askAs, credential, key } from "../api.js";
import { save, toPng } from "../kit/save.js";
import { profile } from "../profile.js";
import { say } from "../store.js";
import { t } from "../texts.js";
import { webAddress } from "./evidence.js";

export function share(answer) {
	if (!answer.request) {
		return nothing;
	}
	const { request, data, kind } = answer;
	const browser = data.links?.browser ? webAddress(data.links.browser) : null;
	const drawable = kind === "paths" && data.paths.length > 0;
	return html`<section class="share" aria-label=${t("share")}>
		${browser ? html`<a class="button" href=${browser} target="_blank" rel="noopener">${t("open-browser")}</a>` : nothing}
		<button type="button" @click=${() => copy(location.href, profile.skills.length > 0 ? "copied-link-bare" : "copied")}>${t("copy-link")}</button>
		<button type="button" @click=${() => copy(curl(request), request.body ? "copied-skills" : "copied", ...(credential() ? ["copied-key"] : []))}>${t("copy-curl")}</button>
		${drawable ? html`
			<button type="button" @click=${() => copyMermaid(request)}>${t("copy-mermaid")}</button>
			<button type="button" @click=${() => picture(answer, "svg")}>${t("save-svg")}</button>
			<button type="button" @click=${() => picture(answer, "png")}>${t("save-png")}</button>` : nothing}
	</section>`;
}

/**
 * The command asks the very question; a quote in it ends no argument of a shell. A key stays out of it: commands are kept and
 * passed on. The shell puts in what CAREER_PATHING_KEY holds.
 */
export function curl({ address, body }) {
	const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
	const own = credential();
	return [
		`curl ${quoted(location.origin + address)}`,
		own ? `-H "${own[0]}: ${own[1].replace(key.get(), "$CAREER_PATHING_KEY")}"` : "",
		body ? `-H 'Content-Type: application/json' -d ${quoted(JSON.stringify(body))}` : "",
	].filter((part) => part).join(" ");
}

async function copy(text, ...done) {
	try {
		await navigator.clipboard.writeText(text);
		tell(done.map((each) => t(each)).join(" "));
	}
	catch {
		tell(t("copy-failed"));
	}
}

async function copyMermaid({ address, body }) {
	try {
		await copy(await askAs("text/vnd.mermaid", address, { body }), "copied");
	}
	catch (error) {
		tell(t(`failed.${error.kind}`));
	}
}

async function picture({ request, data }, kind) {
	try {
		const svg = await askAs("image/svg+xml", request.address, { body: request.body });
		const name = `${data.question.from.id}-${data.question.to.id}`.replaceAll(/[^\w.-]+/g, "-");
		save(kind === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await toPng(svg), `${name}.${kind}`);
		tell(t("saved"));
	}
	catch (error) {
		tell(t(`failed.${error.kind ?? "garbage"}`));
	}
}

let timer = 0;

function tell(text) {
	clearTimeout(timer);
	say(text);
	timer = setTimeout(() => say(""), 5000);
}
