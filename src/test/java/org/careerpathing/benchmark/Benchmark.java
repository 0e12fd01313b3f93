package org.careerpathing.benchmark;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.careerpathing.onet.Onet;
import org.careerpathing.onet.SharedData;
import org.careerpathing.skill.SkillId;
import org.careerpathing.support.GraphData;
import org.jspecify.annotations.Nullable;

/**
 * Measures the service on graphs of several sizes: {@code mvn -Pbenchmark}. What it
 * prints is explained in {@code docs/benchmark.md}.
 */
public final class Benchmark {

	private static final int WARM_UP = 40;

	/** How long the capacity is measured. */
	private static final Duration MEASURED = Duration.ofSeconds(60);

	private final Options options;

	private Benchmark(Options options) {
		this.options = options;
	}

	public static void main(String[] arguments) {
		Benchmark benchmark = new Benchmark(Options.of(arguments));
		System.out.printf("%s %s, %d processors, at most %d MB of heap, load %.2f%n",
				System.getProperty("java.vm.name"), System.getProperty("java.version"),
				Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() / (1024 * 1024),
				Memory.load());
		benchmark.options.graphs().forEach(benchmark::run);
		benchmark.options.imports().forEach(new ImportTimes(benchmark.options.settings())::run);
	}

	private void run(String name) {
		if (name.equals("onet") && !SharedData.isThere()) {
			System.out.println("\nO*NET is not there: left out. See docs/benchmark.md.");
			return;
		}
		GraphData data = name.equals("onet") ? Onet.read()
				: GeneratedGraph.of(this.options.seed(), Integer.parseInt(name));
		int roles = data.roles().size();
		int maxMoves = this.options.maxMoves(roles);
		System.out.printf("%n## %s: %,d roles, %,d transitions, %,d requirements; at most %d moves%n%n", name, roles,
				data.moves().size(), data.requirements().size(), maxMoves);
		if (this.options.measure()) {
			compare(data, maxMoves);
		}
		if (this.options.load() > 0 || this.options.soak() > 0) {
			load(data, maxMoves);
		}
	}

	private void compare(GraphData data, int maxMoves) {
		try (Service service = Service.start(this.options.settings())) {
			long start = System.nanoTime();
			service.load(data);
			System.out.printf("Loaded and derived in %.0f s. Load of the machine: %.2f%n%n",
					(System.nanoTime() - start) / 1e9, Memory.load());
			Reference reference = new Reference(service.graph(), data, maxMoves);
			Questions questions = new Questions(service, reference, profile(data), maxMoves);
			measure(service, reference, questions, this.options.pairs(data.roles().size()), maxMoves);
		}
	}

	private void measure(Service service, Reference reference, Questions questions, int count, int maxMoves) {
		List<Pair> all = Pair.of(reference.graph(), count + Math.min(count, WARM_UP), maxMoves, this.options.seed());
		List<Pair> warmUp = all.subList(Math.min(count, all.size() - 1), all.size());
		List<Pair> pairs = all.subList(0, Math.min(count, all.size() - 1));
		String before = Memory.resident();
		String heapBefore = Memory.heap();
		Table table = new Table();
		for (Questions.Line line : questions.lines()) {
			table.add(line.name(), times(service, line, line.bolt(), warmUp, pairs),
					times(service, line, line.http(), warmUp, pairs));
		}
		System.out.printf(
				"%n%d pairs after %d to warm up. Memory of the process%s: %s before, %s after; "
						+ "heap in use: %s before, %s after. Load of the machine: %.2f%n",
				pairs.size(), warmUp.size(), service.isEmbedded() ? ", database included" : "", before,
				Memory.resident(), heapBefore, Memory.heap(), Memory.load());
	}

	private @Nullable Times times(Service service, Questions.Line line, @Nullable Ask<?> ask, List<Pair> warmUp,
			List<Pair> pairs) {
		if (ask == null) {
			return null;
		}
		return ask.measure(warmUp, pairs, line.expected(), service::newVersion);
	}

	private void load(GraphData data, int maxMoves) {
		try (SeparateService service = SeparateService.start(new Settings(this.options.settings()), data);
				Caller caller = new Caller()) {
			Instance instance = service.instance();
			Mix mix = new Mix(instance.address(), data, new Reference(service.graph(), data, maxMoves), maxMoves,
					this.options.seed());
			Load load = new Load(caller, mix, this.options.clients());
			double capacity = load.capacity(MEASURED);
			if (this.options.load() > 0) {
				load.levels(capacity, Duration.ofSeconds(this.options.load()));
			}
			if (this.options.soak() > 0) {
				System.out.printf("%nSoak at half of the capacity, %d s:%n%n", this.options.soak());
				OpenLoop questions = new OpenLoop(caller, mix::next);
				System.out.println("\n" + Verdict.of(new Soak(instance, questions, Duration.ofMinutes(1))
					.run(capacity / 2, Duration.ofSeconds(this.options.soak()))));
			}
		}
	}

	/** Somebody who can do a little of the first skills there are. */
	static SortedMap<SkillId, Double> profile(GraphData data) {
		SortedMap<SkillId, Double> profile = new TreeMap<>(Comparator.comparing(SkillId::value));
		data.skills().stream().limit(8).forEach((skill) -> profile.put(new SkillId(skill.id()), 2.5));
		return profile;
	}

}
