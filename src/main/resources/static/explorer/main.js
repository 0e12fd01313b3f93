import { render } from "./kit/html.js";
import { changed, load, onChange, state } from "./store.js";
import * as texts from "./texts.js";
import { failedPage, page } from "./views/page.js";

const root = document.getElementById("app");
let drawn = false;
let waiting = false;

function draw() {
	if (waiting) {
		return;
	}
	waiting = true;
	queueMicrotask(() => {
		waiting = false;
		if (!drawn) {
			root.replaceChildren();
			drawn = true;
		}
		try {
			render(page(state), root);
		}
		catch (cause) {
			// An answer of another shape than the documented one. The rest of the page stays.
			console.warn("An answer could not be shown.", cause.message);
			render(failedPage(state), root);
		}
		follow();
	});
}

/** What lies outside of the page's own element: language and title. */
async function follow() {
	const wish = texts.choose(state.route.lang);
	if (wish !== texts.lang()) {
		await texts.load(wish);
		changed();
	}
}

await texts.load(texts.choose(state.route.lang));
onChange(draw);
load();
