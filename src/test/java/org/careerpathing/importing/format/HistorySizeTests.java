package org.careerpathing.importing.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.careerpathing.importing.job.ImportJob;
import org.careerpathing.importing.job.Imports;
import org.careerpathing.importing.job.OneImport;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A long history whose counts follow from how it is made. How long:
 * {@code -Dhistory-rows}, see docs/history.md for one of a million rows in a small heap.
 */
@GraphTest
class HistorySizeTests {

	private static final Log log = LogFactory.getLog(HistorySizeTests.class);

	private static final int ROWS = Integer.getInteger("history-rows", 20_000);

	private static final int JOBS = 4;

	private static final int ROLES = 1000;

	@Autowired
	private TestGraph graph;

	@Autowired
	private Imports imports;

	@TempDir
	private Path folder;

	private long livePeak;

	@Test
	void countsAMillionRowsAsItCountsAFew() throws IOException {
		this.graph.reset("UNWIND range(0, " + (ROLES - 1)
				+ ") AS n CREATE (:Role {id: 'r' + n, title: 'Role ' + n, family: 'f', status: 'ACTIVE', version: 1})");
		int people = ROWS / JOBS;
		write(people);
		long begin = System.nanoTime();
		Format format = this.imports.format("history").orElseThrow();
		ImportJob job = this.imports.run(format, new ImportOptions("our-company", false, false, false, Map.of()),
				this.folder, (now) -> look());
		log.info(people * JOBS + " rows: " + (System.nanoTime() - begin) / 1_000_000 + " ms, at most " + this.livePeak
				+ " MB alive after a collection, heap at most " + Runtime.getRuntime().maxMemory() / 1_000_000
				+ " MB.");
		assertThat(OneImport.rows(job, "history.csv")).isEqualTo(people * JOBS + " " + people * JOBS + " 0 0");
		Map<String, List<Object>> counted = new TreeMap<>();
		this.graph.run(
				"MATCH (a:Role)-[t:TRANSITIONS_TO]->(b:Role) RETURN a.id + ' ' + b.id AS move, [t.count, t.leavers, t.months] AS t")
			.forEach((row) -> counted.put(String.valueOf(row.get("move")), List.copyOf((List<?>) row.get("t"))));
		assertThat(counted).isEqualTo(expected(people));
	}

	/** The first jobs of all people, then their second ones, and so on. */
	private void write(int people) throws IOException {
		try (BufferedWriter file = Files.newBufferedWriter(this.folder.resolve("history.csv"))) {
			file.write("person,role,start,end\n");
			for (int job = 0; job < JOBS; job++) {
				for (int person = 0; person < people; person++) {
					YearMonth start = YearMonth.of(2000, 1).plusMonths((long) job * months(person));
					file.write("person " + mixed(person) + ",Role " + role(person, job) + "," + start + ","
							+ ((job + 1 < JOBS) ? start.plusMonths(months(person)) : "") + "\n");
				}
			}
		}
	}

	private static long mixed(int person) {
		return (person * 2_654_435_761L) & 0xFFFFFFFFL;
	}

	private static int months(int person) {
		return 6 + person % 25;
	}

	private static int role(int person, int job) {
		return (person * 7 + job * (1 + person % 3)) % ROLES;
	}

	private static Map<String, List<Object>> expected(int people) {
		long[][][] counts = new long[ROLES][4][31];
		long[] leavers = new long[ROLES];
		for (int person = 0; person < people; person++) {
			for (int job = 0; job + 1 < JOBS; job++) {
				leavers[role(person, job)]++;
				counts[role(person, job)][1 + person % 3][months(person)]++;
			}
		}
		Map<String, List<Object>> expected = new TreeMap<>();
		for (int role = 0; role < ROLES; role++) {
			for (int step = 1; step <= 3; step++) {
				List<Long> months = new java.util.ArrayList<>();
				for (int month = 0; month < 31; month++) {
					months.addAll(java.util.Collections.nCopies((int) counts[role][step][month], (long) month));
				}
				int size = months.size();
				if (size >= 5) {
					expected.put("r" + role + " r" + (role + step) % ROLES, List.of((long) size, leavers[role],
							(months.get((size - 1) / 2) + months.get(size / 2) + 1) / 2));
				}
			}
		}
		return expected;
	}

	private void look() {
		ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == java.lang.management.MemoryType.HEAP
					&& pool.getCollectionUsage() != null)
			.filter((pool) -> pool.getName().contains("Old") || pool.getName().contains("Tenured"))
			.forEach(
					(pool) -> this.livePeak = Math.max(this.livePeak, pool.getCollectionUsage().getUsed() / 1_000_000));
	}

}
