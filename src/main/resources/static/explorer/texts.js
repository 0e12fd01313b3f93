// What the page says, in the language of the reader where there are texts for it. Each language is one file.

export const LANGUAGES = { en: "English", de: "Deutsch" };

let texts = {};
let language = "en";
let plurals = new Intl.PluralRules(language);
let numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });

/** The first of the wishes that there are texts for: the link, the last choice, the browser. */
export function choose(wish) {
	const wishes = [wish, ...navigator.languages, navigator.language];
	for (const each of wishes) {
		const short = each?.toLowerCase().split("-")[0];
		if (short && Object.hasOwn(LANGUAGES, short)) {
			return short;
		}
	}
	return "en";
}

export async function load(lang) {
	const answer = await fetch(`/explorer/texts/${lang}.json`);
	texts = await answer.json();
	language = lang;
	plurals = new Intl.PluralRules(lang);
	numbers = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
	document.documentElement.lang = lang;
}

export const lang = () => language;

export const has = (name) => Object.hasOwn(texts, name) || Object.hasOwn(texts, `${name}.other`);

/** A text; {n} chooses between one and many, and every {name} is filled in. */
export function t(name, values = {}) {
	const chosen = values.n !== undefined && texts[`${name}.${plurals.select(values.n)}`];
	const text = chosen || texts[`${name}.other`] || texts[name] || name;
	return text.replace(/\{(\w+)\}/g, (whole, key) =>
		key in values ? (typeof values[key] === "number" ? number(values[key]) : values[key]) : whole);
}

export const number = (value) => numbers.format(value);

/** A duration as one says it: 30 months, but 2 years and 6 months for longer ones. */
export function duration(months) {
	if (months < 24 && months !== 12) {
		return t("months", { n: months });
	}
	const years = Math.floor(months / 12);
	const rest = months % 12;
	return rest === 0 ? t("years", { n: years }) : t("years-months", { n: years, months: t("months", { n: rest }) });
}

export function money(value, currency) {
	try {
		return new Intl.NumberFormat(language, { style: "currency", currency, maximumFractionDigits: 0 }).format(value);
	}
	catch {
		return `${number(value)} ${currency ?? ""}`.trim();
	}
}
