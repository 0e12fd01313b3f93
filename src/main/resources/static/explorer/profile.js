// The skills that somebody has. They stay in this tab: they are sent with a search, for its answer only, and are
// in no link. The service neither stores nor logs them.

const PLACE = "career-pathing.profile";

let listener = () => {};

function kept() {
	try {
		const read = JSON.parse(sessionStorage.getItem(PLACE) ?? "[]");
		return Array.isArray(read) ? read.filter((skill) => typeof skill?.id === "string" && skill.level >= 0) : [];
	}
	catch {
		return [];
	}
}

function keep(skills) {
	profile.skills = skills;
	sessionStorage.setItem(PLACE, JSON.stringify(skills));
	listener();
}

export const profile = {
	skills: kept(),
	onChange(run) {
		listener = run;
	},
	set(id, name, level) {
		const others = this.skills.filter((skill) => skill.id !== id);
		keep([...others, { id, name, level }].sort((a, b) => a.name.localeCompare(b.name)));
	},
	remove(id) {
		keep(this.skills.filter((skill) => skill.id !== id));
	},
	clear() {
		keep([]);
	},
};
