package org.careerpathing.importing;

import org.careerpathing.importing.table.Refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.util.ResourceUtils;

/**
 * A folder of CSV files on the class path or in the file system.
 *
 * @param name as it was given
 * @param location the folder
 */
record GraphFolder(String name, Resource location) {

	/**
	 * Names a folder.
	 * @param name {@code classpath:…}, {@code file:…}, or a path relative to the working
	 * directory
	 * @return the folder, which need not exist
	 */
	static GraphFolder of(String name) {
		String folder = name.endsWith("/") ? name : name + "/";
		return new GraphFolder(name, ResourceUtils.isUrl(folder) ? new DefaultResourceLoader().getResource(folder)
				: new FileSystemResource(folder));
	}

	/**
	 * Reads and checks every file.
	 * @return the graph
	 * @throws RefusedGraph when anything is wrong with any of them
	 */
	CsvGraph read() {
		List<Refusal> refusals = new ArrayList<>(strangers());
		Map<GraphFile, List<Row>> read = new EnumMap<>(GraphFile.class);
		for (GraphFile file : GraphFile.values()) {
			try {
				Resource resource = this.location.createRelative(file.fileName());
				if (resource.exists()) {
					new CsvReader(file, refusals).read(resource.getContentAsByteArray())
						.ifPresent((rows) -> read.put(file, rows));
				}
				else if (file == GraphFile.ROLES) {
					refusals.add(whole(file.fileName(), "is missing: every graph needs it"));
				}
				else {
					read.put(file, List.of());
				}
			}
			catch (IOException ex) {
				refusals.add(whole(file.fileName(), "cannot be read: " + ex.getMessage()));
			}
		}
		CsvGraph graph = new CsvGraph(read);
		refusals.addAll(new GraphCheck(graph).refusals());
		if (!refusals.isEmpty()) {
			throw new RefusedGraph(this.name, refusals.stream().sorted().toList());
		}
		return graph;
	}

	/**
	 * Files with names that are not of the format. Each is most likely a typing error,
	 * and its rows would be missed.
	 */
	private List<Refusal> strangers() {
		if (!this.location.isFile()) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.location.getFile().toPath())) {
			return files.map((file) -> String.valueOf(file.getFileName()))
				.filter((file) -> file.endsWith(".csv") && !GraphFile.fileNames().contains(file))
				.map((file) -> whole(file,
						"is not a file of the format: those are " + String.join(", ", GraphFile.fileNames())))
				.toList();
		}
		catch (IOException ex) {
			return List.of(whole(this.name, "is not a folder that can be read"));
		}
	}

	private static Refusal whole(String file, String reason) {
		return new Refusal(file, 0, null, null, reason);
	}

}
