package org.careerpathing.killed;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads what others write.
 */
final class Onlooker extends Client {

	/** Through the built-in graph, which nobody changes here. */
	private static final String PATHS = "/v1/paths?from=product-designer&to=director-of-product";

	private final List<Editor> editors;

	private @Nullable Object paths;

	Onlooker(Machines machines, long seed, List<Editor> editors) {
		super(machines, seed);
		this.editors = editors;
	}

	@Override
	void step() {
		switch (this.random.nextInt(10)) {
			case 0 -> paths();
			case 1 -> changes();
			case 2 -> roles();
			default -> glimpse();
		}
	}

	private void paths() {
		HttpResponse<String> answer = send("GET", PATHS, null);
		if (answer != null) {
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
			Object found = JsonPath.read(answer.body(), "$.paths");
			this.paths = Objects.requireNonNullElse(this.paths, found);
			assertThat(found).isEqualTo(this.paths);
		}
	}

	private void changes() {
		HttpResponse<String> answer = send("GET", "/v1/changes?limit=500&since=" + this.random.nextInt(1000), null);
		if (answer != null) {
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
			assertThat(JsonPath.<List<Integer>>read(answer.body(), "$.items[*].version")).isSorted()
				.doesNotHaveDuplicates();
		}
	}

	private void roles() {
		HttpResponse<String> answer = send("GET", "/v1/roles?q=role&limit=100", null);
		if (answer != null) {
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
			assertThat(JsonPath.<List<String>>read(answer.body(), "$.items[*].id")).doesNotHaveDuplicates();
		}
	}

	private void glimpse() {
		Map<Thing, History> things = this.editors.get(this.random.nextInt(this.editors.size())).things();
		List<Thing> all = List.copyOf(things.keySet());
		Thing thing = all.get(this.random.nextInt(all.size()));
		History history = Objects.requireNonNull(things.get(thing));
		int before = history.known();
		HttpResponse<String> answer = send("GET", thing.path(), null);
		if (answer != null) {
			history.glimpsed(Editor.shown(thing, answer), before);
		}
	}

}
