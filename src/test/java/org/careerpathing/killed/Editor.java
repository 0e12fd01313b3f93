package org.careerpathing.killed;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * Writes things that nobody else writes. It reads before it writes, as the API asks: so
 * it knows the entity tag, and what came of an edit without an answer.
 */
final class Editor extends Client {

	private static final int VILLAGES = 4;

	private static final double REMOVALS = 0.15;

	private final String name;

	private final Map<Thing, History> things = new ConcurrentHashMap<>();

	private int news;

	Editor(Machines machines, long seed, String name) {
		super(machines, seed);
		this.name = name;
		List<Thing> roles = new ArrayList<>();
		for (int village = 0; village < VILLAGES; village++) {
			Thing skill = Thing.skill(name + "-skill-" + village);
			Thing role = Thing.role(name + "-role-" + village);
			own(skill);
			own(role);
			own(Thing.requirement(role, skill));
			for (Thing other : roles) {
				own(Thing.transition(other, role));
				own(Thing.transition(role, other));
				own(Thing.requirement(other, skill));
			}
			roles.add(role);
		}
	}

	private void own(Thing thing) {
		this.things.put(thing, new History());
	}

	/** Its things, with what is known of them. */
	Map<Thing, History> things() {
		return this.things;
	}

	@Override
	void step() {
		List<Thing> possible = this.things.keySet().stream().filter(this::isPossible).toList();
		edit(possible.get(this.random.nextInt(possible.size())));
	}

	/** Whether what it connects is there. */
	private boolean isPossible(Thing thing) {
		return switch (thing.kind()) {
			case SKILL, ROLE -> true;
			case REQUIREMENT -> isThere(Thing.role(thing.id())) && isThere(Thing.skill(String.valueOf(thing.other())));
			case TRANSITION -> isThere(Thing.role(thing.id())) && isThere(Thing.role(String.valueOf(thing.other())));
		};
	}

	private boolean isThere(Thing thing) {
		return history(thing).isThere();
	}

	private History history(Thing thing) {
		return Objects.requireNonNull(this.things.get(thing));
	}

	private void edit(Thing thing) {
		HttpResponse<String> read = send("GET", thing.path(), null);
		if (read == null) {
			writeBlindly();
			return;
		}
		History history = history(thing);
		history.seen(shown(thing, read));
		String tag = read.headers().firstValue("ETag").orElse(null);
		write(thing, history, tag, tag != null && thing.kind().canGo() && this.random.nextDouble() < REMOVALS);
	}

	/** In the middle of an outage, something new: that asks for no reading. */
	private void writeBlindly() {
		if (this.news < 25 && this.random.nextInt(4) == 0) {
			Thing thing = Thing.skill(this.name + "-new-" + this.news++);
			own(thing);
			write(thing, history(thing), null, false);
		}
	}

	private void write(Thing thing, History history, @Nullable String tag, boolean removal) {
		int edit = history.begin(removal);
		String[] condition = (tag != null) ? new String[] { "If-Match", tag } : new String[] { "If-None-Match", "*" };
		HttpResponse<String> answer = removal ? send("DELETE", thing.path(), null, condition)
				: send("PUT", thing.path(), thing.body(edit), condition);
		if (answer == null) {
			return;
		}
		if (answer.statusCode() != (removal ? 204 : (tag != null) ? 200 : 201)
				|| (!removal && thing.shown(answer.body()) != edit)) {
			throw new AssertionError(
					"Edit " + edit + " of " + thing + ": " + answer.statusCode() + " " + answer.body());
		}
		history.made(edit);
	}

	/** The edit that an answer shows; null where it says that there is no such thing. */
	static @Nullable Integer shown(Thing thing, HttpResponse<String> answer) {
		return switch (answer.statusCode()) {
			case 200 -> thing.shown(answer.body());
			case 404 -> null;
			default -> throw new AssertionError(thing + ": " + answer.statusCode() + " " + answer.body());
		};
	}

}
