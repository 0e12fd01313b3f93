// Pictures for the disk. A picture is only ever drawn, never put into the page.

const SCALE = 2;

const LARGEST = 8000;

export function save(blob, name) {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Draws an SVG at twice its size; a very large one smaller, so that a browser can hold it. */
export async function toPng(svg) {
	const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const scale = Math.min(SCALE, LARGEST / Math.max(image.naturalWidth, image.naturalHeight));
		const canvas = document.createElement("canvas");
		canvas.width = Math.round(image.naturalWidth * scale);
		canvas.height = Math.round(image.naturalHeight * scale);
		canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((done, failed) => {
			canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("no picture"))), "image/png");
		});
	}
	finally {
		URL.revokeObjectURL(address);
	}
}
