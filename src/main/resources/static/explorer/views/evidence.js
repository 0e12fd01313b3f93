import { html, nothing } from "../kit/html.js";
import { t } from "../texts.js";

/** An address that comes with the data is followed only where it is one of the web. */
export function webAddress(text) {
	try {
		const url = new URL(text);
		return ["http:", "https:"].includes(url.protocol) ? url.href : null;
	}
	catch {
		return null;
	}
}

function source({ id, title, author, published, url }) {
	const name = html`<bdi>${title ?? id}</bdi>`;
	const address = url ? webAddress(url) : null;
	return html`${address ? html`<a href=${address} rel="noreferrer noopener" target="_blank">${name}</a>` : name}${author
		? html`, <bdi>${author}</bdi>` : nothing}${published ? html`, <span class="date">${published}</span>` : nothing}`;
}

/** Who says so. */
export function sourceList(sources) {
	return sources.length === 0 ? nothing : html`<small class="sources">${sources.map((each, i) => html`${i > 0 ? "; " : ""}${source(each)}`)}</small>`;
}

/** What a claim rests on: the kind of evidence, how many voices, how weak, and who. */
export function evidence({ basis, voices, weak, weakness, sources }) {
	return html`<div class="evidence">
		<p><b>${t(`basis.${basis ?? "UNKNOWN"}`)}</b>${sources.length > 0 ? html` · ${t("voices", { n: voices })}` : nothing}
			${weak ? html` <span class="weak">${t("weak")}</span>` : nothing}</p>
		${weakness ? html`<p class="note" lang="en" dir="auto">${weakness}</p>` : nothing}
		${sources.length > 0 ? html`<details><summary>${t("who-says-so")}</summary>
			<ul>${sources.map((each) => html`<li>${source(each)}</li>`)}</ul></details>` : nothing}
	</div>`;
}
