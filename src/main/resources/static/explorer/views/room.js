// How wide the room for a drawing is. A drawing is made anew where that changes.

import { ref } from "../kit/html.js";
import { changed } from "../store.js";

const observer = new ResizeObserver((entries) => {
	const width = Math.floor(entries.at(-1).contentRect.width);
	if (width > 0 && width !== roomFor.width) {
		roomFor.width = width;
		changed();
	}
});

let seen = null;

function watch(element) {
	if (element !== seen) {
		observer.disconnect();
		seen = element ?? null;
		if (element) {
			observer.observe(element);
		}
	}
}

export function roomFor() {
	return ref(watch);
}

roomFor.width = Math.max(320, Math.min(1240, document.documentElement.clientWidth - 32));
