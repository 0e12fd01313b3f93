// A field that finds something while one types, by the combobox pattern of the ARIA practices.

import { html, live, nothing, render } from "./html.js";
import { t } from "../texts.js";

const PAUSE = 140;

let count = 0;

/**
 * Properties: label, find(text, signal) that gives {id, title, hint}[], value ({id, title} or null), keep (whether
 * the choice stays in the field), onChoose(item or null).
 */
class ComboBox extends HTMLElement {

	constructor() {
		super();
		this.name = `combo-${++count}`;
		this.items = [];
		this.active = -1;
		this.open = false;
		this.text = null;
		this.note = "";
	}

	set config(config) {
		const same = this.given?.value?.id === config.value?.id;
		this.given = config;
		if (!same) {
			this.text = null;
		}
		this.draw();
	}

	connectedCallback() {
		this.addEventListener("focusout", (event) => {
			if (!this.contains(event.relatedTarget)) {
				this.leave();
			}
		});
	}

	async search(text) {
		this.pending?.abort();
		this.pending = new AbortController();
		const { signal } = this.pending;
		this.note = "";
		try {
			const items = await this.given.find(text, signal);
			if (!signal.aborted && this.contains(document.activeElement)) {
				this.items = items;
				this.active = items.length > 0 ? 0 : -1;
				this.open = true;
				this.note = items.length > 0 ? t("found", { n: items.length }) : t("found-none");
			}
		}
		catch (error) {
			if (signal.aborted) {
				return;
			}
			this.items = [];
			this.open = true;
			this.note = error.kind === "key" ? t("failed.key") : t("found-failed");
			if (error.kind === "key") {
				this.dispatchEvent(new CustomEvent("key-needed", { bubbles: true }));
			}
		}
		this.draw();
	}

	type(text) {
		this.text = text;
		clearTimeout(this.timer);
		if (text.trim()) {
			this.timer = setTimeout(() => this.search(text.trim()), PAUSE);
		}
		else {
			this.pending?.abort();
			this.close();
		}
		this.draw();
	}

	choose(item) {
		clearTimeout(this.timer);
		this.pending?.abort();
		this.close();
		this.text = this.given.keep === false ? "" : null;
		this.given.onChoose(item);
		this.draw();
	}

	close() {
		this.open = false;
		this.items = [];
		this.active = -1;
		this.note = "";
	}

	leave() {
		clearTimeout(this.timer);
		this.pending?.abort();
		this.close();
		if (this.text?.trim() === "" && this.given.value) {
			this.given.onChoose(null);
		}
		this.text = null;
		this.draw();
	}

	key(event) {
		if (event.isComposing) {
			return;
		}
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step) {
			event.preventDefault();
			if (!this.open) {
				this.search((this.text ?? "").trim());
			}
			else if (this.items.length > 0) {
				this.active = (this.active + step + this.items.length) % this.items.length;
			}
		}
		else if (event.key === "Enter" && this.open && this.items[this.active]) {
			event.preventDefault();
			this.choose(this.items[this.active]);
			return;
		}
		else if (event.key === "Escape" && (this.open || this.text !== null)) {
			event.preventDefault();
			event.stopPropagation();
			this.close();
			this.text = null;
		}
		this.draw();
	}

	draw() {
		const { label, value, placeholder } = this.given;
		const shown = this.text ?? value?.title ?? "";
		const active = this.open && this.active >= 0 ? `${this.name}-${this.active}` : nothing;
		render(html`
			<label for=${this.name}>${label}</label>
			<input id=${this.name} type="text" role="combobox" autocomplete="off" autocapitalize="off" spellcheck="false" dir="auto"
				aria-autocomplete="list" aria-expanded=${String(this.open)} aria-controls=${`${this.name}-list`}
				aria-activedescendant=${active} placeholder=${placeholder ?? ""} .value=${live(shown)}
				@input=${(event) => this.type(event.target.value)} @keydown=${(event) => this.key(event)}
				@focus=${(event) => event.target.select()}>
			<ul id=${`${this.name}-list`} class="options" role="listbox" aria-label=${label} ?hidden=${!this.open || this.items.length === 0}>
				${this.items.map((item, i) => html`<li id=${`${this.name}-${i}`} role="option" aria-selected=${String(i === this.active)}
					@pointerdown=${(event) => event.preventDefault()} @click=${() => this.choose(item)}>
					<bdi>${item.title}</bdi>${item.hint ? html`<small dir="auto">${item.hint}</small>` : nothing}</li>`)}
			</ul>
			<p class=${this.open && this.items.length === 0 ? "options options-note" : "visually-hidden"} role="status">${this.note}</p>`,
		this);
		this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
	}

}

customElements.define("combo-box", ComboBox);

/** A field in a template. */
export const comboBox = (config) => html`<combo-box .config=${config}></combo-box>`;
